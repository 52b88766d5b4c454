// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profileactions.h"

#include "app/base/failurecodes.h"
#include "app/oauth/sendingrules.h"

#include <QSet>
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

QSet<QString> originsOf(const ProviderProfile &profile)
{
    QSet<QString> origins;
    const QStringList addresses = endpointAddresses(profile.endpoints);
    for (const QString &address : addresses)
        origins.insert(originOf(QUrl(address)));
    return origins;
}

/// A secret belongs to its profile's servers: it is not for those that a file brings in their place.
bool bringsServers(const ProviderProfile &before, const ProviderProfile &after)
{
    return !originsOf(before).contains(originsOf(after));
}

/// Gives each document the id of the profile that it replaces, or a new one. Gives back the ids of those that
/// know servers which the replaced profile does not know.
Result<QSet<QString>> assignIds(const Storage &storage, QList<ProfileDocument> &documents, bool replace)
{
    QStringList names;
    QSet<QString> moved;
    for (ProfileDocument &document : documents) {
        ProviderProfile &profile = document.profile;
        const Result<std::optional<ProviderProfile>> existing = storage.profileByName(profile.name);
        if (!existing)
            return existing.failure();
        if (names.contains(profile.name) || (existing->has_value() && !replace))
            return nameTaken(profile.name);
        names.append(profile.name);
        profile.id = existing->has_value() ? (*existing)->id : newProfileId();
        if (existing->has_value() && bringsServers(**existing, profile))
            moved.insert(profile.id);
    }
    return moved;
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
/// profile is the old one with its old secrets or the new one with its new ones. Of those in `losing` nothing
/// is kept but what is given here.
QCoro::Task<Outcome> saveTogether(Workbench *workbench, QList<ProviderProfile> profiles,
                                  QMap<QString, ProfileSecrets> secrets, QSet<QString> losing = {})
{
    Vault &vault = workbench->vault();
    QMap<QString, StoredSecrets> stored;
    QMap<QString, QString> before;
    const QStringList ids = secrets.keys();
    Outcome saved = Done{};
    for (const QString &id : ids) {
        before.insert(id, vault.credentialsItem(id));
        const ProfileSecrets given = secrets.value(id);
        QCoro::Task<Result<StoredSecrets>> writing =
            losing.contains(id) ? vault.putInstead(id, given) : vault.put(id, given);
        const Result<StoredSecrets> put = co_await writing;
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
    for (const ProviderProfile &profile : profiles) {
        if (!saved || !losing.contains(profile.id))
            continue;
        const Outcome forgotten = co_await workbench->forgetTokens(profile);
        Q_UNUSED(forgotten) // nothing names them
    }
    co_return saved;
}

/// Those of them that have secrets, in the secret store or until the program ends.
QSet<QString> withKeptSecrets(Workbench *workbench, const QSet<QString> &ids)
{
    QSet<QString> found;
    for (const QString &id : ids) {
        const Result<QStringList> kept = workbench->storage().secretIndex(id);
        const bool remembered =
            !workbench->vault().storedNames(id).isEmpty() || !workbench->unsavedSecrets(id).isEmpty();
        if (!kept || !kept->isEmpty() || remembered)
            found.insert(id);
    }
    return found;
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

QCoro::Task<Result<Warnings>> importProfiles(Workbench *workbench, QList<ProfileDocument> documents,
                                             bool replace)
{
    const Result<QSet<QString>> moved = assignIds(workbench->storage(), documents, replace);
    if (!moved)
        co_return moved.failure();
    Vault &vault = workbench->vault();
    const QSet<QString> losing = withKeptSecrets(workbench, *moved);
    const bool withSecrets =
        std::any_of(documents.begin(), documents.end(),
                    [](const ProfileDocument &document) { return !document.secrets.isEmpty(); });
    if (withSecrets || !losing.isEmpty()) {
        co_await vault.open();
        if (vault.unavailable())
            co_return *vault.unavailable();
    }

    QList<ProviderProfile> profiles;
    QMap<QString, ProfileSecrets> secrets;
    for (const ProfileDocument &document : documents) {
        profiles.append(document.profile);
        if (!document.secrets.isEmpty() || losing.contains(document.profile.id))
            secrets.insert(document.profile.id, document.secrets);
    }
    const Outcome saved = co_await saveTogether(workbench, profiles, secrets, losing);
    if (!saved)
        co_return saved.failure();
    Warnings warnings;
    if (!losing.isEmpty())
        warnings.append({.code = QStringLiteral("secrets_dropped")});
    co_return warnings;
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
