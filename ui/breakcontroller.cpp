// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breakcontroller.h"

#include "app/words/breakwords.h"
#include "ui/breaks/breakdialog.h"
#include "ui/breaks/breaknotices.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"
#include "ui/statusline.h"
#include "ui/windowactions.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

BreakController::BreakController(Workbench &workbench, RunWorkspace &workspace, RunController &runs,
                                 StatusLine &status, const WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_desk(workbench)
    , m_workspace(workspace)
    , m_runs(runs)
    , m_status(status)
    , m_actions(actions)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &BreakController::refreshBadges);
    connect(m_actions.of(Act::BreakIt), &QAction::triggered, this, &BreakController::showDialog);
    connect(m_workspace.verbs(), &VerbRow::badgeClicked, this, &BreakController::showDialog);
    connect(m_workspace.breaks(), &MessageBar::actionRequested, this, &BreakController::actOn);
    connect(&m_runs, &RunController::busyChanged, this, [this](bool busy) {
        // What was said of the last run is no news any more once another one begins.
        if (busy && (m_notice == Notice::Ending || m_notice == Notice::Question))
            show(Notice::None);
        if (!busy)
            armWhatWaited();
        refreshDialog();
    });
    connect(&m_runs, &RunController::profileChanged, this, [this] {
        if (m_notice == Notice::Question)
            show(Notice::None);
        refreshDialog();
    });
    m_runs.setGuard([this](const ProviderProfile &profile, const std::function<void()> &goOn) {
        return asksBefore(profile, goOn);
    });
    connectDesk();
    refreshBadges();
}

void BreakController::connectDesk()
{
    connect(&m_desk, &BreakDesk::armedChanged, this, [this] {
        if (m_notice == Notice::Question)
            show(Notice::None);
        refreshBadges();
        refreshDialog();
    });
    connect(&m_desk, &BreakDesk::applied, this, &BreakController::applied);
    connect(&m_desk, &BreakDesk::ended, this, &BreakController::ended);
    connect(&m_desk, &BreakDesk::heldChanged, this, [this] {
        const bool held = m_desk.heldUntil().isValid();
        held ? m_tick.start() : m_tick.stop();
        refreshBadges();
        show(held ? Notice::Held : Notice::None);
    });
}

void BreakController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new BreakDialog(m_workspace.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &BreakDialog::armRequested, this, [this](const QString &id) {
            m_desk.arm(id);
            m_dialog->close();
        });
        connect(m_dialog, &BreakDialog::disarmRequested, &m_desk, &BreakDesk::disarm);
        connect(m_dialog, &BreakDialog::offerRequested, this, &BreakController::getFirst);
    }
    refreshDialog();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void BreakController::refreshDialog()
{
    if (!m_dialog)
        return;
    QList<BreakLine> lines;
    const std::optional<ProviderProfile> &profile = m_runs.profile();
    for (const BreakRow &row : breakTable().rows)
        lines.append({.row = row,
                      .obstacle = profile ? m_desk.obstacle(row.id, *profile) : BreakObstacle::None});
    m_dialog->setLines(lines);
    m_dialog->setArmed(m_desk.armed());
}

/// What the break needs is got by the action that a person would use; then it is armed.
void BreakController::getFirst(const QString &id)
{
    if (!m_runs.profile() || m_runs.isBusy())
        return;
    m_armAfterRun = id;
    m_dialog->close();
    switch (m_desk.obstacle(id, *m_runs.profile())) {
    case BreakObstacle::NoShortLivedToken:
        if (isPractice(*m_runs.profile()))
            m_desk.shortenNextTokens();
        [[fallthrough]];
    case BreakObstacle::NoCodeUsed:
        return m_runs.getToken();
    case BreakObstacle::NoRevokedToken:
        return m_runs.revokeAccessToken();
    case BreakObstacle::NoUsedRefreshToken:
        return m_actions.of(Act::RefreshToken)->trigger();
    default:
        m_armAfterRun.clear();
    }
}

void BreakController::armWhatWaited()
{
    const QString id = std::exchange(m_armAfterRun, {});
    if (!id.isEmpty() && m_runs.profile() && m_desk.obstacle(id, *m_runs.profile()) == BreakObstacle::None)
        m_desk.arm(id);
}

bool BreakController::asksBefore(const ProviderProfile &profile, std::function<void()> goOn)
{
    if (!m_desk.needsQuestion(profile))
        return false;
    m_asked = profile.name;
    m_goOn = std::move(goOn);
    show(Notice::Question);
    Q_EMIT shown();
    return true;
}

void BreakController::applied(const QString &id, Run *run)
{
    m_heldId = id;
    connect(run, &Run::waitingForBrowser, this, [this] {
        if (m_desk.mayConfirmErrorPage())
            show(Notice::ErrorPage);
    });
}

void BreakController::ended(const BreakEnding &ending)
{
    m_ending = ending;
    show(Notice::Ending);
    Q_EMIT shown();
}

void BreakController::actOn(const QString &action)
{
    if (action == BreakNotices::ErrorPage)
        return m_desk.confirmErrorPage();
    if (action == BreakNotices::Repeat)
        return m_runs.repeat();
    if (action == BreakNotices::Show) {
        m_workspace.exchanges()->setCurrentExchange(m_ending.exchange);
        return m_workspace.inspector()->focusTabs();
    }
    const std::function<void()> goOn = std::exchange(m_goOn, {});
    show(Notice::None);
    if (action == BreakNotices::Disarm)
        m_desk.disarm();
    else if (action == BreakNotices::Send && m_runs.profile())
        m_desk.allow(*m_runs.profile());
    if (action != BreakNotices::Keep && goOn)
        goOn();
}

void BreakController::show(Notice notice)
{
    m_notice = notice;
    refreshNotice();
}

void BreakController::refreshNotice()
{
    MessageBar *bar = m_workspace.breaks();
    switch (m_notice) {
    case Notice::None:
        return bar->clear();
    case Notice::Question:
        return bar->setMessage(BreakNotices::question(m_desk.armed(), m_asked));
    case Notice::Held:
        return bar->setMessage(BreakNotices::held(m_heldId, m_desk.heldUntil()));
    case Notice::ErrorPage:
        return bar->setMessage(BreakNotices::errorPage());
    case Notice::Ending:
        return bar->setMessage(BreakNotices::ending(m_ending.id, m_ending.exchange, m_ending.failure,
                                                    m_ending.asPredicted));
    }
}

void BreakController::refreshBadges()
{
    const QString &id = m_desk.armed();
    if (const QDateTime until = m_desk.heldUntil(); until.isValid()) {
        // Only here, every second: a screen reader is told of the wait once.
        const qint64 seconds = qMax(0, m_workbench.now().secsTo(until));
        m_status.setBreak(tr("held back on purpose: %n second(s)", nullptr, static_cast<int>(seconds)));
        return m_workspace.verbs()->setBadge({});
    }
    const QString text = id.isEmpty() ? QString() : tr("1 break armed: %1").arg(BreakWords::title(id));
    m_status.setBreak(text);
    m_workspace.verbs()->setBadge(text);
}

void BreakController::retranslate()
{
    refreshBadges();
    refreshNotice();
    refreshDialog();
}

} // namespace workbench
