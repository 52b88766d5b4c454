// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "tests/app/explain/recordedanswer.h"

using namespace Qt::StringLiterals;
using namespace workbench;

/// Failures that carry one of the program's own codes.
class OwnFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void code_data();
    void code();
    void runserverOnlyForDjangosPort();
    void localhost();
    void browserDidNotComeBack();
    void portTaken();
    void issuerDiffersByTheSlash();
    void endpointAndSecret();
};

void OwnFailures::code_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Facts>("evidence");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<FixKind>("fix");
    const auto row = [](const char *name, QLatin1StringView code, Stage stage, const Facts &evidence,
                        const char *entry, QLatin1StringView cause, FixKind fix) {
        QTest::newRow(name) << QString(code) << stage << evidence << QString::fromLatin1(entry)
                            << QString(cause) << fix;
    };
    using F = FixKind;
    const auto reason = [](const char *text) { return Facts{{u"reason"_s, QString::fromLatin1(text)}}; };
    const auto detail = [](const char *text) { return Facts{{u"detail"_s, QString::fromLatin1(text)}}; };
    const QLatin1StringView none;
    row("refused", codes::ConnectionRefused, Stage::Token, {}, "E01", causes::ServerNotStarted,
        F::CopyRunserver);
    row("lost", codes::ConnectionLost, Stage::Resource, {}, "connection_lost", causes::ServerClosed,
        F::RetryNow);
    row("name", codes::NameNotFound, Stage::Token, {}, "E27", causes::HostMisspelt, F::UsePracticeServer);
    row("self-signed", codes::TlsFailed, Stage::Token,
        detail("The certificate is self-signed, and untrusted"), "E25", causes::CertificateSelfSigned,
        F::EditTokenEndpoint);
    row("host", codes::TlsFailed, Stage::Token, detail("The host name did not match any of the valid hosts"),
        "E25", causes::CertificateOtherHost, F::EditTokenEndpoint);
    row("expired", codes::TlsFailed, Stage::Token, detail("The certificate has expired"), "E25",
        causes::CertificateExpired, F::RetryNow);
    row("plain port", codes::TlsFailed, Stage::Token, detail("SSL routines::wrong version number"), "E25",
        causes::TlsToPlainPort, F::EditTokenEndpoint);
    row("time-out", codes::Timeout, Stage::Token, {{u"phase"_s, u"wait"_s}}, "E28", causes::ServerSlow,
        F::WaitLonger);
    row("time-out while connecting", codes::Timeout, Stage::Token, {{u"phase"_s, u"connect"_s}}, "E28",
        causes::ServerSlow, F::WaitLonger);
    row("browser", codes::CallbackTimeout, Stage::Callback, {}, "E19", causes::RedirectNotRegistered,
        F::KeepWaiting);
    row("state", codes::StateMismatch, Stage::Callback, reason("different"), "E16", causes::OldTab,
        F::OpenAgain);
    row("no state", codes::StateMismatch, Stage::Callback, reason("missing"), "E16", causes::StateMissing,
        F::OpenAgain);
    row("issuer", codes::IssuerMismatch, Stage::Callback, {{u"got"_s, u"https://b"_s}}, "issuer_mismatch",
        causes::MixUp, F::EditIssuer);
    row("repeated", codes::ParameterRepeated, Stage::Callback, {{u"parameter"_s, u"code"_s}},
        "parameter_repeated", causes::ForgedAnswer, F::OpenAgain);
    row("port", codes::PortInUse, Stage::Callback, {{u"port"_s, u"8000"_s}}, "E26", causes::DjangoHasPort,
        F::PasteAddress);
    row("pasted the wrong one", codes::MalformedAnswer, Stage::Callback, reason("authorization_url"), "E17",
        causes::AuthorizationAddressPasted, F::PasteAddress);
    row("pasted without code", codes::MalformedAnswer, Stage::Callback, reason("no_code"), "E17",
        causes::NoCodeInAddress, F::ShowExample);
    row("pasted a piece", codes::MalformedAnswer, Stage::Callback, reason("no_parameters"), "E17",
        causes::AddressCut, F::PasteAddress);
    row("strict", codes::MalformedAnswer, Stage::Token, reason("strict"), "malformed_answer",
        causes::LeniencyForbidden, F::AcceptLeniency);
    row("plain http", codes::ProfileInvalid, Stage::Profile,
        {{u"reason"_s, u"plain_http"_s}, {u"address"_s, u"http://as.example/"_s}}, "profile_invalid",
        causes::PlainHttpReadable, F::AllowPlainHttp);
    row("foreign origin", codes::ProfileInvalid, Stage::Profile,
        {{u"reason"_s, u"foreign_origin"_s}, {u"address"_s, u"https://evil.example/"_s}}, "profile_invalid",
        causes::ForeignServer, F::EditProfile);
    row("forbidden", codes::ProfileInvalid, Stage::Profile, reason("strict"), "profile_invalid",
        causes::ForbiddenByClause, F::AcceptLeniency);
    row("html", codes::MalformedAnswer, Stage::Token, reason("html"), "E23", causes::HtmlPage,
        F::EditTokenEndpoint);
    row("empty", codes::MalformedAnswer, Stage::Refresh, reason("empty"), "E23", causes::EmptyBody,
        F::EditTokenEndpoint);
    row("not json", codes::MalformedAnswer, Stage::UserInfo, reason("not_json"), "E23", causes::JsonBroken,
        F::EditUserInfoEndpoint);
    row("utf-8", codes::MalformedAnswer, Stage::Token, reason("invalid_utf8"), "malformed_answer",
        causes::JsonNotUtf8, F::EditTokenEndpoint);
    row("deep", codes::MalformedAnswer, Stage::Token, reason("too_deep"), "malformed_answer",
        causes::JsonTooDeep, F::EditTokenEndpoint);
    row("array", codes::MalformedAnswer, Stage::Introspection, reason("not_an_object"), "malformed_answer",
        causes::JsonNotAnObject, F::EditIntrospectionEndpoint);
    row("member twice", codes::MalformedAnswer, Stage::Token,
        {{u"reason"_s, u"repeated_member"_s}, {u"member"_s, u"scope"_s}}, "malformed_answer",
        causes::MemberRepeated, F::EditTokenEndpoint);
    row("member", codes::MalformedAnswer, Stage::Token,
        {{u"reason"_s, u"unusable_member"_s}, {u"member"_s, u"access_token"_s}}, "malformed_answer",
        causes::MemberUnusable, F::EditTokenEndpoint);
    row("coding", codes::MalformedAnswer, Stage::Token, reason("content_encoding"), "malformed_answer",
        causes::BodyCompressed, F::EditTokenEndpoint);
    row("status", codes::MalformedAnswer, Stage::Token, reason("status"), "malformed_answer",
        causes::StatusUnusable, F::EditTokenEndpoint);
    row("large", codes::AnswerTooLarge, Stage::Token, {{u"limit"_s, u"1048576"_s}}, "answer_too_large",
        causes::NotATokenAddress, F::EditTokenEndpoint);
    row("not http", codes::NotHttp, Stage::Resource, {}, "not_http", causes::OtherProtocol,
        F::EditResourceEndpoint);
    row("elsewhere", codes::RedirectRefused, Stage::Token, {}, "redirect_refused", causes::PathWrong,
        F::EditTokenEndpoint);
    row("endpoint", codes::EndpointMissing, Stage::Profile, {{u"endpoint"_s, u"revocation"_s}},
        "endpoint_missing", none, F::EditRevocationEndpoint);
    row("secret", codes::SecretMissing, Stage::Secrets, {{u"secret"_s, u"client_secret"_s}}, "secret_missing",
        none, F::EnterSecret);
    row("token", codes::SecretMissing, Stage::Secrets, {{u"secret"_s, u"refresh_token"_s}}, "secret_missing",
        none, F::GetToken);
    row("profile", codes::ProfileInvalid, Stage::Profile, {{u"path"_s, u"endpoints.resource"_s}},
        "profile_invalid", none, F::EditResourceEndpoint);
    row("no keychain", codes::SecretStoreUnavailable, Stage::Secrets, {}, "E33", causes::NoSecretService,
        F::KeepSecretsUntilQuit);
    row("locked", codes::SecretStoreLocked, Stage::Secrets, {}, "E33", causes::KeychainLocked, F::RetryNow);
    row("slow keychain", codes::SecretStoreTimeout, Stage::Secrets, {}, "E33", causes::KeychainSlow,
        F::RetryNow);
    row("storage", codes::StorageFailed, Stage::Storage,
        {{u"path"_s, u"x.sqlite"_s}, {u"reason"_s, u"full"_s}}, "storage_failed", causes::DataFolder,
        F::RetryNow);
    row("cancelled", codes::Cancelled, Stage::Token, {}, "cancelled", none, F::GetToken);
}

