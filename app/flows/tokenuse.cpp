// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/tokenuse.h"

#include "app/oauth/sendingrules.h"

namespace workbench {

namespace {
/// Reads the answer of a finished exchange and writes the verdict into the record.
template <typename T>
Result<T> readAnswer(Run *run, const Exchange &exchange, Result<T> (*read)(const HttpResponse &))
{
    Result<T> answer = exchange.failure ? Result<T>(*exchange.failure) : read(*exchange.response);
    run->judge(exchange.id, answer ? std::nullopt : std::optional(answer.failure()));
    if (answer)
        return answer;
    Failure failure = answer.failure();
    failure.exchange = exchange.id;
    return failure;
}
} // namespace

QCoro::Task<Outcome> revokeToken(Run *run, Secret clientSecret, Secret token, TokenKind kind)
{
    const HttpRequest request = revocationRequest(run->profile(), clientSecret, token, kind);
    const Exchange exchange = co_await run->send(What::RevocationRequest, request);
    co_return readAnswer(run, exchange, readRevocationResponse);
}

QCoro::Task<Outcome> callResource(Run *run, QUrl url, Secret accessToken, TokenPlacement placement,
                                  QByteArray method, bool expectRefusal)
{
    if (placement == TokenPlacement::Query) {
        const Warning legacy{.code = QStringLiteral("token_in_query"),
                             .clause = QStringLiteral("RFC 9700 §4.3.2")};
        if (run->profile().security.strict)
            co_return refusedByStrictness(legacy);
        run->warn(legacy);
    }
    const HttpRequest request = resourceRequest(url, accessToken, placement, method);
    run->expectRefusal(expectRefusal);
    const Exchange exchange = co_await run->send(What::ResourceRequest, request);
    run->expectRefusal(false);
    co_return readAnswer(run, exchange, readResourceResponse);
}

QCoro::Task<Result<Json>> introspectToken(Run *run, Secret clientSecret, Secret token)
{
    const HttpRequest request = introspectionRequest(run->profile(), clientSecret, token);
    const Exchange exchange = co_await run->send(What::IntrospectionRequest, request);
    co_return readAnswer(run, exchange, readIntrospectionResponse);
}

QCoro::Task<Result<Json>> fetchUserInfo(Run *run, Secret accessToken)
{
    const HttpRequest request = userInfoRequest(run->profile(), accessToken);
    const Exchange exchange = co_await run->send(What::UserInfoRequest, request);
    co_return readAnswer(run, exchange, readUserInfoResponse);
}

} // namespace workbench
