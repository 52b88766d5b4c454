// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runcontroller.h"

#include "app/oauth/profilefile.h"
#include "app/words/profilewords.h"
#include "ui/appearance.h"
#include "ui/common/fieldnote.h"
#include "ui/endingmessage.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/runworkspace.h"
#include "ui/waitcontroller.h"
#include "ui/windowactions.h"

namespace workbench {

RunController::RunController(Workbench &workbench, RunWorkspace &workspace, const WindowActions &actions,
                             const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_appearance(appearance)
    , m_ending(new EndingMessage(workbench, *workspace.message(), this))
    , m_wait(new WaitController(workbench, *workspace.waiting(), this))
{
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &RunController::tick);
    connectActions();
    connectWorkspace();
    connect(&m_workbench, &Workbench::tokensChanged, this, [this](const QString &id) {
        if (m_profile && m_profile->id == id)
            refreshTokens();
    });
    refreshMoment();
}

void RunController::connectActions()
{
    const auto on = [this](Act act, auto &&slot) {
        connect(m_actions.of(act), &QAction::triggered, this, slot);
    };
    on(Act::GetToken, [this] { getToken(); });
    on(Act::Cancel, [this] { cancel(); });
    on(Act::CallApi, [this] { callApi(m_lastPlacement); });
    on(Act::CallInHeader, [this] { callApi(TokenPlacement::Header); });
    on(Act::CallInQuery, [this] { callApi(TokenPlacement::Query); });
    on(Act::CallInForm, [this] { callApi(TokenPlacement::Form); });
    on(Act::CallWithoutToken, [this] { callApi(TokenPlacement::None); });
    on(Act::RefreshToken,
       [this] { start([this] { return refreshToken(m_workbench, *m_profile, options()); }); });
    on(Act::Introspect, [this] { start([this] { return introspect(m_workbench, *m_profile, options()); }); });
    on(Act::UserInfo, [this] { start([this] { return userInfo(m_workbench, *m_profile, options()); }); });
    on(Act::PasteRedirect, [this] { m_workspace.waiting()->pasteFromClipboard(); });
    on(Act::ForgetTokens, [this] {
        QCoro::connect(m_workbench.forgetTokens(*m_profile), this, [this](const Outcome &outcome) {
            if (!outcome)
                showEnding({.failure = outcome.failure()});
        });
    });
}

void RunController::connectWorkspace()
{
    connect(m_workspace.verbs(), &VerbRow::grantChanged, this, &RunController::grantChosen);
    connect(m_workspace.verbs(), &VerbRow::completeRequested, this,
            &RunController::profileCompletionRequested);
    connect(m_workspace.tokens(), &TokenCard::revocationRequested, this, &RunController::revoke);
    connect(m_ending, &EndingMessage::fixRequested, this, &RunController::fixRequested);
    m_wait->setOtherReading([this](const QString &text) { return m_ending->showPasted(text, m_profile); });
    connect(m_wait, &WaitController::begun, this, [this] {
        m_workspace.message()->clear();
        refreshTicking();
    });
    connect(m_wait, &WaitController::ended, this, &RunController::refreshTicking);
}

ActionOptions RunController::options() const
{
    const Settings &settings = m_appearance.settings();
    ActionOptions options;
    options.limits = settings.limits();
    options.limits.deadline *= m_patience;
    options.browserTimeout = settings.browserTimeout();
    return options;
}

void RunController::setProfile(const std::optional<ProviderProfile> &profile)
{
    const bool same = m_profile && profile && m_profile->id == profile->id;
    m_profile = profile;
    if (!same) {
        m_ending->forget();
        m_patience = 1;
        m_serverAhead = 0;
        m_tokens.reset();
        m_workspace.tokens()->setTokens({});
        m_workspace.tokens()->setRotated({});
    }
    if (m_profile) {
        m_workspace.verbs()->setProfile(*m_profile);
        m_workspace.exceptions()->setNote(FieldNote::Kind::Error,
                                          ProfileWords::exceptionTexts(m_profile->security).join(u' '));
        m_workspace.tokens()->setAskedScope(m_profile->scope);
        m_workspace.tokens()->setConfirmRevocation(!isPractice(*m_profile),
                                                   QUrl(m_profile->endpoints.revocation).host());
        refreshTokens();
    }
    refreshMoment();
    Q_EMIT profileChanged();
}

void RunController::getToken(BrowserDoors doors)
{
    if (!m_profile || isBusy())
        return;
    if (isPractice(*m_profile)) {
        const Grant grant = m_profile->grant;
        const Result<ProviderProfile> practice = m_workbench.practiceProfile(grant);
        if (!practice)
            return showEnding({.failure = practice.failure()});
        m_profile = *practice;
    }
    start([this, doors] {
        ActionOptions asked = options();
        asked.doors = doors;
        return workbench::getToken(m_workbench, *m_profile, asked);
    });
}

void RunController::callApi(TokenPlacement placement)
{
    if (!m_profile || isBusy())
        return;
    m_lastPlacement = placement;
    CallOptions call;
    call.placement = placement;
    const bool revoked = m_tokens && m_tokens->accessRevokedAt.isValid();
    call.expectRefusal = placement == TokenPlacement::None || revoked;
    start([this, call] { return workbench::callApi(m_workbench, *m_profile, call, options()); });
}

void RunController::revoke(TokenCard::Revocation what)
{
    if (!m_profile || isBusy())
        return;
    const TokenKind kind =
        what == TokenCard::Revocation::RefreshToken ? TokenKind::RefreshToken : TokenKind::AccessToken;
    const bool proof = what == TokenCard::Revocation::AndCheck;
    start([this, kind, proof] { return workbench::revoke(m_workbench, *m_profile, kind, proof, options()); });
}

void RunController::revokeAccessToken()
{
    revoke(TokenCard::Revocation::AccessToken);
}

void RunController::start(const std::function<Run *()> &begin)
{
    if (!m_profile || isBusy())
        return;
    if (m_guard && m_guard(*m_profile, [this, begin] { start(begin); }))
        return;
    m_last = begin;
    m_ending->stopWaiting();
    follow(begin());
}

void RunController::repeat()
{
    if (m_last)
        start(m_last);
}

void RunController::repeatWithPatience()
{
    m_patience = std::min(m_patience * 2, 32);
    repeat();
}

void RunController::useServerTime(qint64 milliseconds)
{
    m_serverAhead = milliseconds;
    m_ending->setClocksSettled(milliseconds != 0);
    m_ending->dismissObservation();
    refreshTokens();
}

void RunController::follow(Run *run)
{
    m_run = run;
    m_workspace.tokens()->setRotated({});
    m_wait->follow(run);
    connect(run, &Run::finished, this, [this, run] { runFinished(run); });
    refreshMoment();
    Q_EMIT busyChanged(true);
}

void RunController::cancel()
{
    if (m_run)
        m_run->cancel();
}

void RunController::openAgain()
{
    if (!m_run)
        return getToken();
    m_wait->openAgain();
}

void RunController::runFinished(Run *run)
{
    const RunResult result = run->result();
    m_run.clear();
    m_wait->end();
    m_workspace.tokens()->setRotated(result.rotated);
    if (!result.exchanges.isEmpty())
        m_workspace.exchanges()->setCurrentExchange(result.exchanges.constLast());
    m_workspace.exchanges()->refreshNames();
    m_workspace.inspector()->refreshNames();
    showEnding(result);
    refreshTokens();
    refreshMoment();
    Q_EMIT busyChanged(false);
}

void RunController::showEnding(const RunResult &result)
{
    m_ending->show(result, m_profile);
}

void RunController::refreshTokens()
{
    showTokens();
}

QCoro::Task<> RunController::showTokens()
{
    if (!m_profile)
        co_return;
    const QString id = m_profile->id;
    const QPointer<RunController> alive(this);
    const Result<std::optional<TokenSet>> tokens = co_await m_workbench.loadTokens(*m_profile);
    if (!alive || !m_profile || m_profile->id != id)
        co_return; // another profile was chosen meanwhile
    if (!tokens) {
        m_tokens.reset();
        m_workspace.tokens()->setTokens({});
        if (!m_ending->hasFailure())
            showEnding({.failure = tokens.failure()});
    } else {
        m_tokens = *tokens;
        const SecretRegister &names = m_workbench.names();
        if (m_tokens) {
            TokenSet shown = *m_tokens;
            shown.receivedAt = shown.receivedAt.addMSecs(m_serverAhead);
            m_workspace.tokens()->setTokens(shown, names.nameOf(m_tokens->accessToken),
                                            names.nameOf(m_tokens->refreshToken),
                                            names.nameOf(m_tokens->idToken), lastTokenAnswer());
        } else {
            m_workspace.tokens()->setTokens({});
        }
    }
    m_workspace.tokens()->tick(m_workbench.now().addMSecs(m_serverAhead));
    refreshMoment();
    refreshTicking();
}

std::optional<QByteArray> RunController::lastTokenAnswer() const
{
    const QList<Exchange> &exchanges = m_workbench.log().exchanges();
    for (auto it = exchanges.crbegin(); it != exchanges.crend(); ++it) {
        const bool gaveTokens = (it->what == What::TokenRequest || it->what == What::RefreshRequest) &&
                                it->verdict == Verdict::Good && it->profile == m_profile->name &&
                                it->response;
        if (gaveTokens)
            return m_workbench.names().named(it->response->body);
    }
    return {};
}

void RunController::refreshMoment()
{
    using Moment = VerbRow::Moment;
    const bool ready = m_profile && checkProfileFor(*m_profile, m_profile->grant).ok();
    const bool practice = m_profile && isPractice(*m_profile);
    const Moment moment = !m_profile            ? Moment::NoProfile
                          : isBusy()            ? Moment::Busy
                          : !ready && !practice ? Moment::Incomplete
                          : m_tokens            ? Moment::HasToken
                                                : Moment::Ready;
    m_workspace.verbs()->setMoment(moment);
    const bool idle = m_profile && !isBusy();
    const auto enable = [this](Act act, bool enabled) { m_actions.of(act)->setEnabled(enabled); };
    enable(Act::GetToken, idle);
    for (const Act act :
         {Act::CallApi, Act::CallInHeader, Act::CallInQuery, Act::CallInForm, Act::CallWithoutToken})
        enable(act, idle);
    enable(Act::RefreshToken, idle && m_tokens && !m_tokens->refreshToken.isEmpty());
    for (const Act act :
         {Act::RevokeAndCheck, Act::RevokeAccess, Act::Introspect, Act::UserInfo, Act::ForgetTokens})
        enable(act, idle && m_tokens);
    enable(Act::RevokeRefresh, idle && m_tokens && !m_tokens->refreshToken.isEmpty());
    enable(Act::Cancel, isBusy());
    enable(Act::PasteRedirect, m_wait->isWaiting());
}

void RunController::refreshTicking()
{
    const bool waiting = m_wait->isWaiting();
    if (waiting || m_workspace.tokens()->needsTicking())
        m_clock.start();
    else
        m_clock.stop(); // idle is idle
    m_actions.of(Act::PasteRedirect)->setEnabled(waiting);
}

void RunController::tick()
{
    m_workbench.followClock();
    const QDateTime now = m_workbench.now();
    m_workspace.tokens()->tick(now.addMSecs(m_serverAhead));
    m_wait->tick(now);
    refreshTicking();
}

void RunController::windowActivated()
{
    m_workbench.followClock();
    m_workbench.saveUnsaved();
    m_wait->windowActivated();
}

void RunController::retranslate()
{
    m_ending->refresh();
}

} // namespace workbench
