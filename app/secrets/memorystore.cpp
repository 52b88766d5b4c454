// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/memorystore.h"

namespace workbench {

QCoro::Task<Result<std::optional<QByteArray>>> MemoryStore::read(QString key)
{
    const auto found = m_items.constFind(key);
    std::optional<QByteArray> item;
    if (found != m_items.constEnd())
        item = *found;
    co_return Result<std::optional<QByteArray>>(item);
}

QCoro::Task<Outcome> MemoryStore::write(QString key, QByteArray value)
{
    m_items.insert(key, value);
    co_return Outcome(Done());
}

QCoro::Task<Outcome> MemoryStore::remove(QString key)
{
    m_items.remove(key);
    co_return Outcome(Done());
}

} // namespace workbench
