// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace workbench {

class ChecklistPanel;

/// Runs the checklist of the chosen profile and shows it row by row.
class ChecklistController final : public QObject
{
    Q_OBJECT

public:
    ChecklistController(Workbench &workbench, ChecklistPanel &panel, QObject *parent = nullptr);

    void setProfile(const std::optional<ProviderProfile> &profile);
    /// The run, for whoever shows the waiting for the browser; null without a profile.
    Run *start(const ActionOptions &options);
    void retranslate();

private:
    void finished(Run *run);
    void showFailure();

    Workbench &m_workbench;
    ChecklistPanel &m_panel;
    std::optional<ProviderProfile> m_profile;
    std::shared_ptr<ChecklistReport> m_report;
    std::optional<Failure> m_failure;
};

} // namespace workbench
