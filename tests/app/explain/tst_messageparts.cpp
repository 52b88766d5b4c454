// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/messageparts.h"
#include "app/explain/parttable.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

/// What each parameter, header field and member is, where it came from and what it means.
class MessagePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSound();
    void aBadRowIsNamedAndLeftOut();
    void codeFlow();
    void whatDiffersInTheCodeFlow();
    void whatIsMissing();
    void aCodeUsedTwice();
    void password();
    void scopes_data();
    void scopes();
    void refresh();
    void revocation();
    void refusedCall();
    void tokenPlaces();
    void introspection();
    void errorWords();
    void headerFields();
    void repeatedNames();
    void anEarlierSession();
    void hugeAnswers();
    void bodiesThatAreTooLarge();
};

namespace {
const QString Verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const QString CodeChallenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s; // RFC 7636 Appendix B
const QDateTime Start(QDate(2026, 1, 27), QTime(12, 0), Qt::UTC);

Exchange message(qint64 id, What what, const Parameters &sent, const QByteArray &answer = {},
                 int status = 200)
{
    Exchange exchange{.id = id, .what = what, .startedAt = Start.addSecs(id)};
    exchange.verdict = Verdict::Good;
    exchange.request.url = QUrl(u"http://127.0.0.1:8000/o/token/"_s);
    if (what == What::AuthorizationRequest || what == What::AuthorizationResponse) {
        exchange.channel = Channel::Browser;
        exchange.request.url.setQuery(QString::fromLatin1(queryEncode(sent)));
        return exchange;
    }
    exchange.request.method = "POST";
    exchange.request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    exchange.request.body = formEncode(sent);
    exchange.response =
        HttpResponse{.status = status,
                     .reason = "Reason",
                     .headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}},
                     .body = answer};
    return exchange;
}

const QByteArray Tokens = R"({"access_token":"at-one-1234","token_type":"Bearer","expires_in":3600,)"
                          R"("refresh_token":"rt-one-1234","scope":"read write"})";

/// The three messages of RFC 7636's example.
QList<Exchange> flow()
{
    return {message(1, What::AuthorizationRequest,
                    {{u"response_type"_s, u"code"_s},
                     {u"client_id"_s, u"app-1"_s},
                     {u"redirect_uri"_s, u"http://127.0.0.1:53123/callback"_s},
                     {u"scope"_s, u"read write"_s},
                     {u"state"_s, u"state-value"_s},
                     {u"code_challenge"_s, CodeChallenge},
                     {u"code_challenge_method"_s, u"S256"_s}}),
            message(20, What::AuthorizationResponse,
                    {{u"code"_s, u"code-value"_s}, {u"state"_s, u"state-value"_s}}),
            message(25, What::TokenRequest,
                    {{u"grant_type"_s, u"authorization_code"_s},
                     {u"code"_s, u"code-value"_s},
                     {u"redirect_uri"_s, u"http://127.0.0.1:53123/callback"_s},
                     {u"code_verifier"_s, Verifier}},
                    Tokens)};
}

MessagePart named(const QList<MessagePart> &parts, const QString &name, PartPlace place)
{
    for (const MessagePart &part : parts) {
        if (part.name == name && part.place == place)
            return part;
    }
    return {};
}

MessagePart form(const MessageParts &parts, const QString &name)
{
    return named(parts.request, name, PartPlace::Form);
}

MessagePart member(const MessageParts &parts, const QString &name)
{
    return named(parts.response, name, PartPlace::Member);
}

MessagePart field(const QList<MessagePart> &parts, const QString &name)
{
    return named(parts, name, PartPlace::Header);
}
} // namespace

void MessagePartsTest::theTableIsSound()
{
    QCOMPARE(partTable().problems, QStringList());
    QVERIFY(partTable().rows.size() > 80);
    QList<PartRow> seen;
    for (const PartRow &row : partTable().rows) {
        QVERIFY2(row.clause.isEmpty() || row.clause.startsWith(u"RFC "), qPrintable(row.name));
        QVERIFY2(row.place.endsWith(u"header") ? row.name == row.name.toLower() : true, qPrintable(row.name));
        // A row behind a general one of the same name is never reached.
        for (const PartRow &other : std::as_const(seen))
            QVERIFY2(other.name != row.name || other.place != row.place || !other.what.isEmpty(),
                     qPrintable(row.name + row.place));
        seen.append(row);
    }
}

