// SPDX-License-Identifier: GPL-3.0-or-later
// The listener against raw sockets: what a browser, a scanner or a page of another origin may send.
#include "app/loopback/redirectlistener.h"

#include "app/base/failurecodes.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = 5000;

/// Connects, sends the pieces with the event loop between them, gives back everything until the other side closes.
QByteArray talk(const QHostAddress &address, quint16 port, const QByteArrayList &pieces)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    std::ignore = QTest::qWaitFor([&] { return socket.state() != QAbstractSocket::ConnectingState; }, Patience);
    if (socket.state() == QAbstractSocket::UnconnectedState && socket.error() == QAbstractSocket::ConnectionRefusedError)
        return "not connected";
    for (const QByteArray &piece : pieces) {
        socket.write(piece);
        socket.flush();
        QTest::qWait(pieces.size() > 10 ? 0 : 5);
    }
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, Patience))
        return "not closed: " + socket.readAll();
    return socket.readAll();
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}
} // namespace

class TestRedirectListener : public QObject
{
    Q_OBJECT

    QList<QByteArray> m_queries;
    CallbackVerdict m_verdict = CallbackVerdict::Accepted;

    RedirectListener::Door door()
    {
        return [this](const HttpRequest &, const QByteArray &query) {
            m_queries.append(query);
            return m_verdict;
        };
    }

    static QByteArray page(CallbackVerdict verdict) { return "page " + QByteArray::number(static_cast<int>(verdict)); }

    static QByteArray get(const QByteArray &target, const QByteArray &host, const QByteArray &method = "GET")
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: test\r\n\r\n";
    }

