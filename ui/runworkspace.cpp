// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runworkspace.h"

#include "ui/common/emptystate.h"
#include "ui/common/fieldnote.h"
#include "ui/common/fittingscrollarea.h"
#include "ui/common/pagearea.h"
#include "ui/exchanges/exchangelistmodel.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanesswitch.h"
#include "ui/lanes/lanesview.h"
#include "ui/trace/tracebar.h"
#include "ui/tracing.h"
#include "ui/windowactions.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace workbench {

RunWorkspace::RunWorkspace(const WindowActions &actions, const ExchangeLog &log, const SecretRegister &names,
                           QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_log(log)
    , m_names(names)
    , m_welcome(new EmptyState(this))
    , m_work(new QWidget(this))
    , m_upper(new QWidget(m_work))
    , m_verbs(new VerbRow(actions.of(Act::GetToken), actions.callMenu(), actions.of(Act::CallApi),
                          actions.of(Act::Cancel), m_work))
    , m_exceptions(new FieldNote(m_work))
    , m_message(new MessageBar(m_upper))
    , m_breaks(new MessageBar(m_upper))
    , m_waiting(new WaitingPanel(m_upper))
    , m_tokens(new TokenCard({.refresh = actions.of(Act::RefreshToken),
                              .revokeAndCheck = actions.of(Act::RevokeAndCheck),
                              .revokeAccess = actions.of(Act::RevokeAccess),
                              .revokeRefresh = actions.of(Act::RevokeRefresh)},
                             m_upper))
    , m_traceBar(new TraceBar(m_work))
    , m_columns(new QSplitter(Qt::Horizontal, m_work))
    , m_exchanges(new ExchangeListView(log, names, m_columns))
    , m_switch(new LanesSwitch(m_exchanges))
    , m_inspector(new InspectorPanel(log, names, m_columns))
{
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_welcome);
    // In a low window, or with large text, the whole page scrolls: nothing in it becomes too small to be
    // read.
    m_page = new PageArea(m_work, this);
    stack->addWidget(m_page);

    // The upper part scrolls when a long message meets a small window. It is made within the page, and so are
    // its parts: what comes from another window goes to the end of the Tab chain.
    auto *upperLayout = new QVBoxLayout(m_upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->addWidget(m_breaks);
    upperLayout->addWidget(m_message);
    upperLayout->addWidget(m_waiting);
    upperLayout->addWidget(m_tokens);
    m_columns->addWidget(m_exchanges);
    m_columns->addWidget(m_inspector);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 3); // the list has six columns
    m_columns->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(m_work);
    layout->addWidget(m_verbs);
    layout->addWidget(m_exceptions);
    layout->addWidget(new FittingScrollArea(m_upper, m_work));
    layout->addWidget(m_traceBar);
    layout->addWidget(m_columns, 1);
    m_waiting->hide();
    m_message->hide();

    m_exchanges->addSwitch(m_switch);
    connectExchanges();
    connectTrace();
    retranslate();
}

void RunWorkspace::connectExchanges()
{
    connect(m_exchanges, &ExchangeListView::currentExchangeChanged, m_inspector,
            &InspectorPanel::setExchange);
    connect(m_inspector, &InspectorPanel::exchangeRequested, m_exchanges,
            &ExchangeListView::setCurrentExchange);
    connect(m_exchanges, &ExchangeListView::exchangeActivated, m_inspector, [this](qint64 id) {
        m_inspector->setExchange(id);
        m_inspector->focusTabs();
    });
    QAction *action = m_actions.of(Act::Lanes);
    connect(m_switch, &LanesSwitch::toggled, this, &RunWorkspace::setLanes);
    connect(action, &QAction::toggled, this, &RunWorkspace::setLanes);
}

void RunWorkspace::connectTrace()
{
    m_tracing = new Tracing(
        m_log, {.exchanges = m_exchanges, .inspector = m_inspector, .tokens = m_tokens, .bar = m_traceBar},
        this);
    connect(m_actions.of(Act::TraceValue), &QAction::triggered, m_tracing, &Tracing::traceFocused);
    connect(m_actions.of(Act::TraceNext), &QAction::triggered, m_tracing, [this] { m_tracing->step(true); });
    connect(m_actions.of(Act::TracePrevious), &QAction::triggered, m_tracing,
            [this] { m_tracing->step(false); });
    const auto enable = [this] {
        for (const Act act : {Act::TraceNext, Act::TracePrevious})
            m_actions.of(act)->setEnabled(m_tracing->isTracing());
    };
    connect(m_tracing, &Tracing::changed, this, enable);
    enable();
}