void MessagePartsTest::aBadRowIsNamedAndLeftOut()
{
    const PartTable table = readPartTable(R"({"parts":[{"name":"a","place":"form"},
        {"name":"b","place":"member","check":"nothing"},{"place":"member"},
        {"name":"c","place":"member","what":["token"]},{"name":"d","place":"member","chek":""},
        {"name":"e","place":"member"}]})");
    QCOMPARE(table.problems,
             QStringList({u"parts[0].place: unknown value"_s, u"parts[1].check: unknown value"_s,
                          u"parts[2].name: missing"_s, u"parts[3].what[0]: unknown value"_s,
                          u"parts[4].chek: unknown member"_s}));
    QCOMPARE(table.rows, QList<PartRow>({{.name = u"e"_s, .place = u"member"_s, .code = u"e"_s}}));
    QVERIFY(!readPartTable("{").problems.isEmpty());
}

void MessagePartsTest::codeFlow()
{
    const QList<Exchange> all = flow();
    const MessageParts asking = messageParts(all.at(0), all);
    QCOMPARE(asking.request.size(), 7);
    QCOMPARE(asking.request.at(0).finding, u"response_type_code"_s);
    QCOMPARE(asking.request.at(5).finding, u"challenge_well_formed"_s);
    QCOMPARE(asking.request.at(6).finding, u"method_s256"_s);
    QVERIFY(asking.response.isEmpty());

    const MessageParts callback = messageParts(all.at(1), all);
    const MessagePart state = named(callback.request, u"state"_s, PartPlace::Query);
    QCOMPARE(state.code, u"state_returned"_s);
    QCOMPARE(state.finding, u"state_equal"_s);
    QCOMPARE(state.verdict, PartVerdict::Good);
    QCOMPARE(state.facts.value(u"expected"_s), u"state-value"_s);
    QCOMPARE(state.origin, 1);

    const MessageParts token = messageParts(all.at(2), all);
    QCOMPARE(form(token, u"code"_s).origin, 20);
    QCOMPARE(form(token, u"code"_s).finding, u"code_fresh"_s);
    QCOMPARE(form(token, u"code"_s).facts.value(u"seconds"_s), u"5"_s);
    QCOMPARE(form(token, u"redirect_uri"_s).finding, u"redirect_equal"_s);
    QCOMPARE(form(token, u"code_verifier"_s).finding, u"verifier_matches"_s);
    QCOMPARE(form(token, u"code_verifier"_s).facts.value(u"expected"_s), CodeChallenge);
    QCOMPARE(form(token, u"code_verifier"_s).origin, 1);
    QCOMPARE(token.response.first().code, u"status"_s);
    QCOMPARE(member(token, u"scope"_s).finding, u"scope_same"_s);
    QCOMPARE(member(token, u"scope"_s).origin, 1);
    QCOMPARE(member(token, u"expires_in"_s).facts,
             (Facts{{u"seconds"_s, u"3600"_s}, {u"time"_s, u"2026-01-27T13:00:25Z"_s}}));
    for (const MessagePart &part : token.request + token.response)
        QVERIFY2(part.verdict != PartVerdict::Wrong && part.verdict != PartVerdict::Remark,
                 qPrintable(part.name));
}

void MessagePartsTest::whatDiffersInTheCodeFlow()
{
    QList<Exchange> all = flow();
    all[1].request.url.setQuery(u"code=code-value&state=another-state"_s);
    const MessagePart state = named(messageParts(all.at(1), all).request, u"state"_s, PartPlace::Query);
    QCOMPARE(state.finding, u"state_differs"_s);
    QCOMPARE(state.verdict, PartVerdict::Wrong);
    QCOMPARE(state.clause, u"RFC 6749 §10.12"_s);
    QVERIFY(state.counterpart && state.origin == 1);

    all[2]
        .request.body.replace("53123", "53124")
        .replace(Verifier.toLatin1(), Verifier.toLatin1().replace('d', 'e'));
    const MessageParts token = messageParts(all.at(2), all);
    QCOMPARE(form(token, u"redirect_uri"_s).finding, u"redirect_differs"_s);
    QCOMPARE(form(token, u"redirect_uri"_s).facts.value(u"expected"_s), u"http://127.0.0.1:53123/callback"_s);
    QCOMPARE(form(token, u"code_verifier"_s).finding, u"verifier_differs"_s);
    QVERIFY(form(token, u"code_verifier"_s).facts.value(u"got"_s) != CodeChallenge);

    all[2].request.body = "grant_type=authorization_code&code=code-value&code_verifier=short";
    QCOMPARE(form(messageParts(all.at(2), all), u"code_verifier"_s).finding, u"verifier_malformed"_s);
    all[0].request.url.setQuery(u"response_type=code"_s);
    all[2].request.body =
        "grant_type=authorization_code&code=code-value&code_verifier=" + Verifier.toLatin1();
    QCOMPARE(form(messageParts(all.at(2), all), u"code_verifier"_s).finding, u"verifier_not_asked"_s);
}

