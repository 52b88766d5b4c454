// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/checklist.h"
#include "app/cli/arguments.h"
#include "app/workbench.h"

#include <QObject>

#include <memory>

namespace workbench {

class Report;

/// Runs one command of the command line: fetches what it needs, does it, prints one report, gives one exit
/// status.
class CommandLine final : public QObject
{
    Q_OBJECT

public:
    explicit CommandLine(Arguments arguments, QObject *parent = nullptr);
    ~CommandLine() override;

    void start();
    /// Ctrl+C: what runs ends as cancelled, and its report still comes.
    void interrupt();
    /// SIGTERM: as interrupt(), but the practice server's regular end.
    void terminate();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    QCoro::Task<> execute();
    QCoro::Task<> profileCommand();
    QCoro::Task<Outcome> importFiles();
    void runCommand(const ProviderProfile &profile);
    Run *startRun(const ProviderProfile &profile);
    void offerBrowser(Run *run);
    void takePasted(Run *run, const QByteArray &text, bool ended);
    void runFinished(Run *run, const ProviderProfile &profile);
    void reportChecklist();
    void practiceCommand();
    void historyCommand();
    std::optional<ProviderProfile> profileNamed(const QString &name);
    void fail(const Failure &failure, const ProviderProfile &profile = {});
    void finish();

    Arguments m_arguments;
    std::unique_ptr<Report> m_report;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<PracticeServer> m_practice;
    ProfileSecrets m_given;
    std::shared_ptr<ChecklistReport> m_checklist;
    Run *m_run = nullptr;
    bool m_finished = false;
};

} // namespace workbench
