// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

/// What earlier exchanges of the session prove about codes, refresh tokens, states and addresses.
class SessionHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refreshAfterRevocation();
    void refreshTokenUsedOrRevoked();
    void codeUsedBefore();
    void codeTooOld();
    void codeOfUnknownAge();
    void redirectChangedBetweenTheRequests();
    void serverAnsweredBefore();
    void secretInTheBodyWasAcceptedBefore();
    void stateOfAnEarlierAttempt();
    void changedOnPurpose();
};

namespace {
QDateTime at(int minute, int second = 0)
{
    return QDateTime(QDate(2026, 1, 27), QTime(11, minute, second), Qt::UTC);
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

Exchange browserStep(qint64 id, What what, const Parameters &query, const QDateTime &time)
{
    QUrl url(u"http://127.0.0.1:18001/o/authorize/"_s);
    url.setQuery(QString::fromLatin1(queryEncode(query)));
    Exchange exchange{.id = id, .what = what, .channel = Channel::Browser, .startedAt = time};
    exchange.request.url = url;
    exchange.verdict = Verdict::Good;
    return exchange;
}
} // namespace

void SessionHistory::refreshAfterRevocation()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/refresh_after_access_revoked"_s, Stage::Refresh);
    ExplainContext context = contextOf(seen);
    context.token = TokenSet{.accessToken = Secret(u"a-token"_s), .accessRevokedAt = at(40)};
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::ServerError);
    QCOMPARE(explanation.causes.first().code, QString(causes::DotRefreshAfterRevoke));
    QCOMPARE(explanation.fixes.first().kind, FixKind::GetToken);

    context.token = {};
    context.earlier = {
        earlierForm(2, What::RevocationRequest, {{u"token"_s, u"x"_s}}, Verdict::Good, at(41))};
    QCOMPARE(explain(seen.failure, context).causes.first().code, QString(causes::DotRefreshAfterRevoke));
}

void SessionHistory::refreshTokenUsedOrRevoked()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_refresh_reused"_s, Stage::Refresh);
    const QString token = parameterValue(formDecode(seen.exchange.request.body).value(), u"refresh_token");
    ExplainContext context = contextOf(seen);
    context.earlier = {
        earlierForm(4, What::RefreshRequest, {{u"refresh_token"_s, token}}, Verdict::Good, at(30))};
    const Explanation used = explain(seen.failure, context);
    QCOMPARE(used.entry, Entry::E29);
    QCOMPARE(used.causes.first().code, QString(causes::RefreshTokenReplaced));
    QVERIFY(!used.refusalIsRight);

    context.earlier = {};
    context.token = TokenSet{.refreshRevokedAt = at(31)};
    const Explanation revoked = explain(seen.failure, context);
    QCOMPARE(revoked.causes.first().code, QString(causes::RefreshTokenRevoked));
    QVERIFY(revoked.refusalIsRight);
}

void SessionHistory::codeUsedBefore()
{
    Recorded seen = recorded(u"django-oauth-toolkit/err_code_reused"_s, Stage::Token);
    const Recorded first = recorded(u"django-oauth-toolkit/code_confidential_nopkce"_s, Stage::Token);
    ExplainContext context = contextOf(seen);
    context.earlier = {first.exchange};
    context.earlier.first().id = 3;
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E15);
    QCOMPARE(explanation.causes.first().code, QString(causes::CodeUsed));
    QCOMPARE(explanation.causes.first().facts.value(u"exchange"_s), u"3"_s);
    QCOMPARE(explanation.fixes.first().kind, FixKind::GetToken);
}

void SessionHistory::codeTooOld()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_code_expired"_s, Stage::Token);
    const QString code = parameterValue(formDecode(seen.exchange.request.body).value(), u"code");
    ExplainContext context = contextOf(seen);
    context.earlier = {browserStep(2, What::AuthorizationResponse, {{u"code"_s, code}},
                                   seen.exchange.startedAt.addSecs(-83))};
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E14);
    QCOMPARE(explanation.causes.first().code, QString(causes::CodeTooOld));
    QCOMPARE(explanation.causes.first().facts, (Facts{{u"age"_s, u"83"_s}, {u"life"_s, u"60"_s}}));
    QCOMPARE(explanation.fixes.first().kind, FixKind::GetToken);

    context.earlier.first().startedAt = seen.exchange.startedAt.addSecs(-5);
    QCOMPARE(explain(seen.failure, context).entry, Entry::CodeRefused);
}

void SessionHistory::codeOfUnknownAge()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_code_expired"_s, Stage::Token);
    QCOMPARE(explain(seen.failure, contextOf(seen)).entry, Entry::CodeRefused);
}

