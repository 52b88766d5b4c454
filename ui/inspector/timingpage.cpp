// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/timingpage.h"

#include "ui/common/fieldnote.h"
#include "ui/common/wraplabel.h"
#include "ui/inspector/timingbardelegate.h"
#include "ui/inspector/timingmodel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
bool nothingSeen(const Timings &timings)
{
    return timings == Timings{};
}
} // namespace

TimingPage::TimingPage(QWidget *parent)
    : InspectorPage(parent)
    , m_model(new TimingModel(this))
    , m_table(new QTableView(this))
    , m_repeated(new FieldNote(this))
    , m_remark(new WrapLabel(this))
    , m_started(new WrapLabel(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TimingModel::Bar, new TimingBarDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TimingModel::Bar, QHeaderView::Stretch);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_repeated);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    column->addWidget(m_started);
    retranslate();
    refreshWidths();
}

void TimingPage::showExchange(const Exchange &exchange, const SecretRegister &, bool)
{
    const Timings &timings = exchange.timings;
    m_model->setTimings(timings);
    m_repeated->setNote(
        FieldNote::Kind::Warning,
        exchange.timesSent > 1
            ? tr("This request was sent %n times: the server closed the connection without an answer, "
                 "and the network library tried again by itself.",
                 nullptr, exchange.timesSent)
            : QString());
    QString remark;
    if (exchange.verdict == Verdict::Pending)
        remark = tr("The exchange is not finished yet.");
    else if (nothingSeen(timings))
        remark = exchange.channel == Channel::Browser
                     ? tr("This message went through the browser: its times were not seen.")
                     : tr("No times were seen.");
    else if (!timings.connect)
        remark = tr("Connect was not seen: an open connection was used again, which is normal.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const QDateTime started = exchange.startedAt.toLocalTime();
    const QString time = started.time().toString(u"HH:mm:ss.zzz"_s);
    m_started->setText(
        started.isValid()
            ? tr("Started: %1").arg(QLocale().toString(started.date(), QLocale::ShortFormat) + u' ' + time)
            : QString());
}

void TimingPage::clear()
{
    m_model->setTimings({});
    m_repeated->clear();
    m_remark->clear();
    m_started->clear();
}

void TimingPage::retranslate()
{
    m_table->setAccessibleName(tr("Times"));
    m_model->refreshWords();
}

void TimingPage::changeEvent(QEvent *event)
{
    InspectorPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshWidths();
}

void TimingPage::refreshWidths()
{
    constexpr int SmallestRow = 24; // WCAG 2.5.8
    m_table->verticalHeader()->setDefaultSectionSize(qMax(SmallestRow, fontMetrics().height() + 6));
}

} // namespace workbench
