// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/valuetrace.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace workbench {

class ChipNavigation;
class ExchangeListView;
class ExchangeLog;
class InspectorPanel;
class LanesView;
class TokenCard;
class TraceBar;

/// Follows one value through all views of the exchanges, and keeps following while new ones come.
class Tracing final : public QObject
{
    Q_OBJECT

public:
    struct Views
    {
        ExchangeListView *exchanges = nullptr;
        InspectorPanel *inspector = nullptr;
        TokenCard *tokens = nullptr;
        TraceBar *bar = nullptr;
    };

    /// The log and the views must outlive it.
    Tracing(const ExchangeLog &log, const Views &views, QObject *parent = nullptr);
    void setLanes(LanesView *lanes);
    /// Where the sessions of the history began; asked when a trace starts.
    void setSessionStarts(std::function<QList<QDateTime>()> starts) { m_askStarts = std::move(starts); }

    /// The value of that name as it is in that exchange; 0 is this session. Asked for again, it ends.
    void start(const QString &name, qint64 exchange = 0);
    void end();
    bool isTracing() const { return !m_trace.name.isEmpty(); }
    const ValueTrace &trace() const { return m_trace; }
    /// To the next exchange of the trace, or to the previous one.
    void step(bool forward);
    /// What has the focus says which value is meant; without any, the current exchange does.
    void traceFocused();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void show(const ValueTrace &trace);

    const ExchangeLog &m_log;
    Views m_views;
    LanesView *m_lanes = nullptr;
    std::function<QList<QDateTime>()> m_askStarts;
    QList<QDateTime> m_starts;
    ValueTrace m_trace;
    QTimer m_later; ///< once for many new exchanges
};

} // namespace workbench
