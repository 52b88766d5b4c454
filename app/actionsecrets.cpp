// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actionsecrets.h"

#include "app/base/failurecodes.h"

#include <algorithm>

namespace workbench {

namespace {
bool hasAll(const ProfileSecrets &secrets, const QStringList &names)
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return !secrets.value(name).isEmpty(); });
}

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

Failure secretMissing(const QString &name)
{
    Failure failure{.code = codes::SecretMissing, .stage = Stage::Secrets, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("secret"), name);
    return failure;
}
} // namespace

QStringList credentialsFor(const ProviderProfile &profile)
{
    return needsClientSecret(profile) ? QStringList{ClientSecretName} : QStringList();
}

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
            co_return secretMissing(name);
        found.secrets.insert(name, *answer);
    }
    action.workbench->nameCredentials(action.profile(), found.secrets);
    co_return found;
}

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

} // namespace workbench
