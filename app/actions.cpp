// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/actionsecrets.h"
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "app/oauth/profilefile.h"
#include "app/oauth/serveranswer.h"

namespace workbench {

namespace {
Failure endpointMissing(const char *endpoint)
{
    Failure failure{.code = codes::EndpointMissing, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("endpoint"), QString::fromLatin1(endpoint));
    return failure;
}

QCoro::Task<RunResult> getTokenWork(Action action)
{
    RunResult result;
    if (const Outcome usable = checkProfileFor(action.profile(), action.grant()); !usable) {
        result.failure = usable.failure();
        co_return result;
    }
    QStringList needed = credentialsFor(action.profile());
    if (action.grant() == Grant::Password)
        needed.append(PasswordName);
    const Result<Collected> found = co_await collectSecrets(action, needed);
    if (!found) {
        result.failure = found.failure();
        co_return result;
    }
    const Secret clientSecret = found->secrets.value(ClientSecretName);
    std::optional<Result<TokenAnswer>> answer;
    switch (action.grant()) {
    case Grant::Password:
        answer = co_await passwordGrant(action.run, clientSecret, found->secrets.value(PasswordName));
        break;
    case Grant::ClientCredentials:
        answer = co_await clientCredentialsGrant(action.run, clientSecret);
        break;
    case Grant::AuthorizationCode:
        answer = co_await authorizationCodeGrant(action.run, clientSecret, action.options.doors);
        break;
    }
    if (!*answer) {
        result.failure = answer->failure();
        co_return result;
    }
    result.tokens = (*answer)->tokens;
    co_await keepTokens(action, *result.tokens);
    co_return result;
}

QCoro::Task<RunResult> refreshWork(Action action)
{
    RunResult result;
    if (action.profile().endpoints.token.isEmpty()) {
        result.failure = endpointMissing("token");
        co_return result;
    }
    QStringList needed = credentialsFor(action.profile());
    needed.append(RefreshTokenName);
    const Result<Collected> found = co_await collectSecrets(action, needed);
    if (!found) {
        result.failure = found.failure();
        co_return result;
    }
    const TokenSet before = tokensOf(*found);
    const Result<TokenAnswer> answer =
        co_await refreshGrant(action.run, found->secrets.value(ClientSecretName), before);
    if (!answer) { // the old tokens stay: a failed refresh deletes nothing
        result.failure = answer.failure();
        co_return result;
    }
    result.tokens = mergedAfterRefresh(before, *answer);
    result.rotated = answer->refreshTokenGiven && answer->tokens.refreshToken != before.refreshToken;
    TokenSet keeping = *result.tokens;
    // What was given holds for this run only: what was kept stays in its place.
    if (keeping.refreshToken == action.options.given.value(RefreshTokenName))
        keeping.refreshToken = found->kept.refreshToken;
    co_await keepTokens(action, keeping);
    co_return result;
}

/// The server said "revoked", and its API takes the token all the same.
void tellStillAccepted(const Action &action, RunResult &result)
{
    const Warning warning{.code = QStringLiteral("revoked_token_still_accepted"),
                          .clause = QStringLiteral("RFC 7009 §2")};
    action.run->warn(warning);
    if (action.profile().security.strict)
        result.failure = rejectedByStrictness(HttpResponse{}, warning, Stage::Revocation);
}

QCoro::Task<RunResult> revokeWork(Action action, TokenKind kind, bool proof)
{
    RunResult result;
    const ProviderProfile &profile = action.profile();
    if (profile.endpoints.revocation.isEmpty() || (proof && profile.endpoints.resource.isEmpty())) {
        result.failure = endpointMissing(profile.endpoints.revocation.isEmpty() ? "revocation" : "resource");
        co_return result;
    }
    const QString tokenName = kind == TokenKind::AccessToken ? AccessTokenName : RefreshTokenName;
    QStringList needed = credentialsFor(profile);
    needed.append(tokenName);
    const Result<Collected> found = co_await collectSecrets(action, needed);
    if (!found) {
        result.failure = found.failure();
        co_return result;
    }
    const Secret token = found->secrets.value(tokenName);
    const Outcome revoked =
        co_await revokeToken(action.run, found->secrets.value(ClientSecretName), token, kind);
    if (!revoked) {
        result.failure = revoked.failure();
        co_return result;
    }
    TokenSet tokens = tokensOf(*found);
    TokenSet kept = found->kept;
    for (TokenSet *marked : {&tokens, &kept})
        (kind == TokenKind::AccessToken ? marked->accessRevokedAt : marked->refreshRevokedAt) =
            action.run->now();
    result.tokens = tokens;
    // A revoked token is kept and marked, so that one can see it refused; a given one was never ours to keep.
    if (!kept.isEmpty() && !action.options.given.contains(tokenName))
        co_await keepTokens(action, kept);
    if (!proof)
        co_return result;
    const QUrl url(profile.endpoints.resource);
    const Outcome call =
        co_await callResource(action.run, url, tokens.accessToken, TokenPlacement::Header, {}, true);
    if (call)
        tellStillAccepted(action, result);
    else if (call.failure().kind != FailureKind::Refused)
        result.failure = call.failure();
    co_return result;
}

/// An API took a token that the server had said to be dead. A strict profile calls that a failure.
void noteLivingToken(const Action &action, RunResult &result)
{
    const Warning alive{.code = QStringLiteral("revoked_token_still_accepted"),
                        .clause = QStringLiteral("RFC 7009 §2")};
    const qint64 last = action.run->result().exchanges.constLast();
    const Exchange *exchange = action.workbench->log().find(last);
    if (action.profile().security.strict && exchange && exchange->response) {
        result.failure = rejectedByStrictness(*exchange->response, alive, Stage::Resource);
        result.failure->exchange = last;
    } else {
        action.run->warn(alive);
    }
}

QCoro::Task<RunResult> callWork(Action action, CallOptions call)
{
    RunResult result;
    const QString address = call.url.isEmpty() ? action.profile().endpoints.resource : call.url;
    if (!isUsableEndpoint(address)) {
        result.failure = endpointMissing("resource");
        co_return result;
    }
    const QStringList needed =
        call.placement == TokenPlacement::None ? QStringList() : QStringList{AccessTokenName};
    const Result<Collected> found = co_await collectSecrets(action, needed);
    if (!found) {
        result.failure = found.failure();
        co_return result;
    }
    const Secret token = found->secrets.value(AccessTokenName);
    const QUrl url(address);
    const Outcome outcome =
        co_await callResource(action.run, url, token, call.placement, call.method, call.expectRefusal);
    if (!outcome)
        result.failure = outcome.failure();
    // RFC 7009 §2.2: the server said that this token is dead, and its API still takes it.
    else if (call.placement != TokenPlacement::None && token == found->kept.accessToken &&
             found->kept.accessRevokedAt.isValid())
        noteLivingToken(action, result);
    co_return result;
}

/// Introspection and UserInfo: one endpoint, one token, one document.
QCoro::Task<RunResult> documentWork(Action action, bool userInfoWanted)
{
    RunResult result;
    const ProviderProfile &profile = action.profile();
    const QString &endpoint = userInfoWanted ? profile.endpoints.userinfo : profile.endpoints.introspection;
    if (endpoint.isEmpty()) {
        result.failure = endpointMissing(userInfoWanted ? "userinfo" : "introspection");
        co_return result;
    }
    QStringList needed = userInfoWanted ? QStringList() : credentialsFor(profile);
    needed.append(AccessTokenName);
    const Result<Collected> found = co_await collectSecrets(action, needed);
    if (!found) {
        result.failure = found.failure();
        co_return result;
    }
    const Secret token = found->secrets.value(AccessTokenName);
    std::optional<Result<Json>> answer;
    if (userInfoWanted)
        answer = co_await fetchUserInfo(action.run, token);
    else
        answer = co_await introspectToken(action.run, found->secrets.value(ClientSecretName), token);
    if (*answer)
        result.document = **answer;
    else
        result.failure = answer->failure();
    co_return result;
}

QCoro::Task<RunResult> checkWork(Action action, std::shared_ptr<ChecklistReport> report, RowChanged changed)
{
    RunResult result;
    report->rows = checklistRows(checklistIds().constFirst());
    if (const Outcome usable = checkProfileFor(action.profile(), action.grant()); !usable) {
        result.failure = usable.failure();
        co_return result;
    }
    if (action.profile().endpoints.resource.isEmpty()) {
        result.failure = endpointMissing("resource");
        co_return result;
    }
    QStringList needed = credentialsFor(action.profile());
    if (action.grant() == Grant::Password)
        needed.append(PasswordName);
    const Result<Collected> found = co_await collectSecrets(action, needed);
    if (!found) {
        result.failure = found.failure();
        co_return result;
    }
    ChecklistInput input;
    input.clientSecret = found->secrets.value(ClientSecretName);
    input.password = found->secrets.value(PasswordName);
    input.grant = action.grant();
    input.doors = action.options.doors;
    input.nameOf = [workbench = action.workbench](const Secret &token) {
        return workbench->names().nameOf(token);
    };
    input.changed = changed;
    *report = co_await runDotChecklist(action.run, input);
    if (report->tokens) {
        result.tokens = report->tokens;
        co_await keepTokens(action, *report->tokens);
    }
    if (action.run->isCancelled())
        result.failure = cancelledFailure(Stage::Token);
    co_return result;
}

Run *begin(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options,
           const std::function<QCoro::Task<RunResult>(Action)> &work)
{
    Run *run = workbench.newRun(profile, options.limits, options.browserTimeout);
    run->start([&workbench, options, work](Run *started) {
        return work(Action{.workbench = &workbench, .run = started, .options = options});
    });
    return run;
}
} // namespace

Run *getToken(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options)
{
    return begin(workbench, profile, options, getTokenWork);
}

Run *refreshToken(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options)
{
    return begin(workbench, profile, options, refreshWork);
}

Run *revoke(Workbench &workbench, const ProviderProfile &profile, TokenKind kind, bool proof,
            const ActionOptions &options)
{
    return begin(workbench, profile, options,
                 [kind, proof](Action action) { return revokeWork(action, kind, proof); });
}

Run *callApi(Workbench &workbench, const ProviderProfile &profile, const CallOptions &call,
             const ActionOptions &options)
{
    return begin(workbench, profile, options, [call](Action action) { return callWork(action, call); });
}

Run *introspect(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options)
{
    return begin(workbench, profile, options, [](Action action) { return documentWork(action, false); });
}

Run *userInfo(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options)
{
    return begin(workbench, profile, options, [](Action action) { return documentWork(action, true); });
}

Run *check(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options,
           std::shared_ptr<ChecklistReport> report, RowChanged changed)
{
    return begin(workbench, profile, options,
                 [report, changed](Action action) { return checkWork(action, report, changed); });
}

} // namespace workbench
