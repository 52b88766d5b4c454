// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicebehaviours.h"
#include "app/practice/practicereason.h"
#include "practicewire.h"

#include <QFile>

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

namespace {
/// What a real server answered, as it was recorded.
struct Recorded
{
    int status = 0;
    Headers headers = {};
    QByteArray body = {};
};

Recorded recorded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Json json = readJson(file.readAll()).value.value_or(Json());
    Recorded out{.status = static_cast<int>(json[u"status"].toInteger().value_or(0)),
                 .body = json[u"body"].toString().toUtf8()};
    for (const Json &field : json[u"headers"].items())
        out.headers.append(
            {field.items().at(0).toString().toLatin1(), field.items().at(1).toString().toLatin1()});
    return out;
}

/// Without the fields of the machinery below: date, product, length and connection.
QStringList namesOf(const Headers &headers)
{
    QStringList names;
    for (const auto &[name, value] : headers) {
        if (!QByteArrayList{"date", "server", "content-length", "connection", "vary"}.contains(
                name.toLower()))
            names.append(QString::fromLatin1(name));
    }
    names.sort();
    return names;
}

QString membersOf(const QByteArray &body)
{
    const Json json = readJson(body).value.value_or(Json());
    QStringList names;
    for (const auto &[name, value] : json.members())
        names.append(name);
    return names.join(u' ');
}

/// Values that are the same every time.
bool isRefusal(const Recorded &real)
{
    return real.status >= 400;
}

const QByteArray BadSecret = "&client_id=demo-web&client_secret=bad";
} // namespace

/// Each behaviour against what its model really answered or publishes.
class PracticeBehavioursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTableIsSound();
    void aBrokenTableIsRefused_data();
    void aBrokenTableIsRefused();
    void djangoAnswers_data();
    void djangoAnswers();
    void djangoCodeAnswers_data();
    void djangoCodeAnswers();
    void djangoRedirects_data();
    void djangoRedirects();
    void djangoWantsPkceAndTheSlash();
    void djangoTokenWithoutRotationComesAgain();
    void gitHubAnswersInForms();
    void gitHubErrorsInside200_data();
    void gitHubErrorsInside200();
    void gitHubHasNoRefreshAndNoEnd();
    void googleRefreshTokenOnlyOnce();
    void googleRefusals_data();
    void googleRefusals();
    void googleCodeHasASlash();
    void cTraderSpeaksBothSpellings();
    void cTraderErrorsInside200();
    void theProfileFollows();
    void backToTheRfc();

private:
    void behave(PracticeBehaviour behaviour, bool pkce = false);
    QByteArray filled(QByteArray text);
    QByteArray code(const QByteArray &extra = {});

    QDateTime m_now = systemNow();
    std::unique_ptr<PracticeServer> m_server;
};

void PracticeBehavioursTest::init()
{
    m_now = systemNow();
    m_server = std::make_unique<PracticeServer>([this] { return m_now; });
    QVERIFY(m_server->start().ok());
}

void PracticeBehavioursTest::behave(PracticeBehaviour behaviour, bool pkce)
{
    PracticeSettings settings = PracticeServer::settingsOf(behaviour);
    settings.pkceRequired = pkce;
    m_server->setSettings(settings);
}

QByteArray PracticeBehavioursTest::code(const QByteArray &extra)
{
    return codeFor(*m_server, authorizeTarget("demo-web", extra));
}

