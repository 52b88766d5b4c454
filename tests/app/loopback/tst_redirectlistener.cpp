// SPDX-License-Identifier: GPL-3.0-or-later
// The listener against raw sockets: what a browser, a scanner or a page of another origin may send.
#include "app/loopback/redirectlistener.h"
#include "tests/app/loopback/rawclient.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

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

    static QByteArray page(CallbackVerdict verdict)
    {
        return "page " + QByteArray::number(static_cast<int>(verdict));
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
        row("host in capitals elsewhere", get("/callback?code=c&state=s", "{HOST}").replace("Host:", "hOST:"),
            200, true);
        row("HEAD", get("/callback?code=c&state=s", "{HOST}", "HEAD"), 405);
        row("POST", get("/callback?code=c&state=s", "{HOST}", "POST"), 405);
        row("OPTIONS", get("/callback?code=c&state=s", "{HOST}", "OPTIONS"), 405);
        row("DELETE", get("/callback?code=c&state=s", "{HOST}", "DELETE"), 405);
        const auto with = [](const char *field) -> QByteArray {
            return get("/callback?code=c&state=s", "{HOST}").chopped(2) + field + "\r\n\r\n";
        };
        row("a script of a page", with("Origin: https://evil.example"), 403);
        row("an opaque origin", with("Origin: null"), 403);
        row("fetch", with("Sec-Fetch-Mode: cors"), 403);
        row("an image", with("Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image"), 403);
        row("a look ahead", with("Sec-Fetch-Mode: navigate\r\nSec-Purpose: prefetch"), 403);
        row("an old look ahead", with("Purpose: prefetch"), 403);
        row("a browser of today",
            with("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\nSec-Fetch-Site: cross-site"), 200,
            true);
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
        row("two hosts",
            "GET /callback?code=c&state=s HTTP/1.1\r\nHost: {HOST}\r\nHost: attacker.example\r\n\r\n", 400);
        row("the same host twice",
            "GET /callback?code=c&state=s HTTP/1.1\r\nHost: {HOST}\r\nHost: {HOST}\r\n\r\n", 400);
        row("absolute target", get("http://{HOST}/callback?code=c&state=s", "{HOST}"), 400);
        row("no version", "GET /callback?code=c&state=s\r\nHost: {HOST}\r\n\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
        row("four words", get("/callback?code=c&state=s x", "{HOST}"), 400);
        row("a line without a colon",
            "GET /callback?code=c&state=s HTTP/1.1\r\nHost: {HOST}\r\nnonsense\r\n\r\n", 400);
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
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port, {get("/callback", host)})),
                 200); // no query at all
        QCOMPARE(m_queries.last(), QByteArray());
    }

    void formPost_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::addColumn<int>("status");
        const QByteArray head("POST /callback HTTP/1.1\r\nHost: {HOST}\r\nOrigin: https://as.example\r\n"
                              "Content-Type: application/x-www-form-urlencoded\r\n");
        const auto row = [](const char *name, const QList<QByteArray> &pieces, int status) {
            QTest::newRow(name) << pieces << status;
        };
        row("whole", {head + "Content-Length: 14\r\n\r\ncode=c&state=s"}, 200);
        row("in pieces", {head + "Content-Length: 14\r\n\r\n", "code=c&", "state=s"}, 200);
        row("too long", {head + "Content-Length: 99999\r\n\r\n"}, 413);
        row("no length", {head + "\r\ncode=c&state=s"}, 400);
        row("two lengths", {head + "Content-Length: 14\r\nContent-Length: 5\r\n\r\ncode=c&state=s"}, 400);
        row("negative", {head + "Content-Length: -14\r\n\r\ncode=c&state=s"}, 400);
        row("another type",
            {QByteArray(head).replace("x-www-form-urlencoded", "json") + "Content-Length: 2\r\n\r\n{}"}, 415);
        row("another path",
            {QByteArray(head).replace("/callback", "/callbackEVIL") + "Content-Length: 2\r\n\r\nab"}, 404);
    }

    void formPost()
    {
        QFETCH(QList<QByteArray>, pieces);
        QFETCH(int, status);
        RedirectListener listener(door(), page);
        listener.setFormPost(true);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        QVERIFY(uri);
        for (QByteArray &piece : pieces)
            piece.replace("{HOST}", QByteArray("127.0.0.1:" + QByteArray::number(uri->port())));
        const QByteArray answer = talk(QHostAddress::LocalHost, static_cast<quint16>(uri->port()), pieces);
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(m_queries, status == 200 ? QList<QByteArray>{"code=c&state=s"} : QList<QByteArray>());
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
        QTest::addColumn<int>("status");
        QTest::newRow("line") << QByteArray("GET /callback?code=") << 414;
        QTest::newRow("header") << QByteArray("GET /callback?code=c HTTP/1.1\r\nCookie: ") << 431;
    }

    void tooLongHeads()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, status);
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const QByteArray answer = talk(QHostAddress::LocalHost, static_cast<quint16>(uri->port()),
                                       {start + QByteArray(16 * 1024, 'x')});
        QCOMPARE(statusOf(answer), status);
        QVERIFY(m_queries.isEmpty());
    }

    void aLargeHeadWithinTheLimit()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const auto port = static_cast<quint16>(uri->port());
        const QByteArray request =
            "GET /callback?code=c HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
            "\r\nCookie: " + QByteArray(15 * 1024, 'x') + "\r\n\r\n";
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
        QCOMPARE(statusOf(talk(QHostAddress::LocalHost, port,
                               {get("/callback?code=c", "127.0.0.1:" + QByteArray::number(port))})),
                 200);
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
                                       {get("/callback?code=CANARY&error_description=<script>",
                                            "127.0.0.1:" + QByteArray::number(port))});
        QCOMPARE(statusOf(answer), status);
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
        QCOMPARE(body, page(verdict));
        const QByteArray length = "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        QVERIFY(answer.contains(length));
        for (const char *header :
             {"Content-Type: text/html; charset=utf-8", "Cache-Control: no-store",
              "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff", "Connection: close"})
            QVERIFY2(answer.contains(QByteArray(QByteArray("\r\n") + header + "\r\n")), header);
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none';"));
        QVERIFY2(!answer.contains("CANARY") && !answer.contains("<script>"),
                 "nothing of the request comes back");
    }

    void theOwnPagesHaveTheHeadersToo()
    {
        RedirectListener listener(door(), page);
        const Result<QUrl> uri = listener.listen(QUrl(u"http://127.0.0.1/callback"_s));
        const QByteArray answer =
            talk(QHostAddress::LocalHost, static_cast<quint16>(uri->port()), {get("/<script>", "x")});
        QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
        QVERIFY(answer.contains("\r\nContent-Security-Policy: default-src 'none';"));
        QVERIFY(!answer.contains("<script>"));
    }
};

QTEST_GUILESS_MAIN(TestRedirectListener)
#include "tst_redirectlistener.moc"
