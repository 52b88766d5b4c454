// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks for, from the secrets that it needs to what is kept of it.
#include "app/actions.h"
#include "app/base/failurecodes.h"
#include "tests/app/root/rootparts.h"
#include "tests/support/badserver.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

    PracticeServer m_server;
    std::unique_ptr<RootParts> m_parts;

    Workbench &workbench() { return *m_parts->workbench; }

    ProviderProfile passwordProfile() const
    {
        ProviderProfile profile = m_server.profile(Grant::Password);
        profile.name = u"Mine"_s;
        return profile;
    }

    static ProfileSecrets goodSecrets()
    {
        return secretsOf({{"client_secret", u"demo-web-secret"_s}, {"password", u"wonder"_s}});
    }

    TokenSet keptTokens(const ProviderProfile &profile)
    {
        const auto tokens = valueOf(workbench().loadTokens(profile));
        return tokens && *tokens ? (*tokens)->value_or(TokenSet{}) : TokenSet{};
    }

    static QStringList warningsOf(const RunResult &result)
    {
        QStringList codes;
        for (const Warning &warning : result.warnings)
            codes.append(warning.code);
        return codes;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }
    void init() { m_parts = std::make_unique<RootParts>(); }

    void aTokenIsGotAndKept()
    {
        const ProviderProfile profile = m_parts->save(passwordProfile(), goodSecrets());
        QVERIFY(!profile.id.isEmpty());
        const RunResult result = endOf(getToken(workbench(), profile, {}));
        QCOMPARE(codeOf(result), QString());
        QVERIFY(result.tokens);
        const QStringList expected = keyringKeeps()
                                         ? QStringList{u"legacy_password_grant"_s}
                                         : QStringList{u"legacy_password_grant"_s, u"secrets_not_saved"_s};
        QCOMPARE(warningsOf(result), expected);
        QVERIFY(keptTokens(profile) == *result.tokens);
        m_parts->reopen();
        QCOMPARE(keptTokens(profile).accessToken == result.tokens->accessToken, keyringKeeps());
    }

    void nothingIsSentWithoutASecret_data()
    {
        QTest::addColumn<ProfileSecrets>("given");
        QTest::addColumn<QString>("missing");
        QTest::newRow("none") << ProfileSecrets() << u"client_secret"_s;
        QTest::newRow("one of two") << secretsOf({{"client_secret", u"s"_s}}) << u"password"_s;
        QTest::newRow("an empty one")
            << secretsOf({{"client_secret", u""_s}, {"password", u"p"_s}}) << u"client_secret"_s;
    }

    void nothingIsSentWithoutASecret()
    {
        QFETCH(ProfileSecrets, given);
        QFETCH(QString, missing);
        const ProviderProfile profile = m_parts->save(passwordProfile());
        const RunResult result = endOf(getToken(workbench(), profile, {.given = given}));
        QCOMPARE(codeOf(result), QString(codes::SecretMissing));
        QCOMPARE(result.failure->kind, FailureKind::Usage);
        QCOMPARE(result.failure->stage, Stage::Secrets);
        QCOMPARE(result.failure->evidence.value(u"secret"_s), missing);
        QVERIFY(workbench().log().exchanges().isEmpty());
    }

    void aPersonCanBeAsked()
    {
        const ProviderProfile profile =
            m_parts->save(passwordProfile(), secretsOf({{"client_secret", u"demo-web-secret"_s}}));
        QStringList asked;
        ActionOptions options;
        options.ask = [&](const QString &name) -> std::optional<Secret> {
            asked.append(name);
            return Secret(u"wonder"_s);
        };
        const RunResult result = endOf(getToken(workbench(), profile, options));
        QCOMPARE(codeOf(result), QString());
        QCOMPARE(asked, QStringList{u"password"_s});
        QVERIFY(!m_parts->kept(profile).contains(u"password"_s)); // for this run only
        options.ask = [](const QString &) { return std::optional<Secret>(); };
        QCOMPARE(codeOf(endOf(getToken(workbench(), profile, options))), QString(codes::SecretMissing));
    }

    void givenSecretsWinAndAreNotSaved()
    {
        const ProviderProfile profile = m_parts->save(
            passwordProfile(), secretsOf({{"client_secret", u"wrong one"_s}, {"password", u"wonder"_s}}));
        QCOMPARE(codeOf(endOf(getToken(workbench(), profile, {}))), u"invalid_client"_s);
        const RunResult result = endOf(
            getToken(workbench(), profile, {.given = secretsOf({{"client_secret", u"demo-web-secret"_s}})}));
        QCOMPARE(codeOf(result), QString());
        QCOMPARE(m_parts->kept(profile).value(u"client_secret"_s).reveal(), u"wrong one"_s);
    }

    void missingEndpoints_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("token") << u"token"_s << u"token"_s;
        QTest::newRow("code") << u"code"_s << u"authorization"_s;
        QTest::newRow("refresh") << u"refresh"_s << u"token"_s;
        QTest::newRow("revoke") << u"revoke"_s << u"revocation"_s;
        QTest::newRow("call") << u"call"_s << u"resource"_s;
        QTest::newRow("introspect") << u"introspect"_s << u"introspection"_s;
        QTest::newRow("userinfo") << u"userinfo"_s << u"userinfo"_s;
    }

    void missingEndpoints()
    {
        QFETCH(QString, action);
        QFETCH(QString, endpoint);
        ProviderProfile profile = passwordProfile();
        profile.endpoints = {};
        profile = m_parts->save(profile, goodSecrets());
        Run *run = action == u"refresh"      ? refreshToken(workbench(), profile, {})
                   : action == u"revoke"     ? revoke(workbench(), profile, TokenKind::AccessToken, false, {})
                   : action == u"call"       ? callApi(workbench(), profile, {}, {})
                   : action == u"introspect" ? introspect(workbench(), profile, {})
                   : action == u"userinfo"   ? userInfo(workbench(), profile, {})
                   : action == u"code" ? getToken(workbench(), profile, {.grant = Grant::AuthorizationCode})
                                       : getToken(workbench(), profile, {});
        const RunResult result = endOf(run);
        QCOMPARE(codeOf(result), QString(codes::EndpointMissing));
        QCOMPARE(result.failure->kind, FailureKind::Usage);
        QCOMPARE(result.failure->evidence.value(u"endpoint"_s), endpoint);
        QVERIFY(workbench().log().exchanges().isEmpty());
    }

    void refreshing()
    {
        const ProviderProfile profile = m_parts->save(passwordProfile(), goodSecrets());
        const RunResult first = endOf(getToken(workbench(), profile, {}));
        QVERIFY(first.tokens);
        // A failed one deletes nothing.
        const RunResult failed = endOf(
            refreshToken(workbench(), profile, {.given = secretsOf({{"client_secret", u"wrong one"_s}})}));
        QCOMPARE(codeOf(failed), u"invalid_client"_s);
        QVERIFY(!failed.tokens);
        QVERIFY(keptTokens(profile) == *first.tokens);
        const RunResult second = endOf(refreshToken(workbench(), profile, {}));
        QCOMPARE(codeOf(second), QString());
        QCOMPARE(second.rotated, std::optional(true));
        QVERIFY(second.tokens->accessToken != first.tokens->accessToken);
        QVERIFY(keptTokens(profile) == *second.tokens);
    }

    void revokingWithProof()
    {
        const ProviderProfile profile = m_parts->save(passwordProfile(), goodSecrets());
        const RunResult first = endOf(getToken(workbench(), profile, {}));
        QVERIFY(first.tokens);
        const RunResult revoked = endOf(revoke(workbench(), profile, TokenKind::AccessToken, true, {}));
        QCOMPARE(codeOf(revoked), QString());
        QVERIFY(!warningsOf(revoked).contains(u"revoked_token_still_accepted"_s));
        QCOMPARE(workbench().log().exchanges().last().verdict, Verdict::RefusedAsExpected);
        const TokenSet kept = keptTokens(profile);
        QVERIFY(kept.accessRevokedAt.isValid());
        QVERIFY(kept.accessToken == first.tokens->accessToken); // still sent, to see it refused
        QCOMPARE(codeOf(endOf(callApi(workbench(), profile, {}, {}))), u"invalid_token"_s);
        // The refresh token lives.
        QCOMPARE(codeOf(endOf(refreshToken(workbench(), profile, {}))), QString());
        QVERIFY(!keptTokens(profile).accessRevokedAt.isValid());
        QCOMPARE(codeOf(endOf(callApi(workbench(), profile, {}, {}))), QString());
    }

    void aRevocationThatLies()
    {
        BadServer yes(BadServer::json("{}"));
        ProviderProfile profile = passwordProfile();
        profile.endpoints.revocation = yes.url().toString();
        profile = m_parts->save(profile, goodSecrets());
        QVERIFY(endOf(getToken(workbench(), profile, {})).tokens);
        const RunResult revoked = endOf(revoke(workbench(), profile, TokenKind::AccessToken, true, {}));
        QVERIFY(warningsOf(revoked).contains(u"revoked_token_still_accepted"_s));
    }

    void aGivenTokenLeavesTheKeptOnesAlone()
    {
        const ProviderProfile profile = m_parts->save(passwordProfile(), goodSecrets());
        const RunResult first = endOf(getToken(workbench(), profile, {}));
        QVERIFY(first.tokens);
        const ActionOptions given{.given = secretsOf({{"access_token", u"somebody-elses"_s}})};
        QCOMPARE(codeOf(endOf(callApi(workbench(), profile, {}, given))), u"invalid_token"_s);
        QCOMPARE(codeOf(endOf(revoke(workbench(), profile, TokenKind::AccessToken, false, given))),
                 QString());
        QVERIFY(keptTokens(profile) == *first.tokens);
    }

    void aCallWithoutATokenNeedsNoSecret()
    {
        const ProviderProfile profile = m_parts->save(passwordProfile());
        const RunResult result =
            endOf(callApi(workbench(), profile, {.placement = TokenPlacement::None}, {}));
        QCOMPARE(codeOf(result), u"http_401"_s);
        QCOMPARE(workbench().log().exchanges().size(), 1);
        QCOMPARE(codeOf(endOf(callApi(workbench(), profile, {}, {}))), QString(codes::SecretMissing));
    }

    void documents()
    {
        ProviderProfile profile = passwordProfile();
        profile.scope = u"openid read"_s;
        profile = m_parts->save(profile, goodSecrets());
        QVERIFY(endOf(getToken(workbench(), profile, {})).tokens);
        const RunResult active = endOf(introspect(workbench(), profile, {}));
        QVERIFY(active.document && (*active.document)[u"active"].toBool());
        const RunResult person = endOf(userInfo(workbench(), profile, {}));
        QVERIFY(person.document);
        QCOMPARE((*person.document)[u"sub"].toString(), u"alice"_s);
    }

    void checking()
    {
        const ProviderProfile profile = m_parts->save(passwordProfile(), goodSecrets());
        auto report = std::make_shared<ChecklistReport>();
        int changes = 0;
        const RunResult result =
            endOf(check(workbench(), profile, {}, report, [&](int, const CheckRow &) { ++changes; }));
        QCOMPARE(codeOf(result), QString());
        QCOMPARE(report->count(CheckState::Passed), 8);
        QCOMPARE(report->rows.at(3).got, u"200 · AT1"_s);
        QVERIFY(changes >= 9);
    }

    void thePracticeProfileNeedsNoKeyring()
    {
        const Result<ProviderProfile> profile = workbench().practiceProfile();
        QVERIFY(profile.ok());
        const ActionOptions options{.grant = Grant::Password};
        const RunResult result = endOf(getToken(workbench(), *profile, options));
        QCOMPARE(codeOf(result), QString());
        QCOMPARE(warningsOf(result), QStringList{u"legacy_password_grant"_s});
        QVERIFY(keptTokens(*profile) == *result.tokens);
        QCOMPARE(codeOf(endOf(callApi(workbench(), *profile, {}, {}))), QString());
        QVERIFY(!workbench().vault().isOpen());
        QVERIFY(m_parts->profileNames().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
