// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewire.h"

#include <QSignalSpy>

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

namespace {
const QByteArray passwordForm = "grant_type=password&username=alice&password=wonder" + WebSecret;

/// Sends and stays: for a server that does not answer.
std::unique_ptr<QTcpSocket> sendAndWait(const PracticeServer &server, const QByteArray &form)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(server.baseUrl().host(), static_cast<quint16>(server.baseUrl().port()));
    socket->write("POST /token HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                  "application/x-www-form-urlencoded\r\nContent-Length: " +
                  QByteArray::number(form.size()) + "\r\n\r\n" + form);
    return socket;
}
} // namespace

/// Faults on demand: each once, and nothing is used up by one.
class PracticeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void armedTakenBackAndUsedUp();
    void downIsNoAnswerOnce();
    void notJsonOnce();
    void errorIn200Once();
    void everyClientEndpoint_data();
    void everyClientEndpoint();
    void pagesAreNeverHit();
    void aCodeSurvivesEveryFault();
    void slowUntilTheClientGivesUp();
    void slowAnswersAfterAll();
    void slowEndsWithTheServer();
};

void PracticeFaultsTest::armedTakenBackAndUsedUp()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    QSignalSpy changed(&server, &PracticeServer::faultChanged);
    QVERIFY(!server.armedFault());
    server.failNext(PracticeFault::Down);
    server.failNext(PracticeFault::NotJson);
    QCOMPARE(server.armedFault(), std::optional(PracticeFault::NotJson));
    QCOMPARE(changed.count(), 2);
    server.clearFault();
    server.clearFault();
    QCOMPARE(changed.count(), 3);
    QCOMPARE(post(server, "/token", passwordForm).status, 200);
    server.failNext(PracticeFault::ErrorIn200);
    post(server, "/token", passwordForm);
    QVERIFY(!server.armedFault());
    QTRY_COMPARE(changed.count(), 5);
}

void PracticeFaultsTest::downIsNoAnswerOnce()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    QSignalSpy served(&server, &PracticeServer::requestServed);
    server.failNext(PracticeFault::Down);
    QCOMPARE(post(server, "/token", passwordForm).status, 0);
    QTRY_COMPARE(served.count(), 1);
    QCOMPARE(served.first().first().value<PracticeRequest>().status, 0);
    QCOMPARE(errorOf(post(server, "/token", passwordForm)), QString());
    QCOMPARE(post(server, "/token", passwordForm).status, 200);
}

void PracticeFaultsTest::notJsonOnce()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    server.failNext(PracticeFault::NotJson);
    const HttpResponse page = post(server, "/token", passwordForm);
    QCOMPARE(page.status, 200);
    QCOMPARE(headerValue(page.headers, "Content-Type"), "text/html; charset=utf-8");
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    QVERIFY(!page.body.contains("{{"));
    QVERIFY(!json(post(server, "/token", passwordForm))[u"access_token"].toString().isEmpty());
}

void PracticeFaultsTest::errorIn200Once()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    server.failNext(PracticeFault::ErrorIn200);
    const HttpResponse answer = post(server, "/token", redemption("x", WebSecret));
    QCOMPARE(answer.status, 200);
    QCOMPARE(errorOf(answer), u"bad_verification_code"_s);
    QCOMPARE(post(server, "/token", redemption("x", WebSecret)).status, 400);
}

void PracticeFaultsTest::everyClientEndpoint_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("token") << QByteArray("POST") << QByteArray("/token");
    QTest::newRow("revoke") << QByteArray("POST") << QByteArray("/revoke");
    QTest::newRow("introspect") << QByteArray("POST") << QByteArray("/introspect");
    QTest::newRow("userinfo") << QByteArray("GET") << QByteArray("/userinfo");
    QTest::newRow("api") << QByteArray("GET") << QByteArray("/api/protected/?access_token=x");
}

void PracticeFaultsTest::everyClientEndpoint()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    PracticeServer server;
    QVERIFY(server.start().ok());
    server.failNext(PracticeFault::ErrorIn200);
    const HttpResponse answer = request(server, method, target);
    QCOMPARE(answer.status, 200);
    QVERIFY(!errorOf(answer).isEmpty());
    QVERIFY(request(server, method, target).status >= 400);
}

void PracticeFaultsTest::pagesAreNeverHit()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    server.failNext(PracticeFault::Down);
    QCOMPARE(get(server, withPkce("demo-web")).status, 200);
    QCOMPARE(codeFor(server, withPkce("demo-web")).size(), 43);
    QCOMPARE(get(server, "/.well-known/oauth-authorization-server").status, 200);
    QVERIFY(server.armedFault());
}

void PracticeFaultsTest::aCodeSurvivesEveryFault()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const QByteArray code = codeFor(server, authorizeTarget("demo-web"));
    for (PracticeFault fault : {PracticeFault::Down, PracticeFault::NotJson, PracticeFault::ErrorIn200}) {
        server.failNext(fault);
        QVERIFY(!json(post(server, "/token", redemption(code, WebSecret))).contains(u"access_token"));
    }
    QCOMPARE(post(server, "/token", redemption(code, WebSecret)).status, 200);
}

void PracticeFaultsTest::slowUntilTheClientGivesUp()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    const QByteArray code = codeFor(server, authorizeTarget("demo-web"));
    QSignalSpy served(&server, &PracticeServer::requestServed);
    server.failNext(PracticeFault::Slow);
    const std::unique_ptr<QTcpSocket> waiting = sendAndWait(server, redemption(code, WebSecret));
    QTRY_VERIFY(!server.armedFault());
    // The others are not held up.
    QCOMPARE(post(server, "/token", passwordForm).status, 200);
    QTRY_COMPARE(served.count(), 1);
    QCOMPARE(waiting->bytesAvailable(), 0);
    waiting->abort();
    QTRY_COMPARE(served.count(), 2);
    QCOMPARE(served.last().first().value<PracticeRequest>().status, 0);
    QCOMPARE(post(server, "/token", redemption(code, WebSecret)).status, 200);
}

void PracticeFaultsTest::slowAnswersAfterAll()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    server.setSlowFor(std::chrono::milliseconds(50));
    server.failNext(PracticeFault::Slow);
    QElapsedTimer taken;
    taken.start();
    QCOMPARE(post(server, "/token", passwordForm).status, 200);
    QVERIFY(taken.elapsed() >= 50);
}

void PracticeFaultsTest::slowEndsWithTheServer()
{
    PracticeServer server;
    QVERIFY(server.start().ok());
    server.failNext(PracticeFault::Slow);
    const std::unique_ptr<QTcpSocket> waiting = sendAndWait(server, passwordForm);
    QTRY_VERIFY(!server.armedFault());
    server.stop();
    QTRY_COMPARE(waiting->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(server.start().ok());
    server.failNext(PracticeFault::Slow);
    const std::unique_ptr<QTcpSocket> again = sendAndWait(server, passwordForm);
    QTRY_VERIFY(!server.armedFault()); // and the server is destroyed while it holds the answer
}

QTEST_GUILESS_MAIN(PracticeFaultsTest)
#include "tst_practicefaults.moc"
