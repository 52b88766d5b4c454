// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/valuelives.h"
#include "app/oauth/providerprofile.h"

#include <QObject>

#include <optional>

namespace workbench {

class RunController;
class RunWorkspace;
class Workbench;

/// Keeps the history on the token card in step with the record, and tries old tokens again.
class HistoryController final : public QObject
{
    Q_OBJECT

public:
    HistoryController(Workbench &workbench, RunWorkspace &workspace, RunController &runs,
                      QObject *parent = nullptr);

    void setProfile(const std::optional<ProviderProfile> &profile);
    void refresh();

private:
    void tryAgain(ValueLife::Sort sort, const Secret &value);

    Workbench &m_workbench;
    RunWorkspace &m_workspace;
    RunController &m_runs;
    std::optional<ProviderProfile> m_profile;
};

} // namespace workbench