/// The words in capitals stand for values of this very run.
QByteArray PracticeBehavioursTest::filled(QByteArray text)
{
    const auto tokens = [this](const char *scope = "read+write") { return passwordTokens(*m_server, scope); };
    if (text.contains("REFRESH"))
        text.replace("REFRESH", member(tokens(), u"refresh_token"));
    if (text.contains("USED")) {
        const QByteArray old = member(tokens(), u"refresh_token");
        post(*m_server, "/token", "grant_type=refresh_token&refresh_token=" + old + WebSecret);
        text.replace("USED", old);
    }
    if (text.contains("REVOKED")) {
        const QByteArray old = member(tokens(), u"access_token");
        post(*m_server, "/revoke", "token=" + old + WebSecret);
        text.replace("REVOKED", old);
    }
    if (text.contains("EXPIRED")) {
        text.replace("EXPIRED", member(tokens(), u"access_token"));
        m_now = m_now.addSecs(40000);
    }
    if (text.contains("READONLY"))
        text.replace("READONLY", member(tokens("write"), u"access_token"));
    if (text.contains("ACCESS"))
        text.replace("ACCESS", member(tokens("openid+read"), u"access_token"));
    if (text.contains("CODE"))
        text.replace("CODE", code());
    return text;
}

void PracticeBehavioursTest::theTableIsSound()
{
    QFile file(u":/practice/behaviours.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PracticeManners manners = readPracticeManners(file.readAll());
    QCOMPARE(manners.problems, QStringList());
    QCOMPARE(manners.rows.size(), practiceBehaviours().size() - 1); // the RFCs need no row
    QCOMPARE(PracticeServer::settingsOf(PracticeBehaviour::Rfc), PracticeSettings());
    QCOMPARE(practiceReasons().size(), static_cast<int>(PracticeReason::MethodWrong) + 1);
    for (PracticeReason reason : practiceReasons())
        QCOMPARE(practiceReasonFrom(practiceReasonName(reason)), std::optional(reason));
}

void PracticeBehavioursTest::aBrokenTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &object, const char *problem) {
        QTest::newRow(name) << "{\"behaviours\": {\"github\": " + object + "}}"
                            << u"behaviours.github."_s + QLatin1StringView(problem);
    };
    QTest::newRow("not JSON") << QByteArray("{") << u"not JSON"_s;
    QTest::newRow("no table") << QByteArray("{\"behaviours\": []}") << u"behaviours: not an object"_s;
    QTest::newRow("behaviour") << QByteArray("{\"behaviours\": {\"x\": {\"sources\": [\"s\"]}}}")
                               << u"behaviours.x: unknown behaviour"_s;
    row("source", "{}", "sources: missing");
    row("no source", "{\"sources\": []}", "sources: empty");
    row("member", "{\"sources\": [\"s\"], \"x\": 1}", "x: unknown member");
    row("setting", "{\"sources\": [\"s\"], \"settings\": {\"x\": 1}}", "settings.x: unknown member");
    row("path", "{\"sources\": [\"s\"], \"paths\": {\"/a\": \"/b\"}}", "paths./a: unknown value");
    row("no path", "{\"sources\": [\"s\"], \"paths\": {\"a\": \"/token\"}}", "paths.a: not a path");
    row("absent", "{\"sources\": [\"s\"], \"absent\": [\"/b\"]}", "absent[0]: unknown value");
    const QByteArray types = "{\"sources\": [\"s\"], \"types\": {\"t\": {}}, \"answers\": ";
    row("outcome", types + "{\"token/nonsense\": {\"type\": \"t\"}}}",
        "answers.token/nonsense: unknown outcome");
    row("endpoint", types + "{\"tokens/ok\": {\"type\": \"t\"}}}", "answers.tokens/ok: unknown outcome");
    row("type", types + "{\"token/ok\": {\"type\": \"x\"}}}", "answers.token/ok.type: unknown value");
    row("status", types + "{\"token/ok\": {\"type\": \"t\", \"status\": 42}}}",
        "answers.token/ok.status: not a whole number from 200 to 599");
    row("member of a shape", types + "{\"token/ok\": {\"type\": \"t\", \"x\": 1}}}",
        "answers.token/ok.x: unknown member");
}

void PracticeBehavioursTest::aBrokenTableIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const PracticeManners manners = readPracticeManners(json);
    QCOMPARE(manners.problems, QStringList(problem));
    QVERIFY(manners.rows.isEmpty());
}

