// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/namesecrets.h"
#include "app/secrets/valuetrace.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const auto Code = u"SplxlOBeZQQYbYS6WxSbIA"_s;
const auto Token = u"2YotnFZFEjr1zCsicMWpAA"_s;
const auto NewToken = u"8xLOxBtZp8f9sd0fKJHs7q"_s;
const auto RefreshToken = u"tGzv3JOkF0XG5Qx2TlKWIA"_s;
const auto ClientSecret = u"gX1fBat3bV+odd/secret"_s;

Exchange callback()
{
    Exchange exchange;
    exchange.what = What::AuthorizationResponse;
    exchange.request.url = QUrl(u"http://127.0.0.1:1/cb?code="_s + Code);
    exchange.verdict = Verdict::Good;
    return exchange;
}

Exchange tokenRequest(const QByteArray &body, const QString &access)
{
    Exchange exchange;
    exchange.what = body.contains("refresh") ? What::RefreshRequest : What::TokenRequest;
    const QByteArray credentials = "demo:" + ClientSecret.toUtf8();
    exchange.request.headers = {{"Authorization", "Basic " + credentials.toBase64()}};
    exchange.request.body = body;
    exchange.response = HttpResponse{.status = 200};
    exchange.response->body =
        "{\"access_token\":\"" + access.toUtf8() + "\",\"refresh_token\":\"" + RefreshToken.toUtf8() + "\"}";
    exchange.verdict = Verdict::Good;
    return exchange;
}

Exchange call(const QString &token, int status)
{
    Exchange exchange;
    exchange.what = What::ResourceRequest;
    exchange.to = Party::ResourceServer;
    exchange.request.headers = {{"Authorization", "Bearer " + token.toUtf8()}};
    exchange.response = HttpResponse{.status = status};
    exchange.verdict = status == 200 ? Verdict::Good : Verdict::Refused;
    return exchange;
}

Exchange revocation(const QString &token)
{
    Exchange exchange = call(token, 200);
    exchange.what = What::RevocationRequest;
    exchange.request.headers = tokenRequest({}, {}).request.headers;
    exchange.request.body = "token=" + token.toUtf8();
    return exchange;
}
} // namespace

class ValueTraceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsACode();
    void followsAnAccessToken();
    void aRefreshTokenThatComesBackWasSentAndReceived();
    void aSecretIsBornNowhere();
    void sessionsAreApart();
    void stepsThroughTheStops();

private:
    void add(Exchange exchange);
    ValueTrace trace(const QString &name, int session = ThisSession) const;

    QList<Exchange> m_all;
    SecretRegister m_names;
    QList<QDateTime> m_starts;
};

void ValueTraceTest::add(Exchange exchange)
{
    exchange.id = m_all.size() + 1;
    nameSecretsIn(exchange, m_names);
    m_all.append(exchange);
}

ValueTrace ValueTraceTest::trace(const QString &name, int session) const
{
    QList<Travellers> travellers;
    for (const Exchange &exchange : m_all)
        travellers.append(findTravellers(exchange, m_names));
    return traceValue(name, session, m_all, m_starts,
                      [&](int row) -> const Travellers & { return travellers.at(row); });
}

void ValueTraceTest::init()
{
    m_all.clear();
    m_names.clear();
    m_starts.clear();
    m_names.addBasicCredentials(u"demo"_s, Secret(ClientSecret));
    add(callback());                                                                                // 1
    add(tokenRequest("grant_type=authorization_code&code=" + Code.toUtf8(), Token));                // 2
    add(call(Token, 200));                                                                          // 3
    add(tokenRequest("grant_type=refresh_token&refresh_token=" + RefreshToken.toUtf8(), NewToken)); // 4
    add(call(NewToken, 200));                                                                       // 5
    add(revocation(Token));                                                                         // 6
    add(call(Token, 401));                                                                          // 7
}

