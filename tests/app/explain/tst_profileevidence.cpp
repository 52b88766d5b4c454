// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

/// What the profile and the request add to a server's refusal.
class ProfileEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretOfTheProfile_data();
    void secretOfTheProfile();
    void wordOfTheProvider_data();
    void wordOfTheProvider();
    void passwordWithBlanks();
    void scopeWithComma();
    void misspeltGrant();
    void retryAfter();
    void everyRefusalHasACause();
};

void ProfileEvidence::secretOfTheProfile_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<FixKind>("fix");
    const QString id(40, u'i');
    const QString whole(128, u's');
    QTest::newRow("hash") << u"pbkdf2_sha256$600000$salt$hash"_s << id << QString(causes::SecretIsAHash)
                          << FixKind::EditClientSecret;
    QTest::newRow("blank") << QString(whole + u'\n') << id << QString(causes::SecretHasBlanks)
                           << FixKind::EditClientSecret;
    QTest::newRow("swapped") << id << whole << QString(causes::IdAndSecretSwapped)
                             << FixKind::SwapIdAndSecret;
    QTest::newRow("short") << whole.left(41) << id << QString(causes::SecretShort)
                           << FixKind::EditClientSecret;
    QTest::newRow("whole") << whole << id << QString(causes::SecretWrong) << FixKind::EditClientSecret;
    QTest::newRow("id with blank") << whole << QString(u' ' + id) << QString(causes::ClientIdHasBlanks)
                                   << FixKind::EditClientId;
    QTest::newRow("no id") << whole << QString() << QString(causes::ClientIdEmpty) << FixKind::EditClientId;
}

void ProfileEvidence::secretOfTheProfile()
{
    QFETCH(QString, secret);
    QFETCH(QString, clientId);
    QFETCH(QString, cause);
    QFETCH(FixKind, fix);
    const Recorded seen = recorded(u"django-oauth-toolkit/err_wrong_secret_post"_s, Stage::Token);
    ExplainContext context{.profile = djangoProfile(), .exchange = &seen.exchange};
    context.profile.clientId = clientId;
    context.clientSecret = secretFacts(Secret(secret));
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.causes.first().code, cause);
    QVERIFY(hasFix(explanation, fix));
    for (const Cause &one : explanation.causes)
        QVERIFY(!one.facts.values().contains(secret));
}

void ProfileEvidence::wordOfTheProvider_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("cause");
    QTest::newRow("client") << u"incorrect_client_credentials"_s << Stage::Token
                            << QString(causes::SecretNotSent);
    QTest::newRow("code") << u"bad_verification_code"_s << Stage::Token << QString(causes::CodeUnknown);
    QTest::newRow("redirect") << u"redirect_uri_mismatch"_s << Stage::Token
                              << QString(causes::RedirectNotRegistered);
    QTest::newRow("refresh") << u"bad_refresh_token"_s << Stage::Refresh << QString(causes::RefreshTokenUsed);
}

void ProfileEvidence::wordOfTheProvider()
{
    QFETCH(QString, error);
    QFETCH(Stage, stage);
    QFETCH(QString, cause);
    // GitHub's way: 200 and an error.
    Exchange exchange{.id = 1};
    exchange.request.method = "POST";
    exchange.request.body = "grant_type=authorization_code&code=c";
    const QByteArray body = "{\"error\":\"" + error.toLatin1() + "\"}";
    exchange.response =
        HttpResponse{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = body};
    const auto failure = readRefusal(*exchange.response, stage);
    QVERIFY(failure);
    const Explanation explanation = explain(*failure, {.profile = djangoProfile(), .exchange = &exchange});
    QCOMPARE(explanation.entry, Entry::E22);
    QCOMPARE(explanation.causes.first().code, cause);
}

void ProfileEvidence::passwordWithBlanks()
{
    const Recorded seen = recorded(u"django-oauth-toolkit/err_wrong_password"_s, Stage::Token);
    ExplainContext context{.profile = djangoProfile(), .exchange = &seen.exchange};
    context.password = secretFacts(Secret(u"1234 "_s));
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(explanation.entry, Entry::E03);
    QCOMPARE(explanation.causes.first().code, QString(causes::PasswordHasBlanks));
    QCOMPARE(explanation.fixes.first().kind, FixKind::EditPassword);
}

void ProfileEvidence::scopeWithComma()
{
    Recorded seen = recorded(u"django-oauth-toolkit/err_invalid_scope"_s, Stage::Token);
    seen.exchange.request.body = "grant_type=password&scope=read%2C+write,admin";
    const Explanation explanation =
        explain(seen.failure, {.profile = djangoProfile(), .exchange = &seen.exchange});
    QCOMPARE(explanation.causes.first().code, QString(causes::ScopeComma));
    QCOMPARE(explanation.fixes.first(), (Fix{FixKind::EditScope, {{u"scope"_s, u"read write admin"_s}}}));
}

void ProfileEvidence::misspeltGrant()
{
    Recorded seen = recorded(u"django-oauth-toolkit/err_unsupported_grant"_s, Stage::Token);
    seen.exchange.request.body = "grant_type=pasword";
    const Explanation explanation =
        explain(seen.failure, {.profile = djangoProfile(), .exchange = &seen.exchange});
    QCOMPARE(explanation.causes.first(),
             (Cause{causes::GrantTypeMisspelt, {{u"grant"_s, u"pasword"_s}}, true}));
}

void ProfileEvidence::retryAfter()
{
    Exchange exchange{.id = 1};
    exchange.response = HttpResponse{.status = 429, .headers = {{"Retry-After", "30"}}};
    const Failure failure = *readRefusal(*exchange.response, Stage::Token);
    const Explanation explanation = explain(failure, {.exchange = &exchange});
    QCOMPARE(explanation.entry, Entry::E35);
    QCOMPARE(explanation.fixes.first(), (Fix{FixKind::RetryNow, {{u"seconds"_s, u"30"_s}}}));
    exchange.response = HttpResponse{.status = 500, .headers = {{"Retry-After", "soon"}}};
    QCOMPARE(explain(*readRefusal(*exchange.response, Stage::Token), {.exchange = &exchange}).entry,
             Entry::ServerError);
}

void ProfileEvidence::everyRefusalHasACause()
{
    const QStringList errors{
        QString(),          u"invalid_client"_s,         u"invalid_grant"_s,  u"invalid_request"_s,
        u"invalid_token"_s, u"insufficient_scope"_s,     u"invalid_scope"_s,  u"access_denied"_s,
        u"server_error"_s,  u"unsupported_token_type"_s, u"login_required"_s, u"a_word_of_its_own"_s};
    for (int stage = 0; stage <= static_cast<int>(Stage::Storage); ++stage) {
        for (const int status : {0, 200, 302, 400, 401, 403, 404, 405, 418, 429, 500, 503, 599}) {
            for (const QString &error : errors) {
                const QString code = error.isEmpty() ? u"http_%1"_s.arg(status) : error;
                const Failure failure{.code = code,
                                      .stage = Stage(stage),
                                      .kind = FailureKind::Refused,
                                      .httpStatus = status,
                                      .error = error};
                QVERIFY2(!explain(failure, {}).causes.isEmpty(), qPrintable(code));
            }
        }
    }
    QVERIFY(!explain({.code = codes::CallbackTimeout, .stage = Stage::Callback}, {}).causes.isEmpty());
}

QTEST_GUILESS_MAIN(ProfileEvidence)
#include "tst_profileevidence.moc"