void PracticeBehavioursTest::djangoAnswers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("authorization");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                        const QByteArray &form, const QByteArray &authorization = {}) {
        QTest::newRow(name) << method << target << form << authorization;
    };
    const QByteArray password = "grant_type=password&username=alice&password=wonder&scope=read+write";
    const auto token = [&](const char *name, const QByteArray &form) {
        row(name, "POST", "/o/token/", form);
    };
    token("password_post", password + WebSecret);
    token("client_credentials_post", "grant_type=client_credentials&scope=read+write" + ServiceSecret);
    token("refresh", "grant_type=refresh_token&refresh_token=REFRESH" + WebSecret);
    token("err_wrong_secret_post", password + BadSecret);
    row("err_wrong_secret_basic", "POST", "/o/token/", password, "Basic ZGVtby13ZWI6YmFk");
    token("err_unknown_client", password + "&client_id=nosuch&client_secret=x");
    token("err_no_client", password);
    token("err_confidential_without_secret", password + "&client_id=demo-web");
    token("err_wrong_password", "grant_type=password&username=alice&password=x" + WebSecret);
    token("err_missing_password", "grant_type=password&username=alice" + WebSecret);
    token("err_missing_username", "grant_type=password&password=x" + WebSecret);
    token("err_unsupported_grant", "grant_type=nonsense" + WebSecret);
    token("err_missing_grant_type", "username=alice" + WebSecret);
    token("err_unauthorized_grant", "grant_type=client_credentials" + WebSecret);
    token("err_invalid_scope", password + "+nosuch" + WebSecret);
    token("err_bad_refresh_token", "grant_type=refresh_token&refresh_token=nosuch" + WebSecret);
    token("err_refresh_missing", "grant_type=refresh_token" + WebSecret);
    token("err_refresh_reused", "grant_type=refresh_token&refresh_token=USED" + WebSecret);
    token("err_refresh_wider_scope",
          "grant_type=refresh_token&scope=read+write+openid&refresh_token=REFRESH" + WebSecret);
    token("err_bad_code", redemption("nosuch", WebSecret));
    row("err_get_token_endpoint", "GET", "/o/token/?grant_type=password", {});
    row("err_post_without_slash", "POST", "/o/token", password + WebSecret);
    row("err_credentials_in_query", "POST", "/o/token/?client_secret=demo-web-secret", password);
    row("err_not_found", "GET", "/o/nosuch/", {});
    row("revoke_access", "POST", "/o/revoke_token/", "token=ACCESS" + WebSecret);
    row("revoke_unknown_token", "POST", "/o/revoke_token/", "token=nosuch" + WebSecret);
    row("err_revoke_no_token", "POST", "/o/revoke_token/", WebSecret.mid(1));
    row("err_revoke_wrong_secret", "POST", "/o/revoke_token/", "token=x" + BadSecret);
    row("introspect_basic", "POST", "/o/introspect/", "token=ACCESS" + WebSecret);
    row("introspect_revoked", "POST", "/o/introspect/", "token=REVOKED" + WebSecret);
    row("err_introspect_noauth", "POST", "/o/introspect/", "token=x");
    row("err_introspect_wrong_secret", "POST", "/o/introspect/", "token=x" + BadSecret);
    row("err_userinfo_missing", "GET", "/o/userinfo/", {});
    row("err_userinfo_garbage", "GET", "/o/userinfo/", {}, "Bearer garbage");
    row("err_resource_drf_missing", "GET", "/api/protected/", {});
    row("err_resource_drf_bad_scheme", "GET", "/api/protected/", {}, "Token abc");
    row("err_resource_drf_garbage", "GET", "/api/protected/", {}, "Bearer garbage");
    row("err_resource_drf_revoked", "GET", "/api/protected/", {}, "Bearer REVOKED");
    row("err_resource_drf_expired", "GET", "/api/protected/", {}, "Bearer EXPIRED");
    row("resource_drf_insufficient_scope", "GET", "/api/protected/", {}, "Bearer READONLY");
}