void ValueTraceTest::followsACode()
{
    const ValueTrace found = trace(u"code1"_s);
    QCOMPARE(found.name, u"code1"_s);
    const QList<TraceStop> expected{{.exchange = 1, .born = true, .received = true},
                                    {.exchange = 2, .sent = true}};
    QCOMPARE(found.stops, expected);
}

void ValueTraceTest::followsAnAccessToken()
{
    const QList<TraceStop> expected{{.exchange = 2, .born = true, .received = true},
                                    {.exchange = 3, .sent = true},
                                    {.exchange = 6, .sent = true, .revoked = true},
                                    {.exchange = 7, .sent = true, .refused = true}};
    QCOMPARE(trace(u"AT1"_s).stops, expected);
    QVERIFY(trace(u"AT1"_s).holds(6));
    QVERIFY(!trace(u"AT1"_s).holds(5));
    const QList<TraceStop> other{{.exchange = 4, .born = true, .received = true},
                                 {.exchange = 5, .sent = true}};
    QCOMPARE(trace(u"AT2"_s).stops, other);
    QVERIFY(trace(u"AT9"_s).stops.isEmpty());
}

void ValueTraceTest::aRefreshTokenThatComesBackWasSentAndReceived()
{
    const QList<TraceStop> expected{{.exchange = 2, .born = true, .received = true},
                                    {.exchange = 4, .sent = true, .received = true}};
    QCOMPARE(trace(u"RT1"_s).stops, expected);
}

void ValueTraceTest::aSecretIsBornNowhere()
{
    const ValueTrace found = trace(u"secret1"_s);
    QCOMPARE(found.stops.size(), 3);
    for (const TraceStop &stop : found.stops) {
        QVERIFY(stop.sent);
        QVERIFY(!stop.born);
        QVERIFY(!stop.revoked); // #6 revokes a token; the secret only proves who asks
    }
}

void ValueTraceTest::sessionsAreApart()
{
    const QDateTime monday(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    const QDateTime tuesday = monday.addDays(1);
    m_starts = {monday, tuesday};
    QList<Exchange> saved;
    for (const QDateTime &day : m_starts) {
        for (const Exchange &exchange : {tokenRequest("code=x", Token), call(Token, 200)}) {
            Exchange old = namedExchange(exchange, m_names);
            old.fromEarlierSession = true;
            old.startedAt = day.addSecs(60);
            saved.append(old);
        }
    }
    m_all = saved + m_all;
    for (int row = 0; row < m_all.size(); ++row)
        m_all[row].id = row + 1;
    QCOMPARE(sessionOf(m_all.at(1), m_starts), 1);
    QCOMPARE(sessionOf(m_all.at(2), m_starts), 2);
    QCOMPARE(sessionOf(m_all.at(4), m_starts), ThisSession);

    const QList<TraceStop> second{{.exchange = 3, .born = true, .received = true},
                                  {.exchange = 4, .sent = true}};
    QCOMPARE(trace(u"AT1"_s, 2).stops, second);
    QCOMPARE(trace(u"AT1"_s, 1).stops.size(), 2);
    QCOMPARE(trace(u"AT1"_s).stops.first().exchange, 6);
}

void ValueTraceTest::stepsThroughTheStops()
{
    const ValueTrace found = trace(u"AT1"_s); // 2, 3, 6, 7
    QCOMPARE(nextStop(found, 0, true), 2);
    QCOMPARE(nextStop(found, 3, true), 6);
    QCOMPARE(nextStop(found, 5, true), 6);
    QCOMPARE(nextStop(found, 7, true), 2);
    QCOMPARE(nextStop(found, 6, false), 3);
    QCOMPARE(nextStop(found, 2, false), 7);
    QCOMPARE(nextStop(ValueTrace(), 2, false), 0);
}

QTEST_GUILESS_MAIN(ValueTraceTest)
#include "tst_valuetrace.moc"