void OwnFailures::code()
{
    QFETCH(QString, code);
    QFETCH(Stage, stage);
    QFETCH(Facts, evidence);
    QFETCH(QString, entry);
    QFETCH(QString, cause);
    QFETCH(FixKind, fix);
    const Failure failure{.code = code, .stage = stage, .kind = FailureKind::Rejected, .evidence = evidence};
    const Explanation explanation = explain(failure, {.profile = djangoProfile()});
    QCOMPARE(entryName(explanation.entry), entry);
    QCOMPARE(explanation.causes.isEmpty() ? QString() : explanation.causes.first().code, cause);
    QVERIFY(hasFix(explanation, fix));
    // Nothing was sent, so there is no exchange to show.
    QVERIFY(!hasFix(explanation, FixKind::ShowExchange));
}

void OwnFailures::runserverOnlyForDjangosPort()
{
    const Failure failure{
        .code = codes::ConnectionRefused, .stage = Stage::Token, .kind = FailureKind::NoAnswer};
    ProviderProfile profile = djangoProfile();
    const Explanation explanation = explain(failure, {.profile = profile});
    QCOMPARE(explanation.causes.first().facts.value(u"address"_s), u"127.0.0.1:8000"_s);
    QCOMPARE(explanation.fixes.first(),
             (Fix{FixKind::CopyRunserver, {{u"command"_s, u"python manage.py runserver"_s}}}));
    profile.endpoints.token = u"http://127.0.0.1:8001/o/token/"_s;
    QVERIFY(!hasFix(explain(failure, {.profile = profile}), FixKind::CopyRunserver));
    profile.endpoints.token = u"http://example.com:8000/o/token/"_s;
    QVERIFY(!hasFix(explain(failure, {.profile = profile}), FixKind::CopyRunserver));
    QVERIFY(!hasFix(explain(failure, {.profile = profile}), FixKind::Try127));
}

