// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runcontroller.h"

#include "app/base/failurecodes.h"
#include "app/explain/observations.h"
#include "app/explain/pastedtext.h"
#include "app/oauth/profilefile.h"
#include "app/words/profilewords.h"
#include "ui/appearance.h"
#include "ui/common/fieldnote.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/fixes.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/practice/consentdialog.h"
#include "ui/runworkspace.h"
#include "ui/windowactions.h"

#include <QClipboard>
#include <QGuiApplication>

namespace workbench {

RunController::RunController(Workbench &workbench, RunWorkspace &workspace, const WindowActions &actions,
                             const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_appearance(appearance)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        refreshMessage();
        if (const std::function<void()> act = std::exchange(m_laterAct, nullptr))
            act();
    });
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
    connect(m_workspace.message(), &MessageBar::actionRequested, this, &RunController::actOn);
    WaitingPanel *waiting = m_workspace.waiting();
    connect(waiting, &WaitingPanel::cancelRequested, this, &RunController::cancel);
    connect(waiting, &WaitingPanel::openAgainRequested, this, [this] {
        if (m_run)
            openAgain();
    });
    connect(waiting, &WaitingPanel::copyLinkRequested, this, [this] {
        if (m_run) // carries state and challenge only, no secret
            QGuiApplication::clipboard()->setText(
                m_run->browserWait().authorizationUrl.toString(QUrl::FullyEncoded));
    });
    connect(waiting, &WaitingPanel::pasteRequested, this, [this](const QString &text) {
        if (!m_run)
            return;
        if (const Outcome taken = m_run->paste(text); !taken && !explainPasted(text))
            m_workspace.waiting()->showPasteRefused(taken.failure());
    });
    connect(waiting, &WaitingPanel::keepWaitingRequested, this, [this] {
        if (m_run)
            m_run->keepWaiting();
    });
    connect(waiting, &WaitingPanel::standInRequested, this, &RunController::offerStandIn);
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
        m_ending = {};
        m_observation.reset();
        m_later.stop();
        m_patience = 1;
        m_serverAhead = 0;
        m_workspace.message()->clear();
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
    m_later.stop();
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

void RunController::later(int seconds, std::function<void()> act)
{
    m_laterAct = std::move(act);
    m_laterAt = m_workbench.now().addSecs(seconds);
    m_later.start(std::chrono::seconds(seconds));
    refreshMessage();
}

void RunController::showLater()
{
    m_workspace.message()->setMessage(
        {.kind = MessageBar::Kind::Info,
         .title = tr("Next try at %1").arg(m_laterAt.toLocalTime().toString(QStringLiteral("HH:mm:ss"))),
         .actions = {{.id = QStringLiteral("later:now"), .text = tr("Try now")},
                     {.id = QStringLiteral("later:stop"), .text = tr("Do not try again")}}});
}

void RunController::useServerTime(qint64 milliseconds)
{
    m_serverAhead = milliseconds;
    m_observation.reset();
    refreshMessage();
    refreshTokens();
}

/// A page's error message or a shell's complaint, pasted where an address was expected. The wait goes on.
bool RunController::explainPasted(const QString &text)
{
    const std::optional<PastedText> pasted = explainPastedText(text, m_profile.value_or(ProviderProfile()));
    if (!pasted)
        return false;
    m_ending = {.failure = pasted->failure};
    m_explanation = pasted->explanation;
    m_observation.reset();
    m_causes = FailureMessage::Causes::Likely;
    refreshMessage();
    return true;
}

void RunController::follow(Run *run)
{
    m_run = run;
    m_workspace.tokens()->setRotated({});
    connect(run, &Run::waitingForBrowser, this, &RunController::showWait);
    connect(run, &Run::callbackRefused, this, [this] { m_workspace.waiting()->showKnockRefused(); });
    connect(run, &Run::browserAnswered, this, [this] {
        m_workspace.waiting()->hide();
        m_workspace.waiting()->clearWait();
        if (m_consent)
            m_consent->close();
        refreshTicking();
    });
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
    m_run->openBrowserAgain();
    m_workspace.waiting()->setOpened(m_run->browserWait().opened);
}

