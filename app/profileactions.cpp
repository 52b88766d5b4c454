// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileactions.h"

#include "app/base/failurecodes.h"

#include <QUuid>

#include <algorithm>

namespace workbench {

namespace {
Failure nameTaken(const QString &name)
{
    Failure failure{.code = codes::ProfileInvalid, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("path"), QStringLiteral("name"));
    failure.evidence.insert(QStringLiteral("name"), name);
    failure.evidence.insert(QStringLiteral("reason"), QStringLiteral("name_taken"));
    return failure;
}

/// Gives each document the id of the profile that it replaces, or a new one.
Outcome assignIds(const Storage &storage, QList<ProfileDocument> &documents, bool replace)
{
    QStringList names;
    for (ProfileDocument &document : documents) {
        ProviderProfile &profile = document.profile;
        const Result<std::optional<ProviderProfile>> existing = storage.profileByName(profile.name);
        if (!existing)
            return existing.failure();
        if (names.contains(profile.name) || (existing->has_value() && !replace))
            return nameTaken(profile.name);
        names.append(profile.name);
        profile.id = existing->has_value() ? (*existing)->id : newProfileId();
    }
    return Done{};
}

bool isTokenName(const QString &name)
{
    return name.endsWith(QLatin1StringView("_token"));
}

ProfileSecrets credentialsAmong(const ProfileSecrets &secrets)
{
    ProfileSecrets credentials = secrets;
    credentials.removeIf([](const auto &secret) { return isTokenName(secret.key()); });
    return credentials;
}

/// Secrets first, then profiles and index in one transaction: whatever ends the program in between, each
/// profile is the old one with its old secrets or the new one with its new ones.
QCoro::Task<Outcome> saveTogether(Workbench *workbench, QList<ProviderProfile> profiles,
                                  QMap<QString, ProfileSecrets> secrets)
{
    Vault &vault = workbench->vault();
    QMap<QString, StoredSecrets> stored;
    QMap<QString, QString> before;
    const QStringList ids = secrets.keys();
    Outcome saved = Done{};
    for (const QString &id : ids) {
        before.insert(id, vault.credentialsItem(id));
        const Result<StoredSecrets> put = co_await vault.put(id, secrets.value(id));
        if (!put) {
            saved = put.failure();
            break;
        }
        stored.insert(id, *put);
    }
    if (saved)
        saved = workbench->storage().saveProfiles(profiles, stored);
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        co_await vault.tidy(it.key(), it.value());
    co_return saved;
}
} // namespace

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QCoro::Task<Result<ProviderProfile>> saveProfile(Workbench *workbench, ProviderProfile profile,
                                                 ProfileSecrets secrets)
{
    if (profile.id.isEmpty())
        profile.id = newProfileId();
    Vault &vault = workbench->vault();
    if (!secrets.isEmpty())
        co_await vault.open();
    const ProfileSecrets credentials = credentialsAmong(secrets);
    if (!credentials.isEmpty() && vault.isPersistent()) {
        const QList<ProviderProfile> profiles{profile};
        const QMap<QString, ProfileSecrets> wanted{{profile.id, credentials}};
        const Outcome saved = co_await saveTogether(workbench, profiles, wanted);
        if (!saved)
            co_return saved.failure();
        secrets.removeIf([](const auto &secret) { return !isTokenName(secret.key()); });
    } else {
        const Outcome saved = workbench->storage().saveProfile(profile);
        if (!saved)
            co_return saved.failure();
    }
    if (!secrets.isEmpty()) {
        const Outcome kept = co_await vault.save(profile.id, secrets);
        if (!kept)
            co_return kept.failure();
    }
    co_return profile;
}

QCoro::Task<Outcome> importProfiles(Workbench *workbench, QList<ProfileDocument> documents, bool replace)
{
    if (const Outcome assigned = assignIds(workbench->storage(), documents, replace); !assigned)
        co_return assigned;
    Vault &vault = workbench->vault();
    const bool withSecrets =
        std::any_of(documents.begin(), documents.end(),
                    [](const ProfileDocument &document) { return !document.secrets.isEmpty(); });
    if (withSecrets) {
        co_await vault.open();
        if (vault.unavailable())
            co_return *vault.unavailable();
    }

    QList<ProviderProfile> profiles;
    QMap<QString, ProfileSecrets> secrets;
    for (const ProfileDocument &document : documents) {
        profiles.append(document.profile);
        if (!document.secrets.isEmpty())
            secrets.insert(document.profile.id, document.secrets);
    }
    co_return co_await saveTogether(workbench, profiles, secrets);
}

QCoro::Task<Outcome> removeProfile(Workbench *workbench, ProviderProfile profile)
{
    // Secrets that cannot be reached now would stay behind with nothing that names them.
    const Result<QStringList> kept = workbench->storage().secretIndex(profile.id);
    if (!kept)
        co_return kept.failure();
    if (!kept->isEmpty()) {
        co_await workbench->vault().open();
        if (workbench->vault().unavailable())
            co_return *workbench->vault().unavailable();
    }
    const Outcome forgotten = co_await workbench->vault().forget(profile.id);
    if (!forgotten)
        co_return forgotten;
    co_return workbench->storage().removeProfile(profile.id);
}

} // namespace workbench
