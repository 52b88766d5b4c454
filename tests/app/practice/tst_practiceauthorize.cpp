// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewire.h"

#include <QCryptographicHash>

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

/// The authorization endpoint and its pages, on the wire.
class PracticeAuthorizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }
    void pageNamesWhatIsAsked();
    void pageIsLockedDown();
    void styleHashFits();
    void ipv6RedirectInThePolicy();
    void loginHintFillsTheOtherUser();
    void hostileValuesAreEscaped();
    void translatedWords();
    void allow();
    void deny();
    void stateComesBackExactly();
    void wrongPasswordShowsThePageAgain();
    void badForms_data();
    void badForms();
    void neverRedirects_data();
    void neverRedirects();
    void redirectsWithError_data();
    void redirectsWithError();
    void formErrorsRedirectToo();
    void otherMethods();

private:
    PracticeServer m_server;
};

void PracticeAuthorizeTest::pageNamesWhatIsAsked()
{
    const HttpResponse page = get(m_server, withPkce("demo-web", "&scope=read+write&state=s"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<strong>demo-web</strong>"));
    QVERIFY(page.body.contains("<code>read</code>"));
    QVERIFY(page.body.contains("<code>write</code>"));
    QVERIFY(!page.body.contains("<code>openid</code>"));
    QVERIFY(page.body.contains("<code>http://127.0.0.1:5000/callback</code>"));
    QVERIFY(page.body.contains("name=\"user\" value=\"alice\""));
    QVERIFY(page.body.contains("value=\"wonder\""));
    QVERIFY(page.body.contains("value=\"allow\""));
    QVERIFY(page.body.contains("value=\"deny\""));
    QVERIFY(!page.body.contains("{{"));
}

void PracticeAuthorizeTest::pageIsLockedDown()
{
    const HttpResponse page = get(m_server, withPkce("demo-web"));
    QCOMPARE(headerValue(page.headers, "Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(headerValue(page.headers, "Cache-Control"), "no-store");
    QCOMPARE(headerValue(page.headers, "X-Frame-Options"), "DENY");
    QCOMPARE(headerValue(page.headers, "X-Content-Type-Options"), "nosniff");
    const QByteArray policy = headerValue(page.headers, "Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; "));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(policy.contains("base-uri 'none'"));
    QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:5000;"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(!page.body.contains("src="));
    QVERIFY(!page.body.contains("<link"));
}

void PracticeAuthorizeTest::styleHashFits()
{
    const HttpResponse page = get(m_server, withPkce("demo-web"));
    const qsizetype start = page.body.indexOf("<style>") + 7;
    const QByteArray style = page.body.mid(start, page.body.indexOf("</style>") - start);
    QVERIFY(style.size() > 100);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QByteArray source = "style-src 'sha256-" + hash + "';";
    QVERIFY(headerValue(page.headers, "Content-Security-Policy").contains(source));
}

void PracticeAuthorizeTest::ipv6RedirectInThePolicy()
{
    const HttpResponse page = get(m_server, "/authorize?response_type=code&client_id=demo-web&redirect_uri="
                                            "http%3A%2F%2F%5B%3A%3A1%5D%3A5000%2Fcallback");
    QCOMPARE(page.status, 200);
    QVERIFY(headerValue(page.headers, "Content-Security-Policy").contains("form-action 'self' http:;"));
}

void PracticeAuthorizeTest::loginHintFillsTheOtherUser()
{
    const HttpResponse page = get(m_server, withPkce("demo-web", "&login_hint=bob"));
    QVERIFY(page.body.contains("name=\"user\" value=\"bob\""));
    QVERIFY(page.body.contains("value=\"build\""));
    QVERIFY(page.body.contains("&amp;login_hint=alice\""));
}

void PracticeAuthorizeTest::hostileValuesAreEscaped()
{
    // Raw, as a hand-made request would have it, and percent-encoded.
    for (const QByteArray &state :
         {QByteArray("%22%3E%3Cscript%3Ex%3C%2Fscript%3E"), QByteArray("\"><script>x</script>"),
          QByteArray("%7B%7Bpassword%7D%7D")}) {
        const HttpResponse page = get(m_server, withPkce("demo-web", "&state=" + state));
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(!page.body.contains("{{"));
    }
    const HttpResponse wrong =
        post(m_server, withPkce("demo-web"), "user=%22%3E%3Cscript%3E&password=x&decision=allow");
    QCOMPARE(wrong.status, 403);
    QVERIFY(wrong.body.contains("value=\"&quot;&gt;&lt;script&gt;\""));
    QVERIFY(!wrong.body.contains("<script"));
}

void PracticeAuthorizeTest::translatedWords()
{
    m_server.setPageWords(u"ru"_s, {{u"signin.allow"_s, u"Разрешить <b>"_s}});
    const HttpResponse page = get(m_server, withPkce("demo-web"));
    m_server.setPageWords(u"en"_s, {});
    QVERIFY(page.body.contains("<html lang=\"ru\">"));
    QVERIFY(page.body.contains("Разрешить &lt;b&gt;"));
    QVERIFY(page.body.contains(">Deny<")); // not translated: English
}

void PracticeAuthorizeTest::allow()
{
    const HttpResponse answer =
        post(m_server, withPkce("demo-web", "&state=s1"), "user=alice&password=wonder&decision=allow");
    QCOMPARE(answer.status, 303);
    QVERIFY(headerValue(answer.headers, "Location").startsWith("http://127.0.0.1:5000/callback?"));
    QCOMPARE(headerValue(answer.headers, "Cache-Control"), "no-store");
    QCOMPARE(headerValue(answer.headers, "Referrer-Policy"), "no-referrer");
    const Parameters query = queryOf(answer);
    QCOMPARE(parameterValue(query, u"code").size(), 43);
    QCOMPARE(parameterValue(query, u"state"), u"s1"_s);
    QCOMPARE(parameterValue(query, u"iss"), m_server.baseUrl().toString());
    QVERIFY(!hasParameter(query, u"error"));
}

void PracticeAuthorizeTest::deny()
{
    const HttpResponse answer = post(m_server, withPkce("demo-web", "&state=s1"), "decision=deny");
    QCOMPARE(answer.status, 303);
    const Parameters query = queryOf(answer);
    QCOMPARE(parameterValue(query, u"error"), u"access_denied"_s);
    QCOMPARE(parameterValue(query, u"state"), u"s1"_s);
    QCOMPARE(parameterValue(query, u"iss"), m_server.baseUrl().toString());
    QVERIFY(!hasParameter(query, u"code"));
}

void PracticeAuthorizeTest::stateComesBackExactly()
{
    const QString state = u"a b+c%41&d=e#f/é\"<>中"_s;
    const HttpResponse answer =
        post(m_server, withPkce("demo-web", "&state=" + queryEncode(state)), "decision=deny");
    QCOMPARE(parameterValue(queryOf(answer), u"state"), state);
    const HttpResponse without = post(m_server, withPkce("demo-web", "&state="), "decision=deny");
    QVERIFY(!hasParameter(queryOf(without), u"state"));
}

void PracticeAuthorizeTest::wrongPasswordShowsThePageAgain()
{
    for (const QByteArray &form :
         {QByteArray("user=alice&password=build&decision=allow"),
          QByteArray("user=eve&password=wonder&decision=allow"), QByteArray("decision=allow")}) {
        const HttpResponse page = post(m_server, withPkce("demo-web"), form);
        QCOMPARE(page.status, 403);
        QVERIFY(headerValue(page.headers, "Location").isNull());
        QVERIFY(page.body.contains("role=\"alert\""));
    }
}

void PracticeAuthorizeTest::badForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray form = "user=alice&password=wonder&decision=allow";
    const QByteArray type = "application/x-www-form-urlencoded";
    QTest::newRow("no decision") << QByteArray("user=alice&password=wonder") << QByteArray("Content-Type")
                                 << type;
    QTest::newRow("other decision") << QByteArray("user=alice&password=wonder&decision=maybe")
                                    << QByteArray("Content-Type") << type;
    QTest::newRow("repeated") << QByteArray(form + "&user=bob") << QByteArray("Content-Type") << type;
    QTest::newRow("text/plain") << form << QByteArray("Content-Type") << QByteArray("text/plain");
    QTest::newRow("from another site") << form << QByteArray("Origin") << QByteArray("http://evil.example");
    QTest::newRow("from nowhere") << form << QByteArray("Origin") << QByteArray("null");
}

void PracticeAuthorizeTest::badForms()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Headers headers = header(name, value);
    if (name != "Content-Type")
        setHeader(headers, "Content-Type", "application/x-www-form-urlencoded");
    const HttpResponse answer = request(m_server, "POST", withPkce("demo-web"), headers, form);
    QCOMPARE(answer.status, 400);
    QVERIFY(headerValue(answer.headers, "Location").isNull());
}

void PracticeAuthorizeTest::neverRedirects_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArray redirect = "&redirect_uri=" + Redirect;
    const auto row = [](const char *name, const QByteArray &query) { QTest::newRow(name) << query; };
    row("no client", "response_type=code" + redirect);
    row("unknown client", "response_type=code&client_id=x" + redirect);
    row("client without this grant", "response_type=code&client_id=demo-service" + redirect);
    row("no redirect", "response_type=code&client_id=demo-web");
    row("foreign redirect",
        "response_type=code&client_id=demo-web&redirect_uri=https%3A%2F%2Fevil.example%2Fcallback");
    row("redirect twice", "response_type=code&client_id=demo-web" + redirect + redirect);
    row("client twice", "response_type=code&client_id=demo-web&client_id=demo-web" + redirect);
    row("not UTF-8", "response_type=code&client_id=demo-web&state=%FF" + redirect);
    row("nothing", "");
}