void RunController::showWait()
{
    const BrowserWait &wait = m_run->browserWait();
    m_workspace.message()->clear();
    m_workspace.waiting()->setWait(wait);
    m_workspace.waiting()->setStandInAvailable(isPractice(m_run->profile()));
    m_workspace.waiting()->tick(m_workbench.now());
    m_workspace.waiting()->show();
    refreshTicking();
    if (!wait.opened && isPractice(m_run->profile()))
        offerStandIn();
}

void RunController::offerStandIn()
{
    if (!m_run || !m_run->isWaitingForBrowser() || m_consent)
        return;
    m_consent = new ConsentDialog(m_workspace.window());
    m_consent->setAttribute(Qt::WA_DeleteOnClose);
    m_consent->setAuthorizationRequest(m_run->browserWait().authorizationUrl);
    m_consent->setBrowserOpened(m_run->browserWait().opened);
    connect(m_consent, &ConsentDialog::decided, this, [this](const QString &user, bool allow) {
        if (!m_run)
            return;
        const Result<QUrl> redirect =
            m_workbench.practice().decide(m_run->browserWait().authorizationUrl, user, allow);
        if (!redirect)
            m_run->giveUpWaiting(redirect.failure());
        else if (const Outcome taken = m_run->paste(redirect->toString(QUrl::FullyEncoded)); !taken)
            m_run->giveUpWaiting(taken.failure());
    });
    m_consent->open();
}

void RunController::runFinished(Run *run)
{
    m_workspace.waiting()->hide();
    m_workspace.waiting()->clearWait();
    if (m_consent)
        m_consent->close();
    const RunResult result = run->result();
    m_run.clear();
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
    m_ending = result;
    m_causes = FailureMessage::Causes::Likely;
    if (result.failure)
        m_explanation =
            explain(*result.failure,
                    m_workbench.explainContext(m_profile.value_or(ProviderProfile()), *result.failure));
    m_observation.reset();
    if (!result.failure && !result.exchanges.isEmpty()) {
        Failure last;
        last.exchange = result.exchanges.constLast();
        m_observation = observe(m_workbench.explainContext(m_profile.value_or(ProviderProfile()), last));
    }
    // Said once: who chose the server's time has seen it.
    if (m_observation && m_observation->entry == Entry::E34 && m_serverAhead != 0)
        m_observation.reset();
    if (m_observation)
        m_explanation = *m_observation;
    // The practice profile is made anew at each start: there is no field of it to lead to.
    if (m_profile && isPractice(*m_profile))
        m_explanation.fixes.removeIf(
            [this](const Fix &fix) { return fieldOf(fix) || fixedProfile(fix, *m_profile); });
    refreshMessage();
}

void RunController::refreshMessage()
{
    if (m_later.isActive())
        showLater();
    else if (m_ending.failure)
        m_workspace.message()->setMessage(
            FailureMessage::of(*m_ending.failure, m_explanation, m_ending.warnings, m_causes));
    else if (m_observation)
        m_workspace.message()->setMessage(
            FailureMessage::ofObservation(m_explanation, m_ending.warnings, m_causes));
    else if (!m_ending.warnings.isEmpty())
        m_workspace.message()->setMessage(FailureMessage::ofWarnings(m_ending.warnings));
    else
        m_workspace.message()->clear();
}

void RunController::actOn(const QString &actionId)
{
    if (actionId.startsWith(u"later:")) {
        m_later.stop();
        const std::function<void()> act = std::exchange(m_laterAct, nullptr);
        refreshMessage();
        if (act && actionId == u"later:now")
            act();
        return;
    }
    if (FailureMessage::isMore(actionId)) {
        m_causes = FailureMessage::Causes::All;
        return refreshMessage();
    }
    if (const std::optional<int> index = FailureMessage::fixIndex(actionId))
        Q_EMIT fixRequested(m_explanation.fixes.at(*index));
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
        if (!m_ending.failure)
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
    enable(Act::PasteRedirect, m_run && m_run->isWaitingForBrowser());
}

void RunController::refreshTicking()
{
    const bool waiting = m_run && m_run->isWaitingForBrowser();
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
    if (m_run && m_run->isWaitingForBrowser())
        m_workspace.waiting()->tick(now);
    refreshTicking();
}

void RunController::windowActivated()
{
    m_workbench.followClock();
    m_workbench.saveUnsaved();
    if (m_run && m_run->isWaitingForBrowser())
        m_workspace.waiting()->checkClipboard();
}

void RunController::retranslate()
{
    refreshMessage();
}

} // namespace workbench
