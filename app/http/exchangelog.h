// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QList>
#include <QObject>

#include <functional>
#include <utility>

namespace workbench {

/// The list of exchanges of this session, oldest first. Views read it and follow its signals; only runs write
/// it.
class ExchangeLog : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeLog(QObject *parent = nullptr);

    /// Called with every exchange before anybody is told of it: the moment to give its secrets their names.
    void setNaming(std::function<void(const Exchange &)> naming) { m_naming = std::move(naming); }

    const QList<Exchange> &exchanges() const { return m_exchanges; }
    /// The exchange of that id, or nullptr.
    const Exchange *find(qint64 id) const;

    /// Gives the exchange its id and appends it.
    qint64 append(Exchange exchange);
    /// Puts a later state of the same id in place; unknown ids are ignored (the list may have been cleared).
    void update(const Exchange &exchange);
    /// Takes everything out, for an undo.
    QList<Exchange> clear();
    /// Puts exchanges back in front of what came since.
    void restore(const QList<Exchange> &exchanges);

Q_SIGNALS:
    void appended(int row);
    void changed(int row);
    /// The list is another one: read it anew.
    void reset();

private:
    void name(const Exchange &exchange) const;

    QList<Exchange> m_exchanges;
    std::function<void(const Exchange &)> m_naming;
    qint64 m_lastId = 0;
};

} // namespace workbench
