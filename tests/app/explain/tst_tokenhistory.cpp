// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

/// The same answers of real servers, with what this program knows of the token: the proven cause comes first.
class TokenHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiredByOurClock();
    void expiredByTheServersClockOnly();
    void revokedHere_data();
    void revokedHere();
    void revokedWithTheRefreshToken();
    void revokedOlderToken();
    void refusedRevocationIsNone();
    void replacedByRefresh();
    void refusalWithoutTokenWasMeant();
    void scopeIsSmaller();
};

namespace {
constexpr auto DrfExpired = "django-oauth-toolkit/err_resource_drf_expired";

QDateTime at(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 1, 27), QTime(11, minute, second), Qt::UTC);
}

QString sentToken(const Recorded &seen)
{
    return QString::fromLatin1(headerValue(seen.exchange.request.headers, "Authorization").mid(7));
}

TokenSet tokensOf(const Recorded &seen, qint64 life)
{
    TokenSet tokens{.accessToken = Secret(sentToken(seen)), .scope = u"read write"_s, .expiresIn = life};
    tokens.receivedAt = at(0);
    tokens.refreshToken = Secret(u"a-refresh-token"_s);
    return tokens;
}

ExplainContext contextOf(const Recorded &seen)
{
    return {.profile = djangoProfile(), .exchange = &seen.exchange, .now = seen.exchange.startedAt};
}

Exchange earlierForm(qint64 id, What what, const Parameters &form, Verdict verdict, const QDateTime &time)
{
    Exchange exchange{.id = id, .what = what, .startedAt = time};
    exchange.request = {
        .method = "POST", .url = QUrl(u"http://127.0.0.1:18001/o/token/"_s), .body = formEncode(form)};
    exchange.response = HttpResponse{.status = verdict == Verdict::Good ? 200 : 401};
    exchange.verdict = verdict;
    return exchange;
}
} // namespace

void TokenHistory::expiredByOurClock()
{
    // The header says "invalid", the body "not provided": only the clock knows.
    const Recorded seen = recorded(u"django-oauth-toolkit/err_resource_drf_garbage"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = tokensOf(seen, 3600);
    context.token->receivedAt = seen.exchange.startedAt.addSecs(-3600);
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E08);
    QCOMPARE(causeCodes(explanation), QStringList({causes::TokenExpired, causes::BodyMisleading}));
    QCOMPARE(explanation.causes.first().facts.value(u"time"_s), u"2026-01-27T12:00:00Z"_s);
    QCOMPARE(explanation.fixes.first().kind, FixKind::RefreshAndRepeat);

    context.token->receivedAt = context.token->receivedAt.addSecs(1);
    QCOMPARE(explain(seen.failure, context).entry, Entry::E07);
}

void TokenHistory::expiredByTheServersClockOnly()
{
    const Recorded seen = recorded(QString::fromLatin1(DrfExpired), Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = tokensOf(seen, 7200);
    context.token->refreshToken = Secret();
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E08);
    QCOMPARE(explanation.causes.first().code, QString(causes::ServerSaysExpired));
    QCOMPARE(explanation.causes.first().facts.value(u"words"_s), u"The access token has expired."_s);
    QVERIFY(causeCodes(explanation).contains(causes::ClocksDiffer));
    QVERIFY(!hasFix(explanation, FixKind::RefreshAndRepeat));
    QCOMPARE(explanation.fixes.first().kind, FixKind::GetToken);
}

void TokenHistory::revokedHere_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("one's own view") << u"django-oauth-toolkit/err_resource_seed_revoked"_s;
    QTest::newRow("Django REST framework") << u"django-oauth-toolkit/err_resource_drf_revoked"_s;
    QTest::newRow("403 without a word") << u"django-oauth-toolkit/err_resource_stock_revoked"_s;
}

void TokenHistory::revokedHere()
{
    QFETCH(QString, file);
    const Recorded seen = recorded(file, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = tokensOf(seen, 3600);
    context.token->receivedAt = at(30);
    context.token->accessRevokedAt = at(45, 10);
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E09);
    QVERIFY(explanation.refusalIsRight);
    QCOMPARE(explanation.causes.first().code, QString(causes::TokenRevoked));
    QCOMPARE(explanation.causes.first().facts.value(u"time"_s), u"2026-01-27T11:45:10Z"_s);
}

void TokenHistory::revokedWithTheRefreshToken()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_resource_seed_revoked"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = tokensOf(seen, 36000);
    context.token->refreshRevokedAt = at(45);
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E09);
    QCOMPARE(explanation.causes.first().code, QString(causes::RevokedWithRefreshToken));
}

