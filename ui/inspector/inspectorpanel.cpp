// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorpanel.h"

#include "app/http/exchangelog.h"
#include "app/secrets/secretregister.h"
#include "app/words/exchangewords.h"
#include "app/words/failurewords.h"
#include "ui/common/fieldnote.h"
#include "ui/common/shownbytes.h"
#include "ui/common/wraplabel.h"
#include "ui/inspector/changednote.h"
#include "ui/inspector/chipstrip.h"
#include "ui/inspector/explainedpage.h"
#include "ui/inspector/headerspage.h"
#include "ui/inspector/textpage.h"
#include "ui/inspector/timingpage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

namespace workbench {

using namespace Qt::StringLiterals;

InspectorPanel::InspectorPanel(const ExchangeLog &log, const SecretRegister &names, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_names(names)
    , m_stack(new QStackedWidget(this))
    , m_empty(new WrapLabel(this))
    , m_title(new WrapLabel(this))
    , m_chips(new ChipStrip(this))
    , m_note(new FieldNote(this))
    , m_changed(new ChangedNote(this))
    , m_tabs(new QTabWidget(this))
    , m_pages{new ExplainedPage(log), new HeadersPage, new TextPage(TextPage::Kind::Body),
              new TextPage(TextPage::Kind::Raw), new TimingPage}
{
    build();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refresh();
        Q_EMIT pageChanged();
    });
    for (InspectorPage *page : m_pages) {
        connect(page, &InspectorPage::copyRequested, this, &InspectorPanel::copy);
        connect(page, &InspectorPage::traceRequested, this,
                [this](const QString &name) { Q_EMIT traceRequested(name, m_id); });
        if (auto *text = qobject_cast<TextPage *>(page))
            connect(text, &TextPage::shapeChanged, this, &InspectorPanel::refresh);
        if (auto *explained = qobject_cast<ExplainedPage *>(page))
            connect(explained, &ExplainedPage::exchangeRequested, this, &InspectorPanel::exchangeRequested);
    }
    connect(m_chips, &ChipStrip::traceRequested, this,
            [this](const QString &name) { Q_EMIT traceRequested(name, m_id); });
    connect(&log, &ExchangeLog::reset, this, &InspectorPanel::refresh);
    connect(&log, &ExchangeLog::appended, this, [this](int row) {
        if (m_log.exchanges().at(row).id == m_id)
            refresh();
    });
    connect(&log, &ExchangeLog::changed, this, [this](int row) {
        if (m_log.exchanges().at(row).id == m_id)
            refresh();
    });
    retranslate();
    refresh();
}

void InspectorPanel::build()
{
    m_empty->setAlignment(Qt::AlignCenter);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (InspectorPage *page : m_pages)
        m_tabs->addTab(page, QString());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setUsesScrollButtons(true);

    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_chips);
    column->addWidget(m_note);
    column->addWidget(m_changed);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(contents);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    setFocusProxy(m_tabs);
}

void InspectorPanel::setExchange(qint64 id)
{
    if (m_id == id)
        return;
    m_id = id;
    refresh();
}

void InspectorPanel::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    refresh();
}

void InspectorPanel::refreshNames()
{
    refresh();
}

void InspectorPanel::setTrace(const ValueTrace &trace)
{
    m_trace = trace;
    if (const Exchange *exchange = m_log.find(m_id))
        refreshTrace(*exchange);
}

void InspectorPanel::refreshTrace(const Exchange &exchange)
{
    // "AT1" of another session is another value. In a large body it may stand where the trace does not look.
    const bool same =
        m_trace.holds(exchange.id) || (m_trace.session == ThisSession && !exchange.fromEarlierSession);
    const QString name = same ? m_trace.name : QString();
    m_chips->setTraced(name);
    for (InspectorPage *page : m_pages)
        page->setTraced(name);
}

InspectorPanel::Page InspectorPanel::page() const
{
    return static_cast<Page>(m_tabs->currentIndex());
}

void InspectorPanel::setPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void InspectorPanel::focusTabs()
{
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void InspectorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_title->setFont(bold);
    }
}

void InspectorPanel::retranslate()
{
    m_empty->setText(tr("Select an exchange."));
    m_tabs->setAccessibleName(tr("Exchange details"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the exchange"));
    m_tabs->setTabText(0, tr("Explained"));
    m_tabs->setTabText(1, tr("Headers"));
    m_tabs->setTabText(2, tr("Body"));
    m_tabs->setTabText(3, tr("Raw"));
    m_tabs->setTabText(4, tr("Timing"));
    m_chips->retranslate();
    for (InspectorPage *page : m_pages)
        page->retranslate();
}

void InspectorPanel::refresh()
{
    const Exchange *exchange = m_log.find(m_id);
    auto *front = static_cast<InspectorPage *>(m_tabs->currentWidget());
    for (InspectorPage *page : m_pages) {
        if (page != front || !exchange)
            page->clear();
    }
    m_stack->setCurrentIndex(exchange ? 0 : 1);
    if (!exchange) {
        m_title->clear();
        m_chips->setNames({});
        m_note->clear();
        m_changed->clear();
        return;
    }
    refreshTitle(*exchange);
    const Travellers travellers = findTravellers(*exchange, m_names);
    QStringList names = travellers.sent + travellers.received;
    names.removeDuplicates();
    m_chips->setNames(names);
    refreshTrace(*exchange);
    // Values of an earlier session were never saved: without a word, "reveal" would seem broken.
    m_note->setNote(FieldNote::Kind::Info,
                    exchange->fromEarlierSession && m_revealed
                        ? tr("From an earlier session: its secrets were saved by name only.")
                        : QString());
    m_changed->showExchange(*exchange, m_names, m_revealed);
    front->showExchange(*exchange, m_names, m_revealed);
}

void InspectorPanel::refreshTitle(const Exchange &exchange)
{
    // Always by name: the title is the first thing that others read over a shoulder.
    const QByteArray path = m_names.named(exchange.request.url.path(QUrl::FullyEncoded).toLatin1());
    QString title = u"#%1 %2 %3"_s.arg(QString::number(exchange.id), shownText(exchange.request.method),
                                       path.isEmpty() ? u"/"_s : shownText(path));
    QStringList outcome;
    if (exchange.response) {
        const QByteArray status =
            QByteArray::number(exchange.response->status) + ' ' + exchange.response->reason;
        outcome.append(shownText(m_names.named(status.trimmed())));
    }
    if (exchange.verdict != Verdict::Good || !exchange.response)
        outcome.append(ExchangeWords::verdictText(exchange.verdict));
    for (const QString &part : outcome)
        title += u" · "_s + part;
    m_title->setText(title);
}

void InspectorPanel::copy(const QString &text)
{
    if (m_revealed)
        Q_EMIT secretCopyRequested(Secret(text));
    else
        QGuiApplication::clipboard()->setText(text);
}

} // namespace workbench
