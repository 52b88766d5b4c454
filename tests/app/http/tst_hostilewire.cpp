// SPDX-License-Identifier: GPL-3.0-or-later
// What a server can do to a reader: floods, torn connections, odd certificates. The reader's memory and time
// stay its own.
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

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace workbench;
using namespace workbench::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
Exchange sent(const QUrl &url, const QString &trusted = {})
{
    RecordingNetwork network(systemNow);
    network.setLimits({.body = 1024 * 1024, .deadline = 10s});
    network.setTrustedCertificate(trusted);
    Exchange message{.what = What::TokenRequest};
    message.request = {.method = "POST", .url = url, .headers = {}, .body = "grant_type=client_credentials"};
    const QFuture<Exchange> future = network.prepare(message);
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

/// Closes so that the other side sees a reset, not an end.
void tear(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger torn{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &torn, sizeof(torn));
#endif
    socket->abort();
}
} // namespace

class TestHostileWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tornBodyWithoutLength()
    {
        // Only an orderly end makes such a body whole; Qt tells the two ends alike.
        BadServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\n\r\naccess_token=half");
            socket->flush();
            QTimer::singleShot(50, socket, [socket] { tear(socket); });
        });
        const Exchange exchange = sent(server.url());
        QCOMPARE(codeOf(exchange), QString(codes::ConnectionLost));
        QCOMPARE(exchange.response->body, QByteArray("access_token=half"));
    }

    void endlessHeads_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("a line") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << QByteArray(16384, 'x');
        QTest::newRow("fields") << QByteArray("HTTP/1.1 200 OK\r\n")
                                << QByteArray("X-Field: value\r\n").repeated(999);
        QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << QByteArray(16384, 'x');
        QTest::newRow("interim answers")
            << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500);
        QTest::newRow("chunk line") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                    << QByteArray(16384, '0');
    }

    void endlessHeads()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, more);
        BadServer server([start, more](QTcpSocket *socket, const QByteArray &) {
            socket->write(start);
            const auto flood = [socket, more] {
                if (socket->bytesToWrite() < 100'000)
                    socket->write(more);
            };
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, flood);
            flood();
        });
        const qint64 before = residentBytes();
        const Exchange exchange = sent(server.url());
        QCOMPARE(codeOf(exchange), QString(codes::AnswerTooLarge));
        QCOMPARE(exchange.failure->evidence.value(u"part"_s), u"head"_s);
        QVERIFY(residentBytes() - before < 8 * 1024 * 1024);
    }

    void localhostIsEitherAddress()
    {
        QTcpServer six;
        if (!six.listen(QHostAddress::LocalHostIPv6))
            QFAIL("this machine has no IPv6 loopback");
        connect(&six, &QTcpServer::newConnection, &six, [&six] {
            QTcpSocket *socket = six.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 204 No Content\r\n\r\n"); });
        });
        const Exchange exchange = sent(QUrl(u"http://localhost:%1/"_s.arg(six.serverPort())));
        QVERIFY(!exchange.failure);
        QCOMPARE(exchange.response->status, 204);
    }

    void trustedCertificate()
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
        connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); });
        });
        const QUrl url(u"https://127.0.0.1:%1/token"_s.arg(server.serverPort()));
        const Exchange refused = sent(url);
        QCOMPARE(codeOf(refused), QString(codes::TlsFailed));
        const QString digest = refused.failure->evidence.value(u"certificate"_s);
        QCOMPARE(digest.size(), 64);
        const Exchange trusted = sent(url, digest);
        QCOMPARE(codeOf(trusted), QString());
        QCOMPARE(trusted.unverifiedCertificate, digest);
        QVERIFY(trusted.timings.tls);
        QCOMPARE(codeOf(sent(url, QString(64, u'0'))),
                 QString(codes::TlsFailed)); // another one is not this one
    }
};

QTEST_GUILESS_MAIN(TestHostileWire)
#include "tst_hostilewire.moc"