void TokenHistory::revokedOlderToken()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_resource_seed_revoked"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = TokenSet{.accessToken = Secret(u"a-newer-token"_s)};
    context.earlier = {
        earlierForm(3, What::RevocationRequest, {{u"token"_s, sentToken(seen)}}, Verdict::Good, at(50))};
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E09);
    QCOMPARE(explanation.causes.first().facts.value(u"exchange"_s), u"3"_s);
}

void TokenHistory::refusedRevocationIsNone()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_resource_seed_revoked"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.earlier = {
        earlierForm(3, What::RevocationRequest, {{u"token"_s, sentToken(seen)}}, Verdict::Refused, at(50)),
        earlierForm(4, What::RevocationRequest, {{u"token"_s, u"another"_s}}, Verdict::Good, at(51)),
        earlierForm(8, What::RevocationRequest, {{u"token"_s, sentToken(seen)}}, Verdict::Good, at(52))};
    QCOMPARE(explain(seen.failure, context).entry, Entry::E10);
}

void TokenHistory::replacedByRefresh()
{
    const Recorded seen =
        recorded(u"django-oauth-toolkit/resource_after_refresh_old_token"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = TokenSet{.accessToken = Secret(u"a-newer-token"_s)};
    QCOMPARE(explain(seen.failure, context).causes.first().code, QString(causes::TokenOfOtherServer));
    context.earlier = {
        earlierForm(5, What::RefreshRequest, {{u"refresh_token"_s, u"r"_s}}, Verdict::Good, at(55))};
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E10);
    QCOMPARE(explanation.causes.first().code, QString(causes::TokenReplaced));
    QVERIFY(explanation.causes.first().proven);
    QVERIFY(hasFix(explanation, FixKind::CallWithToken));
}

void TokenHistory::refusalWithoutTokenWasMeant()
{
    Recorded seen = recorded(u"django-oauth-toolkit/err_resource_seed_missing"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = TokenSet{.accessToken = Secret(u"a-token"_s)};
    QVERIFY(!explain(seen.failure, context).refusalIsRight);
    seen.exchange.refusalExpected = true;
    const Explanation explanation = explain(seen.failure, context);
    QVERIFY(explanation.refusalIsRight);
    QCOMPARE(explanation.fixes.first().kind, FixKind::CallWithToken);

    setHeader(seen.exchange.request.headers, "Authentication", "Bearer a-token");
    QCOMPARE(explain(seen.failure, context).causes.first().code, QString(causes::HeaderMisspelt));
    seen.exchange.request.headers = {{"Authorization", "Bearera-token"}};
    const Explanation glued = explain(seen.failure, context);
    QCOMPARE(glued.causes.first().code, QString(causes::BearerBlankMissing));
    QVERIFY(glued.causes.first().facts.isEmpty());
    QVERIFY(!glued.refusalIsRight);
    QCOMPARE(glued.fixes.first().kind, FixKind::SendTokenInHeader);
}

void TokenHistory::scopeIsSmaller()
{
    Recorded seen = recorded(u"django-oauth-toolkit/resource_drf_insufficient_scope"_s, Stage::Resource);
    ExplainContext context = contextOf(seen);
    context.token = tokensOf(seen, 36000);
    context.token->scope = u"read"_s;
    const Explanation narrowed = explain(seen.failure, context);
    QCOMPARE(narrowed.entry, Entry::E11);
    QCOMPARE(narrowed.causes.first().code, QString(causes::ScopeNarrowed));
    QCOMPARE(narrowed.causes.first().facts,
             (Facts{{u"asked"_s, u"read write"_s}, {u"granted"_s, u"read"_s}}));

    // RFC 6750 §3.1: the challenge names the scope.
    setHeader(seen.exchange.response->headers, "WWW-Authenticate",
              "Bearer error=\"insufficient_scope\", scope=\"admin write\"");
    const Explanation named = explain(*readRefusal(*seen.exchange.response, Stage::Resource), context);
    QCOMPARE(named.entry, Entry::E11);
    QCOMPARE(named.causes.first().code, QString(causes::ScopeTooSmall));
    QCOMPARE(named.fixes.first(), (Fix{FixKind::EditScope, {{u"scope"_s, u"read write admin"_s}}}));
}

QTEST_GUILESS_MAIN(TokenHistory)
#include "tst_tokenhistory.moc"
