// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing.h"

#include "app/http/exchangelog.h"
#include "ui/common/chip.h"
#include "ui/common/chipnavigation.h"
#include "ui/exchanges/exchangelistmodel.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/lanes/lanesview.h"
#include "ui/run/tokencard.h"
#include "ui/trace/tracebar.h"

#include <QApplication>

namespace workbench {

Tracing::Tracing(const ExchangeLog &log, const Views &views, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_views(views)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Tracing::refresh);
    const auto later = [this] {
        if (isTracing())
            m_later.start();
    };
    connect(&log, &ExchangeLog::appended, this, later);
    connect(&log, &ExchangeLog::changed, this, later);
    connect(&log, &ExchangeLog::reset, this, later);
    connect(views.exchanges->model(), &ExchangeListModel::namesRefreshed, this, later);
    connect(views.exchanges, &ExchangeListView::traceRequested, this, &Tracing::start);
    connect(views.inspector, &InspectorPanel::traceRequested, this, &Tracing::start);
    connect(views.tokens, &TokenCard::traceRequested, this, [this](const QString &name) { start(name); });
    connect(views.bar, &TraceBar::exchangeRequested, views.exchanges, &ExchangeListView::setCurrentExchange);
    connect(views.bar, &TraceBar::stepRequested, this, &Tracing::step);
    connect(views.bar, &TraceBar::closeRequested, this, &Tracing::end);
}

void Tracing::setLanes(LanesView *lanes)
{
    m_lanes = lanes;
    connect(lanes, &LanesView::traceRequested, this, &Tracing::start);
    lanes->setTrace(m_trace);
}

void Tracing::start(const QString &name, qint64 exchange)
{
    if (m_askStarts)
        m_starts = m_askStarts();
    const Exchange *chosenIn = m_log.find(exchange);
    const int session = chosenIn ? sessionOf(*chosenIn, m_starts) : ThisSession;
    if (name.isEmpty() || (name == m_trace.name && session == m_trace.session))
        return end();
    m_trace = {.name = name, .session = session};
    refresh();
}

void Tracing::end()
{
    // Its line goes, and with it what has the focus there.
    if (m_views.bar->isAncestorOf(QApplication::focusWidget()))
        m_views.exchanges->focusList();
    show({});
}

void Tracing::refresh()
{
    if (!isTracing())
        return;
    const ExchangeListModel *model = m_views.exchanges->model();
    show(traceValue(m_trace.name, m_trace.session, m_log.exchanges(), m_starts,
                    [model](int row) -> const Travellers & { return model->travellersAt(row); }));
}

void Tracing::show(const ValueTrace &trace)
{
    m_trace = trace;
    m_views.exchanges->setTrace(trace);
    m_views.inspector->setTrace(trace);
    m_views.tokens->setTraced(trace.session == ThisSession ? trace.name : QString());
    m_views.bar->setTrace(trace);
    if (m_lanes)
        m_lanes->setTrace(trace);
    Q_EMIT changed();
}

void Tracing::step(bool forward)
{
    const qint64 next = nextStop(m_trace, m_views.exchanges->currentExchange(), forward);
    if (next != 0)
        m_views.exchanges->setCurrentExchange(next);
}

void Tracing::traceFocused()
{
    QWidget *focused = QApplication::focusWidget();
    if (auto *chip = qobject_cast<Chip *>(focused))
        return chip->click();
    const auto traceIn = [](QWidget *view) {
        auto *chips =
            view ? view->findChild<ChipNavigation *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
        const QString name = chips ? chips->nameToTrace() : QString();
        if (!name.isEmpty())
            Q_EMIT chips->traceRequested(name);
        return !name.isEmpty();
    };
    if (traceIn(focused) || m_views.exchanges->traceCurrent())
        return;
    end();
}

} // namespace workbench
