// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklistcontroller.h"

#include "app/words/causewords.h"
#include "app/words/failurewords.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/profiles/templatewords.h"

namespace workbench {

ChecklistController::ChecklistController(Workbench &workbench, ChecklistPanel &panel, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_panel(panel)
{
}

void ChecklistController::setProfile(const std::optional<ProviderProfile> &profile)
{
    const bool same = m_profile && profile && m_profile->id == profile->id;
    m_profile = profile;
    m_panel.setProfile(!profile               ? QString()
                       : isPractice(*profile) ? TemplateWords::text(profile->templateId)
                                              : profile->name);
    if (same)
        return;
    m_failure.reset();
    m_panel.clearFailure();
    m_panel.setRows(profile ? checklistRows(checklistIds().constFirst()) : QList<CheckRow>());
}

Run *ChecklistController::start(const ActionOptions &options)
{
    if (!m_profile)
        return nullptr;
    if (isPractice(*m_profile)) {
        const Result<ProviderProfile> practice = m_workbench.practiceProfile(m_profile->grant);
        if (!practice) {
            m_failure = practice.failure();
            showFailure();
            return nullptr;
        }
        m_profile = *practice;
    }
    m_failure.reset();
    m_panel.clearFailure();
    m_panel.setRows(checklistRows(checklistIds().constFirst()));
    m_report = std::make_shared<ChecklistReport>();
    const QPointer<ChecklistPanel> panel(&m_panel);
    Run *run = check(m_workbench, *m_profile, options, m_report, [panel](int row, const CheckRow &value) {
        if (panel)
            panel->setRow(row, value);
    });
    m_panel.setRunning(true);
    connect(run, &Run::finished, this, [this, run] { finished(run); });
    connect(&m_panel, &ChecklistPanel::cancelRequested, run, &Run::cancel);
    return run;
}

void ChecklistController::finished(Run *run)
{
    m_panel.setRunning(false);
    for (int row = 0; row < m_report->rows.size(); ++row)
        m_panel.setRow(row, m_report->rows.at(row));
    m_failure = run->result().failure;
    showFailure();
}

void ChecklistController::showFailure()
{
    if (!m_failure)
        return;
    const Explanation explanation =
        explain(*m_failure, m_workbench.explainContext(m_profile.value_or(ProviderProfile()), *m_failure));
    QStringList lines;
    for (const Cause &cause : explanation.causes)
        lines.append(CauseWords::text(cause));
    m_panel.setFailure(FailureWords::title(*m_failure, explanation), FailureWords::codeText(*m_failure),
                       lines);
}

void ChecklistController::retranslate()
{
    showFailure();
}

} // namespace workbench