void MessagePartsTest::whatIsMissing()
{
    QList<Exchange> all = flow();
    all[1].request.url.setQuery(u"code=code-value"_s);
    const MessagePart state = messageParts(all.at(1), all).request.last();
    QVERIFY(state.missing);
    QCOMPARE(state.finding, u"state_missing"_s);

    all[2].request.body = "code=code-value";
    all[2].response->headers = {};
    all[2].response->body = R"({"access_token":"at-one-1234"})";
    const MessageParts token = messageParts(all.at(2), all);
    QCOMPARE(form(token, u"grant_type"_s).finding, u"grant_missing"_s);
    QCOMPARE(form(token, u"redirect_uri"_s).finding, u"redirect_missing"_s);
    QCOMPARE(form(token, u"code_verifier"_s).finding, u"verifier_missing"_s);
    QCOMPARE(member(token, u"token_type"_s).finding, u"token_type_missing"_s);
    QCOMPARE(member(token, u"expires_in"_s).verdict, PartVerdict::Remark);
    QCOMPARE(member(token, u"scope"_s).finding, u"scope_absent"_s);
    QCOMPARE(member(token, u"scope"_s).verdict, PartVerdict::None);
    QCOMPARE(field(token.response, u"Cache-Control"_s).finding, u"no_store_missing"_s);
    QVERIFY(field(token.response, u"Cache-Control"_s).missing);
}

void MessagePartsTest::aCodeUsedTwice()
{
    QList<Exchange> all = flow();
    Exchange again = all.last();
    again.id = 30;
    all.append(again);
    const MessagePart code = form(messageParts(all.last(), all), u"code"_s);
    QCOMPARE(code.finding, u"code_used"_s);
    QCOMPARE(code.facts.value(u"exchange"_s), u"25"_s);

    // Another profile is another story.
    all[2].profile = u"Other"_s;
    QCOMPARE(form(messageParts(all.last(), all), u"code"_s).finding, u"code_fresh"_s);
}

void MessagePartsTest::password()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/password_post"_s, Stage::Token);
    const MessageParts parts = messageParts(seen.exchange, {});
    QCOMPARE(form(parts, u"grant_type"_s).finding, u"grant_password"_s);
    QCOMPARE(form(parts, u"grant_type"_s).clause, u"RFC 6749 §4.3.2, RFC 9700 §2.4"_s);
    QCOMPARE(form(parts, u"password"_s).code, u"password"_s);
    QCOMPARE(member(parts, u"token_type"_s).verdict, PartVerdict::Good);
    QCOMPARE(member(parts, u"access_token"_s).code, u"access_token"_s);
    QVERIFY(field(parts.response, u"Cache-Control"_s).verdict == PartVerdict::Good);

    Exchange both = message(1, What::TokenRequest, {{u"client_secret"_s, u"s3cret-value"_s}}, Tokens);
    QCOMPARE(form(messageParts(both, {}), u"client_secret"_s).finding, u"secret_in_body"_s);
    both.request.headers.append(
        {"Authorization", "Basic " + QByteArray("app%2D1:s3cret%2Bvalue").toBase64()});
    const MessageParts twice = messageParts(both, {});
    QCOMPARE(form(twice, u"client_secret"_s).finding, u"two_methods"_s);
    QCOMPARE(form(twice, u"client_secret"_s).verdict, PartVerdict::Wrong);
    QCOMPARE(field(twice.request, u"Authorization"_s).finding, u"basic_credentials"_s);
    QCOMPARE(named(twice.request, u"client_id"_s, PartPlace::Credentials).value, u"app-1"_s);
    QCOMPARE(named(twice.request, u"client_secret"_s, PartPlace::Credentials).value, u"s3cret%2Bvalue"_s);
}