void PracticeBehavioursTest::djangoAnswers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, authorization);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Recorded real =
        recorded(QFINDTESTDATA(QString(u"data/answers/django-oauth-toolkit/"_s + name + u".json"_s)));
    QVERIFY(real.status > 0);
    behave(PracticeBehaviour::DjangoOAuthToolkit);
    Headers headers;
    if (!authorization.isEmpty())
        headers = header("Authorization", filled(authorization));
    const HttpResponse ours =
        method == "POST" ? post(*m_server, target, filled(form), headers) : get(*m_server, target, headers);
    QCOMPARE(ours.status, real.status);
    QCOMPARE(namesOf(ours.headers), namesOf(real.headers));
    for (const char *field : {"Content-Type", "WWW-Authenticate", "Cache-Control", "Allow", "Location"})
        QCOMPARE(headerValue(ours.headers, field), headerValue(real.headers, field));
    if (real.body.contains("<!doctype html>")) // for people: in their language
        QVERIFY(ours.body.startsWith("<!DOCTYPE html>"));
    else if (isRefusal(real) || real.body.isEmpty())
        QCOMPARE(ours.body, real.body);
    else
        QCOMPARE(membersOf(ours.body), membersOf(real.body));
}

void PracticeBehavioursTest::djangoCodeAnswers_data()
{
    QTest::addColumn<bool>("pkce");
    QTest::addColumn<QByteArray>("form");
    const auto row = [](const char *name, bool pkce, const QByteArray &form) {
        QTest::newRow(name) << pkce << form;
    };
    row("code_confidential_nopkce", false, redemption("CODE", WebSecret));
    row("err_redirect_mismatch", false,
        "grant_type=authorization_code&code=CODE&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fx" + WebSecret);
    row("err_redirect_missing", false, "grant_type=authorization_code&code=CODE" + WebSecret);
    row("err_missing_verifier", true, redemption("CODE", WebSecret));
    row("err_bad_verifier", true, redemption("CODE", "&code_verifier=" + CodeVerifier + "x" + WebSecret));
    row("err_code_expired", false, redemption("LATE", WebSecret));
    row("err_code_reused", false, redemption("AGAIN", WebSecret));
}

void PracticeBehavioursTest::djangoCodeAnswers()
{
    QFETCH(bool, pkce);
    QFETCH(QByteArray, form);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Recorded real =
        recorded(QFINDTESTDATA(QString(u"data/answers/django-oauth-toolkit/"_s + name + u".json"_s)));
    QVERIFY(real.status > 0);
    behave(PracticeBehaviour::DjangoOAuthToolkit);
    const QByteArray fresh = codeFor(*m_server, pkce ? withPkce("demo-web") : authorizeTarget("demo-web"));
    if (form.contains("AGAIN"))
        QCOMPARE(post(*m_server, "/o/token/", redemption(fresh, WebSecret)).status, 200);
    if (form.contains("LATE"))
        m_now = m_now.addSecs(61);
    const HttpResponse ours = post(
        *m_server, "/o/token/", form.replace("CODE", fresh).replace("AGAIN", fresh).replace("LATE", fresh));
    QCOMPARE(ours.status, real.status);
    QCOMPARE(namesOf(ours.headers), namesOf(real.headers));
    QCOMPARE(membersOf(ours.body), membersOf(real.body));
    if (isRefusal(real))
        QCOMPARE(ours.body, real.body);
}

void PracticeBehavioursTest::djangoRedirects_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("raw_authorize_bad_scope") << QByteArray("&response_type=code&scope=nosuch");
    QTest::newRow("raw_authorize_bad_response_type") << QByteArray("&response_type=bogus&scope=read");
    QTest::newRow("raw_authorize_no_response_type") << QByteArray("&scope=read");
}

void PracticeBehavioursTest::djangoRedirects()
{
    QFETCH(QByteArray, query);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Recorded real =
        recorded(QFINDTESTDATA(QString(u"data/answers/django-oauth-toolkit/"_s + name + u".json"_s)));
    behave(PracticeBehaviour::DjangoOAuthToolkit);
    const HttpResponse ours =
        get(*m_server, "/o/authorize/?client_id=demo-web&state=s&redirect_uri=" + Redirect + query);
    QCOMPARE(ours.status, real.status);
    const auto after = [](const Headers &headers) {
        const QByteArray location = headerValue(headers, "Location");
        return location.mid(location.indexOf('?'));
    };
    QVERIFY(!after(real.headers).isEmpty());
    QCOMPARE(after(ours.headers), after(real.headers));
}

