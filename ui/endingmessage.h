// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"
#include "app/flows/run.h"
#include "ui/run/failuremessage.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace workbench {

class MessageBar;
class Workbench;

/// What the message bar of the Run workspace says: how the last run ended and why, what a success leaves to
/// say, or when the next try is.
class EndingMessage final : public QObject
{
    Q_OBJECT

public:
    EndingMessage(const Workbench &workbench, MessageBar &bar, QObject *parent = nullptr);

    void show(const RunResult &ending, const std::optional<ProviderProfile> &profile);
    /// A page's error message or a shell's complaint, pasted where an address was expected; false for any
    /// other text.
    bool showPasted(const QString &text, const std::optional<ProviderProfile> &profile);
    bool hasFailure() const { return m_ending.failure.has_value(); }
    /// Another profile: nothing of it is true any more, and nothing is tried again.
    void forget();

    /// Does it after so many seconds; the message says when, and offers to do it now or never.
    void later(int seconds, std::function<void()> act);
    /// Something else was started.
    void stopWaiting() { m_later.stop(); }
    /// The observation that clocks differ was answered.
    void dismissObservation();
    /// Said once: from now on nothing is observed about clocks that differ.
    void setClocksSettled(bool settled) { m_clocksSettled = settled; }
    void refresh();

Q_SIGNALS:
    void fixRequested(const workbench::Fix &fix);

private:
    void showLater();
    void actOn(const QString &actionId);

    const Workbench &m_workbench;
    MessageBar &m_bar;
    RunResult m_ending;
    Explanation m_explanation;
    std::optional<Explanation> m_observation; ///< what a success leaves to say
    FailureMessage::Causes m_causes = FailureMessage::Causes::Likely;
    bool m_clocksSettled = false;
    QTimer m_later;
    QDateTime m_laterAt;
    std::function<void()> m_laterAct;
};

} // namespace workbench
