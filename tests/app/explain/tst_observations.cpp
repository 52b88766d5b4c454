// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "app/explain/observations.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

/// What successes leave to say, and what broken answers say about their breaking.
class Observations : public QObject
{
    Q_OBJECT

    const QDateTime m_noon{QDate(2026, 1, 27), QTime(12, 0), Qt::UTC};

    Exchange good(What what, const QByteArray &form, const QByteArray &body, qint64 id = 9) const
    {
        Exchange exchange{.id = id, .what = what, .startedAt = m_noon};
        exchange.request = {.method = "POST",
                            .url = QUrl(u"http://127.0.0.1:8000/o/token/"_s),
                            .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                            .body = form};
        exchange.response = HttpResponse{.status = 200, .body = body};
        exchange.verdict = Verdict::Good;
        return exchange;
    }

private Q_SLOTS:
    void quietWhenAllIsWell();
    void clocks_data();
    void clocks();
    void refreshTokenOfGoogle();
    void revokedOnPaper();
    void secondRevocation();
    void brokenAnswers_data();
    void brokenAnswers();
    void redirectThatWorked();
};

void Observations::quietWhenAllIsWell()
{
    const Exchange token = good(What::TokenRequest, "grant_type=password", R"({"access_token":"a"})");
    QVERIFY(!observe({.profile = djangoProfile(), .exchange = &token}));
    QVERIFY(!observe({.profile = djangoProfile()}));
    Exchange refused = token;
    refused.verdict = Verdict::Refused;
    refused.response->headers = {{"Date", "Tue, 27 Jan 2026 13:00:00 GMT"}};
    QVERIFY(!observe({.profile = djangoProfile(), .exchange = &refused}));
}

void Observations::clocks_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<bool>("zone");
    const QString ahead = causes::ServerClockAhead;
    const QString behind = causes::ServerClockBehind;
    QTest::newRow("same") << QByteArray("Tue, 27 Jan 2026 12:00:00 GMT") << QString() << QString() << false;
    QTest::newRow("half a minute") << QByteArray("Tue, 27 Jan 2026 12:00:30 GMT") << QString() << QString()
                                   << false;
    QTest::newRow("ahead") << QByteArray("Tue, 27 Jan 2026 12:03:00 GMT") << ahead << u"3"_s << false;
    QTest::newRow("behind") << QByteArray("Tue, 27 Jan 2026 11:57:00 GMT") << behind << u"3"_s << false;
    QTest::newRow("eight hours") << QByteArray("Tue, 27 Jan 2026 20:00:10 GMT") << ahead << u"480"_s << true;
    QTest::newRow("not a date") << QByteArray("yesterday") << QString() << QString() << false;
}

void Observations::clocks()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, cause);
    QFETCH(QString, minutes);
    QFETCH(bool, zone);
    Exchange token = good(What::TokenRequest, "grant_type=password", R"({"access_token":"a"})");
    token.response->headers = {{"Date", date}};
    const auto seen = observe({.profile = djangoProfile(), .exchange = &token});
    QCOMPARE(seen.has_value(), !cause.isEmpty());
    if (!seen)
        return;
    QCOMPARE(seen->entry, Entry::E34);
    QCOMPARE(seen->causes.first().code, cause);
    QCOMPARE(seen->causes.first().facts.value(u"minutes"_s), minutes);
    QCOMPARE(causeCodes(*seen).contains(QString(causes::TimeZoneMixed)), zone);
    QVERIFY(hasFix(*seen, FixKind::UseServerTime));
}

void Observations::refreshTokenOfGoogle()
{
    ProviderProfile profile = djangoProfile();
    profile.templateId = u"google"_s;
    profile.grant = Grant::AuthorizationCode;
    const Exchange token =
        good(What::TokenRequest, "grant_type=authorization_code", R"({"access_token":"a"})");
    Exchange asked{.id = 1, .what = What::AuthorizationRequest, .channel = Channel::Browser};
    asked.request = {.method = "GET", .url = QUrl(u"https://accounts.google.com/auth?scope=a"_s)};
    auto seen = observe({.profile = profile, .exchange = &token, .earlier = {asked}});
    QVERIFY(seen);
    QCOMPARE(seen->entry, Entry::E20);
    QCOMPARE(seen->causes.first().code, QString(causes::OfflineNotAsked));
    const Fix both{FixKind::AddOfflineAccess,
                   {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}}};
    QVERIFY(seen->fixes.contains(both));

    asked.request.url = QUrl(u"https://accounts.google.com/auth?access_type=offline"_s);
    seen = observe({.profile = profile, .exchange = &token, .earlier = {asked}});
    QVERIFY(seen);
    QCOMPARE(seen->causes.first().code, QString(causes::ConsentGivenBefore));
    QVERIFY(seen->causes.first().proven);

    const Exchange given = good(What::TokenRequest, "", R"({"access_token":"a","refresh_token":"b"})");
    QVERIFY(!observe({.profile = profile, .exchange = &given, .earlier = {asked}}));
    profile.templateId = u"django-oauth-toolkit"_s; // who knows of no such words
    asked.request.url = QUrl(u"http://127.0.0.1:8000/o/authorize/"_s);
    QVERIFY(!observe({.profile = profile, .exchange = &token, .earlier = {asked}}));
}

