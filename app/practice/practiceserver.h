// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/message/httprequest.h"
#include "app/oauth/providerprofile.h"
#include "app/practice/practiceanswer.h"
#include "app/practice/practiceauthority.h"
#include "app/practice/practicefault.h"
#include "app/practice/practicerequest.h"
#include "app/practice/practicesettings.h"
#include "app/practice/practicetables.h"
#include "app/practice/practicewords.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;
class QTcpSocket;

namespace workbench {

class PracticeEndpoints;
class PracticePages;

/// The built-in authorization server and API: strict, on 127.0.0.1 only, everything in memory and forgotten
/// on stop(). Its users, clients and secrets are public on purpose.
class PracticeServer : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(Clock clock = systemNow, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// 0 takes any free port. A running server stays as it is. Failure: port_in_use with the evidence "port"
    /// and "detail" (also for a port that this account may not open).
    Result<QUrl> start(quint16 port = 0);
    /// The port is free and every connection is gone when this returns.
    void stop();
    bool isRunning() const { return m_http != nullptr; }
    /// "http://127.0.0.1:PORT" without a slash at the end: also the issuer. Empty while not running.
    QUrl baseUrl() const { return m_baseUrl; }

    /// For everything from now on; they hold as long as this object lives, also over stop() and start().
    void setSettings(const PracticeSettings &settings);
    const PracticeSettings &settings() const { return m_settings; }
    /// With which a behaviour starts: its lifetimes, PKCE and rotation.
    static PracticeSettings settingsOf(PracticeBehaviour behaviour);
    /// Two of the settings; 60 and 3600 seconds unless changed.
    void setLifetimes(qint64 accessSeconds, qint64 codeSeconds);
    /// The language of the pages (a BCP 47 tag) and its texts; a missing text stays English.
    void setPageWords(const QString &language, const PracticeWords &words);

    /// The next token, refresh, revocation, introspection, userinfo or API request meets this fault, once.
    /// A second fault takes the place of the first. Pages for the browser are never hit.
    void failNext(PracticeFault fault);
    void clearFault();
    std::optional<PracticeFault> armedFault() const { return m_fault; }
    /// How long PracticeFault::Slow waits for the client to give up before it answers after all; 120 s unless
    /// changed.
    void setSlowFor(std::chrono::milliseconds duration) { m_slowFor = duration; }

    static const QList<PracticeUser> &users() { return practiceUsers(); }
    static const QList<PracticeClient> &clients() { return practiceClients(); }
    static const QStringList &scopes() { return practiceScopes(); }
    /// Empty for a public or an unknown client, and for an unknown user.
    static Secret clientSecret(const QString &clientId);
    static Secret password(const QString &user);

    /// Ready to use. Addresses are empty while the server does not run.
    ProviderProfile profile(Grant grant = Grant::AuthorizationCode) const;

    /// Does what the sign-in page does, with the same checks, where no browser exists. The redirect to
    /// deliver may carry an error. Failure: not this server's authorization endpoint, a request that would
    /// end on the error page (client or redirect URI), or an unknown user.
    Result<QUrl> decide(const QUrl &authorizationRequest, const QString &user, bool allow);

Q_SIGNALS:
    void started();
    void stopped();
    /// A fault was armed, taken back or used up: armedFault() says which.
    void faultChanged();
    /// One request was answered, or ended without an answer (status 0). Comes from the event loop, so a
    /// receiver may stop the server.
    void requestServed(workbench::PracticeRequest request);
    void settingsChanged();

private:
    class Held;
    /// A request while the server is at it.
    struct Asked
    {
        HttpRequest request = {};
        QString path = {}; ///< ours, whatever the behaviour calls it
        QDateTime at = {};
        std::optional<PracticeFault> fault = {};
    };

    void take(const QHttpServerRequest &raw, QHttpServerResponder &&responder);
    void hold(Asked asked, QHttpServerResponder &&responder, QTcpSocket *socket,
              std::chrono::milliseconds delay);
    void release(Held *which, bool stillThere);
    void answer(const Asked &asked, QHttpServerResponder &responder);
    void give(const PracticeAnswer &answer, const Asked &asked, QHttpServerResponder &responder);
    void tell(const Asked &asked, const PracticeAnswer &answer);
    std::optional<PracticeFault> takeFault(const QString &path);
    void applySettings();

    PracticeAuthority m_authority;
    std::unique_ptr<PracticePages> m_pages;
    std::unique_ptr<PracticeEndpoints> m_endpoints;
    std::unique_ptr<QHttpServer> m_http;
    std::vector<std::unique_ptr<Held>> m_held;
    QUrl m_baseUrl;
    PracticeSettings m_settings;
    std::optional<PracticeFault> m_fault;
    std::chrono::milliseconds m_slowFor{std::chrono::minutes(2)};
};

} // namespace workbench
