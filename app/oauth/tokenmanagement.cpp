// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenmanagement.h"

#include "app/base/failurecodes.h"
#include "app/oauth/serveranswer.h"
#include "app/oauth/tokenrequest.h"

namespace workbench {

HttpRequest revocationRequest(const ProviderProfile &profile, const Secret &clientSecret, const Secret &token,
                              TokenKind kind)
{
    const Parameters parameters{
        {QStringLiteral("token"), token.reveal()},
        {QStringLiteral("token_type_hint"),
         kind == TokenKind::AccessToken ? QStringLiteral("access_token") : QStringLiteral("refresh_token")},
    };
    return clientPost(profile.endpoints.revocation, profile, clientSecret, parameters);
}

Outcome readRevocationResponse(const HttpResponse &response)
{
    if (const auto refusal = readRefusal(response, Stage::Revocation))
        return *refusal;
    if (!response.isSuccess())
        return unusableAnswer(response, Stage::Revocation);
    // RFC 7009 §2.2 knows no body; some servers say there that nothing was revoked.
    const JsonReading reading = readJson(response.body);
    for (const QStringView member : {u"ok", u"success", u"revoked"}) {
        if (reading.value && (*reading.value)[member] == Json(false))
            return malformedMember(response, member, Stage::Revocation);
    }
    return Done{};
}

HttpRequest introspectionRequest(const ProviderProfile &profile, const Secret &clientSecret,
                                 const Secret &token)
{
    const Parameters parameters{{QStringLiteral("token"), token.reveal()}};
    return clientPost(profile.endpoints.introspection, profile, clientSecret, parameters);
}

namespace {
Result<Json> readObject(const HttpResponse &response, Stage stage)
{
    if (const auto refusal = readRefusal(response, stage))
        return *refusal;
    if (!response.isSuccess())
        return unusableAnswer(response, stage);
    if (const auto encoded = encodedBody(response, stage))
        return *encoded;
    const JsonReading reading = readJson(response.body);
    if (!reading.ok() || !reading.value->isObject())
        return malformedJson(response, reading, stage);
    return *reading.value;
}
} // namespace

Result<Json> readIntrospectionResponse(const HttpResponse &response)
{
    Result<Json> answer = readObject(response, Stage::Introspection);
    if (answer && !(*answer)[u"active"].isBool())
        return malformedMember(response, u"active", Stage::Introspection);
    return answer;
}

HttpRequest userInfoRequest(const ProviderProfile &profile, const Secret &accessToken)
{
    HttpRequest request{.method = "GET", .url = QUrl(profile.endpoints.userinfo), .headers = {}, .body = {}};
    setHeader(request.headers, "Accept", "application/json");
    setHeader(request.headers, "Authorization", "Bearer " + accessToken.reveal().toUtf8());
    return request;
}

Result<Json> readUserInfoResponse(const HttpResponse &response)
{
    return readObject(response, Stage::UserInfo);
}

} // namespace workbench
