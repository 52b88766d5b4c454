// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/breakdesk.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace workbench {

class BreakDialog;
class RunController;
class RunWorkspace;
class StatusLine;
class WindowActions;

/// Brings the armed break and the window together: the dialog, the badges, the question before a real server,
/// and what is said afterwards.
class BreakController final : public QObject
{
    Q_OBJECT

public:
    BreakController(Workbench &workbench, RunWorkspace &workspace, RunController &runs, StatusLine &status,
                    const WindowActions &actions, QObject *parent = nullptr);

    BreakDesk &desk() { return m_desk; }
    /// "Break the next message", beside the window.
    void showDialog();
    /// True when the person has to be asked first: the question then stands in the window, and `goOn` is done
    /// when the answer is not "do nothing".
    bool asksBefore(const ProviderProfile &profile, std::function<void()> goOn);
    void retranslate();

Q_SIGNALS:
    /// Something was said that only the Run workspace shows.
    void shown();

private:
    enum class Notice { None, Question, Held, ErrorPage, Ending };

    void connectDesk();
    void applied(const QString &id, Run *run);
    void ended(const BreakEnding &ending);
    void actOn(const QString &action);
    void getFirst(const QString &id);
    void armWhatWaited();
    void refreshBadges();
    void refreshDialog();
    void refreshNotice();
    void show(Notice notice);

    Workbench &m_workbench;
    BreakDesk m_desk;
    RunWorkspace &m_workspace;
    RunController &m_runs;
    StatusLine &m_status;
    const WindowActions &m_actions;
    QPointer<BreakDialog> m_dialog;
    Notice m_notice = Notice::None;
    QString m_asked; ///< name of the profile in the question
    std::function<void()> m_goOn;
    BreakEnding m_ending;
    QString m_heldId;
    QString m_armAfterRun;
    QTimer m_tick;
};

} // namespace workbench
