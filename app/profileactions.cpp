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
    const Outcome saved = workbench->storage().saveProfile(profile);
    if (!saved)
        co_return saved.failure();
    if (!secrets.isEmpty()) {
        const Outcome kept = co_await workbench->vault().save(profile.id, secrets);
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

    // Secrets first, then profiles and index in one transaction: a profile never appears without its secrets.
    QList<ProviderProfile> profiles;
    QMap<QString, QStringList> index;
    QStringList stored;
    std::optional<Failure> failure;
    for (const ProfileDocument &document : documents) {
        profiles.append(document.profile);
        if (document.secrets.isEmpty())
            continue;
        const bool isNew = vault.storedNames(document.profile.id).isEmpty();
        const Result<QStringList> names = co_await vault.put(document.profile.id, document.secrets);
        if (isNew)
            stored.append(document.profile.id);
        if (!names) {
            failure = names.failure();
            break;
        }
        index.insert(document.profile.id, *names);
    }
    if (!failure) {
        const Outcome saved = workbench->storage().saveProfiles(profiles, index);
        if (saved)
            co_return saved;
        failure = saved.failure();
    }
    for (const QString &id : stored)
        co_await vault.takeBack(id);
    co_return *failure;
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
