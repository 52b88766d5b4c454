// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "app/oauth/profilefile.h"
#include "app/oauth/serveranswer.h"

namespace workbench {

namespace {
const QString ClientSecretName = QStringLiteral("client_secret");
const QString PasswordName = QStringLiteral("password");
const QString AccessTokenName = QStringLiteral("access_token");
const QString RefreshTokenName = QStringLiteral("refresh_token");

Failure missing(QLatin1StringView code, const QString &key, const QString &what, Stage stage)
{
    Failure failure{.code = code, .stage = stage, .kind = FailureKind::Usage};
    failure.evidence.insert(key, what);
    return failure;
}

Failure endpointMissing(const char *endpoint)
{
    return missing(codes::EndpointMissing, QStringLiteral("endpoint"), QString::fromLatin1(endpoint),
                   Stage::Profile);
}

bool hasAll(const ProfileSecrets &secrets, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return !secrets.value(name).isEmpty(); });
}

/// What one action works with, in the coroutine's own hands.
struct Action
{
    Workbench *workbench;
    Run *run;
    ActionOptions options;

    const ProviderProfile &profile() const { return run->profile(); }
    Grant grant() const { return options.grant.value_or(profile().grant); }
};

QStringList credentialsFor(const ProviderProfile &profile)
{
    return needsClientSecret(profile) ? QStringList{ClientSecretName} : QStringList();
}

/// Everything that an action found before it may send.
struct Collected
{
    ProfileSecrets secrets;
    TokenSet kept; ///< the profile's own tokens with their times; empty when there are none
};

QCoro::Task<Result<ProfileSecrets>> keptSecrets(Action action, QStringList needed)
{
    const ProviderProfile &profile = action.profile();
    ProfileSecrets secrets;
    if (!isPractice(profile)) {
        const Result<ProfileSecrets> kept = co_await action.workbench->vault().load(profile.id);
        const ProfileSecrets unsaved = action.workbench->unsavedSecrets(profile.id);
        if (kept)
            secrets = *kept;
        secrets.insert(unsaved);
        // Tokens that came while the keychain was away are enough for what needs only them.
        if (!kept && (unsaved.isEmpty() || !hasAll(secrets, needed)))
            co_return kept.failure();
        co_return secrets;
    }
    secrets.insert(ClientSecretName, PracticeServer::clientSecret(profile.clientId));
    secrets.insert(PasswordName, PracticeServer::password(profile.user));
    const Result<std::optional<TokenSet>> tokens = action.workbench->tokensAmong(profile, secrets);
    if (tokens && tokens->has_value()) {
        secrets.insert(AccessTokenName, (*tokens)->accessToken);
        secrets.insert(RefreshTokenName, (*tokens)->refreshToken);
    }
    co_return secrets;
}

/// Given secrets first, then the kept ones, then a person. All that is needed, or a failure: nothing is ever
/// sent without a secret that belongs to it.
QCoro::Task<Result<Collected>> collectSecrets(Action action, QStringList needed)
{
    Collected found;
    if (needed.isEmpty() || !hasAll(action.options.given, needed)) {
        const Result<ProfileSecrets> kept = co_await keptSecrets(action, needed);
        if (!kept && !needed.isEmpty())
            co_return kept.failure();
        if (kept)
            found.secrets = *kept;
        const auto tokens = action.workbench->tokensAmong(action.profile(), found.secrets);
        if (tokens && tokens->has_value())
            found.kept = **tokens;
    }
    found.secrets.insert(action.options.given);
    if (action.run->isCancelled())
        co_return cancelledFailure(Stage::Secrets);
    for (const QString &name : needed) {
        if (!found.secrets.value(name).isEmpty())
            continue;
        const std::optional<Secret> answer = action.options.ask ? action.options.ask(name) : std::nullopt;
        if (action.run->isCancelled()) // Ctrl+C at the prompt
            co_return cancelledFailure(Stage::Secrets);
        if (!answer || answer->isEmpty())
            co_return missing(codes::SecretMissing, QStringLiteral("secret"), name, Stage::Secrets);
        found.secrets.insert(name, *answer);
    }
    action.workbench->nameCredentials(action.profile(), found.secrets);
    co_return found;
}

/// The tokens that the action works with: the kept ones, unless others were given.
TokenSet tokensOf(const Collected &found)
{
    TokenSet tokens = found.kept;
    const Secret access = found.secrets.value(AccessTokenName);
    const Secret refresh = found.secrets.value(RefreshTokenName);
    if (access != tokens.accessToken) { // a given one: nothing that is known belongs to it
        tokens = TokenSet();
        tokens.accessToken = access;
    }
    if (!refresh.isEmpty())
        tokens.refreshToken = refresh;
    return tokens;
}

/// What could not be kept is a warning: the tokens themselves came and are shown.
QCoro::Task<> keepTokens(Action action, TokenSet tokens)
{
    const Outcome saved = co_await action.workbench->saveTokens(action.profile(), tokens);
    if (isPractice(action.profile()))
        co_return;
    const Vault &vault = action.workbench->vault();
    const QString &id = action.profile().id;
    const bool onlyTimes = !saved && saved.failure().stage == Stage::Storage && vault.keeps() &&
                           vault.storedNames(id).contains(AccessTokenName);
    if (onlyTimes || (saved && !vault.keeps() && vault.keepsTokensOf(id)))
        action.run->warn({.code = QStringLiteral("token_times_not_saved"), .clause = {}});
    else if (!saved || !vault.keepsTokensOf(id))
        action.run->warn({.code = QStringLiteral("secrets_not_saved"), .clause = {}});
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
