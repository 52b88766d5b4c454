// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace workbench {

class ConsentDialog;
class WaitingPanel;
class Workbench;

/// Shows that a run waits for the browser, and brings what the person does about it to the run.
class WaitController final : public QObject
{
    Q_OBJECT

public:
    WaitController(Workbench &workbench, WaitingPanel &panel, QObject *parent = nullptr);

    /// From its start on.
    void follow(Run *run);
    /// The run has ended, or its browser has answered.
    void end();
    bool isWaiting() const { return m_run && m_run->isWaitingForBrowser(); }
    void openAgain();
    void tick(const QDateTime &now);
    void windowActivated();
    /// Asked when a pasted text is no address: true when it was taken for something else.
    void setOtherReading(std::function<bool(const QString &)> reading)
    {
        m_otherReading = std::move(reading);
    }

Q_SIGNALS:
    void begun();
    void ended();

private:
    void show();
    void offerStandIn();
    void decide(const QString &user, bool allow);
    void paste(const QString &text);

    Workbench &m_workbench;
    WaitingPanel &m_panel;
    QPointer<Run> m_run;
    QPointer<ConsentDialog> m_consent;
    std::function<bool(const QString &)> m_otherReading;
};

} // namespace workbench