void PracticeBehavioursTest::djangoWantsPkceAndTheSlash()
{
    m_server->setSettings(PracticeServer::settingsOf(PracticeBehaviour::DjangoOAuthToolkit));
    const HttpResponse refused = get(*m_server, authorizeTarget("demo-web", "&state=s"));
    QCOMPARE(headerValue(refused.headers, "Location").mid(sizeof("http://127.0.0.1:5000/callback") - 1),
             "?error=invalid_request&error_description=Code+challenge+required.&state=s");
    QCOMPARE(get(*m_server, withPkce("demo-web")).status, 200);
    const HttpResponse moved = get(*m_server, "/api/protected");
    QCOMPARE(moved.status, 301);
    QCOMPARE(headerValue(moved.headers, "Location"), "/api/protected/");
}

void PracticeBehavioursTest::djangoTokenWithoutRotationComesAgain()
{
    PracticeSettings settings = PracticeServer::settingsOf(PracticeBehaviour::DjangoOAuthToolkit);
    settings.rotateRefresh = false;
    m_server->setSettings(settings);
    const QByteArray refresh = member(passwordTokens(*m_server), u"refresh_token");
    for (int i = 0; i < 2; ++i) {
        const Json tokens =
            json(post(*m_server, "/token", "grant_type=refresh_token&refresh_token=" + refresh + WebSecret));
        QCOMPARE(member(tokens, u"refresh_token"), refresh);
    }
}

void PracticeBehavioursTest::gitHubAnswersInForms()
{
    // The documentation's example: access_token=gho_…&scope=repo%2Cgist&token_type=bearer
    behave(PracticeBehaviour::GitHub);
    const QByteArray target = "/login/oauth/access_token";
    const HttpResponse form = post(*m_server, target, redemption(code("&scope=read+write"), WebSecret));
    QCOMPARE(form.status, 200);
    QCOMPARE(headerValue(form.headers, "Content-Type"), "application/x-www-form-urlencoded; charset=utf-8");
    QVERIFY2(form.body.startsWith("access_token=gho_"), form.body.constData());
    QVERIFY2(form.body.endsWith("&scope=read%2Cwrite&token_type=bearer"), form.body.constData());
    const HttpResponse asked = post(*m_server, target, redemption(code("&scope=read+write"), WebSecret),
                                    header("Accept", "application/json"));
    QCOMPARE(headerValue(asked.headers, "Content-Type"), "application/json; charset=utf-8");
    QCOMPARE(membersOf(asked.body), u"access_token scope token_type"_s);
    QCOMPARE(json(asked)[u"scope"].toString(), u"read,write"_s);
}

void PracticeBehavioursTest::gitHubErrorsInside200_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("error");
    QTest::newRow("code") << redemption("nosuch", WebSecret) << u"bad_verification_code"_s;
    QTest::newRow("secret") << redemption("CODE", BadSecret) << u"incorrect_client_credentials"_s;
    QTest::newRow("redirect") << "grant_type=authorization_code&redirect_uri=http%3A%2F%2Fx%2F&code=CODE" +
                                     WebSecret
                              << u"redirect_uri_mismatch"_s;
}