void MessagePartsTest::scopes_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("granted");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("difference");
    QTest::newRow("order") << u"read write"_s << u"write read"_s << u"scope_same"_s << QString();
    QTest::newRow("less") << u"a b c"_s << u"b"_s << u"scope_narrower"_s << u"a c"_s;
    QTest::newRow("none") << u"a b"_s << QString() << u"scope_narrower"_s << u"a b"_s;
    QTest::newRow("more") << u"a"_s << u"a z"_s << u"scope_wider"_s << u"z"_s;
    QTest::newRow("other") << u"a b"_s << u"a z"_s << u"scope_other"_s << QString();
    QTest::newRow("commas") << u"repo user"_s << u"repo,user"_s << u"scope_same"_s << QString();
    QTest::newRow("not asked") << QString() << u"a"_s << u"scope_not_asked"_s << QString();
}

void MessagePartsTest::scopes()
{
    QFETCH(QString, asked);
    QFETCH(QString, granted);
    const Exchange exchange = message(
        1, What::TokenRequest, {{u"grant_type"_s, u"password"_s}, {u"scope"_s, asked}},
        Json::object({{u"access_token"_s, Json(u"t-1234567"_s)}, {u"scope"_s, Json(granted)}}).toBytes());
    const MessagePart scope = member(messageParts(exchange, {}), u"scope"_s);
    QTEST(scope.finding, "finding");
    QTEST(QString(scope.facts.value(u"withheld"_s) + scope.facts.value(u"added"_s)), "difference");
}

void MessagePartsTest::refresh()
{
    const Exchange first = message(1, What::TokenRequest, {{u"grant_type"_s, u"password"_s}}, Tokens);
    const auto again = [](const QByteArray &answer) {
        return message(2, What::RefreshRequest,
                       {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"rt-one-1234"_s}},
                       answer);
    };
    const MessageParts rotated =
        messageParts(again(R"({"access_token":"at-two-1234","refresh_token":"rt-two-1234"})"), {first});
    QCOMPARE(form(rotated, u"refresh_token"_s).origin, 1);
    QCOMPARE(member(rotated, u"refresh_token"_s).finding, u"refresh_rotated"_s);
    QVERIFY(member(rotated, u"access_token"_s).finding.isEmpty());
    const MessageParts same = messageParts(again(Tokens), {first});
    QCOMPARE(member(same, u"refresh_token"_s).finding, u"refresh_kept"_s);
    QCOMPARE(member(same, u"access_token"_s).finding, u"token_seen"_s);
    QCOMPARE(member(same, u"access_token"_s).origin, 1);
    const MessageParts none = messageParts(again(R"({"access_token":"at-two-1234"})"), {first});
    QCOMPARE(member(none, u"refresh_token"_s).finding, u"refresh_absent"_s);
}

void MessagePartsTest::revocation()
{
    const Exchange first = message(1, What::TokenRequest, {}, Tokens);
    const Exchange revoke =
        message(2, What::RevocationRequest,
                {{u"token"_s, u"at-one-1234"_s}, {u"token_type_hint"_s, u"acess_token"_s}}, {});
    const MessageParts parts = messageParts(revoke, {first});
    QCOMPARE(form(parts, u"token"_s).code, u"token_revoked"_s);
    QCOMPARE(form(parts, u"token"_s).origin, 1);
    QCOMPARE(form(parts, u"token_type_hint"_s).finding, u"hint_unknown"_s);
    QCOMPARE(parts.response.first().finding, u"status_good"_s);
}