void Observations::revokedOnPaper()
{
    const Exchange revoked = good(What::RevocationRequest, "token=a.b.c", "", 5);
    Exchange call = good(What::ResourceRequest, "", "{}");
    call.request.headers = {{"Authorization", "Bearer a.b.c"}};
    const auto seen = observe({.profile = djangoProfile(), .exchange = &call, .earlier = {revoked}});
    QVERIFY(seen);
    QCOMPARE(seen->entry, Entry::E30);
    QCOMPARE(seen->causes.first().code, QString(causes::StillAcceptedOffline));
    QVERIFY(seen->causes.first().proven); // it has the form of a JWT
    QVERIFY(seen->fixes.contains(Fix{FixKind::CheckAgain, {{u"seconds"_s, u"10"_s}}}));

    TokenSet tokens{.accessToken = Secret(u"a.b.c"_s)};
    tokens.refreshRevokedAt = m_noon;
    const auto refresh = observe({.profile = djangoProfile(), .exchange = &call, .token = tokens});
    QVERIFY(refresh);
    QCOMPARE(refresh->causes.first().code, QString(causes::OnlyRefreshTokenRevoked));

    call.request.headers = {{"Authorization", "Bearer other"}};
    QVERIFY(!observe({.profile = djangoProfile(), .exchange = &call, .earlier = {revoked}}));
}

void Observations::secondRevocation()
{
    const Exchange first = good(What::RevocationRequest, "token=a", "", 5);
    const Exchange second = good(What::RevocationRequest, "token=a", "");
    const auto seen = observe({.profile = djangoProfile(), .exchange = &second, .earlier = {first, second}});
    QVERIFY(seen);
    QCOMPARE(seen->entry, Entry::E31);
    QCOMPARE(seen->causes.first().code, QString(causes::TokenRevokedBefore));
    QCOMPARE(seen->causes.first().facts.value(u"exchange"_s), u"5"_s);
    QVERIFY(hasFix(*seen, FixKind::CheckWithToken));
    const auto once = observe({.profile = djangoProfile(), .exchange = &first, .earlier = {first}});
    QVERIFY(once);
    QCOMPARE(once->causes.first().code, QString(causes::RevocationSaysNothing));
}

void Observations::brokenAnswers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Facts>("evidence");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, QLatin1StringView code, const Facts &evidence,
                        QLatin1StringView cause) {
        QTest::newRow(name) << QString(code) << evidence << QString(cause);
    };
    row("cut", codes::ConnectionLost, {{u"received"_s, u"10"_s}, {u"promised"_s, u"100"_s}},
        causes::AnswerCut);
    row("cut, no length", codes::ConnectionLost, {{u"received"_s, u"10"_s}}, causes::AnswerCutOpen);
    row("field", codes::NotHttp, {{u"reason"_s, u"header_field"_s}}, causes::HeaderFieldBroken);
    row("length", codes::NotHttp, {{u"reason"_s, u"content_length"_s}}, causes::ContentLengthBroken);
    row("chunk", codes::NotHttp, {{u"reason"_s, u"chunk"_s}}, causes::ChunkBroken);
    row("coding", codes::NotHttp, {{u"reason"_s, u"transfer_encoding"_s}}, causes::TransferCodingUnknown);
    row("fields", codes::AnswerTooLarge,
        {{u"part"_s, u"head"_s}, {u"limit"_s, u"65536"_s}, {u"fields"_s, u"500"_s}}, causes::FieldFlood);
    row("head", codes::AnswerTooLarge, {{u"part"_s, u"head"_s}, {u"limit"_s, u"65536"_s}}, causes::HeadFlood);
}

void Observations::brokenAnswers()
{
    QFETCH(QString, code);
    QFETCH(Facts, evidence);
    QFETCH(QString, cause);
    const Failure failure{
        .code = code, .stage = Stage::Token, .kind = FailureKind::Rejected, .evidence = evidence};
    const Exchange begun = good(What::TokenRequest, "a=b", "{");
    const Explanation explanation = explain(failure, {.profile = djangoProfile(), .exchange = &begun});
    QCOMPARE(explanation.causes.first().code, cause);
    QVERIFY(explanation.causes.first().proven);
}

void Observations::redirectThatWorked()
{
    Exchange asked{.id = 1, .what = What::AuthorizationRequest, .channel = Channel::Browser};
    asked.request = {.method = "GET",
                     .url = QUrl(u"http://127.0.0.1:8000/o/authorize/?client_id=password-client&state=s&"
                                 "redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fcallback"_s)};
    Exchange answer{.id = 2, .what = What::AuthorizationResponse, .channel = Channel::Browser};
    answer.verdict = Verdict::Good;
    answer.request = {.method = "GET", .url = QUrl(u"http://127.0.0.1:8080/callback?code=c&state=s"_s)};
    Exchange again = asked;
    again.id = 3;
    again.request.url = QUrl(u"http://127.0.0.1:8000/o/authorize/?client_id=password-client&"
                             "redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fcallback"_s);
    const Failure failure{.code = u"redirect_uri_mismatch"_s,
                          .stage = Stage::Authorization,
                          .kind = FailureKind::Refused,
                          .error = u"redirect_uri_mismatch"_s};
    const Explanation explanation =
        explain(failure, {.profile = djangoProfile(), .earlier = {asked, answer, again}});
    QCOMPARE(explanation.entry, Entry::E13);
    QCOMPARE(explanation.causes.first().code, QString(causes::RedirectWorkedBefore));
    QCOMPARE(explanation.causes.first().facts.value(u"worked"_s), u"http://127.0.0.1:8080/callback"_s);
}

QTEST_GUILESS_MAIN(Observations)
#include "tst_observations.moc"
