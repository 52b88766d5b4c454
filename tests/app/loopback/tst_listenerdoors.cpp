// SPDX-License-Identifier: GPL-3.0-or-later
// Where the listener is open, and for how long.
#include "app/base/failurecodes.h"
#include "app/loopback/redirectlistener.h"
#include "tests/app/loopback/rawclient.h"

#include <QNetworkInterface>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestListenerDoors : public QObject
{
    Q_OBJECT

    static RedirectListener::Door door()
    {
        return [](const HttpRequest &, const QByteArray &) { return CallbackVerdict::Accepted; };
    }

    static QByteArray page(CallbackVerdict verdict)
    {
        return "page " + QByteArray::number(static_cast<int>(verdict));
    }

private Q_SLOTS:
    void families_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("four");
        QTest::addColumn<bool>("six");
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1/cb"_s << QByteArray("127.0.0.1") << true << false;
        QTest::newRow("[::1]") << u"http://[::1]/cb"_s << QByteArray("[::1]") << false << true;
        QTest::newRow("localhost") << u"http://localhost/cb"_s << QByteArray("localhost") << true << true;
    }

    void families()
    {
        QFETCH(QString, uri);
        QFETCH(QByteArray, host);
        QFETCH(bool, four);
        QFETCH(bool, six);
        QTcpServer probe;
        if (six && !probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 here");
        probe.close();
        RedirectListener listener(door(), page);
        const Result<QUrl> used = listener.listen(QUrl(uri));
        QVERIFY(used.ok());
        QVERIFY(used->port() > 0);
        QCOMPARE(used->host(), QUrl(uri).host());
        QCOMPARE(used->path(), u"/cb"_s);
        const auto port = static_cast<quint16>(used->port());
        const QByteArray request = get("/cb?a=b", host + ':' + QByteArray::number(port));
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {request})), four ? 200 : 0);
        QCOMPARE(statusOf(talk(QHostAddress::LocalHostIPv6, port, {request})), six ? 200 : 0);
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback()) // the network never reaches it
                QCOMPARE(talk(address, port, {}), QByteArray("not connected"));
        }
    }

    void aFixedPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QUrl uri(u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort()));
        RedirectListener listener(door(), page);
        const Result<QUrl> taken = listener.listen(uri);
        QVERIFY(!taken.ok());
        QCOMPARE(taken.failure().code, QString(codes::PortInUse));
        QCOMPARE(taken.failure().stage, Stage::Callback);
        QCOMPARE(taken.failure().kind, FailureKind::Rejected);
        QCOMPARE(taken.failure().evidence.value(u"port"_s), QString::number(other.serverPort()));
        QVERIFY(!listener.isListening());
        other.close();
        const Result<QUrl> free = listener.listen(uri);
        QVERIFY(free.ok());
        QCOMPARE(*free, uri);
    }

    void closing()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://localhost/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTest::qWait(20);
        listener.close();
        QVERIFY(!listener.isListening());
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(talk(QHostAddress::LocalHost, port, {}), QByteArray("not connected"));
        QTcpServer next;
        QVERIFY2(next.listen(QHostAddress::LocalHost, port), "the port is free at once");
    }

    /// The door closes the listener when it has what it wants: the browser still gets its page.
    void closingFromInside()
    {
        RedirectListener *inside = nullptr;
        RedirectListener listener(
            [&](const HttpRequest &, const QByteArray &) {
                inside->close();
                return CallbackVerdict::Accepted;
            },
            page);
        inside = &listener;
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port,
                               {get("/callback?code=c", "127.0.0.1:" + QByteArray::number(port))})),
                 200);
        QVERIFY(!listener.isListening());
    }

    void goingAwayWhileABrowserIsConnected()
    {
        auto listener = std::make_unique<RedirectListener>(door(), page);
        const Result<QUrl> uri = listener->listen(QUrl(u"http://127.0.0.1/callback"_s));
        QTcpSocket silent;
        silent.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(uri->port()));
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTest::qWait(20);
        listener.reset();
        silent.write("GET ");
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    }

    void whereItCanListen_data()
    {
        QTest::addColumn<bool>("can");
        for (const char *good : {"http://127.0.0.1/cb", "http://127.0.0.1:5000/", "http://[::1]/cb",
                                 "http://localhost:8080/a/b", "http://LOCALHOST/"})
            QTest::newRow(good) << true;
        for (const char *bad : {"https://localhost:8000/callback", "http://127.0.0.2/", "http://example.com/",
                                "http://localhost.example.com/", "com.example.app:/cb",
                                "urn:ietf:wg:oauth:2.0:oob", "http://0.0.0.0/", ""})
            QTest::newRow(bad) << false;
    }

    void whereItCanListen()
    {
        QFETCH(bool, can);
        QCOMPARE(RedirectListener::canListenFor(QUrl(QString::fromLatin1(QTest::currentDataTag()))), can);
    }
};

QTEST_GUILESS_MAIN(TestListenerDoors)
#include "tst_listenerdoors.moc"
