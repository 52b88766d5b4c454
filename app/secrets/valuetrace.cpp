// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/valuetrace.h"

#include <algorithm>

namespace workbench {

namespace {
bool isToken(const QString &name)
{
    const auto kind = SecretRegister::kindOf(name);
    return kind == SecretKind::AccessToken || kind == SecretKind::RefreshToken;
}

TraceStop stopOf(const QString &name, const Exchange &exchange, const Travellers &travellers)
{
    TraceStop stop{.exchange = exchange.id,
                   .sent = travellers.sent.contains(name),
                   .received = travellers.received.contains(name)};
    // The browser carries it to this program: what stands in that request was given, not sent.
    if (exchange.what == What::AuthorizationResponse && stop.sent) {
        stop.sent = false;
        stop.received = true;
    }
    const Verdict verdict = exchange.verdict;
    stop.refused = stop.sent && (verdict == Verdict::Refused || verdict == Verdict::RefusedAsExpected);
    stop.revoked =
        stop.sent && verdict == Verdict::Good && exchange.what == What::RevocationRequest && isToken(name);
    return stop;
}
} // namespace

const TraceStop *ValueTrace::at(qint64 exchange) const
{
    const auto found = std::find_if(stops.begin(), stops.end(),
                                    [&](const TraceStop &stop) { return stop.exchange == exchange; });
    return found == stops.end() ? nullptr : &*found;
}

int sessionOf(const Exchange &exchange, const QList<QDateTime> &starts)
{
    if (!exchange.fromEarlierSession)
        return ThisSession;
    return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), exchange.startedAt) -
                            starts.begin());
}

ValueTrace traceValue(const QString &name, int session, const QList<Exchange> &all,
                      const QList<QDateTime> &starts,
                      const std::function<const Travellers &(int row)> &travellersAt)
{
    ValueTrace trace{.name = name, .session = session};
    for (int row = 0; row < all.size(); ++row) {
        const Exchange &exchange = all.at(row);
        if (sessionOf(exchange, starts) != session)
            continue;
        TraceStop stop = stopOf(name, exchange, travellersAt(row));
        if (!stop.sent && !stop.received)
            continue;
        stop.born = trace.stops.isEmpty() && stop.received && !stop.sent;
        trace.stops.append(stop);
    }
    return trace;
}

qint64 nextStop(const ValueTrace &trace, qint64 from, bool forward)
{
    if (trace.stops.isEmpty())
        return 0;
    if (forward) {
        const auto after = std::find_if(trace.stops.begin(), trace.stops.end(),
                                        [&](const TraceStop &stop) { return stop.exchange > from; });
        return after == trace.stops.end() ? trace.stops.first().exchange : after->exchange;
    }
    const auto before = std::find_if(trace.stops.rbegin(), trace.stops.rend(),
                                     [&](const TraceStop &stop) { return stop.exchange < from; });
    return before == trace.stops.rend() ? trace.stops.last().exchange : before->exchange;
}

} // namespace workbench
