// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleexchanges.h"
#include "ui/lanes/lanewords.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Part = LaneRow::Part;
using Line = LaneRow::Line;
using Mark = LaneRow::Mark;

class LaneRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeFlow();
    void aDirectExchangeIsTwoArrows_data();
    void aDirectExchangeIsTwoArrows();
    void whatNeverReachedTheServerIsOneBrokenArrow();
    void aStrangersAnswerIsOnlyItsLastHop();
    void theWords_data();
    void theWords();
    void aServersWordsHoldNoSecret();
};

void LaneRowTest::theCodeFlow()
{
    const QList<LaneRow> asked = laneRows(sample::authorizationRequest());
    QCOMPARE(asked,
             QList<LaneRow>(
                 {{Part::OpensBrowser, Party::App, Party::Browser, Line::Browser, Mark::None},
                  {Part::Visit, Party::Browser, Party::AuthorizationServer, Line::Browser, Mark::None}}));
    const QList<LaneRow> came = laneRows(sample::authorizationResponse());
    QCOMPARE(came,
             QList<LaneRow>(
                 {{Part::Consent, Party::Browser, Party::AuthorizationServer, Line::Person, Mark::None},
                  {Part::Redirect, Party::AuthorizationServer, Party::Browser, Line::Browser, Mark::None},
                  {Part::Callback, Party::Browser, Party::App, Line::Browser, Mark::Good}}));
}

void LaneRowTest::aDirectExchangeIsTwoArrows_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Mark>("mark");
    const auto with = [](What what, Verdict verdict) {
        Exchange exchange = sample::tokenRequest();
        exchange.what = what;
        exchange.verdict = verdict;
        return exchange;
    };
    QTest::newRow("token") << sample::tokenRequest() << Mark::Good;
    QTest::newRow("refresh") << with(What::RefreshRequest, Verdict::Good) << Mark::Good;
    QTest::newRow("revoke") << with(What::RevocationRequest, Verdict::Good) << Mark::Good;
    QTest::newRow("refused") << with(What::TokenRequest, Verdict::Refused) << Mark::Refused;
    QTest::newRow("refused as expected")
        << sample::apiCall(401, "Unauthorized", Verdict::RefusedAsExpected) << Mark::RefusedAsExpected;
    QTest::newRow("cut") << sample::failed(codes::ConnectionLost) << Mark::Broken;
    QTest::newRow("slow") << sample::failed(codes::Timeout) << Mark::Broken;
    QTest::newRow("cancelled") << sample::failed(codes::Cancelled, Verdict::Cancelled) << Mark::Cancelled;
    QTest::newRow("not accepted") << with(What::TokenRequest, Verdict::Rejected) << Mark::Rejected;
    QTest::newRow("waiting") << with(What::TokenRequest, Verdict::Pending) << Mark::Pending;
}

void LaneRowTest::aDirectExchangeIsTwoArrows()
{
    QFETCH(const Exchange, exchange);
    QFETCH(const Mark, mark);
    const QList<LaneRow> rows = laneRows(exchange);
    QCOMPARE(rows, QList<LaneRow>({{Part::Request, Party::App, exchange.to, Line::Direct, Mark::None},
                                   {Part::Answer, exchange.to, Party::App, Line::Direct, mark}}));
}

void LaneRowTest::whatNeverReachedTheServerIsOneBrokenArrow()
{
    for (const QLatin1StringView code : {codes::ConnectionRefused, codes::NameNotFound, codes::TlsFailed}) {
        const QList<LaneRow> rows = laneRows(sample::failed(code));
        QCOMPARE(rows, QList<LaneRow>({{Part::Request, Party::App, Party::AuthorizationServer, Line::Direct,
                                        Mark::Broken}}));
    }
}

void LaneRowTest::aStrangersAnswerIsOnlyItsLastHop()
{
    const QList<LaneRow> rows = laneRows(sample::authorizationResponse(Verdict::Rejected));
    QCOMPARE(rows,
             QList<LaneRow>({{Part::Callback, Party::Browser, Party::App, Line::Browser, Mark::Rejected}}));
}

