// SPDX-License-Identifier: GPL-3.0-or-later
// What must not leave this program.
#include "app/base/failurecodes.h"
#include "app/oauth/sendingrules.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestSendingRules : public QObject
{
    Q_OBJECT

    static ProviderProfile profile()
    {
        ProviderProfile result;
        result.endpoints.token = u"https://as.example/token"_s;
        result.endpoints.resource = u"https://api.example:8443/me"_s;
        return result;
    }

    static QString reasonOf(const std::optional<Failure> &failure)
    {
        if (failure && failure->code != codes::ProfileInvalid)
            return u"another code"_s;
        return failure ? failure->evidence.value(u"reason"_s) : QString();
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *address, const char *reason) {
            QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(reason);
        };
        row("https://as.example/token", "");
        row("http://127.0.0.1:8000/token", "");
        row("http://127.9.8.7/token", "");
        row("http://[::1]:8000/token", "");
        row("http://LOCALHOST:8000/token", "");
        row("http://as.example/token", "plain_http");
        row("http://127.0.0.1.evil.example/", "plain_http");
        row("http://localhost.evil.example/", "plain_http");
        row("http://192.168.0.1/", "plain_http");
        row("http://[fe80::1]/", "plain_http");
        row("javascript:alert(1)", "scheme");
        row("file:///etc/passwd", "scheme");
        row("ftp://as.example/", "scheme");
        row("as.example/token", "scheme");
        row("", "scheme");
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, reason);
        QCOMPARE(reasonOf(refusedAddress(profile(), QUrl(address))), reason);
        ProviderProfile open = profile();
        open.security.plainHttp = true;
        QCOMPARE(reasonOf(refusedAddress(open, QUrl(address))), reason == u"plain_http" ? QString() : reason);
    }

    void origins_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("own");
        QTest::newRow("token") << u"https://as.example/other"_s << true;
        QTest::newRow("default port") << u"https://AS.example:443/"_s << true;
        QTest::newRow("resource") << u"https://api.example:8443/x?y=z"_s << true;
        QTest::newRow("another port") << u"https://api.example/me"_s << false;
        QTest::newRow("another host") << u"https://evil.example/token"_s << false;
        QTest::newRow("a longer host") << u"https://as.example.evil.example/token"_s << false;
        QTest::newRow("user info") << u"https://as.example@evil.example/token"_s << false;
    }

    void origins()
    {
        QFETCH(QString, address);
        QFETCH(bool, own);
        HttpRequest request{.method = "GET", .url = QUrl(address), .headers = {}, .body = {}};
        QCOMPARE(reasonOf(refusedMessage(profile(), request)), QString()); // nothing that could be stolen
        request.headers = {{"Authorization", "Bearer x"}};
        QCOMPARE(reasonOf(refusedMessage(profile(), request)), own ? QString() : u"foreign_origin"_s);
        request.headers.clear();
        request.body = "a=b&access_token=x";
        QCOMPARE(reasonOf(refusedMessage(profile(), request)), own ? QString() : u"foreign_origin"_s);
        request.body = "%zz";
        QCOMPARE(reasonOf(refusedMessage(profile(), request)), own ? QString() : u"foreign_origin"_s);
    }

    void noSecretInTheEvidence()
    {
        HttpRequest request{.method = "GET",
                            .url = QUrl(u"https://me:pw@evil.example/?access_token=CANARY"_s),
                            .headers = {},
                            .body = {}};
        const auto failure = refusedMessage(profile(), request);
        QCOMPARE(failure->evidence.value(u"address"_s), u"https://evil.example/"_s);
    }

    void messagesThatWouldBeTwo_data()
    {
        QTest::addColumn<HttpRequest>("request");
        const QUrl url(u"https://as.example/token"_s);
        QTest::newRow("method") << HttpRequest{"GET / HTTP/1.1\r\nX: y\r\n", url, {}, {}};
        QTest::newRow("empty method") << HttpRequest{"", url, {}, {}};
        QTest::newRow("value") << HttpRequest{"GET", url, {{"Authorization", "Bearer a\r\nX: y"}}, {}};
        QTest::newRow("name") << HttpRequest{"GET", url, {{"A:\r\nB", "c"}}, {}};
        QTest::newRow("NUL") << HttpRequest{"GET", url, {{"A", QByteArray("b\0c", 3)}}, {}};
    }

    void messagesThatWouldBeTwo()
    {
        QFETCH(HttpRequest, request);
        QCOMPARE(reasonOf(refusedMessage(profile(), request)), u"unsendable"_s);
    }
};

QTEST_APPLESS_MAIN(TestSendingRules)
#include "tst_sendingrules.moc"
