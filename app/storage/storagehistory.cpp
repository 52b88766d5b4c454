// SPDX-License-Identifier: GPL-3.0-or-later
// The history's part of Storage.
#include "app/storage/database.h"
#include "app/storage/exchangerecord.h"
#include "app/storage/storage.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 MostExchanges = 5000;

/// Within the transaction of the row that was added.
Outcome prune(const Database &database, qint64 newest)
{
    const auto oldest = database.number(u"SELECT min(id) FROM exchange"_s);
    if (!oldest)
        return oldest.failure();
    if (newest - *oldest < MostExchanges) // numbers only have gaps, so there cannot be more rows than this
        return Done();
    const auto count = database.number(u"SELECT count(*) FROM exchange"_s);
    if (!count)
        return count.failure();
    if (*count <= MostExchanges)
        return Done();
    return database.run(u"DELETE FROM exchange WHERE id IN (SELECT id FROM exchange ORDER BY id LIMIT ?)"_s,
                        {*count - MostExchanges});
}
} // namespace

Result<qint64> Storage::appendExchange(const Exchange &exchange)
{
    const QVariantList values = exchangeValues(exchange);
    const QString marks = QStringList(values.size(), u"?"_s).join(", "_L1);
    qint64 row = 0;
    const Outcome outcome = m_database->inTransaction([&]() -> Outcome {
        const auto number = m_database->number("INSERT INTO exchange ("_L1 % exchangeColumns() %
                                                   ") VALUES ("_L1 % marks % ") RETURNING id"_L1,
                                               values);
        if (!number)
            return number.failure();
        row = *number;
        return prune(*m_database, row);
    });
    if (!outcome)
        return outcome.failure();
    return row;
}

Result<QList<Exchange>> Storage::exchanges(int limit) const
{
    QList<Exchange> found;
    const QString statement =
        "SELECT id, "_L1 % exchangeColumns() % " FROM exchange ORDER BY id DESC LIMIT ?"_L1;
    const Outcome outcome = m_database->forEach(statement, {std::max(limit, 0)}, [&](const QSqlQuery &row) {
        const auto exchange = readExchange(row);
        if (exchange)
            found.append(*exchange);
        return exchange.has_value();
    });
    if (!outcome)
        return outcome.failure();
    std::reverse(found.begin(), found.end());
    return found;
}

Outcome Storage::removeExchanges(const QList<qint64> &rows)
{
    return m_database->inTransaction([&]() -> Outcome {
        for (const qint64 row : rows) {
            const Outcome outcome = m_database->run(u"DELETE FROM exchange WHERE id = ?"_s, {row});
            if (!outcome)
                return outcome;
        }
        return Done();
    });
}

Outcome Storage::clearExchanges()
{
    if (const Outcome cleared = m_database->run(u"DELETE FROM exchange"_s); !cleared)
        return cleared;
    // Give the space back and empty the log, where the removed text still stands. Another process that reads
    // just now may keep the log from being emptied: the last one to close does it then.
    if (const Outcome shrunk = m_database->run(u"VACUUM"_s); !shrunk)
        return shrunk;
    return m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace workbench
