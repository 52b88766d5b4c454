// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {
/// Everything in the request that must not get into a fact.
QStringList secretsIn(const HttpRequest &request)
{
    QStringList secrets;
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toUtf8();
    const Parameters parameters =
        formDecode(request.body).value_or(Parameters()) + formDecode(query).value_or(Parameters());
    for (const QStringView name :
         {u"client_secret", u"password", u"code", u"refresh_token", u"token", u"access_token"})
        secrets.append(parameterValue(parameters, name));
    secrets.append(QString::fromLatin1(headerValue(request.headers, "Authorization").split(' ').last()));
    secrets.removeAll(QString());
    return secrets;
}

QString allFacts(const Explanation &explanation)
{
    QStringList facts;
    for (const Cause &cause : explanation.causes)
        facts += cause.facts.values();
    for (const Fix &fix : explanation.fixes)
        facts += fix.facts.values();
    return facts.join(u'\n');
}
} // namespace

/// What real servers answered, and nothing else known: the case, the first cause and the way out.
class RecordedRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_data();
    void answer();
    void redirect_data();
    void redirect();
};

void RecordedRefusals::answer_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<FixKind>("fix");
    const auto row = [](const char *file, Stage stage, const char *entry, QLatin1StringView cause,
                        FixKind fix) {
        QTest::newRow(file) << QString::fromLatin1(file) << stage << QString::fromLatin1(entry)
                            << QString(cause) << fix;
    };
    using F = FixKind;
    row("django-oauth-toolkit/err_wrong_secret_post", Stage::Token, "E02", causes::BasicWanted,
        F::EditClientSecret);
    row("django-oauth-toolkit/err_wrong_secret_basic", Stage::Token, "E02", causes::BodyWanted,
        F::SwitchToPost);
    row("django-oauth-toolkit/err_unknown_client", Stage::Token, "E02", causes::BasicWanted, F::EditClientId);
    row("django-oauth-toolkit/err_confidential_without_secret", Stage::Token, "E02", causes::SecretNotSent,
        F::EditClientSecret);
    row("django-oauth-toolkit/cc_odd_secret_raw_basic", Stage::Token, "E02", causes::BasicEncodingDiffers,
        F::SwitchBasicEncoding);
    row("django-oauth-toolkit/err_revoke_wrong_secret", Stage::Revocation, "E02", causes::BasicWanted,
        F::EditClientSecret);
    row("oidc-provider/err_wrong_secret_basic", Stage::Token, "E02", causes::BodyWanted, F::SwitchToPost);
    row("oidc-provider/err_no_client", Stage::Token, "E02", causes::SecretNotSent, F::EditClientSecret);
    row("oidc-provider/err_introspect_wrong_secret", Stage::Introspection, "E02", causes::BodyWanted,
        F::EditClientSecret);
    row("django-oauth-toolkit/err_wrong_password", Stage::Token, "E03", causes::EmailInsteadOfName,
        F::EditUser);
    row("django-oauth-toolkit/err_unsupported_grant", Stage::Token, "E04", causes::GrantSwitchedOff,
        F::ChooseGrant);
    row("django-oauth-toolkit/err_missing_grant_type", Stage::Token, "E04", causes::GrantTypeMissing,
        F::ChooseGrant);
    row("django-oauth-toolkit/err_json_body", Stage::Token, "E04", causes::BodyNotForm, F::ChooseGrant);
    row("oidc-provider/err_json_body", Stage::Token, "invalid_request", causes::ServerSaid, F::EditProfile);
    row("django-oauth-toolkit/err_unauthorized_grant", Stage::Token, "E05", causes::GrantNotAllowed,
        F::OpenAdminPage);
    row("oidc-provider/err_unauthorized_grant", Stage::Token, "E05", causes::GrantNotAllowed, F::ChooseGrant);
    row("django-oauth-toolkit/err_resource_seed_missing", Stage::Resource, "E06", causes::NoTokenSent,
        F::GetToken);
    row("django-oauth-toolkit/err_resource_drf_missing", Stage::Resource, "E06", causes::NoTokenSent,
        F::GetToken);
    row("django-oauth-toolkit/err_resource_stock_missing", Stage::Resource, "E06", causes::NoTokenSent,
        F::GetToken);
    row("oidc-provider/err_resource_missing", Stage::Resource, "E06", causes::NoTokenSent, F::GetToken);
    row("oidc-provider/err_userinfo_missing", Stage::UserInfo, "E06", causes::NoTokenSent, F::GetToken);
    row("django-oauth-toolkit/err_resource_seed_bad_scheme", Stage::Resource, "E06", causes::SchemeNotBearer,
        F::SendTokenInHeader);
    row("django-oauth-toolkit/err_resource_drf_garbage", Stage::Resource, "E07", causes::ServerSaysInvalid,
        F::GetToken);
    row("django-oauth-toolkit/err_resource_drf_expired", Stage::Resource, "E08", causes::ServerSaysExpired,
        F::GetToken);
    row("django-oauth-toolkit/err_resource_seed_expired", Stage::Resource, "E08", causes::ServerSaysExpired,
        F::GetToken);
    row("django-oauth-toolkit/err_resource_seed_garbage", Stage::Resource, "E10", causes::TokenOfOtherServer,
        F::EditResourceEndpoint);
    row("django-oauth-toolkit/err_resource_seed_revoked", Stage::Resource, "E10", causes::TokenOfOtherServer,
        F::GetToken);
    row("oidc-provider/err_resource_expired", Stage::Resource, "E10", causes::TokenOfOtherServer,
        F::GetToken);
    row("django-oauth-toolkit/err_userinfo_garbage", Stage::UserInfo, "E10", causes::TokenOfOtherServer,
        F::GetToken);
    row("django-oauth-toolkit/resource_drf_insufficient_scope", Stage::Resource, "E11",
        causes::UserNotAllowed, F::EditScope);
    row("django-oauth-toolkit/err_missing_verifier", Stage::Token, "E12", causes::VerifierNotSent,
        F::SwitchPkceOn);
    row("django-oauth-toolkit/err_redirect_mismatch", Stage::Token, "E13", causes::RedirectNotRegistered,
        F::EditRedirectUri);
    row("oidc-provider/err_par_bad_redirect", Stage::Token, "E13", causes::RedirectNotRegistered,
        F::CopyRedirectUri);
    row("django-oauth-toolkit/err_bad_code", Stage::Token, "code_refused", causes::CodeUnknown, F::GetToken);
    row("django-oauth-toolkit/err_bad_verifier", Stage::Token, "code_refused", causes::VerifierDiffers,
        F::GetToken);
    row("django-oauth-toolkit/err_post_without_slash", Stage::Token, "E24", causes::TrailingSlashMissing,
        F::AddTrailingSlash);
    row("django-oauth-toolkit/err_get_token_endpoint", Stage::Token, "E24", causes::MethodNotAllowed,
        F::EditTokenEndpoint);
    row("oidc-provider/err_get_token_endpoint", Stage::Token, "E24", causes::TrailingSlashMissing,
        F::AddTrailingSlash);
    row("django-oauth-toolkit/err_not_found", Stage::Resource, "E24", causes::OtherMount,
        F::EditResourceEndpoint);
    row("django-oauth-toolkit/err_refresh_reused", Stage::Refresh, "E29", causes::RefreshTokenUsed,
        F::GetToken);
    row("django-oauth-toolkit/err_refresh_wider_scope", Stage::Refresh, "E32", causes::ScopeWider,
        F::EditScope);
    row("django-oauth-toolkit/err_invalid_scope", Stage::Token, "E32", causes::ScopeUnknown, F::EditScope);
    row("django-oauth-toolkit/refresh_after_access_revoked", Stage::Refresh, "server_error",
        causes::ServerBug, F::RetryNow);
    row("django-oauth-toolkit/err_credentials_in_query", Stage::Token, "server_error",
        causes::CredentialsInQuery, F::EditTokenEndpoint);
    row("django-oauth-toolkit/err_missing_password", Stage::Token, "invalid_request", causes::ServerSaid,
        F::EditPassword);
    row("django-oauth-toolkit/err_revoke_no_token", Stage::Revocation, "invalid_request", causes::ServerSaid,
        F::GetToken);
    row("oidc-provider/err_revoke_no_token", Stage::Revocation, "invalid_request", causes::ServerSaid,
        F::EditProfile);
    row("django-oauth-toolkit/err_introspect_noauth", Stage::Introspection, "server_refused",
        causes::IntrospectionNotAllowed, F::EditScope);
}