void PracticeAuthorizeTest::neverRedirects()
{
    QFETCH(QByteArray, query);
    const HttpResponse shown = get(m_server, "/authorize?" + query);
    const HttpResponse posted =
        post(m_server, "/authorize?" + query, "user=alice&password=wonder&decision=allow");
    for (const HttpResponse &answer : {shown, posted}) {
        QCOMPARE(answer.status, 400);
        QVERIFY(headerValue(answer.headers, "Location").isNull());
        QVERIFY(headerValue(answer.headers, "Content-Type").startsWith("text/html"));
        QCOMPARE(headerValue(answer.headers, "X-Frame-Options"), "DENY");
        QVERIFY(!answer.body.contains("<form"));
    }
}

void PracticeAuthorizeTest::redirectsWithError_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &query, const QString &error) {
        QTest::newRow(name) << query << error;
    };
    const QByteArray web = "client_id=demo-web&response_type=code";
    const QByteArray pub = "client_id=demo-public&response_type=code";
    const QByteArray challenge = "&code_challenge=" + CodeChallenge;
    row("no response_type", "client_id=demo-web", u"invalid_request"_s);
    row("token", "client_id=demo-web&response_type=token", u"unsupported_response_type"_s);
    row("scope", web + "&scope=read+admin", u"invalid_scope"_s);
    row("scope twice", web + "&scope=read&scope=read", u"invalid_request"_s);
    row("unknown name twice", web + "&x=1&x=2", u"invalid_request"_s);
    row("response_mode", web + "&response_mode=fragment", u"invalid_request"_s);
    row("method unknown", web + challenge + "&code_challenge_method=S512", u"invalid_request"_s);
    row("method alone", web + "&code_challenge_method=S256", u"invalid_request"_s);
    row("challenge short", web + "&code_challenge_method=S256&code_challenge=abc", u"invalid_request"_s);
    row("challenge padded", web + challenge + "%3D&code_challenge_method=S256", u"invalid_request"_s);
    row("plain with a bad letter", web + challenge + "%2B", u"invalid_request"_s);
    row("public without challenge", pub, u"invalid_request"_s);
    row("public with plain", pub + challenge + "&code_challenge_method=plain", u"invalid_request"_s);
    row("public with plain by default", pub + challenge, u"invalid_request"_s);
}