void PracticeBehavioursTest::gitHubErrorsInside200()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, error);
    behave(PracticeBehaviour::GitHub);
    const HttpResponse answer = post(*m_server, "/token", filled(form), header("Accept", "application/json"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(errorOf(answer), error);
    QCOMPARE(membersOf(answer.body), u"error error_description error_uri"_s);
    QVERIFY(json(answer)[u"error_uri"].toString().startsWith(u"/apps/"_s));
}

void PracticeBehavioursTest::gitHubHasNoRefreshAndNoEnd()
{
    behave(PracticeBehaviour::GitHub);
    const Json tokens =
        json(post(*m_server, "/token", redemption(code(), WebSecret), header("Accept", "application/json")));
    QVERIFY(!tokens.contains(u"refresh_token"));
    QVERIFY(!tokens.contains(u"expires_in"));
    m_now = m_now.addYears(20);
    const Headers bearer = header("Authorization", "Bearer " + member(tokens, u"access_token"));
    QCOMPARE(get(*m_server, "/api/protected/", bearer).status, 200);
    const HttpResponse refused = get(*m_server, "/user", header("Authorization", "Bearer x"));
    QCOMPARE(refused.status, 401);
    QCOMPARE(json(refused)[u"message"].toString(), u"Bad credentials"_s);
    for (const char *path : {"/revoke", "/introspect", "/.well-known/oauth-authorization-server"}) {
        const HttpResponse nothing = get(*m_server, path);
        QCOMPARE(nothing.status, 404);
        QCOMPARE(membersOf(nothing.body), u"message documentation_url"_s);
    }
}

void PracticeBehavioursTest::googleRefreshTokenOnlyOnce()
{
    behave(PracticeBehaviour::Google);
    const auto tokens = [this](const QByteArray &extra) {
        return json(post(*m_server, "/token", redemption(code(extra), WebSecret)));
    };
    QVERIFY(!tokens({}).contains(u"refresh_token"));                     // online
    QVERIFY(!tokens("&access_type=offline").contains(u"refresh_token")); // not the first consent
    const Json again = tokens("&access_type=offline&prompt=consent");
    QVERIFY(again.contains(u"refresh_token"));
    QVERIFY(!again.contains(u"id_token")); // there is no key to sign one with
    QVERIFY(member(again, u"access_token").startsWith("ya29."));
    m_server->stop(); // forgets who consented
    QVERIFY(m_server->start().ok());
    const Json first = tokens("&access_type=offline");
    QVERIFY(first.contains(u"refresh_token"));
    const Json refreshed =
        json(post(*m_server, "/token",
                  "grant_type=refresh_token&refresh_token=" + member(first, u"refresh_token") + WebSecret));
    QVERIFY(refreshed.contains(u"access_token"));
    QVERIFY(!refreshed.contains(u"refresh_token"));
}

void PracticeBehavioursTest::googleRefusals_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &form, int status, const QByteArray &error,
                        const QByteArray &description) {
        QTest::newRow(name) << form << status
                            << "{\"error\": \"" + error + "\", \"error_description\": \"" + description +
                                   "\"}";
    };
    row("code", redemption("nosuch", WebSecret), 400, "invalid_grant", "Malformed auth code.");
    row("client", redemption("x", "&client_id=nosuch&client_secret=x"), 401, "invalid_client",
        "The OAuth client was not found.");
    row("secret", redemption("x", BadSecret), 401, "invalid_client", "Unauthorized");
    row("redirect", "grant_type=authorization_code&redirect_uri=http%3A%2F%2Fx%2F&code=CODE" + WebSecret, 400,
        "redirect_uri_mismatch", "Bad Request");
    row("refresh", "grant_type=refresh_token&refresh_token=nosuch" + WebSecret, 400, "invalid_grant",
        "Bad Request");
}

void PracticeBehavioursTest::googleRefusals()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    behave(PracticeBehaviour::Google);
    const HttpResponse answer = post(*m_server, "/token", filled(form));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    const HttpResponse revoked = post(*m_server, "/revoke", "token=nosuch" + WebSecret);
    QCOMPARE(revoked.status, 400);
    QCOMPARE(errorOf(revoked), u"invalid_token"_s);
    const HttpResponse api = get(*m_server, "/api/protected/", header("Authorization", "Bearer x"));
    QCOMPARE(json(api)[u"error"][u"status"].toString(), u"UNAUTHENTICATED"_s);
}