void SessionHistory::redirectChangedBetweenTheRequests()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_redirect_mismatch"_s, Stage::Token);
    const QString sent = parameterValue(formDecode(seen.exchange.request.body).value(), u"redirect_uri");
    ExplainContext context = contextOf(seen);
    context.earlier = {browserStep(1, What::AuthorizationRequest,
                                   {{u"redirect_uri"_s, u"http://127.0.0.1:18900/callback"_s}}, at(59))};
    QVERIFY(sent != u"http://127.0.0.1:18900/callback");
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E13);
    QCOMPARE(explanation.causes.first().code, QString(causes::RedirectChanged));
    QCOMPARE(explanation.causes.first().facts.value(u"sent"_s), sent);
}

void SessionHistory::serverAnsweredBefore()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/revoke_access"_s, Stage::Revocation);
    Recorded now = seen;
    now.exchange.id = 9;
    now.exchange.response = {};
    const Failure failure{
        .code = u"connection_refused"_s, .stage = Stage::Revocation, .kind = FailureKind::NoAnswer};
    ExplainContext context = contextOf(now);
    QCOMPARE(explain(failure, context).causes.first().code, QString(causes::ServerNotStarted));
    context.earlier = {seen.exchange};
    const Explanation explanation = explain(failure, context);
    QCOMPARE(explanation.causes.first().code, QString(causes::ServerStopped));
    QVERIFY(hasFix(explanation, FixKind::EditRevocationEndpoint));
}

void SessionHistory::secretInTheBodyWasAcceptedBefore()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_wrong_secret_post"_s, Stage::Token);
    ExplainContext context = contextOf(seen);
    QCOMPARE(explain(seen.failure, context).causes.first().code, QString(causes::BasicWanted));
    Exchange before =
        earlierForm(1, What::TokenRequest, {{u"client_secret"_s, u"right"_s}}, Verdict::Good, at(30));
    before.request.url = seen.exchange.request.url;
    context.earlier = {before};
    for (const Cause &cause : explain(seen.failure, context).causes)
        QVERIFY(cause.code != causes::BasicWanted);
    context.earlier.first().verdict = Verdict::Refused;
    QCOMPARE(explain(seen.failure, context).causes.first().code, QString(causes::BasicWanted));
}

void SessionHistory::stateOfAnEarlierAttempt()
{
    const Exchange answer =
        browserStep(6, What::AuthorizationResponse, {{u"code"_s, u"c"_s}, {u"state"_s, u"old"_s}}, at(59));
    const Failure failure{
        .code = u"state_mismatch"_s, .stage = Stage::Callback, .kind = FailureKind::Rejected};
    ExplainContext context{.profile = djangoProfile(), .exchange = &answer};
    QVERIFY(!explain(failure, context).causes.first().proven);
    context.earlier = {browserStep(2, What::AuthorizationRequest, {{u"state"_s, u"old"_s}}, at(50)),
                       browserStep(5, What::AuthorizationRequest, {{u"state"_s, u"new"_s}}, at(58))};
    const Explanation explanation = explain(failure, context);
    QCOMPARE(explanation.entry, Entry::E16);
    QCOMPARE(explanation.causes.first().code, QString(causes::OldTab));
    QCOMPARE(explanation.causes.first().facts.value(u"exchange"_s), u"2"_s);
    QCOMPARE(explanation.fixes.first().kind, FixKind::OpenAgain);
}

void SessionHistory::changedOnPurpose()
{
    Recorded seen = recorded(u"django-oauth-toolkit/err_code_reused"_s, Stage::Token);
    seen.exchange.id = 5;
    seen.exchange.brokenBy = u"code_twice"_s;
    const Explanation token = explain(seen.failure, contextOf(seen));
    QCOMPARE(token.causes.first().code, QString(causes::ChangedOnPurpose));
    QVERIFY(token.causes.first().proven);
    QCOMPARE(token.causes.first().facts.value(u"exchange"_s), u"5"_s);

    // What comes back answers the request that was changed.
    seen.exchange.brokenBy.clear();
    ExplainContext context = contextOf(seen);
    context.earlier = {browserStep(2, What::AuthorizationRequest, {}, at(30))};
    context.earlier.first().brokenBy = u"state_changed"_s;
    const Failure state{
        .code = codes::StateMismatch, .stage = Stage::Callback, .kind = FailureKind::Rejected};
    QCOMPARE(explain(state, context).causes.first().facts.value(u"exchange"_s), u"2"_s);
    QVERIFY(explain(state, context).causes.first().code == causes::ChangedOnPurpose);
    QVERIFY(explain(seen.failure, context).causes.first().code != causes::ChangedOnPurpose);
}

QTEST_GUILESS_MAIN(SessionHistory)
#include "tst_sessionhistory.moc"
