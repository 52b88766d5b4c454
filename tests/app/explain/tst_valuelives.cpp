// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/valuelives.h"
#include "app/message/formencoding.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace workbench;
using Sort = ValueLife::Sort;
using State = ValueLife::State;

/// What the record tells about codes and tokens.
class ValueLives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeIsUsedOnce();
    void codeWaits();
    void codeOfAFormPost();
    void refreshReplaces();
    void refreshWithoutRotation();
    void secondSignInReplaces();
    void revokedAndRefused();
    void expiredByTheClock();
    void refusedThoughAlive();
    void othersAreLeftOut();
    void failedExchangesSayNothing();
    void serversAreKnownForTheirCodes();
};

namespace {
QDateTime at(int second)
{
    return QDateTime(QDate(2026, 1, 27), QTime(11, 0), Qt::UTC).addSecs(second);
}

Exchange exchange(qint64 id, What what, const Parameters &form, const QByteArray &answer = {},
                  Verdict verdict = Verdict::Good)
{
    Exchange one{.id = id, .what = what, .profile = u"Demo"_s, .startedAt = at(static_cast<int>(id) * 10)};
    one.request = {.method = "POST", .url = QUrl(u"http://127.0.0.1:1/token"_s), .body = formEncode(form)};
    one.response = HttpResponse{.status = verdict == Verdict::Good ? 200 : 400,
                                .headers = {{"Content-Type", "application/json"}},
                                .body = answer};
    one.verdict = verdict;
    return one;
}

Exchange callback(qint64 id, const QString &code)
{
    Exchange one{.id = id,
                 .what = What::AuthorizationResponse,
                 .channel = Channel::Browser,
                 .profile = u"Demo"_s,
                 .startedAt = at(static_cast<int>(id) * 10)};
    one.request.url = QUrl(u"http://127.0.0.1:2/callback?code=%1&state=s"_s.arg(code));
    one.verdict = Verdict::Good;
    return one;
}

Exchange call(qint64 id, const QByteArray &token, Verdict verdict)
{
    Exchange one = exchange(id, What::ResourceRequest, {}, "{}", verdict);
    one.request.headers = {{"Authorization", "Bearer " + token}};
    return one;
}

QByteArray answer(const char *access, const char *refresh, const char *more = "")
{
    QByteArray json =
        R"({"access_token":")" + QByteArray(access) + R"(","token_type":"Bearer","expires_in":3600)";
    if (*refresh)
        json += R"(,"refresh_token":")" + QByteArray(refresh) + '"';
    return json + more + '}';
}

Exchange signIn(qint64 id, const char *access, const char *refresh, const QString &code = u"c-1"_s)
{
    return exchange(
        id, What::TokenRequest,
        {{u"grant_type"_s, u"authorization_code"_s}, {u"code"_s, code}, {u"scope"_s, u"read write"_s}},
        answer(access, refresh, R"(,"scope":"read write")"));
}

Exchange refresh(qint64 id, const QString &sent, const QByteArray &body)
{
    return exchange(id, What::RefreshRequest,
                    {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, sent}}, body);
}

ValueLife lifeOf(const QList<ValueLife> &lives, const QString &value)
{
    for (const ValueLife &life : lives) {
        if (life.value.reveal() == value)
            return life;
    }
    return {};
}

QList<ValueLife> livesOf(const QList<Exchange> &exchanges)
{
    return valueLives(exchanges, u"Demo"_s, 60);
}
} // namespace

void ValueLives::codeIsUsedOnce()
{
    const QList<ValueLife> lives =
        livesOf({callback(1, u"c-1"_s), signIn(2, "a-1", "r-1"),
                 exchange(3, What::TokenRequest, {{u"code"_s, u"c-1"_s}}, {}, Verdict::Refused)});
    QCOMPARE(lives.size(), 3);                             // code, access token, refresh token
    QCOMPARE(lives.constFirst().sort, Sort::RefreshToken); // newest first
    const ValueLife code = lifeOf(lives, u"c-1"_s);
    QCOMPARE(code.sort, Sort::Code);
    QCOMPARE(code.bornIn, 1);
    QCOMPARE(code.stateAt(at(25)), State::Used);
    QCOMPARE(code.events, (QList<LifeEvent>{{LifeEvent::Kind::Accepted, 2, at(20)},
                                            {LifeEvent::Kind::Refused, 3, at(30)}}));
    const ValueLife access = lifeOf(lives, u"a-1"_s);
    QCOMPARE(access.stateAt(at(30)), State::Fresh);
    QCOMPARE(access.scope, u"read write"_s);
    QVERIFY(!access.difference);
    QCOMPARE(lifeOf(lives, u"r-1"_s).stateAt(at(30)), State::NotStated);
}

void ValueLives::codeWaits()
{
    const QList<ValueLife> lives = livesOf({callback(1, u"c-1"_s)});
    QCOMPARE(lives.constFirst().stateAt(at(69)), State::Fresh);
    QCOMPARE(lives.constFirst().secondsLeft(at(30)).value(), 40);
    QCOMPARE(lives.constFirst().stateAt(at(70)), State::Expired);
    const QList<ValueLife> unknown = valueLives({callback(1, u"c-1"_s)}, u"Demo"_s, {});
    QCOMPARE(unknown.constFirst().stateAt(at(7000)), State::NotStated);
}

void ValueLives::codeOfAFormPost()
{
    Exchange posted = callback(1, {});
    posted.request.url = QUrl(u"http://127.0.0.1:2/callback"_s);
    posted.request.body = "code=c%2B9&state=s";
    QCOMPARE(livesOf({posted}).constFirst().value.reveal(), u"c+9"_s);
}

