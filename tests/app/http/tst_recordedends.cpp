// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which an exchange ends without a good answer: exactly one end, in time, with its reason.
#include "app/base/failurecodes.h"
#include "app/http/recordingnetwork.h"
#include "tests/support/badserver.h"
#include "tests/support/waiting.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Limits Short{.body = 1024 * 1024, .deadline = 400ms};
constexpr Limits Usual{.body = 1024 * 1024, .deadline = 10s};

Exchange tokenRequest(const QUrl &url)
{
    Exchange message{.id = 7, .what = What::RefreshRequest};
    message.request = {.method = "POST",
                       .url = url,
                       .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                       .body = "refresh_token=CANARY"};
    return message;
}

Exchange sent(const QUrl &url, const Limits &limits)
{
    RecordingNetwork network(systemNow);
    network.setLimits(limits);
    const QFuture<Exchange> future = network.prepare(tokenRequest(url));
    network.sendPrepared();
    return valueOf(future).value_or(Exchange{});
}

QString codeOf(const Exchange &exchange)
{
    return exchange.failure ? exchange.failure->code : QString();
}

/// Pages of memory that are really there, in bytes; 0 where /proc does not tell.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}
} // namespace

class TestRecordedEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<BadServer::Script>("script");
        QTest::addColumn<bool>("slow"); ///< only the deadline ends it
        QTest::addColumn<QString>("code");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const BadServer::Script &script, const QString &code,
                            FailureKind kind, int status = 0, const QByteArray &body = {},
                            bool slow = false) {
            QTest::newRow(name) << script << slow << code << kind << status << body;
        };
        const QString lost = codes::ConnectionLost;
        const QString late = codes::Timeout;
        const QString odd = codes::NotHttp;
        const QByteArray head(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n");
        row("cut in the body", BadServer::raw(head + "{\"access_token\":\"AT\"}"), lost,
            FailureKind::NoAnswer, 200, "{\"access_token\":\"AT\"}");
        row("cut in a chunk", BadServer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"),
            lost, FailureKind::NoAnswer, 200, "ab");
        row("cut between chunks",
            BadServer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"), lost,
            FailureKind::NoAnswer, 200, "ab");
        row("cut in the status line", BadServer::raw("HTTP/1.1 2"), lost, FailureKind::NoAnswer);
        row("cut in the head", BadServer::raw("HTTP/1.1 200 OK\r\nContent-Ty"), lost, FailureKind::NoAnswer,
            200);
        row("cut after the last chunk",
            BadServer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n"), lost,
            FailureKind::NoAnswer, 200, "ab");
        row("closed without an answer", BadServer::raw(""), lost, FailureKind::NoAnswer);
        row(
            "reset", [](QTcpSocket *socket, const QByteArray &) { socket->abort(); }, lost,
            FailureKind::NoAnswer);
        row("never answers", BadServer::silence(), late, FailureKind::NoAnswer, 0, {}, true);
        row(
            "half a head for ever",
            [](QTcpSocket *socket, const QByteArray &) { socket->write("HTTP/1.1 200 OK\r\n"); }, late,
            FailureKind::NoAnswer, 200, {}, true);
        row(
            "half a body for ever",
            [head](QTcpSocket *socket, const QByteArray &) { socket->write(head + "{"); }, late,
            FailureKind::NoAnswer, 200, "{", true);
        row(
            "one byte at a time",
            [head](QTcpSocket *socket, const QByteArray &request) {
                socket->write(head.left(17)); // the status line
                BadServer::drip(head.mid(17), 20)(socket, request);
            },
            late, FailureKind::NoAnswer, 200, {}, true);
        row("another protocol", BadServer::raw("SSH-2.0-OpenSSH_9.2\r\n"), odd, FailureKind::Rejected);
        row("another protocol, long",
            BadServer::raw("220 mail.example ESMTP ready, please go on\r\n250 ok\r\n\r\n"), odd,
            FailureKind::Rejected);
        row("a status that is no number", BadServer::raw("HTTP/1.1 abc OK\r\n\r\n"), odd,
            FailureKind::Rejected);
    }

    void ends()
    {
        QFETCH(BadServer::Script, script);
        QFETCH(bool, slow);
        QFETCH(QString, code);
        QFETCH(FailureKind, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        BadServer server(script);
        QElapsedTimer timer;
        timer.start();
        const Exchange exchange = sent(server.url(u"/token"_s), slow ? Short : Usual);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(codeOf(exchange), code);
        QCOMPARE(exchange.failure->kind, kind);
        QCOMPARE(exchange.failure->stage, Stage::Refresh);
        QCOMPARE(exchange.failure->exchange, 7);
        QCOMPARE(exchange.failure->httpStatus, status);
        QCOMPARE(exchange.response ? exchange.response->status : 0, status);
        QCOMPARE(exchange.response ? exchange.response->body : QByteArray(), body);
        QCOMPARE(exchange.failure->evidence.value(u"address"_s), u"127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(exchange.timesSent, static_cast<int>(server.requests().size())); // and never a second time
        QVERIFY(exchange.timesSent <= 1);
        for (const QString &fact : exchange.failure->evidence)
            QVERIFY(!fact.contains(u"CANARY"_s));
        if (slow)
            QVERIFY(timer.elapsed() >= 380);
    }

    void refusedPort()
    {
        BadServer server;
        const QUrl url = server.url();
        server.stop();
        const Exchange exchange = sent(url, Usual);
        QCOMPARE(codeOf(exchange), QString(codes::ConnectionRefused));
        QCOMPARE(exchange.failure->kind, FailureKind::NoAnswer);
        QVERIFY(!exchange.response);
        QCOMPARE(exchange.timesSent, 0);
    }

    void tooLarge_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("told beforehand") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 52428800\r\n\r\n");
        QTest::newRow("not told") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    }

    void tooLarge()
    {
        QFETCH(QByteArray, head);
        BadServer server([head](QTcpSocket *socket, const QByteArray &) {
            socket->write(head);
            // 50 MB, made as they are taken, so that the memory measured is not this server's.
            const auto more = [socket] {
                if (socket->bytesToWrite() < 100'000)
                    socket->write(QByteArray(64 * 1024, 'x'));
            };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
            more();
        });
        std::ignore = sent(BadServer(BadServer::json("{}")).url(), Short); // what Qt loads once
        const qint64 before = residentBytes();
        const Exchange exchange = sent(server.url(), Usual);
        QCOMPARE(codeOf(exchange), QString(codes::AnswerTooLarge));
        QCOMPARE(exchange.failure->kind, FailureKind::Rejected);
        QCOMPARE(exchange.failure->evidence.value(u"limit"_s), u"1048576"_s);
        QVERIFY(exchange.response);
        QCOMPARE(exchange.response->body.size(), 1024 * 1024);
        QVERIFY2(residentBytes() - before < 16 * 1024 * 1024,
                 qPrintable(QString::number(residentBytes() - before)));
        QTRY_COMPARE(server.openConnections(), 0); // it does not go on in the background
    }

    void tooLargeARefusalIsStillARefusal()
    {
        BadServer server(BadServer::raw(BadServer::response(500, "", QByteArray(5 * 1024 * 1024, 'x'))));
        const Exchange exchange = sent(server.url(), Usual);
        QVERIFY(!exchange.failure); // the status says no, whatever the body
        QCOMPARE(exchange.response->status, 500);
        QCOMPARE(exchange.response->body.size(), 1024 * 1024);
    }

    void exactlyTheLimitIsNotTooLarge()
    {
        BadServer server(BadServer::raw(BadServer::response(200, "", QByteArray(1024 * 1024, 'x'))));
        const Exchange exchange = sent(server.url(), Usual);
        QVERIFY(!exchange.failure);
        QCOMPARE(exchange.response->body.size(), 1024 * 1024);
    }

    void untrustedCertificate()
    {
        QFile certificate(QFINDTESTDATA("data/tls/localhost.pem"));
        QFile key(QFINDTESTDATA("data/tls/localhost.key"));
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [&received, socket] { received += socket->readAll(); });
        });
        const Exchange exchange = sent(QUrl(u"https://127.0.0.1:%1/token"_s.arg(server.serverPort())), Usual);
        QCOMPARE(codeOf(exchange), QString(codes::TlsFailed));
        QCOMPARE(exchange.failure->kind, FailureKind::NoAnswer);
        QVERIFY(!exchange.failure->evidence.value(u"detail"_s).isEmpty());
        QVERIFY(!exchange.response);
        QCOMPARE(exchange.timesSent, 0);
        QTest::qWait(50);
        QVERIFY2(received.isEmpty(), "not a byte of the request went to a server that nobody vouches for");
    }

    void plainServerBehindHttps()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray received;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&received, socket] {
                received += socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\nplain HTTP spoken here");
            });
        });
        const Exchange exchange = sent(QUrl(u"https://127.0.0.1:%1/token"_s.arg(server.serverPort())), Usual);
        QCOMPARE(codeOf(exchange), QString(codes::TlsFailed));
        QVERIFY(!received.contains("CANARY")); // never falls back
        QVERIFY(!received.contains("POST"));
    }

    void cancelling()
    {
        BadServer server(BadServer::silence());
        RecordingNetwork network(systemNow);
        network.setLimits(Usual);
        const QFuture<Exchange> future = network.prepare(tokenRequest(server.url()));
        network.sendPrepared();
        QTRY_COMPARE(server.requests().size(), 1);
        network.cancel();
        QVERIFY(future.isFinished()); // at once
        QCOMPARE(codeOf(future.result()), QString(codes::Cancelled));
        QCOMPARE(future.result().failure->kind, FailureKind::Cancelled);
        QCOMPARE(future.resultCount(), 1);
        QTRY_COMPARE(server.openConnections(), 0);
        network.cancel(); // nothing is left to cancel
        QCOMPARE(future.resultCount(), 1);
    }

    void theNetworkGoesAwayInMidFlight()
    {
        BadServer server(BadServer::silence());
        auto network = std::make_unique<RecordingNetwork>(systemNow);
        const QFuture<Exchange> future = network->prepare(tokenRequest(server.url()));
        network->sendPrepared();
        QTRY_COMPARE(server.requests().size(), 1);
        network.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(codeOf(future.result()), QString(codes::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestRecordedEnds)
#include "tst_recordedends.moc"
