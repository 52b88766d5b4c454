// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault.h"

#include "app/base/failurecodes.h"
#include "app/base/json.h"
#include "app/secrets/opensecretstore.h"

#include <algorithm>
#include <utility>

namespace workbench {

namespace {
const QString Credentials = QStringLiteral("credentials");
const QString Tokens = QStringLiteral("tokens");

QString itemOf(const QString &secretName)
{
    return secretName.endsWith(QLatin1StringView("_token")) ? Tokens : Credentials;
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
    m_unavailable = std::move(found.unavailable);
    Q_EMIT opened();
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
    const Result<QStringList> index = m_storage.secretIndex(profileId);
    if (!index)
        co_return index.failure();
    const bool remembered = m_memoryIndex.contains(profileId);
    if (index->isEmpty() && !remembered)
        co_return ProfileSecrets();
    co_await open();
    const QStringList names = isPersistent() ? *index : *index + m_memoryIndex.value(profileId);

    ProfileSecrets secrets;
    for (const QString &item : {Credentials, Tokens}) {
        const bool wanted = std::any_of(names.begin(), names.end(),
                                        [&item](const QString &name) { return itemOf(name) == item; });
        if (!wanted)
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
    const Result<QStringList> names = co_await put(profileId, changes);
    if (!names)
        co_return names.failure();
    co_return *names == before ? Outcome(Done{}) : writeIndex(profileId, *names);
}

QCoro::Task<> Vault::takeBack(QString profileId)
{
    for (const QString &item : {Credentials, Tokens}) {
        const std::shared_ptr<SecretStore> store = m_store;
        const QString key = keyOf(profileId, item);
        const Outcome removed = co_await store->remove(key);
        if (!removed)
            co_return; // nothing names the item any more; there is nobody to tell
    }
}

QCoro::Task<Result<QStringList>> Vault::put(QString profileId, ProfileSecrets changes)
{
    co_await open();
    const std::shared_ptr<SecretStore> store = m_store;
    const QStringList before = storedNames(profileId);
    QStringList names = before;
    for (const QString &item : {Credentials, Tokens}) {
        const bool touched = std::any_of(changes.keyBegin(), changes.keyEnd(),
                                         [&item](const QString &name) { return itemOf(name) == item; });
        if (!touched)
            continue;
        const bool known = std::any_of(before.begin(), before.end(),
                                       [&item](const QString &name) { return itemOf(name) == item; });
        ProfileSecrets merged;
        if (known) {
            const Result<ProfileSecrets> kept = co_await readItem(profileId, item);
            if (!kept)
                co_return kept.failure();
            merged = *kept;
        }
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (itemOf(it.key()) != item)
                continue;
            names.removeAll(it.key());
            if (it.value().isEmpty()) {
                merged.remove(it.key());
            } else {
                merged.insert(it.key(), it.value());
                names.append(it.key());
            }
        }
        const QString key = keyOf(profileId, item);
        const QByteArray bytes = toBytes(merged);
        Outcome written = Done{};
        if (merged.isEmpty())
            written = co_await store->remove(key);
        else
            written = co_await store->write(key, bytes);
        if (!written)
            co_return written.failure();
    }
    co_return names;
}

QCoro::Task<Outcome> Vault::forget(QString profileId)
{
    const QStringList names = storedNames(profileId);
    if (names.isEmpty())
        co_return Done{};
    co_await open();
    const std::shared_ptr<SecretStore> store = m_store;
    for (const QString &item : {Credentials, Tokens}) {
        const QString key = keyOf(profileId, item);
        const Outcome removed = co_await store->remove(key);
        if (!removed)
            co_return removed;
    }
    co_return writeIndex(profileId, {});
}

Outcome Vault::writeIndex(const QString &profileId, const QStringList &names)
{
    if (isPersistent())
        return m_storage.setSecretIndex(profileId, names);
    m_memoryIndex.insert(profileId, names);
    return Done{};
}

} // namespace workbench
