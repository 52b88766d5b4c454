// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/travellers.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace workbench {

/// One exchange on the way of a value.
struct TraceStop
{
    qint64 exchange = 0;
    bool born = false; ///< here it was seen first, and somebody else gave it to this program
    bool sent = false;
    bool received = false;
    bool refused = false; ///< the server refused the message with it
    bool revoked = false; ///< it was sent to be revoked, and the server agreed

    bool operator==(const TraceStop &) const = default;
};

/// Where one value has been, oldest first.
struct ValueTrace
{
    QString name = {};
    int session = -1; ///< see sessionOf()
    QList<TraceStop> stops = {};

    const TraceStop *at(qint64 exchange) const;
    bool holds(qint64 exchange) const { return at(exchange) != nullptr; }
    bool operator==(const ValueTrace &) const = default;
};

/// Names begin anew with every start of the program: "AT1" of another session is another value.
inline constexpr int ThisSession = -1;

/// The session of an exchange: ThisSession, or how many of the starts (rising) were before it.
int sessionOf(const Exchange &exchange, const QList<QDateTime> &starts);

/// Follows the value of that name through the exchanges of its session. `travellersAt` knows what travelled
/// in each of `all`.
ValueTrace traceValue(const QString &name, int session, const QList<Exchange> &all,
                      const QList<QDateTime> &starts,
                      const std::function<const Travellers &(int row)> &travellersAt);

/// The exchange after `from` in the trace (or before it), around the end if need be; 0 when there is none.
qint64 nextStop(const ValueTrace &trace, qint64 from, bool forward);

} // namespace workbench
