// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/json.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/base/warning.h"
#include "app/http/exchangelog.h"
#include "app/http/limits.h"
#include "app/http/recordingnetwork.h"
#include "app/loopback/redirectlistener.h"
#include "app/oauth/authorizationresponse.h"
#include "app/oauth/tokenset.h"

#include <qcoro/qcorotask.h>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace workbench {

/// What a run needs from its surroundings: the seams of the program, as values and functions.
struct RunSurroundings
{
    Clock clock = systemNow;
    Limits limits = {};
    std::chrono::seconds browserTimeout{300};
    ExchangeLog *log = nullptr;
    /// Opens the address in the person's browser; false when there is none.
    std::function<bool(const QUrl &)> openBrowser = {};
    RedirectListener::Page callbackPage = {};
    /// Changes a message before it is shown and sent ("break it"), and once more after the gate has opened if
    /// it did not: a person may have decided it there. Empty in normal use.
    std::function<Exchange(Exchange)> alter = {};
    /// Holds a message until it may pass (a lesson's "Next"); empty in normal use. A cancelled run waits no
    /// longer, whatever becomes of the future.
    std::function<QFuture<void>(const Exchange &)> gate = {};
    /// Holds a message for a time of its own after it may pass (a code that must first grow too old); empty
    /// in normal use.
    std::function<QFuture<void>(const Exchange &)> delay = {};
};

/// How the browser's answer may come in.
enum class BrowserDoors {
    ListenerAndPaste, ///< listen where the redirect URI allows it; pasting always works
    PasteOnly,
};

/// What is shown while the browser has the word.
struct BrowserWait
{
    QUrl authorizationUrl = {};
    QString redirectUri = {};
    bool listening = false;
    bool opened = false; ///< a browser took the address
    QDateTime since = {};
    std::chrono::seconds timeout{300};
};

/// How a run ended: exactly one of these, exactly once.
struct RunResult
{
    std::optional<TokenSet> tokens = {}; ///< the tokens as they are now, when the run gave or changed any
    std::optional<bool> rotated = {};    ///< after a refresh: a new refresh token came
    std::optional<Json> document = {};   ///< introspection, userinfo
    Warnings warnings = {};
    std::optional<Failure> failure = {};
    QList<qint64> exchanges = {}; ///< ids in the log, in order
};

/// One attempt at something: its own network, its own listener, one gate, one end. Lives on the heap, because
/// a coroutine may resume while a method of the run is still on the stack; after finished() its owner
/// releases it by deleteLater().
class Run final : public QObject
{
    Q_OBJECT

public:
    Run(ProviderProfile profile, RunSurroundings surroundings, QObject *parent = nullptr);
    ~Run() override;

    const ProviderProfile &profile() const { return m_profile; }
    RecordingNetwork *network() { return m_network; }
    QDateTime now() const { return m_surroundings.clock(); }

    /// Starts the work at the next turn of the event loop, so that the caller can connect first.
    using Work = std::function<QCoro::Task<RunResult>(Run *)>;
    void start(Work work);

    /// Ends whatever is waited for; the run then finishes with `cancelled`.
    void cancel();
    bool isCancelled() const { return m_cancelled; }
    bool isFinished() const { return m_finished; }
    const RunResult &result() const { return m_result; }
    void warn(const Warning &warning);
    void warn(const Warnings &warnings);

    // For flows: the one way of every message.

    /// Alters, gates, sends, records. `post` makes the prepared message pass the door where the network
    /// itself does not (the code flow's state machine); it is given the message as it goes out.
    using Post = std::function<void(const HttpRequest &)>;
    QCoro::Task<Exchange> send(What what, HttpRequest request, Post post = {});

    /// The same for a message that goes through the browser: altered, gated and recorded; waitForBrowser()
    /// hands it over.
    QCoro::Task<Exchange> prepareForBrowser(HttpRequest request);

    /// Writes into the record how the answer was taken.
    void judge(qint64 exchange, const std::optional<Failure> &failure);
    void expectRefusal(bool expected) { m_refusalExpected = expected; }

    /// Opens the listener where the redirect URI allows one. The redirect URI as it must be sent.
    Result<QString> openDoors(BrowserDoors doors);
    /// Opens the browser and waits until an answer with the right state came, the time was over, or cancel().
    QCoro::Task<Result<AuthorizationResponse>> waitForBrowser(QUrl authorizationUrl,
                                                              AuthorizationAttempt attempt);

    // For whoever shows the waiting.

    bool isWaitingForBrowser() const { return m_browserAnswer != nullptr; }
    const BrowserWait &browserWait() const { return m_wait; }
    /// Takes what a person pasted. A failure is about the text only: the wait goes on.
    Outcome paste(const QString &text);
    void openBrowserAgain();
    void keepWaiting();
    /// Ends the wait with this failure: whoever shows the waiting knows that nothing can come any more.
    void giveUpWaiting(const Failure &failure);

Q_SIGNALS:
    void waitingForBrowser();
    /// Something knocked that did not belong to this attempt; the wait goes on.
    void callbackRefused(const workbench::Failure &failure);
    void browserAnswered();
    void finished();

private:
    Exchange altered(Exchange message) const;
    QCoro::Task<Exchange> pass(Exchange message);
    QFuture<void> openedOrCancelled(const QFuture<void> &opened);
    void leaveGate();
    CallbackVerdict offer(const HttpRequest &callback, const QByteArray &query);
    void recordBrowserAnswer(const HttpRequest &callback, const Result<AuthorizationResponse> &answer);
    void settleBrowserAnswer(Result<AuthorizationResponse> answer);
    void browserTimedOut();
    QCoro::Task<> drive(Work work);

    ProviderProfile m_profile;
    RunSurroundings m_surroundings;
    RecordingNetwork *m_network;
    RedirectListener *m_listener = nullptr;
    std::shared_ptr<QPromise<Result<AuthorizationResponse>>> m_browserAnswer;
    std::shared_ptr<QPromise<void>> m_atGate; ///< a message waits at the gate
    AuthorizationAttempt m_attempt;
    BrowserWait m_wait;
    QTimer m_browserTimer;
    std::optional<Failure> m_knock; ///< the last callback that was not ours
    RunResult m_result;
    bool m_refusalExpected = false;
    bool m_cancelled = false;
    bool m_finished = false;
};

/// Stage and kind of "the person stopped it".
Failure cancelledFailure(Stage stage);

} // namespace workbench