/// Esc ends a trace. It gets here only while there is nothing to cancel.
void RunWorkspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_tracing->isTracing())
        m_tracing->end();
    else
        QWidget::keyPressEvent(event);
}

void RunWorkspace::setLanes(bool shown)
{
    m_switch->setLanes(shown);
    m_actions.of(Act::Lanes)->setChecked(shown);
    if (shown)
        lanes();
    m_exchanges->showOtherView(shown);
}

bool RunWorkspace::isLanes() const
{
    return m_switch->isLanes();
}

LanesView *RunWorkspace::lanes()
{
    if (m_lanes)
        return m_lanes;
    m_lanes = new LanesView(m_log, m_names, m_exchanges);
    m_lanes->lanes()->setFilter([this](int logRow) { return m_exchanges->model()->matches(logRow); });
    m_lanes->addActions({m_actions.of(Act::SavePicture), m_actions.of(Act::ClearExchanges)});
    m_exchanges->setOtherView(m_lanes);
    m_lanes->setCurrentExchange(m_exchanges->currentExchange());
    m_tracing->setLanes(m_lanes);
    connect(m_exchanges, &ExchangeListView::filterChanged, m_lanes->lanes(), &LaneModel::refilter);
    connect(m_exchanges->model(), &ExchangeListModel::namesRefreshed, m_lanes->lanes(),
            &LaneModel::refreshWords);
    connect(m_exchanges, &ExchangeListView::currentExchangeChanged, m_lanes, &LanesView::setCurrentExchange);
    connect(m_lanes, &LanesView::currentExchangeChanged, m_exchanges, &ExchangeListView::setCurrentExchange);
    connect(m_lanes, &LanesView::exchangeActivated, m_exchanges, &ExchangeListView::exchangeActivated);
    return m_lanes;
}

void RunWorkspace::setWelcome(bool shown)
{
    qobject_cast<QStackedLayout *>(layout())->setCurrentWidget(shown ? static_cast<QWidget *>(m_welcome)
                                                                     : m_page);
    // Enter does the one thing that this page is for.
    if (auto *button = m_welcome->findChild<QPushButton *>(); shown && button)
        button->setFocus();
}

QByteArray RunWorkspace::saveLayout() const
{
    return m_columns->saveState();
}

void RunWorkspace::restoreLayout(const QByteArray &state)
{
    if (!state.isEmpty())
        m_columns->restoreState(state);
    arrange();
}

QList<QWidget *> RunWorkspace::panes() const
{
    return {m_verbs, m_breaks, m_message, m_waiting, m_tokens, m_exchanges, m_inspector};
}

void RunWorkspace::arrange()
{
    // Side by side only where both have room for their words, whatever the size of the text.
    const int narrow = fontMetrics().horizontalAdvance(QLatin1Char('n')) * 105;
    m_columns->setOrientation(width() < narrow ? Qt::Vertical : Qt::Horizontal);
    // In lines: a few exchanges, and both halves of one of them.
    m_exchanges->setMinimumHeight(fontMetrics().height() * 8);
    m_inspector->setMinimumHeight(fontMetrics().height() * 13);
    m_page->setMinimumWidth(m_work->minimumSizeHint().width() +
                            style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void RunWorkspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RunWorkspace::retranslate()
{
    m_welcome->setContents({.title = tr("See OAuth 2.0 happen, one message at a time"),
                            .sentence = tr("The practice server is a small authorization server inside this "
                                           "program. It needs no internet."),
                            .primary = ActionText{.id = QStringLiteral("practice"),
                                                  .text = tr("Get a token from the practice server"),
                                                  .hint = {},
                                                  .icon = QStringLiteral("play")},
                            .secondary = {ActionText{.id = QStringLiteral("lesson"),
                                                     .text = tr("Start a lesson"),
                                                     .hint = {},
                                                     .icon = QStringLiteral("teach")},
                                          ActionText{.id = QStringLiteral("new"),
                                                     .text = tr("Connect my own server…"),
                                                     .hint = tr("Django OAuth Toolkit or any other"),
                                                     .icon = QStringLiteral("add")},
                                          ActionText{.id = QStringLiteral("import"),
                                                     .text = tr("Import a profile…"),
                                                     .hint = {},
                                                     .icon = QStringLiteral("open")}}});
}

void RunWorkspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace workbench
