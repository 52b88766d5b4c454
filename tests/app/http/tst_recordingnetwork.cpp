// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded is what was on the wire, and nothing is on the wire that was not asked for.
#include "app/http/recordingnetwork.h"
#include "tests/support/badserver.h"
#include "tests/support/waiting.h"

#include <QTcpSocket>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
HttpRequest formPost(const QUrl &url)
{
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                        {"Accept", "application/json"},
                        {"Authorization", "Basic eDp5"}},
            .body = "grant_type=password&password=a%2Bb%26%25"};
}

Exchange sent(RecordingNetwork &network, const HttpRequest &request)
{
    const QFuture<Exchange> future = network.prepare({.request = request});
    network.sendPrepared();
    return valueOf(future).value_or(Exchange{});
}
} // namespace

class TestRecordingNetwork : public QObject
{
    Q_OBJECT

    BadServer m_server;

private Q_SLOTS:
    void theRecordIsTheWire_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::newRow("GET") << HttpRequest{.url = m_server.url(u"/a?b=%2B+%26"_s)};
        QTest::newRow("GET with a header") << HttpRequest{
            .url = m_server.url(), .headers = {{"Authorization", "Bearer AT"}, {"accept", "x/y"}}};
        QTest::newRow("POST") << formPost(m_server.url(u"/token"_s));
        QTest::newRow("empty POST") << HttpRequest{
            .method = "POST", .url = m_server.url(), .headers = {{"Content-Type", "text/plain"}}};
        QTest::newRow("PUT") << HttpRequest{
            .method = "PUT", .url = m_server.url(), .headers = {{"Content-Type", "text/plain"}}, .body = "x"};
        QTest::newRow("DELETE") << HttpRequest{.method = "DELETE", .url = m_server.url()};
        QTest::newRow("HEAD") << HttpRequest{.method = "HEAD", .url = m_server.url()};
        QTest::newRow("GET with a body") << HttpRequest{
            .method = "GET", .url = m_server.url(), .headers = {{"Content-Type", "text/plain"}}, .body = "x"};
        QTest::newRow("a method of one's own") << HttpRequest{.method = "BREW", .url = m_server.url()};
        QTest::newRow("large body") << HttpRequest{.method = "POST",
                                                   .url = m_server.url(),
                                                   .headers = {{"Content-Type", "text/plain"}},
                                                   .body = QByteArray(300'000, 'x')};
    }

    void theRecordIsTheWire()
    {
        QFETCH(HttpRequest, request);
        const bool head = request.method == "HEAD";
        BadServer server(head ? BadServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
                              : BadServer::json("{}"));
        request.url.setPort(server.port());
        RecordingNetwork network(systemNow);
        const Exchange exchange = sent(network, request);
        QVERIFY(!exchange.failure);
        QVERIFY(exchange.response);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(exchange.timesSent, 1);
        const QByteArray recorded = requestHead(exchange.request) + "\r\n" + exchange.request.body;
        QCOMPARE(recorded, server.requests().first());
        QCOMPARE(bodyOf(server.requests().first()), request.body);
        for (const auto &header : request.headers)
            QVERIFY(exchange.request.headers.contains(header));
        QCOMPARE(headerValue(exchange.request.headers, "Host"),
                 QByteArray("127.0.0.1:" + QByteArray::number(server.port())));
        QCOMPARE(headerValue(exchange.request.headers, "Accept-Encoding"), QByteArray("identity"));
    }

    void statusesAreWholeAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 202, 204, 299, 300, 301, 302, 303, 304, 307, 308, 400, 401,
                                 403, 404, 405, 407, 409, 410, 418, 429, 499, 500, 501, 503, 599})
            QTest::addRow("%d", status) << status;
    }

    void statusesAreWholeAnswers()
    {
        QFETCH(int, status);
        const bool empty = status == 204 || status == 304;
        const QByteArray body = empty ? "" : "{\"error\":\"e\"}";
        BadServer server(BadServer::raw(
            BadServer::response(status, "X-Odd: ü %41\r\nContent-Type: text/plain\r\n", body)));
        RecordingNetwork network(systemNow);
        const Exchange exchange = sent(network, formPost(server.url()));
        QVERIFY2(!exchange.failure, exchange.failure ? qPrintable(exchange.failure->code) : "");
        QVERIFY(exchange.response);
        QCOMPARE(exchange.response->status, status);
        QCOMPARE(exchange.response->reason, QByteArray("Reason"));
        QCOMPARE(exchange.response->body, body);
        QCOMPARE(headerValue(exchange.response->headers, "X-Odd"), QByteArray("ü %41"));
        QCOMPARE(server.requests().size(), 1);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        BadServer other(BadServer::json("{}"));
        BadServer server(
            BadServer::raw(BadServer::response(status, "Location: " + other.url().toEncoded() + "\r\n", "")));
        RecordingNetwork network(systemNow);
        const Exchange exchange = sent(network, formPost(server.url()));
        QVERIFY(exchange.response);
        QCOMPARE(exchange.response->status, status);
        QCOMPARE(headerValue(exchange.response->headers, "Location"), other.url().toEncoded());
        QTest::qWait(50); // a redirect that is followed would be on its way now
        QCOMPARE(other.connections(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void nothingIsRemembered()
    {
        BadServer server(BadServer::raw(BadServer::response(
            200, "Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nCache-Control: max-age=3600\r\nETag: \"x\"\r\n",
            "{}")));
        RecordingNetwork network(systemNow);
        const Exchange first = sent(network, {.url = server.url()});
        QVERIFY(first.response);
        QVERIFY(responseHead(*first.response).contains("Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"));
        const Exchange second = sent(network, {.url = server.url()});
        QVERIFY(second.response);
        QCOMPARE(server.requests().size(), 2); // not from a cache
        QCOMPARE(server.requests().at(1), server.requests().at(0));
        QCOMPARE(server.connections(), 2);
    }

    void challengesAreNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
        QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"n\"");
        QTest::newRow("Bearer") << QByteArray("Bearer error=\"invalid_token\"");
        QTest::newRow("Negotiate") << QByteArray("Negotiate");
    }

    void challengesAreNotAnswered()
    {
        QFETCH(QByteArray, challenge);
        BadServer server(BadServer::raw(
            BadServer::response(401, "WWW-Authenticate: " + challenge + "\r\n", "{\"error\":\"e\"}")));
        RecordingNetwork network(systemNow);
        HttpRequest request = formPost(server.url());
        request.url.setUserInfo(u"me:secret"_s); // Qt would use these for an answer
        const Exchange exchange = sent(network, request);
        QVERIFY(exchange.response);
        QCOMPARE(exchange.response->status, 401);
        QCOMPARE(exchange.response->body, QByteArray("{\"error\":\"e\"}"));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().first().contains("Authorization: Basic eDp5\r\n"));
    }

    void bodiesAsReceived_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("chunked")
            << QByteArray(
                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
            << QByteArray("abcde");
        QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\nabc") << QByteArray("abc");
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Type: x/y\r\n\r\nabc")
                                  << QByteArray("abc");
        QTest::newRow("coded all the same")
            << BadServer::response(200, "Content-Encoding: gzip\r\n",
                                   QByteArray::fromBase64("H4sIAAAAAAACA0tMSgYAwkEkNQMAAAA="))
            << QByteArray("abc");
        QTest::newRow("coded wrongly")
            << BadServer::response(200, "Content-Encoding: gzip\r\n", "\x1f\x8b not really") << QByteArray();
        QTest::newRow("zero bytes") << BadServer::response(200, "", QByteArray("a\0b\xff", 4))
                                    << QByteArray("a\0b\xff", 4);
    }

    void bodiesAsReceived()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, body);
        BadServer server(BadServer::raw(raw));
        RecordingNetwork network(systemNow);
        const Exchange exchange = sent(network, {.url = server.url()});
        QVERIFY2(!exchange.failure, exchange.failure ? qPrintable(exchange.failure->code) : "");
        QVERIFY(exchange.response);
        QCOMPARE(exchange.response->body, body);
    }

    void timesAreMeasured()
    {
        const QDateTime now(QDate(2026, 1, 27), QTime(12, 0), Qt::UTC);
        BadServer server([](QTcpSocket *socket, const QByteArray &) {
            QTimer::singleShot(120, socket,
                               [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{"); });
            QTimer::singleShot(240, socket, [socket] { socket->write("}"); });
        });
        RecordingNetwork network([now] { return now; });
        const Exchange exchange = sent(network, {.url = server.url()});
        const Timings &timings = exchange.timings;
        QCOMPARE(exchange.startedAt, now);
        QVERIFY(timings.connect && timings.wait && timings.download);
        QVERIFY(!timings.tls);
        QVERIFY2(*timings.wait >= 100, qPrintable(QString::number(*timings.wait)));
        QVERIFY2(*timings.download >= 60, qPrintable(QString::number(*timings.download)));
        QVERIFY(timings.total >= *timings.wait + *timings.download);
    }

    void nothingPassesUnprepared()
    {
        BadServer server(BadServer::json("{}"));
        RecordingNetwork network(systemNow);
        QNetworkReply *reply = network.post(QNetworkRequest(server.url()), QByteArray("secret"));
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QCOMPARE(server.connections(), 0);
        network.sendPrepared(); // nothing is prepared: nothing happens
        QTest::qWait(20);
        QCOMPARE(server.connections(), 0);
    }

    void whoeverPostsThePreparedMessageGoesOutOnce()
    {
        BadServer server(BadServer::json("{}"));
        RecordingNetwork network(systemNow);
        const QFuture<Exchange> future = network.prepare({.request = formPost(server.url(u"/token"_s))});
        network.post(QNetworkRequest(QUrl(u"http://127.0.0.1:1/elsewhere"_s)), QByteArray("something=else"));
        network.sendPrepared();
        const auto exchange = valueOf(future);
        QVERIFY(exchange && exchange->response);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().first().startsWith("POST /token HTTP/1.1\r\n"));
        QCOMPARE(bodyOf(server.requests().first()), QByteArray("grant_type=password&password=a%2Bb%26%25"));
    }
};

QTEST_GUILESS_MAIN(TestRecordingNetwork)
#include "tst_recordingnetwork.moc"