void PracticeBehavioursTest::googleCodeHasASlash()
{
    behave(PracticeBehaviour::Google);
    const HttpResponse answer = post(*m_server, authorizeTarget("demo-web", "&state=s&scope=read"),
                                     "user=alice&password=wonder&decision=allow");
    const Parameters query = queryOf(answer);
    QVERIFY(parameterValue(query, u"code").startsWith(u"4/0A"_s));
    QVERIFY(headerValue(answer.headers, "Location").contains("code=4%2F0A"));
    for (const char *name : {"state", "scope", "authuser", "prompt", "iss"})
        QVERIFY2(hasParameter(query, QString::fromLatin1(name)), name);
}

void PracticeBehavioursTest::cTraderSpeaksBothSpellings()
{
    behave(PracticeBehaviour::CTrader);
    const HttpResponse answer =
        get(*m_server, "/apps/token?" + redemption(code("&scope=read"), WebSecret)); // the SDKs use GET
    QCOMPARE(answer.status, 200);
    QCOMPARE(
        membersOf(answer.body),
        u"accessToken tokenType expiresIn refreshToken errorCode access_token refresh_token expires_in"_s);
    QCOMPARE(json(answer)[u"expiresIn"].toInteger(), std::optional<qint64>(2628000));
    QVERIFY(json(answer)[u"errorCode"].isNull());
    QCOMPARE(member(json(answer), u"accessToken"), member(json(answer), u"access_token"));
    QCOMPARE(post(*m_server, "/apps/token", redemption(code("&scope=read"), WebSecret)).status, 200);
    const QByteArray late = code();
    m_now = m_now.addSecs(60);
    QVERIFY(!json(get(*m_server, "/apps/token?" + redemption(late, WebSecret)))[u"errorCode"].isNull());
}

void PracticeBehavioursTest::cTraderErrorsInside200()
{
    behave(PracticeBehaviour::CTrader);
    const HttpResponse answer = get(*m_server, "/apps/token?" + redemption("nosuch", WebSecret));
    QCOMPARE(answer.status, 200);
    QCOMPARE(membersOf(answer.body), u"errorCode description"_s);
    QCOMPARE(get(*m_server, "/token?grant_type=x").status, 200);
    behave(PracticeBehaviour::Rfc);
    QCOMPARE(get(*m_server, "/token?grant_type=x").status, 405);
}

void PracticeBehavioursTest::theProfileFollows()
{
    const QString base = m_server->baseUrl().toString();
    behave(PracticeBehaviour::DjangoOAuthToolkit);
    QCOMPARE(m_server->profile().endpoints.token, base + u"/o/token/"_s);
    QVERIFY(m_server
                ->decide(QUrl(base + QString::fromLatin1("/o" + withPkce("demo-web"))
                                         .replace(u"authorize"_s, u"authorize/"_s)),
                         u"alice"_s, true)
                .ok());
    behave(PracticeBehaviour::GitHub);
    QCOMPARE(m_server->profile().endpoints.token, base + u"/login/oauth/access_token"_s);
    QCOMPARE(m_server->profile().endpoints.revocation, QString());
    QVERIFY(m_server->profile().endpoints.resource.endsWith(u"/api/protected/"_s));
    behave(PracticeBehaviour::Rfc);
    QCOMPARE(m_server->profile().endpoints.revocation, base + u"/revoke"_s);
}

void PracticeBehavioursTest::backToTheRfc()
{
    const HttpResponse before = post(*m_server, "/token", redemption("x", BadSecret));
    for (PracticeBehaviour behaviour : practiceBehaviours())
        behave(behaviour);
    behave(PracticeBehaviour::Rfc);
    const HttpResponse after = post(*m_server, "/token", redemption("x", BadSecret));
    QCOMPARE(after.status, before.status);
    QCOMPARE(after.body, before.body);
    QCOMPARE(namesOf(after.headers), namesOf(before.headers));
    QCOMPARE(get(*m_server, "/o/token/").status, 404);
}

QTEST_GUILESS_MAIN(PracticeBehavioursTest)
#include "tst_practicebehaviours.moc"