private Q_SLOTS:
    void init()
    {
        m_queries.clear();
        m_verdict = CallbackVerdict::Accepted;
    }

    void whatComesThrough_data()
    {
        QTest::addColumn<QByteArray>("request"); ///< {HOST} is the right one
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("through");
        const auto row = [](const char *name, const QByteArray &request, int status, bool through = false) {
            QTest::newRow(name) << request << status << through;
        };
        row("a browser", get("/callback?code=c&state=s", "{HOST}"), 200, true);
        row("line feeds only", "GET /callback?code=c&state=s HTTP/1.1\nHost: {HOST}\n\n", 200, true);
        row("HTTP/1.0", "GET /callback?code=c&state=s HTTP/1.0\r\nHost: {HOST}\r\n\r\n", 200, true);
        row("host in capitals elsewhere", get("/callback?code=c&state=s", "{HOST}").replace("Host:", "hOST:"), 200, true);
        row("HEAD", get("/callback?code=c&state=s", "{HOST}", "HEAD"), 405);
        row("POST", get("/callback?code=c&state=s", "{HOST}", "POST"), 405);
        row("OPTIONS", get("/callback?code=c&state=s", "{HOST}", "OPTIONS"), 405);
        row("DELETE", get("/callback?code=c&state=s", "{HOST}", "DELETE"), 405);
        row("icon", get("/favicon.ico", "{HOST}"), 404);
        row("root", get("/", "{HOST}"), 404);
        row("longer path", get("/callbackEVIL?code=c&state=s", "{HOST}"), 404);
        row("path below", get("/callback/?code=c&state=s", "{HOST}"), 404);
        row("path in capitals", get("/Callback?code=c&state=s", "{HOST}"), 404);
        row("path with dots", get("/x/../callback?code=c&state=s", "{HOST}"), 404);
        row("escaped path", get("/%63allback?code=c&state=s", "{HOST}"), 404);
        row("another host", get("/callback?code=c&state=s", "attacker.example"), 400);
        row("another host with our port", get("/callback?code=c&state=s", "attacker.example:{PORT}"), 400);
        row("our host as a part", get("/callback?code=c&state=s", "{HOST}.attacker.example"), 400);
        row("host without the port", get("/callback?code=c&state=s", "127.0.0.1"), 400);
        row("host with another port", get("/callback?code=c&state=s", "127.0.0.1:1"), 400);
        row("the name for the address", get("/callback?code=c&state=s", "localhost:{PORT}"), 400);
        row("no host", "GET /callback?code=c&state=s HTTP/1.1\r\nAccept: */*\r\n\r\n", 400);
        row("two hosts", "GET /callback?code=c&state=s HTTP/1.1\r\nHost: {HOST}\r\nHost: attacker.example\r\n\r\n", 400);
        row("the same host twice", "GET /callback?code=c&state=s HTTP/1.1\r\nHost: {HOST}\r\nHost: {HOST}\r\n\r\n", 400);
        row("absolute target", get("http://{HOST}/callback?code=c&state=s", "{HOST}"), 400);
        row("no version", "GET /callback?code=c&state=s\r\nHost: {HOST}\r\n\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("four words", get("/callback?code=c&state=s x", "{HOST}"), 400);
        row("a line without a colon", "GET /callback?code=c&state=s HTTP/1.1\r\nHost: {HOST}\r\nnonsense\r\n\r\n", 400);
        row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
        row("zero bytes", QByteArray(64, '\0'), 400);
    }

    void whatComesThrough()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(bool, through);
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        QVERIFY(uri.ok());
        const auto port = static_cast<quint16>(uri->port());
        const QByteArray host = "127.0.0.1:" + QByteArray::number(port);
        request.replace("{HOST}", host).replace("{PORT}", QByteArray::number(port));
        const QByteArray answer = talk(QHostAddress::LocalHost, port, {request});
        QVERIFY2(statusOf(answer) == status, answer.constData());
        QCOMPARE(m_queries, through ? QList<QByteArray>{"code=c&state=s"} : QList<QByteArray>{});
        // Whatever came: the next one is served.
        QVERIFY(listener.isListening());
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {get("/callback?a=b", host)})), 200);
    }

    void theQueryIsDeliveredAsItCame()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        const QByteArray host = "127.0.0.1:" + QByteArray::number(port);
        const QByteArrayList queries{"code=4%2F0AVG%2Bz%3D", "a=%41+b%20c&a=%4", "code=c#x", "", "a=?b=?"};
        for (const QByteArray &query : queries)
            QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {get("/callback?" + query, host)})), 200);
        QCOMPARE(m_queries, QList<QByteArray>(queries.begin(), queries.end()));
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {get("/callback", host)})), 200); // no query at all
        QCOMPARE(m_queries.last(), QByteArray());
    }

    void inPieces_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("one byte") << 1;
        QTest::newRow("in the request line") << 20;
        QTest::newRow("line, then headers") << 47;
    }

    void inPieces()
    {
        QFETCH(int, size);
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        const QByteArray request = get("/callback?code=c&state=s", "127.0.0.1:" + QByteArray::number(port));
        QByteArrayList pieces;
        for (qsizetype at = 0; at < request.size(); at += size)
            pieces.append(request.mid(at, size));
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, pieces)), 200);
        QCOMPARE(m_queries, QList<QByteArray>{"code=c&state=s"});
    }

    void tooLongHeads_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("line") << QByteArray("GET /callback?code=");
        QTest::newRow("header") << QByteArray("GET /callback?code=c HTTP/1.1\r\nCookie: ");
    }

    void tooLongHeads()
    {
        QFETCH(QByteArray, start);
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const QByteArray answer = talk(QHostAddress::LocalHost, static_cast<quint16>(uri->port()), {start + QByteArray(16 * 1024, 'x')});
        QCOMPARE(statusOf(answer), 431);
        QVERIFY(m_queries.isEmpty());
    }

    void aLargeHeadWithinTheLimit()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        const QByteArray request = "GET /callback?code=c HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nCookie: "
            + QByteArray(15 * 1024, 'x') + "\r\n\r\n";
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {request})), 200);
    }

    void silentConnectionsDoNotBlock()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 40; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress::LocalHost, port);
            QTRY_VERIFY(silent.back()->state() != QAbstractSocket::ConnectingState);
        }
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {get("/callback?code=c", "127.0.0.1:" + QByteArray::number(port))})), 200);
        QCOMPARE(m_queries.size(), 1);
        // At most 32 are kept: the oldest made room.
        QTRY_VERIFY(std::count_if(silent.begin(), silent.end(), [](const auto &socket) {
                        return socket->state() == QAbstractSocket::ConnectedState;
                    }) <= 32);
    }

    void verdictsAndHeaders_data()
    {
        QTest::addColumn<CallbackVerdict>("verdict");
        QTest::addColumn<int>("status");
        QTest::newRow("accepted") << CallbackVerdict::Accepted << 200;
        QTest::newRow("denied") << CallbackVerdict::Denied << 200;
        QTest::newRow("not ours") << CallbackVerdict::NotOurs << 400;
        QTest::newRow("rejected") << CallbackVerdict::Rejected << 400;
    }

    void verdictsAndHeaders()
    {
        QFETCH(CallbackVerdict, verdict);
        QFETCH(int, status);
        m_verdict = verdict;
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        const QByteArray answer = talk(QHostAddress::LocalHost, port,
                                       {get("/callback?code=CANARY&error_description=<script>", "127.0.0.1:" + QByteArray::number(port))});
        QCOMPARE(statusOf(answer), status);
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QCOMPARE(body, page(verdict));
        const QByteArray length = "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        QVERIFY(answer.contains(length));
        for (const char *header : {"Content-Type: text/html; charset=utf-8", "Cache-Control: no-store", "Referrer-Policy: no-referrer",
                                   "X-Content-Type-Options: nosniff", "Connection: close"})
            QVERIFY2(answer.contains(QByteArray(QByteArray("\r\n") + header + "\r\n")), header);
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none';"));
        QVERIFY2(!answer.contains("CANARY") && !answer.contains("<script>"), "nothing of the request comes back");
    }

    void theOwnPagesHaveTheHeadersToo()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const QByteArray answer = talk(QHostAddress::LocalHost, static_cast<quint16>(uri->port()), {get("/<script>", "x")});
        QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none';"));
        QVERIFY(!answer.contains("<script>"));
    }

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
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {get("/callback?code=c", "127.0.0.1:" + QByteArray::number(port))})), 200);
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
        for (const char *good : {"http://127.0.0.1/cb", "http://127.0.0.1:5000/", "http://[::1]/cb", "http://localhost:8080/a/b", "http://LOCALHOST/"})
            QTest::newRow(good) << true;
        for (const char *bad : {"https://localhost:8000/callback", "http://127.0.0.2/", "http://example.com/", "http://localhost.example.com/",
                                "com.example.app:/cb", "urn:ietf:wg:oauth:2.0:oob", "http://0.0.0.0/", ""})
            QTest::newRow(bad) << false;
    }

    void whereItCanListen()
    {
        QFETCH(bool, can);
        QCOMPARE(RedirectListener::canListenFor(QUrl(QString::fromLatin1(QTest::currentDataTag()))), can);
    }
};

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
