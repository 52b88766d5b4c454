// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/grants.h"

#include "app/flows/codeflowengine.h"
#include "app/oauth/authorizationrequest.h"
#include "app/oauth/serveranswer.h"
#include "app/oauth/tokenrequest.h"

#include <memory>

namespace workbench {

namespace {
Warning warning(const char *code, const char *clause)
{
    return {.code = QString::fromLatin1(code), .clause = QString::fromUtf8(clause)};
}

Result<TokenAnswer> readTokens(Run *run, const Exchange &exchange, Stage stage, const QString &askedScope)
{
    const TokenExpectation expectation{.stage = stage, .askedScope = askedScope, .receivedAt = run->now()};
    Result<TokenAnswer> answer = exchange.failure ? Result<TokenAnswer>(*exchange.failure)
                                                  : readTokenResponse(*exchange.response, expectation);
    if (answer && run->profile().security.strict && !answer->warnings.isEmpty())
        answer = rejectedByStrictness(*exchange.response, answer->warnings.first(), stage);
    run->judge(exchange.id, answer ? std::nullopt : std::optional(answer.failure()));
    if (answer) {
        run->warn(answer->warnings);
        return answer;
    }
    Failure failure = answer.failure();
    failure.exchange = exchange.id;
    return failure;
}
} // namespace

QCoro::Task<Result<TokenAnswer>> passwordGrant(Run *run, Secret clientSecret, Secret password)
{
    run->warn(warning("legacy_password_grant", "RFC 9700 §2.4"));
    const HttpRequest request = passwordTokenRequest(run->profile(), clientSecret, password);
    const Exchange exchange = co_await run->send(What::TokenRequest, request);
    co_return readTokens(run, exchange, Stage::Token, run->profile().scope);
}

QCoro::Task<Result<TokenAnswer>> clientCredentialsGrant(Run *run, Secret clientSecret)
{
    const HttpRequest request = clientCredentialsTokenRequest(run->profile(), clientSecret);
    const Exchange exchange = co_await run->send(What::TokenRequest, request);
    co_return readTokens(run, exchange, Stage::Token, run->profile().scope);
}

QCoro::Task<Result<TokenAnswer>> authorizationCodeGrant(Run *run, Secret clientSecret, BrowserDoors doors)
{
    const Result<QString> redirectUri = run->openDoors(doors);
    if (!redirectUri)
        co_return redirectUri.failure();
    const AuthorizationAttempt attempt = newAuthorizationAttempt(*redirectUri);
    const auto engine = std::make_unique<CodeFlowEngine>(run->network());

    HttpRequest request = authorizationRequest(run->profile(), attempt);
    request.url = engine->authorizationUrl(request);
    const Exchange asked = co_await run->prepareForBrowser(request);
    if (asked.failure)
        co_return *asked.failure;
    const Result<AuthorizationResponse> response = co_await run->waitForBrowser(asked.request.url, attempt);
    if (!response)
        co_return response.failure();

    request = codeTokenRequest(run->profile(), clientSecret, response->code, attempt);
    const Run::Post redeem = [&engine, code = response->code](const HttpRequest &message) {
        engine->redeem(message, code);
    };
    const Exchange exchange = co_await run->send(What::TokenRequest, request, redeem);
    Result<TokenAnswer> answer = readTokens(run, exchange, Stage::Token, run->profile().scope);
    engine->settle(answer ? std::optional(answer->tokens) : std::nullopt);
    co_return answer;
}

QCoro::Task<Result<TokenAnswer>> refreshGrant(Run *run, Secret clientSecret, TokenSet tokens)
{
    const HttpRequest request = refreshRequest(run->profile(), clientSecret, tokens.refreshToken);
    const Exchange exchange = co_await run->send(What::RefreshRequest, request);
    co_return readTokens(run, exchange, Stage::Refresh, tokens.scope);
}

} // namespace workbench
