// SPDX-License-Identifier: GPL-3.0-or-later
// Each break by itself: the right part is another one, and every other byte is as it was.
#include "app/breaks/breakmessage.h"
#include "app/breaks/messagediff.h"
#include "app/oauth/authorizationrequest.h"
#include "app/oauth/resourcerequest.h"
#include "app/oauth/tokenmanagement.h"
#include "app/oauth/tokenrequest.h"
#include "app/secrets/namesecrets.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestBreakMessage : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);

    static ProviderProfile profile(ClientAuthentication authentication = ClientAuthentication::SecretPost)
    {
        ProviderProfile profile;
        profile.name = u"P"_s;
        profile.clientId = u"id & more"_s;
        profile.authentication = authentication;
        profile.user = u"alice+x"_s;
        profile.scope = u"read write"_s;
        profile.endpoints = {.authorization = u"https://as.example/authorize?keep=a%2Fb"_s,
                             .token = u"https://as.example/token"_s,
                             .userinfo = u"https://as.example/userinfo"_s,
                             .resource = u"https://as.example/api?x=1"_s};
        return profile;
    }

    static AuthorizationAttempt attempt()
    {
        return {.state = u"the-state"_s,
                .codeVerifier = Secret(u"the-verifier"_s),
                .redirectUri = u"http://127.0.0.1:5000/callback"_s};
    }

    HttpRequest messageOf(const QString &which, const ProviderProfile &from) const
    {
        const Secret secret(u"s3c+r&t%41="_s);
        if (which == "authorize"_L1)
            return authorizationRequest(from, attempt());
        if (which == "password"_L1)
            return passwordTokenRequest(from, secret, Secret(u"p&w"_s));
        if (which == "service"_L1)
            return clientCredentialsTokenRequest(from, secret);
        if (which == "refresh"_L1)
            return refreshRequest(from, secret, Secret(u"refresh-now"_s));
        if (which == "header"_L1 || which == "query"_L1 || which == "form"_L1)
            return resourceRequest(QUrl(from.endpoints.resource), Secret(u"access-now"_s),
                                   *placementFromName(which));
        return codeTokenRequest(from, secret, Secret(u"4/0A+z="_s), attempt());
    }

    static What whatOf(const QString &which)
    {
        if (which == "authorize"_L1)
            return What::AuthorizationRequest;
        if (which == "refresh"_L1)
            return What::RefreshRequest;
        const QStringList calls{u"header"_s, u"query"_s, u"form"_s};
        return calls.contains(which) ? What::ResourceRequest : What::TokenRequest;
    }

    BreakMemory memory() const
    {
        BreakMemory seen;
        seen.now = m_now;
        seen.usedCode = Secret(u"used-code"_s);
        seen.codes = {{.value = Secret(u"4/0A+z="_s), .receivedAt = m_now.addSecs(-5)}};
        TokenSet old{.accessToken = Secret(u"access-old"_s), .scope = u"read"_s, .expiresIn = 10};
        old.receivedAt = m_now.addSecs(-3600);
        TokenSet now{.accessToken = Secret(u"access-now"_s), .scope = u"read"_s, .expiresIn = 3600};
        now.receivedAt = m_now.addSecs(-1);
        seen.issued = {old, now};
        seen.revoked = {Secret(u"access-revoked"_s)};
        seen.usedRefreshTokens = {Secret(u"refresh-old"_s)};
        return seen;
    }

    std::optional<BrokenMessage> broken(const QString &id, const QString &which, const ProviderProfile &from,
                                        const BreakMemory &seen) const
    {
        Exchange message;
        message.what = whatOf(which);
        message.request = messageOf(which, from);
        return breakMessage(*breakRow(id), message, from, seen);
    }

    /// The pairs of a form or query but those of that name.
    static QByteArrayList without(const QString &name, const QByteArray &text)
    {
        QByteArrayList pairs = text.split('&');
        const QByteArray start = name.toLatin1() + '=';
        pairs.removeIf([&](const QByteArray &pair) { return pair.isEmpty() || pair.startsWith(start); });
        return pairs;
    }

