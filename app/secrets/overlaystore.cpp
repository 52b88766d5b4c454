// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/overlaystore.h"

#include <utility>

namespace workbench {

OverlayStore::OverlayStore(std::shared_ptr<SecretStore> below, QObject *parent)
    : SecretStore(parent)
    , m_below(std::move(below))
{
}

QCoro::Task<Result<std::optional<QByteArray>>> OverlayStore::read(QString key)
{
    const auto changed = m_changes.constFind(key);
    if (changed != m_changes.constEnd())
        co_return Result<std::optional<QByteArray>>(*changed);
    co_return co_await m_below->read(key);
}

QCoro::Task<Outcome> OverlayStore::write(QString key, QByteArray value)
{
    m_changes.insert(key, value);
    co_return Outcome(Done());
}

QCoro::Task<Outcome> OverlayStore::remove(QString key)
{
    m_changes.insert(key, std::nullopt);
    co_return Outcome(Done());
}

QCoro::Task<bool> OverlayStore::replaceBelow(QString key, QByteArray value)
{
    m_changes.insert(key, value);
    const Result<std::optional<QByteArray>> there = co_await m_below->read(key);
    if (!there || !there->has_value())
        co_return false;
    const Outcome written = co_await m_below->write(key, value);
    if (written)
        m_changes.remove(key);
    co_return written.ok();
}

QCoro::Task<Outcome> OverlayStore::keep()
{
    while (!m_changes.isEmpty()) {
        const QString key = m_changes.firstKey();
        const std::optional<QByteArray> value = m_changes.first();
        Outcome kept = Done();
        if (value)
            kept = co_await m_below->write(key, *value);
        else
            kept = co_await m_below->remove(key);
        if (!kept)
            co_return kept;
        m_changes.remove(key);
    }
    co_return Outcome(Done());
}

} // namespace workbench
