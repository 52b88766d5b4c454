// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchangelog.h"

namespace workbench {

ExchangeLog::ExchangeLog(QObject *parent)
    : QObject(parent)
{
}

const Exchange *ExchangeLog::find(qint64 id) const
{
    for (const Exchange &exchange : m_exchanges) {
        if (exchange.id == id)
            return &exchange;
    }
    return nullptr;
}

qint64 ExchangeLog::append(Exchange exchange)
{
    exchange.id = ++m_lastId;
    name(exchange);
    m_exchanges.append(std::move(exchange));
    Q_EMIT appended(static_cast<int>(m_exchanges.size()) - 1);
    return m_lastId;
}

void ExchangeLog::update(const Exchange &exchange)
{
    for (qsizetype row = m_exchanges.size() - 1; row >= 0; --row) {
        if (m_exchanges.at(row).id == exchange.id) {
            name(exchange);
            m_exchanges[row] = exchange;
            Q_EMIT changed(static_cast<int>(row));
            return;
        }
    }
}

void ExchangeLog::name(const Exchange &exchange) const
{
    if (m_naming)
        m_naming(exchange);
}

QList<Exchange> ExchangeLog::clear()
{
    QList<Exchange> taken = std::exchange(m_exchanges, {});
    Q_EMIT reset();
    return taken;
}

void ExchangeLog::restore(const QList<Exchange> &exchanges)
{
    m_exchanges = exchanges + m_exchanges;
    for (const Exchange &exchange : exchanges)
        m_lastId = qMax(m_lastId, exchange.id);
    Q_EMIT reset();
}

} // namespace workbench