private Q_SLOTS:
    void onePartIsChanged_data()
    {
        using Place = ChangedPart::Place;
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("which");
        QTest::addColumn<QList<ChangedPart>>("parts");
        const auto row = [](const char *id, const char *which, const QList<ChangedPart> &parts) {
            QTest::addRow("%s, %s", id, which)
                << QString::fromLatin1(id) << QString::fromLatin1(which) << parts;
        };
        const QString secret = u"s3c+r&t%41="_s;
        const QString noScope = u"no-such-scope"_s;
        row("wrong_secret", "code", {{Place::Form, u"client_secret"_s, secret, u"wrong-client-secret"_s}});
        row("wrong_secret", "refresh", {{Place::Form, u"client_secret"_s, secret, u"wrong-client-secret"_s}});
        row("wrong_password", "password", {{Place::Form, u"password"_s, u"p&w"_s, u"wrong-password"_s}});
        row("state_changed", "authorize",
            {{Place::Query, u"state"_s, u"the-state"_s, u"changed-on-the-way"_s}});
        row("code_twice", "code", {{Place::Form, u"code"_s, u"4/0A+z="_s, u"used-code"_s}});
        row("code_old", "code", {});
        row("verifier_missing", "code", {{Place::Form, u"code_verifier"_s, u"the-verifier"_s, QString()}});
        row("verifier_wrong", "code",
            {{Place::Form, u"code_verifier"_s, u"the-verifier"_s,
              u"wrong-verifier-wrong-verifier-wrong-verifier-wrong"_s}});
        row("redirect_changed", "authorize",
            {{Place::Query, u"redirect_uri"_s, u"http://127.0.0.1:5000/callback"_s,
              u"http://127.0.0.1:5000/callback/changed"_s}});
        row("unknown_scope", "authorize",
            {{Place::Query, u"scope"_s, u"read write"_s, u"read write no-such-scope"_s}});
        row("unknown_scope", "password",
            {{Place::Form, u"scope"_s, u"read write"_s, u"read write no-such-scope"_s}});
        row("unknown_scope", "service",
            {{Place::Form, u"scope"_s, u"read write"_s, u"read write no-such-scope"_s}});
        row("unsupported_grant", "code",
            {{Place::Form, u"grant_type"_s, u"authorization_code"_s, u"no-such-grant"_s}});
        row("no_token", "header", {{Place::Header, u"Authorization"_s, u"Bearer access-now"_s, QString()}});
        row("no_token", "query", {{Place::Query, u"access_token"_s, u"access-now"_s, QString()}});
        row("no_token", "form", {{Place::Form, u"access_token"_s, u"access-now"_s, QString()}});
        row("bad_token", "header",
            {{Place::Header, u"Authorization"_s, u"Bearer access-now"_s, u"Bearer broken-access-token"_s}});
        row("bad_token", "query",
            {{Place::Query, u"access_token"_s, u"access-now"_s, u"broken-access-token"_s}});
        row("expired_token", "form", {{Place::Form, u"access_token"_s, u"access-now"_s, u"access-old"_s}});
        row("revoked_token", "header",
            {{Place::Header, u"Authorization"_s, u"Bearer access-now"_s, u"Bearer access-revoked"_s}});
        row("old_refresh_token", "refresh",
            {{Place::Form, u"refresh_token"_s, u"refresh-now"_s, u"refresh-old"_s}});
        for (const char *id : {"server_slow", "server_down", "not_json", "error_in_200"})
            row(id, "code", {});
    }

    void onePartIsChanged()
    {
        QFETCH(QString, id);
        QFETCH(QString, which);
        QFETCH(QList<ChangedPart>, parts);
        const auto made = broken(id, which, profile(), memory());
        QVERIFY(made);
        const HttpRequest before = messageOf(which, profile());
        QCOMPARE(made->message.brokenBy, id);
        QVERIFY(made->message.unbroken == before);
        QVERIFY(changedParts(before, made->message.request) == parts);
        // Every other byte is as it was built.
        const HttpRequest &after = made->message.request;
        const QString name = parts.isEmpty() ? QString() : parts.first().name;
        QCOMPARE(after.method, before.method);
        QCOMPARE(without(name, after.body), without(name, before.body));
        QCOMPARE(without(name, after.url.toEncoded(QUrl::RemoveQuery)),
                 without(name, before.url.toEncoded(QUrl::RemoveQuery)));
        QCOMPARE(without(name, after.url.query(QUrl::FullyEncoded).toLatin1()),
                 without(name, before.url.query(QUrl::FullyEncoded).toLatin1()));
        for (const auto &[field, value] : before.headers) {
            if (name != QLatin1StringView(field))
                QCOMPARE(headerValue(after.headers, field), value);
        }
    }

    void twoPartsOfTheChallenge()
    {
        const auto made = broken(u"challenge_missing"_s, u"authorize"_s, profile(), memory());
        QVERIFY(made);
        const auto parts = changedParts(*made->message.unbroken, made->message.request);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0).name, u"code_challenge"_s);
        QCOMPARE(parts.at(1).name, u"code_challenge_method"_s);
        QVERIFY(made->message.request.url.toEncoded().contains("keep=a%2Fb"));
    }

    void theBasicHeaderIsBuiltAnew()
    {
        const ProviderProfile basic = profile(ClientAuthentication::SecretBasic);
        const auto made = broken(u"wrong_secret"_s, u"code"_s, basic, memory());
        QVERIFY(made);
        const HttpRequest wanted =
            codeTokenRequest(basic, Secret(u"wrong-client-secret"_s), Secret(u"4/0A+z="_s), attempt());
        QVERIFY(made->message.request == wanted);
        const auto parts = changedParts(*made->message.unbroken, made->message.request);
        QCOMPARE(parts.size(), 1);
        QVERIFY(parts.first().place == ChangedPart::Place::ClientSecret);
        QCOMPARE(parts.first().was, u"s3c+r&t%41="_s);
    }

    void anotherRightIsAskedFor()
    {
        for (const QString &which : {u"header"_s, u"query"_s, u"form"_s}) {
            const auto made = broken(u"small_scope"_s, which, profile(), memory());
            QVERIFY(made);
            QCOMPARE(made->message.request.url.path(), u"/userinfo"_s);
            QCOMPARE(made->message.request.url.query(),
                     which == "query"_L1 ? u"access_token=access-now"_s : QString());
        }
        BreakMemory seen = memory();
        seen.issued.last().scope = u"read openid"_s;
        QVERIFY(!broken(u"small_scope"_s, u"header"_s, profile(), seen));
    }

    void whatItIsHeldBackFor()
    {
        const auto old = broken(u"code_old"_s, u"code"_s, profile(), memory());
        QVERIFY(old);
        QCOMPARE(old->notBefore, m_now.addSecs(-5 + 60 + 1));
        BreakMemory seen = memory();
        seen.issued.last().expiresIn = 30;
        const auto soon = broken(u"expired_token"_s, u"header"_s, profile(), seen);
        QVERIFY(soon);
        QVERIFY(soon->message.request == messageOf(u"header"_s, profile()));
        QCOMPARE(soon->notBefore, m_now.addSecs(-1 + 30 + 1));
        QVERIFY(!broken(u"expired_token"_s, u"form"_s, profile(), memory())->notBefore.isValid());
    }

    void whatDoesNotFit_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("which");
        QTest::newRow("another message") << u"wrong_secret"_s << u"header"_s;
        QTest::newRow("no password") << u"wrong_password"_s << u"code"_s;
        QTest::newRow("no code") << u"code_old"_s << u"password"_s;
        QTest::newRow("no code to replace") << u"code_twice"_s << u"service"_s;
        QTest::newRow("no verifier") << u"verifier_missing"_s << u"password"_s;
        QTest::newRow("scope was asked for before") << u"unknown_scope"_s << u"code"_s;
        QTest::newRow("another way round") << u"old_refresh_token"_s << u"code"_s;
    }

    void whatDoesNotFit()
    {
        QFETCH(QString, id);
        QFETCH(QString, which);
        QVERIFY(!broken(id, which, profile(), memory()));
    }

    void aPublicClientHasNoSecretToChange()
    {
        QVERIFY(!broken(u"wrong_secret"_s, u"code"_s, profile(ClientAuthentication::None), memory()));
    }

    void withoutMemoryNothingOldIsSent()
    {
        BreakMemory empty;
        empty.now = m_now;
        QVERIFY(!broken(u"code_twice"_s, u"code"_s, profile(), empty));
        QVERIFY(!broken(u"revoked_token"_s, u"header"_s, profile(), empty));
        QVERIFY(!broken(u"expired_token"_s, u"header"_s, profile(), empty));
        QVERIFY(!broken(u"old_refresh_token"_s, u"refresh"_s, profile(), empty));
    }

    void obstacles()
    {
        const auto of = [this](const char *id, const ProviderProfile &from, const BreakMemory &seen,
                               bool practice = true) {
            return breakObstacle(*breakRow(QString::fromLatin1(id)), from, practice, seen);
        };
        ProviderProfile code = profile();
        BreakMemory empty;
        empty.now = m_now;
        QCOMPARE(of("code_twice", code, empty), BreakObstacle::NoCodeUsed);
        QCOMPARE(of("code_twice", code, memory()), BreakObstacle::None);
        QCOMPARE(of("expired_token", code, empty), BreakObstacle::NoShortLivedToken);
        QCOMPARE(of("expired_token", code, memory()), BreakObstacle::None);
        QCOMPARE(of("revoked_token", code, empty), BreakObstacle::NoRevokedToken);
        QCOMPARE(of("old_refresh_token", code, empty), BreakObstacle::NoUsedRefreshToken);
        QCOMPARE(of("wrong_password", code, empty), BreakObstacle::OtherGrant);
        QCOMPARE(of("server_down", code, empty, false), BreakObstacle::PracticeOnly);
        QCOMPARE(of("server_down", code, empty, true), BreakObstacle::None);
        code.pkce = Pkce::None;
        QCOMPARE(of("verifier_wrong", code, empty), BreakObstacle::NoPkce);
        code.authentication = ClientAuthentication::None;
        QCOMPARE(of("wrong_secret", code, empty), BreakObstacle::NoClientSecret);
        code.endpoints.userinfo.clear();
        QCOMPARE(of("small_scope", code, empty), BreakObstacle::NoUserInfo);
    }

    void whatTheBreakPutThereIsNotNamed()
    {
        SecretRegister names;
        const auto made = broken(u"wrong_secret"_s, u"code"_s, profile(), memory());
        nameSecretsIn(made->message, names);
        QCOMPARE(names.nameOf(Secret(u"s3c+r&t%41="_s)), u"secret1"_s);
        QVERIFY(names.nameOf(Secret(u"wrong-client-secret"_s)).isEmpty());
        const Exchange named = namedExchange(made->message, names);
        QVERIFY(!named.unbroken->body.contains("s3c"));
        QVERIFY(named.unbroken->body.contains("client_secret=secret1"));
        QVERIFY(named.request.body.contains("wrong-client-secret"));
    }
};

QTEST_GUILESS_MAIN(TestBreakMessage)
#include "tst_breakmessage.moc"
