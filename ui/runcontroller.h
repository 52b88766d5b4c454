// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "ui/run/tokencard.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace workbench {

class Appearance;
class EndingMessage;
class RunWorkspace;
class WaitController;
class WindowActions;

/// Brings the chosen profile, its runs and the Run workspace together: starts what a person asks for, shows
/// how it ended. One run at a time.
class RunController final : public QObject
{
    Q_OBJECT

public:
    RunController(Workbench &workbench, RunWorkspace &workspace, const WindowActions &actions,
                  const Appearance &appearance, QObject *parent = nullptr);

    void setProfile(const std::optional<ProviderProfile> &profile);
    const std::optional<ProviderProfile> &profile() const { return m_profile; }
    bool isBusy() const { return m_run != nullptr; }

    void getToken(BrowserDoors doors = BrowserDoors::ListenerAndPaste);
    /// Starts and follows what somebody else has put together; repeat() then does it again.
    void perform(const std::function<Run *()> &begin) { start(begin); }
    void revokeAccessToken();
    void cancel();
    /// Opens the browser again for the attempt that waits for it, or starts a new one.
    void openAgain();
    /// Does again what was done last.
    void repeat();
    /// The same, and from now on waits twice as long for an answer.
    void repeatWithPatience();
    /// What the message bar says about the last run.
    EndingMessage *ending() const { return m_ending; }
    /// Shows the times of the tokens by the server's clock, which is so many milliseconds ahead.
    void useServerTime(qint64 milliseconds);
    /// The options that the settings ask for.
    ActionOptions options() const;
    /// Shows and follows a run that somebody else started (the checklist's).
    void follow(Run *run);
    /// Asked before anything is started: true when it is to wait for an answer of the person, who then has
    /// the function called.
    using Guard = std::function<bool(const ProviderProfile &, const std::function<void()> &)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }
    void windowActivated();
    void retranslate();

Q_SIGNALS:
    void profileChanged();
    void busyChanged(bool busy);
    void fixRequested(const workbench::Fix &fix);
    void profileCompletionRequested();
    /// The grant that is to be used from now on.
    void grantChosen(workbench::Grant grant);

private:
    void connectActions();
    void connectWorkspace();
    void start(const std::function<Run *()> &begin);
    void callApi(TokenPlacement placement);
    void revoke(TokenCard::Revocation what);
    void runFinished(Run *run);
    void showEnding(const RunResult &result);
    void refreshTokens();
    QCoro::Task<> showTokens();
    std::optional<QByteArray> lastTokenAnswer() const;
    void refreshMoment();
    void refreshTicking();
    void tick();

    Workbench &m_workbench;
    RunWorkspace &m_workspace;
    const WindowActions &m_actions;
    const Appearance &m_appearance;
    EndingMessage *m_ending;
    WaitController *m_wait;
    std::optional<ProviderProfile> m_profile;
    std::optional<TokenSet> m_tokens;
    QPointer<Run> m_run;
    TokenPlacement m_lastPlacement = TokenPlacement::Header;
    std::function<Run *()> m_last;
    Guard m_guard;
    int m_patience = 1;
    qint64 m_serverAhead = 0; ///< milliseconds, as far as the times of tokens are shown by the server's clock
    QTimer m_clock;
};

} // namespace workbench