void MessagePartsTest::refusedCall()
{
    Exchange call = message(3, What::ResourceRequest, {}, R"({"detail":"No."})", 401);
    call.request.headers = {{"Authorization", "Bearer at-one-1234"}};
    call.response->headers = {
        {"WWW-Authenticate",
         R"(Bearer realm="api", error="invalid_token", error_description="Expired", scope="x y")"}};
    const Exchange first = message(1, What::TokenRequest, {}, Tokens);
    const MessageParts parts = messageParts(call, {first});
    QCOMPARE(field(parts.request, u"Authorization"_s).finding, u"bearer_token"_s);
    QCOMPARE(field(parts.request, u"Authorization"_s).origin, 1);
    QCOMPARE(parts.response.first().finding, u"status_unauthorized"_s);
    QCOMPARE(field(parts.response, u"WWW-Authenticate"_s).finding, u"challenge_bearer"_s);
    QCOMPARE(named(parts.response, u"realm"_s, PartPlace::Challenge).value, u"api"_s);
    QCOMPARE(named(parts.response, u"error"_s, PartPlace::Challenge).finding, u"error_invalid_token"_s);
    QCOMPARE(named(parts.response, u"scope"_s, PartPlace::Challenge).code, u"scope_needed"_s);
    QCOMPARE(member(parts, u"detail"_s).code, u"detail"_s);
    QCOMPARE(parts.response.at(1).name, u"WWW-Authenticate"_s); // before the body
    QCOMPARE(parts.response.last().name, u"detail"_s);

    call.response->headers = {};
    call.verdict = Verdict::RefusedAsExpected;
    const MessageParts bare = messageParts(call, {});
    QCOMPARE(bare.response.last().finding, u"challenge_missing"_s);
    QCOMPARE(bare.response.first().verdict, PartVerdict::Good);
}

void MessagePartsTest::tokenPlaces()
{
    Exchange call = message(3, What::ResourceRequest, {{u"access_token"_s, u"at-one-1234"_s}}, "{}");
    QCOMPARE(form(messageParts(call, {}), u"access_token"_s).finding, u"token_in_form"_s);
    call.request.url.setQuery(u"access_token=at-one-1234"_s);
    call.request.body.clear();
    QCOMPARE(named(messageParts(call, {}).request, u"access_token"_s, PartPlace::Query).finding,
             u"token_in_query"_s);
    const auto findingOf = [&](const QByteArray &value) {
        call.request.headers = {{"Authorization", value}};
        return field(messageParts(call, {}).request, u"Authorization"_s).finding;
    };
    QCOMPARE(findingOf("Bearer"), u"bearer_empty"_s);
    QCOMPARE(findingOf("Basic !"), u"basic_unreadable"_s);
    QCOMPARE(findingOf("Token abc"), u"scheme_other"_s);
    QCOMPARE(findingOf("abcdefgh"), u"scheme_missing"_s);
}

void MessagePartsTest::introspection()
{
    const Exchange exchange = message(0, What::IntrospectionRequest, {{u"token"_s, u"at-one-1234"_s}},
                                      R"({"active":true,"exp":1769518800,"iat":1769515200,"scope":"read"})");
    const MessageParts parts = messageParts(exchange, {});
    QCOMPARE(form(parts, u"token"_s).code, u"token_asked_about"_s);
    QCOMPARE(member(parts, u"active"_s).finding, u"active"_s);
    QCOMPARE(member(parts, u"exp"_s).facts,
             (Facts{{u"seconds"_s, u"3600"_s}, {u"time"_s, u"2026-01-27T13:00:00Z"_s}}));
    QCOMPARE(member(parts, u"iat"_s).facts.value(u"time"_s), u"2026-01-27T12:00:00Z"_s);
    const Exchange dead = message(0, What::IntrospectionRequest, {}, R"({"active":false,"exp":1})");
    QCOMPARE(member(messageParts(dead, {}), u"active"_s).finding, u"inactive"_s);
    QCOMPARE(member(messageParts(dead, {}), u"exp"_s).finding, u"ended_at"_s);
}

void MessagePartsTest::errorWords()
{
    const auto findingOf = [](const QByteArray &error) {
        const Exchange exchange = message(1, What::TokenRequest, {}, "{\"error\":\"" + error + "\"}", 400);
        return member(messageParts(exchange, {}), u"error"_s).finding;
    };
    QCOMPARE(findingOf("invalid_grant"), u"error_invalid_grant"_s);
    QCOMPARE(findingOf("bad_verification_code"), u"error_unregistered"_s);
    // GitHub's other way: a form with status 200.
    Exchange github = message(1, What::TokenRequest, {}, "error=invalid_client&error_description=a+b");
    github.response->headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    const MessageParts parts = messageParts(github, {});
    QCOMPARE(member(parts, u"error_description"_s).value, u"a b"_s);
    QCOMPARE(field(parts.response, u"Content-Type"_s).finding, u"answer_not_json"_s);
}

