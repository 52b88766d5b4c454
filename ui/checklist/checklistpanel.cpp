// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checklistpanel.h"

#include "app/words/checkwords.h"
#include "ui/checklist/checkdetail.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/checklist/checklisttable.h"
#include "ui/checklist/checksummary.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace workbench {

using namespace Qt::StringLiterals;

ChecklistPanel::ChecklistPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChecklistModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_profile(new WrapLabel(this))
    , m_set(new WrapLabel(this))
    , m_run(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_progress(new QWidget(this))
    , m_progressText(new WrapLabel(this))
    , m_bar(new QProgressBar(this))
    , m_table(new ChecklistTable(m_model, this))
    , m_detail(new CheckDetail(this))
    , m_summary(new CheckSummary(m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makePage());

    m_run->setDefault(true);
    m_run->hide();
    m_stop->setAutoDefault(false);
    m_stop->hide();
    m_progress->hide();
    connect(m_stop, &QPushButton::clicked, this, &ChecklistPanel::cancelRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &ChecklistPanel::chooseProfileRequested);
    connect(m_message, &MessageBar::actionRequested, this, &ChecklistPanel::actionRequested);
    connect(m_table, &ChecklistTable::exchangeRequested, this, &ChecklistPanel::exchangeRequested);
    connect(m_detail, &CheckDetail::exchangeRequested, this, &ChecklistPanel::exchangeRequested);

    const auto showCurrent = [this] {
        m_detail->setIndex(m_table->currentIndex());
        refreshProgress();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ChecklistPanel::refreshHeader);
    retranslate();
    refreshFonts();
    refreshIcons();
}

QWidget *ChecklistPanel::makePage()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_profile);
    names->addWidget(m_set);
    auto *head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(m_run, 0, Qt::AlignTop);
    head->addWidget(m_stop, 0, Qt::AlignTop);

    m_bar->setTextVisible(false); // the words are above it, where their contrast is certain
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(4);
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar);

    auto *page = new QWidget(m_pages);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_summary);
    return page;
}

void ChecklistPanel::setRunAction(QAction *action)
{
    if (m_action) {
        disconnect(m_action, nullptr, this, nullptr);
        disconnect(m_run, nullptr, m_action, nullptr);
    }
    m_action = action;
    if (action) {
        connect(action, &QAction::changed, this, &ChecklistPanel::refreshRunButton);
        connect(m_run, &QPushButton::clicked, action, &QAction::trigger);
    }
    refreshRunButton();
}

void ChecklistPanel::setProfile(const QString &name)
{
    m_profileName = name;
    refreshHeader();
    m_pages->setCurrentIndex(name.isEmpty() ? 0 : 1);
}

void ChecklistPanel::setRows(const QList<CheckRow> &rows)
{
    m_model->setRows(rows);
}

void ChecklistPanel::setRow(int row, const CheckRow &value)
{
    m_model->setRow(row, value);
}

void ChecklistPanel::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    QPushButton *const leaving = running ? m_run : m_stop;
    QPushButton *const coming = running ? m_stop : m_run;
    const bool hadFocus = leaving->hasFocus();
    refreshRunButton();
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    if (hadFocus)
        coming->setFocus(); // the keyboard stays where the hand is
    refreshProgress();
    if (!running)
        m_summary->announce();
}

void ChecklistPanel::setFailure(const QString &title, const QString &code, const QStringList &lines,
                                const QList<ActionText> &actions)
{
    m_message->setMessage(
        {.kind = MessageBar::Kind::Error, .title = title, .code = code, .lines = lines, .actions = actions});
}

void ChecklistPanel::clearFailure()
{
    m_message->clear();
}

void ChecklistPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::FontChange:
        refreshFonts();
        refreshIcons();
        break;
    case QEvent::PaletteChange:
        refreshIcons();
        break;
    default:
        break;
    }
}

void ChecklistPanel::retranslate()
{
    m_empty->setContents({.title = tr("No profile is chosen"),
                          .sentence = tr("The checks run against the server of a profile."),
                          .primary = ActionText{.id = u"choose"_s, .text = tr("Choose a profile")}});
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the checks"));
    m_bar->setAccessibleName(tr("Progress of the checks"));
    refreshHeader();
    refreshRunButton();
    refreshProgress();
}

void ChecklistPanel::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_profile->setFont(bold);
    m_bar->setFixedHeight(qMax(8, fontMetrics().height() * 2 / 3));
}

void ChecklistPanel::refreshIcons()
{
    m_stop->setIcon(themedIcon("stop"_L1, palette()));
}

void ChecklistPanel::refreshHeader()
{
    m_profile->setText(tr("Profile: %1").arg(m_profileName));
    m_set->setText(tr("Testing guide: django-oauth-toolkit, %n checks", nullptr, m_model->rowCount()));
}

void ChecklistPanel::refreshRunButton()
{
    m_run->setVisible(m_action && !m_running);
    if (!m_action)
        return;
    m_run->setText(m_action->text());
    m_run->setIcon(m_action->icon());
    m_run->setEnabled(m_action->isEnabled());
    m_run->setToolTip(m_action->toolTip());
    m_run->setAccessibleName(tr("Run all checks"));
    m_run->setAccessibleDescription(m_action->shortcut().toString(QKeySequence::NativeText));
}

void ChecklistPanel::refreshProgress()
{
    const int all = m_model->rowCount();
    const int done = all - m_model->count(CheckState::NotRun) - m_model->count(CheckState::Running);
    m_bar->setRange(0, qMax(1, all)); // 0 would make it a marquee
    m_bar->setValue(done);
    const int row = m_model->runningRow();
    const QString count = tr("%1 of %2").arg(done).arg(all);
    if (row < 0) {
        m_progressText->setText(count);
        return;
    }
    //: Progress: "3 of 9 done. Now: The server issues an access token"
    m_progressText->setText(
        tr("%1 of %2 done. Now: %3").arg(done).arg(all).arg(CheckWords::title(m_model->rows().at(row).id)));
}

} // namespace workbench
