// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault.h"

#include "app/base/failurecodes.h"
#include "app/base/json.h"
#include "app/secrets/opensecretstore.h"
#include "app/secrets/overlaystore.h"

#include <algorithm>
#include <utility>

namespace workbench {

namespace {
const QString Credentials = QStringLiteral("credentials");
const QString Tokens = QStringLiteral("tokens");

bool isToken(const QString &secretName)
{
    return secretName.endsWith(QLatin1StringView("_token"));
}

/// A store and a database cannot change in one step. New credentials are written beside the old ones, and the
/// step of the database decides which of them count: "credentials", then "credentials.1", "credentials.2" …
QString nextItem(const QString &item)
{
    return Credentials + QLatin1Char('.') + QString::number(item.section(QLatin1Char('.'), 1).toInt() + 1);
}

bool namesOf(const QStringList &names, bool tokens)
{
    return std::any_of(names.begin(), names.end(),
                       [tokens](const QString &name) { return isToken(name) == tokens; });
}

ProfileSecrets changesOf(const ProfileSecrets &changes, bool tokens)
{
    ProfileSecrets own;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (isToken(it.key()) == tokens)
            own.insert(it.key(), it.value());
    }
    return own;
}

/// An empty secret removes.
void applyChanges(ProfileSecrets &secrets, const ProfileSecrets &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isEmpty())
            secrets.remove(it.key());
        else
            secrets.insert(it.key(), it.value());
    }
}

QStringList changedNames(QStringList names, const ProfileSecrets &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        names.removeAll(it.key());
        if (!it.value().isEmpty())
            names.append(it.key());
    }
    names.sort(); // as the index gives them
    return names;
}

// Windows identifies an item by its key alone: the program's name is part of it.
QString keyOf(const QString &profileId, const QString &item)
{
    return QStringLiteral("oauth-workbench/v1/%1/%2").arg(profileId, item);
}

QByteArray toBytes(const ProfileSecrets &secrets)
{
    Json json = Json::object();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        json.add(it.key(), Json(it.value().reveal()));
    return json.toBytes();
}

ProfileSecrets fromBytes(const QByteArray &bytes)
{
    ProfileSecrets secrets;
    const JsonReading reading = readJson(bytes);
    if (reading.value) {
        for (const auto &[name, value] : reading.value->members())
            secrets.insert(name, Secret(value.toString()));
    }
    return secrets;
}

Failure storeFailure(QLatin1StringView code)
{
    return {.code = code, .stage = Stage::Secrets, .kind = FailureKind::SecretStore};
}
} // namespace