void MessagePartsTest::headerFields()
{
    Exchange exchange = message(0, What::ResourceRequest, {}, "{}", 429);
    exchange.response->headers = {
        {"Date", "Tue, 27 Jan 2026 12:00:01 GMT"}, {"retry-after", "90"}, {"X-Own", "1"}};
    const MessageParts parts = messageParts(exchange, {});
    QCOMPARE(field(parts.response, u"Date"_s).finding, u"clock_right"_s);
    QCOMPARE(field(parts.response, u"retry-after"_s).facts.value(u"seconds"_s), u"90"_s);
    QCOMPARE(field(parts.response, u"X-Own"_s).code, u"other_header"_s);
    exchange.response->headers = {{"Date", "Tue, 27 Jan 2026 11:50:00 GMT"}};
    const MessagePart date = field(messageParts(exchange, {}).response, u"Date"_s);
    QCOMPARE(date.finding, u"clock_off"_s);
    QCOMPARE(date.facts.value(u"seconds"_s), u"600"_s);
}

void MessagePartsTest::repeatedNames()
{
    Exchange exchange = message(1, What::TokenRequest, {{u"scope"_s, u"a"_s}, {u"scope"_s, u"b"_s}},
                                R"({"access_token":"a-1234567","scope":"a","scope":"b","new":{"x":1}})");
    const MessageParts parts = messageParts(exchange, {});
    QCOMPARE(std::count_if(parts.request.begin(), parts.request.end(),
                           [](const MessagePart &part) { return part.finding == u"repeated"; }),
             2);
    QCOMPARE(member(parts, u"scope"_s).finding, u"repeated"_s);
    QCOMPARE(member(parts, u"new"_s).code, u"unrecognised"_s);
    QCOMPARE(member(parts, u"new"_s).value, uR"({"x": 1})"_s);
}

/// Its secrets are names now: nothing can be compared, and nothing must be called wrong.
void MessagePartsTest::anEarlierSession()
{
    QList<Exchange> all = flow();
    for (Exchange &exchange : all)
        exchange.fromEarlierSession = true;
    all[2].request.body.replace(Verifier.toLatin1(), "verifier1");
    all[2].request.headers.append(qMakePair(QByteArray("Authorization"), QByteArray("Basic secret1")));
    for (const MessagePart &part : messageParts(all.at(2), all).request) {
        QVERIFY2(part.verdict != PartVerdict::Wrong, qPrintable(part.name));
        QCOMPARE(part.origin, 0);
    }
}

void MessagePartsTest::hugeAnswers()
{
    QByteArray many = "{";
    for (int i = 0; i < 5000; ++i)
        many += "\"m" + QByteArray::number(i) + "\":1,";
    const Exchange exchange =
        message(1, What::ResourceRequest, {}, many + "\"long\":\"" + QByteArray(1024 * 1024, 'x') + "\"}");
    const MessageParts parts = messageParts(exchange, {});
    QCOMPARE(parts.response.size(), MostParts);
    QCOMPARE(parts.leftOut, 5001 + 3 - MostParts);
    QVERIFY(!parts.bodyLeftOut);
}

void MessagePartsTest::bodiesThatAreTooLarge()
{
    const QByteArray longer = "{\"a\":\"" + QByteArray(LargestBodyExplained, 'x') + "\"}";
    const QByteArray endless = "{\"a\":[" + QByteArray("0,").repeated(300'000) + "0]}";
    for (const QByteArray &body : {longer, endless}) {
        const MessageParts parts = messageParts(message(1, What::TokenRequest, {}, body), {});
        QVERIFY(parts.bodyLeftOut);
        // The head is explained all the same, and nothing is called missing that nobody has looked for.
        QCOMPARE(parts.response.first().code, u"status"_s);
        QVERIFY(std::none_of(parts.response.begin(), parts.response.end(),
                             [](const MessagePart &part) { return part.missing || part.name == u"a"_s; }));
    }
}

QTEST_GUILESS_MAIN(MessagePartsTest)
#include "tst_messageparts.moc"
