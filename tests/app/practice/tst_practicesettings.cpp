// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewire.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

/// What the sliders and switches of the panel set, on the wire and by a clock of our own.
class PracticeSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lifetimesAreKeptToTheSecond();
    void whatIsOutKeepsItsTime();
    void noEnd();
    void pkceRequired();
    void withoutRotation();
    void answerDelay();
    void aDelayedAnswerNobodyWaitsFor();
    void theyOutliveAStop();

private:
    void set(const std::function<void(PracticeSettings &)> &change);

    QDateTime m_now;
    std::unique_ptr<PracticeServer> m_server;
};

void PracticeSettingsTest::init()
{
    m_now = systemNow();
    m_server = std::make_unique<PracticeServer>([this] { return m_now; });
    QVERIFY(m_server->start().ok());
}

void PracticeSettingsTest::set(const std::function<void(PracticeSettings &)> &change)
{
    PracticeSettings settings = m_server->settings();
    change(settings);
    m_server->setSettings(settings);
}

void PracticeSettingsTest::lifetimesAreKeptToTheSecond()
{
    QSignalSpy changed(m_server.get(), &PracticeServer::settingsChanged);
    set([](PracticeSettings &s) {
        s.accessSeconds = 10;
        s.codeSeconds = 10;
        s.refreshSeconds = 30;
    });
    set([](PracticeSettings &) {}); // nothing new
    QCOMPARE(changed.count(), 1);
    const QByteArray early = codeFor(*m_server, authorizeTarget("demo-web"));
    const QByteArray late = codeFor(*m_server, authorizeTarget("demo-web"));
    m_now = m_now.addSecs(9);
    const Json tokens = json(post(*m_server, "/token", redemption(early, WebSecret)));
    QCOMPARE(tokens[u"expires_in"].toInteger(), std::optional<qint64>(10));
    m_now = m_now.addSecs(1);
    const HttpResponse refused = post(*m_server, "/token", redemption(late, WebSecret));
    QCOMPARE(refused.status, 400);
    QCOMPARE(json(refused)[u"error_description"].toString(), u"The code has expired"_s);
    const Headers bearer = header("Authorization", "Bearer " + member(tokens, u"access_token"));
    m_now = m_now.addSecs(8);
    QCOMPARE(get(*m_server, "/api/protected/", bearer).status, 200);
    m_now = m_now.addSecs(1);
    QCOMPARE(get(*m_server, "/api/protected/", bearer).status, 401);
    const QByteArray form =
        "grant_type=refresh_token&refresh_token=" + member(tokens, u"refresh_token") + WebSecret;
    m_now = m_now.addSecs(20);
    QCOMPARE(json(post(*m_server, "/token", form))[u"error_description"].toString(),
             u"The refresh token has expired"_s);
}

void PracticeSettingsTest::whatIsOutKeepsItsTime()
{
    const QByteArray code = codeFor(*m_server, authorizeTarget("demo-web"));
    set([](PracticeSettings &s) { s.codeSeconds = 10; });
    m_now = m_now.addSecs(59);
    QCOMPARE(post(*m_server, "/token", redemption(code, WebSecret)).status, 200);
}

void PracticeSettingsTest::noEnd()
{
    set([](PracticeSettings &s) { s.accessSeconds = s.refreshSeconds = 0; });
    const Json tokens = passwordTokens(*m_server);
    QVERIFY(!tokens.contains(u"expires_in"));
    m_now = m_now.addYears(100);
    const QByteArray access = member(tokens, u"access_token");
    QCOMPARE(get(*m_server, "/api/protected/", header("Authorization", "Bearer " + access)).status, 200);
    const Json state = json(post(*m_server, "/introspect", "token=" + access + WebSecret));
    QVERIFY(state[u"active"].toBool());
    QVERIFY(!state.contains(u"exp"));
    QCOMPARE(post(*m_server, "/token",
                  "grant_type=refresh_token&refresh_token=" + member(tokens, u"refresh_token") + WebSecret)
                 .status,
             200);
}

void PracticeSettingsTest::pkceRequired()
{
    QCOMPARE(get(*m_server, authorizeTarget("demo-web")).status, 200);
    set([](PracticeSettings &s) { s.pkceRequired = true; });
    const HttpResponse refused = get(*m_server, authorizeTarget("demo-web"));
    QCOMPARE(refused.status, 302);
    QCOMPARE(parameterValue(queryOf(refused), u"error"), u"invalid_request"_s);
    QCOMPARE(codeFor(*m_server, authorizeTarget("demo-web")).size(), 0);
    QCOMPARE(get(*m_server, withPkce("demo-web")).status, 200);
}

void PracticeSettingsTest::withoutRotation()
{
    set([](PracticeSettings &s) { s.rotateRefresh = false; });
    const Json first = passwordTokens(*m_server);
    const QByteArray form =
        "grant_type=refresh_token&refresh_token=" + member(first, u"refresh_token") + WebSecret;
    for (int i = 0; i < 2; ++i) {
        const Json tokens = json(post(*m_server, "/token", form));
        QVERIFY(tokens.contains(u"access_token"));
        QVERIFY(!tokens.contains(u"refresh_token")); // RFC 6749 §6: the old one stays
    }
    const Headers bearer = header("Authorization", "Bearer " + member(first, u"access_token"));
    QCOMPARE(get(*m_server, "/api/protected/", bearer).status, 200);
}

void PracticeSettingsTest::answerDelay()
{
    set([](PracticeSettings &s) { s.answerDelay = std::chrono::milliseconds(80); });
    QElapsedTimer taken;
    taken.start();
    QVERIFY(!passwordTokens(*m_server).members().empty());
    QVERIFY(taken.elapsed() >= 80);
    taken.restart();
    QCOMPARE(get(*m_server, withPkce("demo-web")).status, 200); // pages too
    QVERIFY(taken.elapsed() >= 80);
    QCOMPARE(request(*m_server, "HEAD", "/token").body, QByteArray());
}

void PracticeSettingsTest::aDelayedAnswerNobodyWaitsFor()
{
    set([](PracticeSettings &s) { s.answerDelay = std::chrono::minutes(5); });
    QSignalSpy served(m_server.get(), &PracticeServer::requestServed);
    QTcpSocket socket;
    socket.connectToHost(m_server->baseUrl().host(), static_cast<quint16>(m_server->baseUrl().port()));
    socket.write("GET /api/protected/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten(3000));
    QCoreApplication::processEvents();
    socket.disconnectFromHost();
    QTRY_COMPARE(served.count(), 1);
    const auto seen = served.first().first().value<PracticeRequest>();
    QCOMPARE(seen.status, 0);
    QVERIFY(!seen.fault);
}

void PracticeSettingsTest::theyOutliveAStop()
{
    set([](PracticeSettings &s) { s.accessSeconds = 30; });
    m_server->stop();
    QVERIFY(m_server->start().ok());
    QCOMPARE(passwordTokens(*m_server)[u"expires_in"].toInteger(), std::optional<qint64>(30));
}

QTEST_GUILESS_MAIN(PracticeSettingsTest)
#include "tst_practicesettings.moc"