void OwnFailures::localhost()
{
    const Failure failure{
        .code = codes::ConnectionRefused, .stage = Stage::Resource, .kind = FailureKind::NoAnswer};
    ProviderProfile profile = djangoProfile();
    profile.endpoints.resource = u"http://localhost:8000/api/?secret=1"_s;
    const Explanation explanation = explain(failure, {.profile = profile});
    QVERIFY(causeCodes(explanation).contains(causes::LocalhostIsIpv6));
    QVERIFY(explanation.fixes.contains(Fix{
        FixKind::Try127, {{u"address"_s, u"http://127.0.0.1:8000/api/"_s}, {u"field"_s, u"resource"_s}}}));
}

void OwnFailures::browserDidNotComeBack()
{
    const Failure failure{
        .code = codes::CallbackTimeout, .stage = Stage::Callback, .kind = FailureKind::NoAnswer};
    ProviderProfile profile = djangoProfile();
    profile.redirectUri = u"http://localhost:8080/callback"_s;
    const Explanation byName = explain(failure, {.profile = profile});
    QCOMPARE(byName.causes.first().code, QString(causes::RedirectLocalhost));
    QVERIFY(causeCodes(byName).contains(causes::RedirectNotRegistered));
    QVERIFY(causeCodes(byName).contains(causes::ClientIdUnknown));
    QVERIFY(hasFix(byName, FixKind::EditRedirectUri) && hasFix(byName, FixKind::OpenAgain));
    QVERIFY(hasFix(byName, FixKind::PasteAddress) && hasFix(byName, FixKind::KeepWaiting));

    // The address that was sent, with the port that was found, says more than the profile.
    Failure sent = failure;
    sent.evidence.insert(u"redirect_uri"_s, u"http://127.0.0.1:49152/callback"_s);
    const Explanation byAddress = explain(sent, {.profile = profile});
    QCOMPARE(byAddress.causes.first().facts.value(u"address"_s), u"http://127.0.0.1:49152/callback"_s);

    profile.redirectUri = u"https://localhost:8000/callback"_s;
    const Explanation tls = explain(failure, {.profile = profile});
    QCOMPARE(tls.causes.first().code, QString(causes::HttpsPageWarning));
    QCOMPARE(tls.fixes.first().kind, FixKind::PasteAddress);
    QCOMPARE(tls.fixes.count(Fix{.kind = FixKind::PasteAddress}), 1);

    profile.redirectUri = u"https://example.com/callback"_s;
    QCOMPARE(explain(failure, {.profile = profile}).causes.first().code, QString(causes::RedirectElsewhere));
}

void OwnFailures::portTaken()
{
    Failure failure{.code = codes::PortInUse, .stage = Stage::Callback};
    failure.evidence.insert(u"port"_s, u"8080"_s);
    ProviderProfile profile = djangoProfile();
    profile.redirectUri = u"http://127.0.0.1:8080/callback"_s;
    const Explanation explanation = explain(failure, {.profile = profile});
    QCOMPARE(causeCodes(explanation), QStringList{causes::OtherProgramHasPort});
    QCOMPARE(explanation.fixes.first(),
             (Fix{FixKind::UseFreePort, {{u"address"_s, u"http://127.0.0.1/callback"_s}}}));
}

void OwnFailures::issuerDiffersByTheSlash()
{
    Failure failure{.code = codes::IssuerMismatch, .stage = Stage::Callback};
    failure.evidence = {{u"expected"_s, u"https://a.example/"_s}, {u"got"_s, u"https://a.example"_s}};
    QVERIFY(explain(failure, {}).causes.first().proven);
    failure.evidence.insert(u"got"_s, u"https://b.example"_s);
    QVERIFY(!explain(failure, {}).causes.first().proven);
}

void OwnFailures::endpointAndSecret()
{
    Failure failure{.code = codes::SecretMissing, .stage = Stage::Secrets, .kind = FailureKind::Usage};
    failure.evidence.insert(u"secret"_s, u"password"_s);
    const Explanation explanation = explain(failure, {});
    QVERIFY(explanation.fixes.contains(Fix{FixKind::EnterSecret, {{u"secret"_s, u"password"_s}}}));
    QVERIFY(hasFix(explanation, FixKind::EditPassword));
}

QTEST_GUILESS_MAIN(OwnFailures)
#include "tst_ownfailures.moc"