void RecordedRefusals::answer()
{
    QFETCH(QString, file);
    QFETCH(Stage, stage);
    QFETCH(QString, entry);
    QFETCH(QString, cause);
    QFETCH(FixKind, fix);
    const Recorded seen = recorded(file, stage);
    const ExplainContext context{
        .profile = djangoProfile(), .exchange = &seen.exchange, .now = seen.exchange.startedAt};
    const Explanation explanation = explain(seen.failure, context);
    QCOMPARE(entryName(explanation.entry), entry);
    QVERIFY(!explanation.causes.isEmpty());
    QCOMPARE(explanation.causes.first().code, cause);
    QVERIFY2(hasFix(explanation, fix), qPrintable(causeCodes(explanation).join(u' ')));
    QVERIFY(hasFix(explanation, FixKind::ShowExchange));
    QVERIFY(!explanation.refusalIsRight);
    const QString facts = allFacts(explanation);
    for (const QString &secret : secretsIn(seen.exchange.request))
        QVERIFY2(!facts.contains(secret), qPrintable(facts));
}

void RecordedRefusals::redirect_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<FixKind>("fix");
    const auto row = [](const char *file, const char *entry, QLatin1StringView cause, FixKind fix) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(entry) << QString(cause)
                            << fix;
    };
    using F = FixKind;
    row("django-oauth-toolkit/authorize_denied", "E18", causes::ConsentRefused, F::OpenAgain);
    row("django-oauth-toolkit/err_authorize_pkce_missing", "E12", causes::PkceRequired, F::SwitchPkceOn);
    row("oidc-provider/err_authorize_pkce_missing", "E12", causes::PkceRequired, F::SwitchPkceOn);
    row("django-oauth-toolkit/err_authorize_bad_pkce_method", "invalid_request",
        causes::PkceMethodUnsupported, F::SwitchPkceToS256);
    row("oidc-provider/err_authorize_plain_pkce", "invalid_request", causes::PkceMethodUnsupported,
        F::SwitchPkceToS256);
    row("django-oauth-toolkit/err_authorize_bad_scope", "E32", causes::ScopeUnknown, F::EditScope);
    row("django-oauth-toolkit/err_authorize_bad_response_type", "E04", causes::ResponseTypeUnsupported,
        F::ChooseGrant);
    row("django-oauth-toolkit/err_authorize_token_not_allowed", "E05", causes::GrantNotAllowed,
        F::OpenAdminPage);
}

void RecordedRefusals::redirect()
{
    QFETCH(QString, file);
    QFETCH(QString, entry);
    QFETCH(QString, cause);
    QFETCH(FixKind, fix);
    const Failure failure = recordedRedirect(file);
    QVERIFY(!failure.error.isEmpty());
    const Explanation explanation = explain(failure, {.profile = djangoProfile()});
    QCOMPARE(entryName(explanation.entry), entry);
    QCOMPARE(explanation.causes.first().code, cause);
    QVERIFY(hasFix(explanation, fix));
}

QTEST_GUILESS_MAIN(RecordedRefusals)
#include "tst_recordedrefusals.moc"