void LaneRowTest::theWords_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("chips");
    QTest::addColumn<QString>("spoken");
    const auto refused = [](const QString &code, Verdict verdict) {
        Exchange exchange = sample::tokenRequest();
        exchange.response = HttpResponse{.status = 400, .reason = "Bad Request"};
        exchange.failure = Failure{.code = code, .kind = FailureKind::Refused};
        exchange.verdict = verdict;
        return exchange;
    };
    QTest::newRow("request") << sample::tokenRequest() << 0 << u"POST /o/token/"_s
                             << u"code1 verifier1 secret1"_s
                             << u"3: App to Authorization server, direct: POST /o/token/, code1, verifier1, "
                                "secret1; answer 200 OK, AT1, RT1"_s;
    QTest::newRow("answer") << sample::tokenRequest() << 1 << u"200 OK"_s << u"AT1 RT1"_s
                            << u"3: Authorization server to App, direct: answer 200 OK, AT1, RT1"_s;
    QTest::newRow("opens") << sample::authorizationRequest() << 0 << u"Opens the sign-in page"_s << QString()
                           << u"3: App to Browser, through the browser: Opens the sign-in page"_s;
    QTest::newRow("consent") << sample::authorizationResponse() << 0 << u"Sign-in and consent"_s << QString()
                             << u"3: Browser to Authorization server, done by the person: "
                                "Sign-in and consent"_s;
    QTest::newRow("redirect") << sample::authorizationResponse() << 1 << u"Redirect through the browser"_s
                              << u"code1"_s
                              << u"3: Authorization server to Browser, through the browser: "
                                 "Redirect through the browser, code1"_s;
    QTest::newRow("callback") << sample::authorizationResponse() << 2 << u"GET /callback"_s << u"code1"_s
                              << u"3: Browser to App, through the browser: GET /callback, code1"_s;
    QTest::newRow("refused") << refused(u"invalid_grant"_s, Verdict::Refused) << 1
                             << u"400 Bad Request · invalid_grant"_s << QString()
                             << u"3: Authorization server to App, direct: "
                                "answer 400 Bad Request · invalid_grant, refused"_s;
    QTest::newRow("expected") << sample::apiCall(401, "Unauthorized", Verdict::RefusedAsExpected) << 1
                              << u"401 Unauthorized"_s << QString()
                              << u"3: API to App, direct: answer 401 Unauthorized, refused as expected"_s;
    QTest::newRow("cut") << sample::failed(codes::ConnectionLost) << 1 << u"connection_lost"_s << QString()
                         << u"3: Authorization server to App, direct: "
                            "answer connection_lost, did not arrive"_s;
    QTest::newRow("nobody there") << sample::failed(codes::ConnectionRefused) << 0
                                  << u"POST /o/token/ · connection_refused"_s << u"code1 verifier1 secret1"_s
                                  << u"3: App to Authorization server, direct: POST /o/token/ · "
                                     "connection_refused, code1, verifier1, secret1, did not arrive"_s;
    QTest::newRow("cancelled") << sample::failed(codes::Cancelled, Verdict::Cancelled) << 1 << u"cancelled"_s
                               << QString() << u"3: Authorization server to App, direct: answer cancelled"_s;
}

void LaneRowTest::theWords()
{
    QFETCH(Exchange, exchange);
    QFETCH(const int, row);
    exchange.id = 3;
    const SecretRegister names = sample::names();
    const LaneText text =
        LaneWords::text(exchange, laneRows(exchange).at(row), findTravellers(exchange, names), names);
    QTEST(text.label, "label");
    QTEST(text.chips.join(u' '), "chips");
    QTEST(text.spoken, "spoken");
}

void LaneRowTest::aServersWordsHoldNoSecret()
{
    const SecretRegister names = sample::names();
    Exchange exchange = sample::tokenRequest();
    exchange.request.url.setPath(u"/o/"_s + QString::fromLatin1(sample::Code) + u"/token/"_s);
    exchange.response = HttpResponse{.status = 400, .reason = "No " + sample::ClientSecret};
    exchange.failure =
        Failure{.code = u"bad_"_s + QString::fromLatin1(sample::Code), .kind = FailureKind::Refused};
    exchange.verdict = Verdict::Refused;
    for (const LaneRow &row : laneRows(exchange)) {
        const LaneText text = LaneWords::text(exchange, row, findTravellers(exchange, names), names);
        QVERIFY2(!names.occursIn((text.label + text.chips.join(u' ') + text.spoken).toUtf8()),
                 qPrintable(text.spoken));
    }
}

QTEST_GUILESS_MAIN(LaneRowTest)
#include "tst_lanerow.moc"