Vault::Vault(Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

Vault::~Vault() = default;

QCoro::Task<> Vault::open()
{
    if (m_store)
        co_return;
    OpenedSecretStore found = co_await openSecretStore();
    if (m_store) // somebody else asked at the same time and was faster
        co_return;
    m_store = std::move(found.store);
    if (m_storage.isTemporary() && m_store->isPersistent())
        m_store = m_overlay = std::make_shared<OverlayStore>(m_store);
    m_unavailable = std::move(found.unavailable);
    Q_EMIT opened();
}

QCoro::Task<Outcome> Vault::keepChanges()
{
    const std::shared_ptr<OverlayStore> overlay = m_overlay;
    if (!overlay)
        co_return Done{};
    const Outcome kept = co_await overlay->keep();
    if (kept) {
        m_store = overlay->below();
        m_overlay.reset();
    }
    co_return kept;
}

bool Vault::isPersistent() const
{
    return m_store && m_store->isPersistent();
}

QStringList Vault::storedNames(const QString &profileId) const
{
    if (m_store && !m_store->isPersistent())
        return m_memoryIndex.value(profileId);
    const Result<QStringList> names = m_storage.secretIndex(profileId);
    return names ? *names : QStringList();
}

QCoro::Task<Result<ProfileSecrets>> Vault::readItem(QString profileId, QString item)
{
    const std::shared_ptr<SecretStore> store = m_store;
    const Result<std::optional<QByteArray>> value = co_await store->read(keyOf(profileId, item));
    if (!value)
        co_return value.failure();
    co_return fromBytes(value->value_or(QByteArray()));
}

QCoro::Task<Result<ProfileSecrets>> Vault::load(QString profileId)
{
    const QString item = credentialsItem(profileId);
    Result<ProfileSecrets> found = co_await loadOnce(profileId);
    // Another process may have replaced the profile between our two questions.
    if (!found && item != credentialsItem(profileId))
        found = co_await loadOnce(profileId);
    co_return found;
}

QCoro::Task<Result<ProfileSecrets>> Vault::loadOnce(QString profileId)
{
    const Result<QStringList> index = m_storage.secretIndex(profileId);
    if (!index)
        co_return index.failure();
    const bool remembered = m_memoryIndex.contains(profileId);
    if (index->isEmpty() && !remembered)
        co_return ProfileSecrets();
    co_await open();
    const QStringList names = isPersistent() ? *index : *index + m_memoryIndex.value(profileId);

    ProfileSecrets secrets;
    const QStringList items{credentialsItem(profileId), Tokens};
    for (const QString &item : items) {
        if (!namesOf(names, item == Tokens))
            continue;
        const Result<ProfileSecrets> found = co_await readItem(profileId, item);
        if (!found)
            co_return found.failure();
        secrets.insert(*found);
    }
    for (const QString &name : *index) {
        if (secrets.contains(name))
            continue;
        Failure failure = m_unavailable ? *m_unavailable : storeFailure(codes::SecretStoreLocked);
        failure.evidence.insert(QStringLiteral("secret"), name);
        co_return failure;
    }
    co_return secrets;
}

QCoro::Task<Outcome> Vault::save(QString profileId, ProfileSecrets changes)
{
    co_await open(); // first: it decides which index holds
    const QStringList before = storedNames(profileId);
    const QStringList items{credentialsItem(profileId), Tokens};
    for (const QString &item : items) {
        const ProfileSecrets own = changesOf(changes, item == Tokens);
        if (own.isEmpty())
            continue;
        ProfileSecrets merged;
        if (namesOf(before, item == Tokens)) {
            const Result<ProfileSecrets> kept = co_await readItem(profileId, item);
            if (!kept)
                co_return kept.failure();
            merged = *kept;
        }
        applyChanges(merged, own);
        if (m_overlay && item == Tokens && changedNames(before, own) == before) {
            const std::shared_ptr<OverlayStore> overlay = m_overlay;
            const QString key = keyOf(profileId, item);
            const QByteArray bytes = toBytes(merged);
            if (co_await overlay->replaceBelow(key, bytes))
                m_replaced.insert(profileId);
            continue;
        }
        const Outcome written = co_await writeItem(profileId, item, merged);
        if (!written)
            co_return written;
    }
    const QStringList names = changedNames(before, changes);
    co_return names == before ? Outcome(Done{}) : writeIndex(profileId, names);
}

QCoro::Task<Result<StoredSecrets>> Vault::put(QString profileId, ProfileSecrets credentials)
{
    co_await open();
    const QStringList before = storedNames(profileId);
    const QString item = credentialsItem(profileId);
    ProfileSecrets merged;
    if (namesOf(before, false)) {
        const Result<ProfileSecrets> kept = co_await readItem(profileId, item);
        if (!kept)
            co_return kept.failure();
        merged = *kept;
    }
    applyChanges(merged, credentials);
    StoredSecrets stored;
    stored.names = changedNames(before, credentials);
    stored.credentialsItem = nextItem(item);
    const Outcome written = co_await writeItem(profileId, stored.credentialsItem, merged);
    if (!written)
        co_return written.failure();
    co_return stored;
}

QCoro::Task<Result<StoredSecrets>> Vault::putInstead(QString profileId, ProfileSecrets credentials)
{
    co_await open();
    const ProfileSecrets own = changesOf(credentials, false);
    StoredSecrets stored;
    stored.names = changedNames({}, own);
    stored.credentialsItem = nextItem(credentialsItem(profileId));
    stored.tokensGone = true;
    const Outcome written = co_await writeItem(profileId, stored.credentialsItem, own);
    if (!written)
        co_return written.failure();
    co_return stored;
}

QCoro::Task<> Vault::tidy(QString profileId, QString itemBefore)
{
    const Result<QString> counts = m_storage.credentialsItem(profileId);
    if (!counts)
        co_return; // rather one item too many than the one that counts
    const QString present = counts->isEmpty() ? Credentials : *counts;
    const QString needless = present == itemBefore ? nextItem(itemBefore) : itemBefore;
    const std::shared_ptr<SecretStore> store = m_store;
    const QString key = keyOf(profileId, needless);
    const Outcome removed = co_await store->remove(key);
    Q_UNUSED(removed) // nothing names the item
}

QCoro::Task<Outcome> Vault::forget(QString profileId)
{
    const QStringList names = storedNames(profileId);
    if (names.isEmpty())
        co_return Done{};
    co_await open();
    const std::shared_ptr<SecretStore> store = m_store;
    const QString credentials = credentialsItem(profileId);
    const QStringList items{credentials, nextItem(credentials), Tokens}; // the second of an import cut short
    for (const QString &item : items) {
        const QString key = keyOf(profileId, item);
        const Outcome removed = co_await store->remove(key);
        if (!removed)
            co_return removed;
    }
    co_return writeIndex(profileId, {});
}

QCoro::Task<Outcome> Vault::writeItem(QString profileId, QString item, ProfileSecrets secrets)
{
    const std::shared_ptr<SecretStore> store = m_store;
    const QString key = keyOf(profileId, item);
    const QByteArray bytes = toBytes(secrets);
    Outcome written = Done{};
    if (secrets.isEmpty())
        written = co_await store->remove(key);
    else
        written = co_await store->write(key, bytes);
    co_return written;
}

QString Vault::credentialsItem(const QString &profileId) const
{
    const Result<QString> named = m_storage.credentialsItem(profileId);
    return named && !named->isEmpty() ? *named : Credentials;
}

Outcome Vault::writeIndex(const QString &profileId, const QStringList &names)
{
    if (isPersistent())
        return m_storage.setSecretIndex(profileId, names);
    m_memoryIndex.insert(profileId, names);
    return Done{};
}

} // namespace workbench
