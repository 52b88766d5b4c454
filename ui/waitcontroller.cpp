// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/waitcontroller.h"

#include "app/workbench.h"
#include "ui/practice/consentdialog.h"
#include "ui/run/waitingpanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace workbench {

WaitController::WaitController(Workbench &workbench, WaitingPanel &panel, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_panel(panel)
{
    connect(&m_panel, &WaitingPanel::cancelRequested, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    connect(&m_panel, &WaitingPanel::openAgainRequested, this, &WaitController::openAgain);
    connect(&m_panel, &WaitingPanel::copyLinkRequested, this, [this] {
        if (m_run) // carries state and challenge only, no secret
            QGuiApplication::clipboard()->setText(
                m_run->browserWait().authorizationUrl.toString(QUrl::FullyEncoded));
    });
    connect(&m_panel, &WaitingPanel::pasteRequested, this, &WaitController::paste);
    connect(&m_panel, &WaitingPanel::keepWaitingRequested, this, [this] {
        if (m_run)
            m_run->keepWaiting();
    });
    connect(&m_panel, &WaitingPanel::standInRequested, this, &WaitController::offerStandIn);
}

void WaitController::follow(Run *run)
{
    m_run = run;
    connect(run, &Run::waitingForBrowser, this, &WaitController::show);
    connect(run, &Run::callbackRefused, this, [this] { m_panel.showKnockRefused(); });
    connect(run, &Run::browserAnswered, this, &WaitController::end);
}

void WaitController::end()
{
    m_panel.hide();
    m_panel.clearWait();
    if (m_consent)
        m_consent->close();
    Q_EMIT ended();
}

void WaitController::openAgain()
{
    if (!m_run)
        return;
    m_run->openBrowserAgain();
    m_panel.setOpened(m_run->browserWait().opened);
}

void WaitController::tick(const QDateTime &now)
{
    if (isWaiting())
        m_panel.tick(now);
}

void WaitController::windowActivated()
{
    if (isWaiting())
        m_panel.checkClipboard();
}

void WaitController::show()
{
    const BrowserWait &wait = m_run->browserWait();
    const bool practice = isPractice(m_run->profile());
    m_panel.setWait(wait);
    m_panel.setStandInAvailable(practice);
    m_panel.tick(m_workbench.now());
    m_panel.show();
    Q_EMIT begun();
    if (!wait.opened && practice)
        offerStandIn();
}

void WaitController::offerStandIn()
{
    if (!isWaiting() || m_consent)
        return;
    m_consent = new ConsentDialog(m_panel.window());
    m_consent->setAttribute(Qt::WA_DeleteOnClose);
    m_consent->setAuthorizationRequest(m_run->browserWait().authorizationUrl);
    m_consent->setBrowserOpened(m_run->browserWait().opened);
    connect(m_consent, &ConsentDialog::decided, this, &WaitController::decide);
    m_consent->open();
}

void WaitController::decide(const QString &user, bool allow)
{
    if (!m_run)
        return;
    const Result<QUrl> redirect =
        m_workbench.practice().decide(m_run->browserWait().authorizationUrl, user, allow);
    if (!redirect)
        m_run->giveUpWaiting(redirect.failure());
    else if (const Outcome taken = m_run->paste(redirect->toString(QUrl::FullyEncoded)); !taken)
        m_run->giveUpWaiting(taken.failure());
}

void WaitController::paste(const QString &text)
{
    if (!m_run)
        return;
    const Outcome taken = m_run->paste(text);
    if (!taken && !(m_otherReading && m_otherReading(text)))
        m_panel.showPasteRefused(taken.failure());
}

} // namespace workbench