void PracticeAuthorizeTest::redirectsWithError()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, error);
    const HttpResponse answer = get(m_server, "/authorize?state=s+2&redirect_uri=" + Redirect + '&' + query);
    QCOMPARE(answer.status, 302);
    QVERIFY(headerValue(answer.headers, "Location").startsWith("http://127.0.0.1:5000/callback?"));
    QCOMPARE(parameterValue(queryOf(answer), u"error"), error);
    QCOMPARE(parameterValue(queryOf(answer), u"state"), u"s 2"_s);
    QCOMPARE(parameterValue(queryOf(answer), u"iss"), m_server.baseUrl().toString());
}

void PracticeAuthorizeTest::formErrorsRedirectToo()
{
    const HttpResponse answer =
        post(m_server, authorizeTarget("demo-public"), "user=alice&password=wonder&decision=allow");
    QCOMPARE(answer.status, 303);
    QCOMPARE(parameterValue(queryOf(answer), u"error"), u"invalid_request"_s);
}

void PracticeAuthorizeTest::otherMethods()
{
    const HttpResponse answer = request(m_server, "PUT", withPkce("demo-web"));
    QCOMPARE(answer.status, 405);
    QCOMPARE(headerValue(answer.headers, "Allow"), "GET, POST");
}

QTEST_GUILESS_MAIN(PracticeAuthorizeTest)
#include "tst_practiceauthorize.moc"
