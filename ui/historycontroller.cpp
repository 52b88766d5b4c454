// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historycontroller.h"

#include "app/actions.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/run/tokenhistory.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"

namespace workbench {

HistoryController::HistoryController(Workbench &workbench, RunWorkspace &workspace, RunController &runs,
                                     QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_workspace(workspace)
    , m_runs(runs)
{
    TokenHistory *history = m_workspace.tokens()->history();
    connect(history, &TokenHistory::tryRequested, this, &HistoryController::tryAgain);
    connect(history, &TokenHistory::exchangeRequested, m_workspace.exchanges(),
            &ExchangeListView::setCurrentExchange);
    connect(&m_runs, &RunController::busyChanged, this, [this, history](bool busy) {
        history->setBusy(busy);
        if (!busy)
            refresh();
    });
    connect(&m_workbench.log(), &ExchangeLog::reset, this, &HistoryController::refresh);
}

void HistoryController::setProfile(const std::optional<ProviderProfile> &profile)
{
    m_profile = profile;
    refresh();
}

void HistoryController::refresh()
{
    QList<ValueLife> lives;
    if (m_profile) {
        const std::optional<qint64> codeLife = isPractice(*m_profile)
                                                   ? std::optional(m_workbench.practice().codeSeconds())
                                                   : usualCodeLife(*m_profile);
        lives = valueLives(m_workbench.log().exchanges(), m_profile->name, codeLife);
    }
    QStringList names;
    for (const ValueLife &life : lives)
        names.append(m_workbench.names().nameOf(life.value));
    m_workspace.tokens()->history()->setLives(lives, names);
    m_workspace.tokens()->refreshHistory();
    m_workspace.tokens()->tick(m_workbench.now());
}

/// The old value is given for this run only; the kept tokens stay what they are.
void HistoryController::tryAgain(ValueLife::Sort sort, const Secret &value)
{
    if (!m_profile)
        return;
    ActionOptions options = m_runs.options();
    const ProviderProfile profile = *m_profile;
    if (sort == ValueLife::Sort::RefreshToken) {
        options.given.insert(QStringLiteral("refresh_token"), value);
        m_runs.perform([this, profile, options] { return refreshToken(m_workbench, profile, options); });
        return;
    }
    options.given.insert(QStringLiteral("access_token"), value);
    const CallOptions call{.expectRefusal = true};
    m_runs.perform([this, profile, call, options] { return callApi(m_workbench, profile, call, options); });
}

} // namespace workbench
