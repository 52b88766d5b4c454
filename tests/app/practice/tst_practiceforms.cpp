// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewire.h"

using namespace workbench;
using namespace workbench::wire;
using namespace Qt::StringLiterals;

namespace {
QByteArray basic(const QByteArray &halves)
{
    return "Basic " + halves.toBase64();
}
} // namespace

/// How a client's request must look and how the client proves who it is, on the wire.
class PracticeFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }
    void clientAuthentication_data();
    void clientAuthentication();
    void twoAuthorizationHeaders();
    void shapeOfTheRequest_data();
    void shapeOfTheRequest();
    void onlyPost_data();
    void onlyPost();

private:
    PracticeServer m_server;
};

void PracticeFormsTest::clientAuthentication_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &authorization, const QByteArray &body, int status,
                        const QString &error) {
        QTest::newRow(name) << authorization << body << status << error;
    };
    row("basic", basic("demo-web:demo-web-secret"), {}, 200, {});
    row("basic in lower case", "basic" + basic("demo-web:demo-web-secret").mid(5), {}, 200, {});
    row("basic, escaped", basic("demo%2Dweb:demo%2Dweb%2Dsecret"), {}, 200, {});
    row("basic and the same client_id", basic("demo-web:demo-web-secret"), "&client_id=demo-web", 200, {});
    row("basic and another client_id", basic("demo-web:demo-web-secret"), "&client_id=demo-public", 400,
        u"invalid_request"_s);
    row("both", basic("demo-web:demo-web-secret"), WebSecret, 400, u"invalid_request"_s);
    row("basic, wrong secret", basic("demo-web:x"), {}, 401, u"invalid_client"_s);
    row("basic, broken escape", basic("demo-web:%zz"), {}, 401, u"invalid_client"_s);
    row("basic, no colon", basic("demo-web"), {}, 401, u"invalid_client"_s);
    row("basic, no base64", "Basic !!!", {}, 401, u"invalid_client"_s);
    row("another scheme", "Bearer abc", {}, 401, u"invalid_client"_s);
    row("post, wrong secret", {}, "&client_id=demo-web&client_secret=x", 401, u"invalid_client"_s);
    row("post, no secret", {}, "&client_id=demo-web", 401, u"invalid_client"_s);
    row("post, empty secret", {}, "&client_id=demo-web&client_secret=", 401, u"invalid_client"_s);
    row("unknown client", {}, "&client_id=x&client_secret=y", 401, u"invalid_client"_s);
    row("nobody", {}, {}, 401, u"invalid_client"_s);
    row("public with a secret", {}, "&client_id=demo-public&client_secret=x", 401, u"invalid_client"_s);
}

void PracticeFormsTest::clientAuthentication()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    const Headers headers = authorization.isEmpty() ? Headers() : header("Authorization", authorization);
    const HttpResponse answer =
        post(m_server, "/token", "grant_type=password&username=alice&password=wonder" + body, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorOf(answer), error);
    QCOMPARE(headerValue(answer.headers, "WWW-Authenticate").startsWith("Basic realm="), status == 401);
}

void PracticeFormsTest::twoAuthorizationHeaders()
{
    const QByteArray good = basic("demo-web:demo-web-secret");
    Headers headers = header("Authorization", good);
    headers += header("Authorization", good);
    const HttpResponse answer =
        post(m_server, "/token", "grant_type=password&username=alice&password=wonder", headers);
    QVERIFY(answer.status == 400 || answer.status == 401);
}

void PracticeFormsTest::shapeOfTheRequest_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray good = "grant_type=password&username=alice&password=wonder" + WebSecret;
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &type,
                        const QByteArray &body,
                        int status) { QTest::newRow(name) << target << type << body << status; };
    row("charset", "/token", form + "; charset=UTF-8", good, 200);
    row("upper case type", "/token", "Application/X-WWW-Form-Urlencoded", good, 200);
    row("unknown parameter", "/token", form, good + "&x=1", 200);
    row("json", "/token", "application/json", "{\"grant_type\":\"password\"}", 400);
    row("no type", "/token", "", good, 400);
    row("grant_type twice", "/token", form, good + "&grant_type=password", 400);
    row("unknown twice", "/token", form, good + "&x=1&x=1", 400);
    row("broken escape", "/token", form, good + "&x=%zz", 400);
    row("not UTF-8", "/token", form, good + "&x=%FF", 400);
    row("secret in the URL", "/token?client_id=demo-web&client_secret=demo-web-secret", form,
        "grant_type=password&username=alice&password=wonder", 400);
    row("URL not UTF-8", "/token?x=%FF", form, good, 400);
    row("password in the URL", "/token?password=wonder", form,
        "grant_type=password&username=alice" + WebSecret, 400);
}

void PracticeFormsTest::shapeOfTheRequest()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Headers headers = type.isEmpty() ? Headers() : header("Content-Type", type);
    const HttpResponse answer = request(m_server, "POST", target, headers, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(errorOf(answer), status == 200 ? QString() : u"invalid_request"_s);
}

void PracticeFormsTest::onlyPost_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("method");
    for (const char *path : {"/token", "/revoke", "/introspect"}) {
        for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"})
            QTest::addRow("%s %s", method, path) << QByteArray(path) << QByteArray(method);
    }
}

void PracticeFormsTest::onlyPost()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, method);
    const HttpResponse answer = request(m_server, method, path);
    QCOMPARE(answer.status, 405);
    QCOMPARE(headerValue(answer.headers, "Allow"), "POST");
    QCOMPARE(answer.body.isEmpty(), method == "HEAD");
}

QTEST_GUILESS_MAIN(PracticeFormsTest)
#include "tst_practiceforms.moc"
