// SPDX-License-Identifier: GPL-3.0-or-later
// What token endpoints answer, good and bad: used, used with a warning, or refused with a reason.
#include "app/base/failurecodes.h"
#include "app/oauth/tokenresponse.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const Headers JsonType{{"Content-Type", "application/json"}};
const QDateTime Received(QDate(2026, 1, 27), QTime(12, 0), Qt::UTC);

/// A good answer with these members instead of or beside its own.
QByteArray answerWith(const QByteArray &members)
{
    return "{\"access_token\":\"AT\",\"token_type\":\"Bearer\"" +
           (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

Result<TokenAnswer> read(const HttpResponse &response, const QString &askedScope = u"read write"_s)
{
    return readTokenResponse(response,
                             {.stage = Stage::Token, .askedScope = askedScope, .receivedAt = Received});
}

QStringList codesOf(const Warnings &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes.append(warning.code);
    return codes;
}
} // namespace

class TestTokenResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void used_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QStringList>("warnings");
        const auto accept = [](const char *name, const QByteArray &body, const Headers &headers = JsonType) {
            QTest::newRow(name) << HttpResponse{.status = 200, .headers = headers, .body = body}
                                << QStringList();
        };
        const auto warn = [](const char *name, const QString &code, const QByteArray &body,
                             const Headers &headers = JsonType) {
            QTest::newRow(name) << HttpResponse{.status = 200, .headers = headers, .body = body}
                                << QStringList{code};
        };
        const QByteArray good = answerWith("\"expires_in\":3600,\"scope\":\"read write\"");
        accept("good", good);
        accept("charset", good, {{"content-type", "application/json;charset=UTF-8"}});
        accept("challenge beside success", good,
               {{"Content-Type", "application/json"}, {"WWW-Authenticate", "Key realm=\"kong\""}});
        accept("bearer in lower case", R"({"access_token":"AT","token_type":"bearer"})");
        accept("expires_in null", answerWith("\"expires_in\":null"));
        accept("expires_in with an exponent", answerWith("\"expires_in\":3.6e3"));
        accept("scope empty", answerWith("\"scope\":\"\""));
        accept("scope narrower", answerWith("\"scope\":\"read\""));
        accept("members of the server's own",
               answerWith("\"example_parameter\":\"x\",\"error\":null,\"errorCode\":null"));
        accept("clock nearly right", good,
               {{"Content-Type", "application/json"}, {"Date", "Tue, 27 Jan 2026 12:04:00 GMT"}});
        accept("no use for the Date", good, {{"Content-Type", "application/json"}, {"Date", "yesterday"}});
        // Signed, and with a header that can be read; {"alg":"none"}.
        accept("ID token", answerWith("\"id_token\":\"eyJhbGciOiJub25lIn0.e30.\""));

        warn("form-encoded", u"form_encoded_answer"_s,
             "access_token=AT&scope=read%20write&token_type=bearer&expires_in=3600",
             {{"Content-Type", "application/x-www-form-urlencoded"}});
        warn("form-encoded as text", u"form_encoded_answer"_s, "access_token=AT&token_type=bearer\r\n",
             {{"Content-Type", "text/plain"}});
        warn("JSON as text", u"wrong_content_type"_s, good, {{"Content-Type", "text/plain"}});
        warn("JSON as html", u"wrong_content_type"_s, good, {{"Content-Type", "text/html; charset=utf-8"}});
        warn("JSON of a vendor's type", u"wrong_content_type"_s, good,
             {{"Content-Type", "application/vnd.api+json"}});
        warn("JSON without a type", u"missing_content_type"_s, good, {});
        warn("byte order mark", u"byte_order_mark"_s, "\xef\xbb\xbf" + good);
        warn("expires_in as text", u"expires_in_is_text"_s, answerWith("\"expires_in\":\"3600\""));
        warn("expires_in negative", u"expires_in_negative"_s, answerWith("\"expires_in\":-5"));
        warn("expires_in huge", u"expires_in_unusable"_s, answerWith("\"expires_in\":99999999999999999999"));
        warn("expires_in a millennium", u"expires_in_unusable"_s, answerWith("\"expires_in\":32000000000"));
        warn("expires_in with a fraction", u"expires_in_unusable"_s, answerWith("\"expires_in\":3600.5"));
        warn("expires_in as words", u"expires_in_unusable"_s, answerWith("\"expires_in\":\"an hour\""));
        warn("expires_in as a list", u"expires_in_unusable"_s, answerWith("\"expires_in\":[3600]"));
        warn("no token_type", u"token_type_missing"_s, R"({"access_token":"AT"})");
        warn("token_type empty", u"token_type_missing"_s, R"({"access_token":"AT","token_type":""})");
        warn("token_type DPoP", u"token_type_unexpected"_s, R"({"access_token":"AT","token_type":"DPoP"})");
        warn("refresh_token null", u"refresh_token_null"_s, answerWith("\"refresh_token\":null"));
        warn("refresh_token empty", u"refresh_token_null"_s, answerWith("\"refresh_token\":\"\""));
        warn("scope a list", u"scope_not_text"_s, answerWith("\"scope\":[\"read\",\"write\"]"));
        warn("scope a number", u"scope_not_text"_s, answerWith("\"scope\":5"));
        warn("scope wider", u"scope_differs"_s, answerWith("\"scope\":\"read admin\""));
        warn("ID token unreadable", u"id_token_unreadable"_s,
             answerWith("\"id_token\":\"something.resembling.anid_token\""));
        warn("ID token without parts", u"id_token_unreadable"_s, answerWith("\"id_token\":\"x\""));
        warn("camel case", u"camel_case_members"_s,
             R"({"accessToken":"AT","tokenType":"bearer","expiresIn":2628000,"errorCode":null})");
        warn("one level deeper", u"nested_access_token"_s,
             R"({"ok":true,"authed_user":{"access_token":"AT","token_type":"Bearer"}})");
        warn("clock ten minutes off", u"clock_skew"_s, good,
             {{"Content-Type", "application/json"}, {"Date", "Tue, 27 Jan 2026 12:10:00 GMT"}});
    }

    void used()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QStringList, warnings);
        const Result<TokenAnswer> answer = read(response);
        QVERIFY2(answer.ok(), qPrintable(answer.ok() ? QString() : answer.failure().code));
        QCOMPARE(answer->tokens.accessToken.reveal(), u"AT"_s);
        QCOMPARE(codesOf(answer->warnings), warnings);
        for (const Warning &warning : answer->warnings)
            QVERIFY2(!warning.clause.isEmpty(), "a leniency names the clause that it bends");
        QCOMPARE(answer->tokens.receivedAt, Received);
    }

    void refused_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason"); ///< of malformed_answer
        const auto malformed = [](const char *name, const QByteArray &body, const QString &reason,
                                  const Headers &headers = JsonType) {
            QTest::newRow(name) << HttpResponse{.status = 200, .headers = headers, .body = body}
                                << QString(codes::MalformedAnswer) << reason;
        };
        malformed("login page", "<html><body>login</body></html>", u"html"_s,
                  {{"Content-Type", "text/html"}});
        malformed("page that says JSON", " <!doctype html>", u"html"_s);
        malformed("empty", "", u"empty"_s);
        malformed("blanks", "\r\n", u"empty"_s);
        malformed("null", "null", u"not_an_object"_s);
        malformed("list", "[{\"access_token\":\"AT\"}]", u"not_an_object"_s);
        malformed("text", "\"AT\"", u"not_an_object"_s);
        malformed("empty object", "{}", u"unusable_member"_s);
        malformed("cut", "{\"access_token\":\"AT\",\"token_ty", u"not_json"_s);
        malformed("trailing text", answerWith("") + "x", u"not_json"_s);
        malformed("words", "OK", u"not_json"_s, {{"Content-Type", "text/plain"}});
        malformed("invalid UTF-8", "{\"access_token\":\"A\xff\xfeT\",\"token_type\":\"Bearer\"}",
                  u"invalid_utf8"_s);
        malformed("token twice",
                  "{\"access_token\":\"FIRST\",\"access_token\":\"SECOND\",\"token_type\":\"Bearer\"}",
                  u"repeated_member"_s);
        malformed("twice within", answerWith("\"x\":{\"a\":1,\"a\":1}"), u"repeated_member"_s);
        malformed("deep", answerWith("\"x\":" + QByteArray(10000, '[') + QByteArray(10000, ']')),
                  u"too_deep"_s);
        malformed("coded", "\x1f\x8b\x08\x00", u"content_encoding"_s,
                  {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}});
        malformed("says coded and is not", answerWith(""), u"content_encoding"_s,
                  {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}});
        malformed("NUL", "{\"access_token\":\"A\\u0000T\",\"token_type\":\"Bearer\"}", u"unusable_member"_s);
        malformed("line break", "{\"access_token\":\"A\\r\\nX: T\",\"token_type\":\"Bearer\"}",
                  u"unusable_member"_s);
        malformed("é", "{\"access_token\":\"Aé\",\"token_type\":\"Bearer\"}", u"unusable_member"_s);
        malformed("zero-width blank", "{\"access_token\":\"A\\u200bT\",\"token_type\":\"Bearer\"}",
                  u"unusable_member"_s);
        malformed("delete", "{\"access_token\":\"A\\u007fT\",\"token_type\":\"Bearer\"}",
                  u"unusable_member"_s);
        malformed("number", "{\"access_token\":123,\"token_type\":\"Bearer\"}", u"unusable_member"_s);
        malformed("empty token", "{\"access_token\":\"\",\"token_type\":\"Bearer\"}", u"unusable_member"_s);
        malformed("null token", "{\"access_token\":null,\"token_type\":\"Bearer\"}", u"unusable_member"_s);
        malformed("type mac", "{\"access_token\":\"AT\",\"token_type\":\"mac\"}", u"unusable_member"_s);
        malformed("type of the RFC's example", "{\"access_token\":\"AT\",\"token_type\":\"example\"}",
                  u"unusable_member"_s);
        malformed("type a number", "{\"access_token\":\"AT\",\"token_type\":7}", u"unusable_member"_s);
        malformed("refresh token with NUL", answerWith("\"refresh_token\":\"R\\u0000\""),
                  u"unusable_member"_s);
        malformed("refresh token a number", answerWith("\"refresh_token\":5"), u"unusable_member"_s);
        malformed("two different spellings", answerWith("\"accessToken\":\"OTHER\""), u"unusable_member"_s);
        malformed("two nested tokens", R"({"a":{"access_token":"A"},"b":{"access_token":"B"}})",
                  u"unusable_member"_s);
        malformed("form with a repeated token", "access_token=A&access_token=B", u"repeated_member"_s);
        malformed("form with invalid UTF-8", "access_token=A%ff", u"not_json"_s);
        malformed("XML", "<OAuth><access_token>AT</access_token></OAuth>", u"html"_s,
                  {{"Content-Type", "application/xml"}});

        const auto refused = [](const char *name, int status, const QByteArray &body, const QString &code,
                                const Headers &headers = JsonType) {
            QTest::newRow(name) << HttpResponse{.status = status, .headers = headers, .body = body} << code
                                << QString();
        };
        refused("no content", 204, "", codes::MalformedAnswer);
        refused("invalid_grant", 400, "{\"error\":\"invalid_grant\",\"error_description\":\"d\"}",
                u"invalid_grant"_s);
        refused(
            "wrong secret at django-oauth-toolkit", 401, "{\"error\": \"invalid_client\"}",
            u"invalid_client"_s,
            {{"Content-Type", "application/json"}, {"WWW-Authenticate", "Bearer error=\"invalid_client\""}});
        refused("error with success (GitHub)", 200, "{\"error\":\"bad_verification_code\"}",
                u"bad_verification_code"_s);
        refused("error beside a token", 200,
                "{\"error\":\"invalid_grant\",\"access_token\":\"AT\",\"token_type\":\"Bearer\"}",
                u"invalid_grant"_s);
        refused("error as a form", 200, "error=bad_verification_code&error_description=d",
                u"bad_verification_code"_s, {{"Content-Type", "application/x-www-form-urlencoded"}});
        refused("error in camel case", 200, "{\"errorCode\":\"ACCESS_DENIED\",\"description\":\"d\"}",
                u"ACCESS_DENIED"_s);
        refused("error as an object", 400,
                "{\"error\":{\"message\":\"m\",\"type\":\"OAuthException\",\"code\":100}}", u"100"_s);
        refused("error only in the header", 401, "", u"invalid_token"_s,
                {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
        refused("REST framework", 403, "{\"detail\":\"Authentication credentials were not provided.\"}",
                u"http_403"_s);
        refused("REST framework's fields", 400, "{\"non_field_errors\":[\"d\"]}", u"http_400"_s);
        refused("a token with status 400", 400, answerWith(""), u"http_400"_s);
        refused("busy", 503, "busy", u"http_503"_s,
                {{"Content-Type", "text/plain"}, {"Retry-After", "nonsense"}});
        refused("crash page", 500, "<html>", u"http_500"_s, {{"Content-Type", "text/html"}});
        refused("error twice", 400, "{\"error\":\"invalid_grant\",\"error\":\"x\"}", u"invalid_grant"_s);
        refused("redirect", 302, "", codes::RedirectRefused, {{"Location", "/elsewhere"}});
        refused("Django without the slash", 301, "", codes::RedirectRefused, {{"Location", "/o/token/"}});
        refused("a redirect that carries a token", 307, answerWith(""), codes::RedirectRefused,
                {{"Location", "http://evil/"}});
    }

    void refused()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QString, code);
        QFETCH(QString, reason);
        const Result<TokenAnswer> answer = read(response);
        QVERIFY(!answer.ok());
        const Failure &failure = answer.failure();
        QCOMPARE(failure.code, code);
        QCOMPARE(failure.httpStatus, response.status);
        QCOMPARE(failure.stage, Stage::Token);
        if (!reason.isEmpty())
            QCOMPARE(failure.evidence.value(u"reason"_s), reason);
        const bool ours = code == codes::MalformedAnswer || code == codes::RedirectRefused;
        QCOMPARE(failure.kind, ours ? FailureKind::Rejected : FailureKind::Refused);
        for (const QString &fact : failure.evidence)
            QVERIFY2(!fact.contains(u"FIRST"_s) && !fact.contains(u"SECOND"_s),
                     "evidence names a member, never its value");
    }

    void wordsOfTheServer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("description");
        QTest::newRow("description") << QByteArray("{\"error\":\"e\",\"error_description\":\"<b>x</b>\"}")
                                     << u"<b>x</b>"_s;
        QTest::newRow("object")
            << QByteArray("{\"error\":{\"message\":\"Invalid verification code format.\",\"code\":100}}")
            << u"Invalid verification code format."_s;
        QTest::newRow("detail") << QByteArray("{\"detail\":\"Not given.\"}") << u"Not given."_s;
        QTest::newRow("fields") << QByteArray("{\"non_field_errors\":[\"first\",\"second\"]}") << u"first"_s;
        QTest::newRow("camel") << QByteArray("{\"errorCode\":\"E\",\"description\":\"why\"}") << u"why"_s;
    }

    void wordsOfTheServer()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, description);
        QCOMPARE(read({.status = 400, .headers = JsonType, .body = body}).failure().errorDescription,
                 description);
    }
};

QTEST_GUILESS_MAIN(TestTokenResponse)
#include "tst_tokenresponse.moc"