void ValueLives::refreshReplaces()
{
    const QList<ValueLife> lives = livesOf(
        {signIn(1, "a-1", "r-1"), call(2, "a-1", Verdict::Good),
         refresh(
             3, u"r-1"_s,
             answer("a-2", "r-2", R"(,"scope":"read","expires_in":60)").replace(R"("expires_in":3600,)", "")),
         call(4, "a-1", Verdict::RefusedAsExpected)});
    const ValueLife old = lifeOf(lives, u"a-1"_s);
    QCOMPARE(old.stateAt(at(50)), State::Replaced);
    QCOMPARE(old.events, (QList<LifeEvent>{{LifeEvent::Kind::Accepted, 2, at(20)},
                                           {LifeEvent::Kind::Replaced, 3, at(30)},
                                           {LifeEvent::Kind::Refused, 4, at(40)}}));
    const ValueLife fresh = lifeOf(lives, u"a-2"_s);
    QCOMPARE(fresh.difference.value(), (RefreshDifference{.sameToken = false,
                                                          .scopeBefore = u"read write"_s,
                                                          .scopeAfter = u"read"_s,
                                                          .lifeBefore = 3600,
                                                          .lifeAfter = 60,
                                                          .rotated = true}));
    QCOMPARE(lifeOf(lives, u"r-1"_s).stateAt(at(50)), State::Replaced);
    QCOMPARE(lifeOf(lives, u"r-2"_s).stateAt(at(50)), State::NotStated);
}

void ValueLives::refreshWithoutRotation()
{
    const QList<ValueLife> lives =
        livesOf({signIn(1, "a-1", "r-1"), refresh(2, u"r-1"_s, answer("a-2", ""))});
    QCOMPARE(lifeOf(lives, u"r-1"_s).stateAt(at(50)), State::NotStated);
    const ValueLife fresh = lifeOf(lives, u"a-2"_s);
    QVERIFY(!fresh.difference->rotated);
    QCOMPARE(fresh.scope, u"read write"_s); // not stated: as before (RFC 6749 §6)
    const QList<ValueLife> again =
        livesOf({signIn(1, "a-1", "r-1"), refresh(2, u"r-1"_s, answer("a-1", ""))});
    QVERIFY(lifeOf(again, u"a-1"_s).difference->sameToken);
    QCOMPARE(lifeOf(again, u"a-1"_s).stateAt(at(50)), State::Fresh);
}

void ValueLives::secondSignInReplaces()
{
    const QList<ValueLife> lives = livesOf({signIn(1, "a-1", "r-1"), signIn(2, "a-2", "r-2")});
    QCOMPARE(lifeOf(lives, u"a-1"_s).stateAt(at(30)), State::Replaced);
    QCOMPARE(lifeOf(lives, u"r-1"_s).stateAt(at(30)), State::Replaced);
    QVERIFY(!lifeOf(lives, u"a-2"_s).difference);
}

void ValueLives::revokedAndRefused()
{
    const QList<ValueLife> lives =
        livesOf({signIn(1, "a-1", "r-1"), exchange(2, What::RevocationRequest, {{u"token"_s, u"a-1"_s}}),
                 call(3, "a-1", Verdict::RefusedAsExpected)});
    const ValueLife life = lifeOf(lives, u"a-1"_s);
    QCOMPARE(life.stateAt(at(40)), State::Revoked);
    QCOMPARE(life.first(LifeEvent::Kind::Refused)->exchange, 3);
    QVERIFY(!lifeOf(lives, u"r-1"_s).has(LifeEvent::Kind::Revoked));
}

void ValueLives::expiredByTheClock()
{
    const QList<ValueLife> lives = livesOf({signIn(1, "a-1", "")});
    QCOMPARE(lives.constFirst().stateAt(at(10 + 3599)), State::Fresh);
    QCOMPARE(lives.constFirst().stateAt(at(10 + 3600)), State::Expired);
}

void ValueLives::refusedThoughAlive()
{
    const QList<ValueLife> refused = livesOf({signIn(1, "a-1", ""), call(2, "a-1", Verdict::Refused)});
    QCOMPARE(refused.constFirst().stateAt(at(30)), State::Refused);
    const QList<ValueLife> accepted =
        livesOf({signIn(1, "a-1", ""), call(2, "a-1", Verdict::Refused), call(3, "a-1", Verdict::Good)});
    QCOMPARE(accepted.constFirst().stateAt(at(40)), State::Fresh);
}

void ValueLives::othersAreLeftOut()
{
    Exchange foreign = signIn(1, "a-1", "r-1");
    foreign.profile = u"Other"_s;
    Exchange earlier = signIn(2, "AT1", "RT1");
    earlier.fromEarlierSession = true;
    QVERIFY(livesOf({foreign, earlier}).isEmpty());
}

void ValueLives::failedExchangesSayNothing()
{
    const QList<ValueLife> lives =
        livesOf({signIn(1, "a-1", ""), call(2, "a-1", Verdict::Failed), call(3, "a-1", Verdict::Cancelled),
                 exchange(4, What::RevocationRequest, {{u"token"_s, u"a-1"_s}}, {}, Verdict::Failed)});
    QVERIFY(lives.constFirst().events.isEmpty());
}

void ValueLives::serversAreKnownForTheirCodes()
{
    ProviderProfile django;
    django.templateId = u"django-oauth-toolkit"_s;
    QCOMPARE(usualCodeLife(django), std::optional<qint64>(60));
    ProviderProfile unknown;
    unknown.endpoints.token = u"https://login.example.com/token"_s;
    QVERIFY(!usualCodeLife(unknown));
}

QTEST_GUILESS_MAIN(ValueLives)
#include "tst_valuelives.moc"
