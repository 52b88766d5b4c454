// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenrequest.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
ProviderProfile exampleProfile()
{
    ProviderProfile profile;
    profile.endpoints.token = u"https://server.example.com/token"_s;
    profile.clientId = u"s6BhdRkqt3"_s;
    profile.authentication = ClientAuthentication::SecretBasic;
    profile.user = u"johndoe"_s;
    profile.pkce = Pkce::None;
    return profile;
}

const Secret ClientSecret(u"gX1fBat3bV"_s);
const AuthorizationAttempt Attempt{.state = u"xyz"_s,
                                   .codeVerifier = Secret(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
                                   .redirectUri = u"https://client.example.com/cb"_s};

Parameters bodyOf(const HttpRequest &request)
{
    return formDecode(request.body).value_or(Parameters());
}
} // namespace

class TestTokenRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheRfc_data()
    {
        QTest::addColumn<HttpRequest>("request");
        QTest::addColumn<QByteArray>("body");
        const ProviderProfile profile = exampleProfile();
        QTest::newRow("§4.1.3") << codeTokenRequest(profile, ClientSecret,
                                                    Secret(u"SplxlOBeZQQYbYS6WxSbIA"_s), Attempt)
                                << QByteArray("grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA"
                                              "&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb");
        QTest::newRow("§4.3.2") << passwordTokenRequest(profile, ClientSecret, Secret(u"A3ddj3w"_s))
                                << QByteArray("grant_type=password&username=johndoe&password=A3ddj3w");
        QTest::newRow("§4.4.2") << clientCredentialsTokenRequest(profile, ClientSecret)
                                << QByteArray("grant_type=client_credentials");
        QTest::newRow("§6") << refreshRequest(profile, ClientSecret, Secret(u"tGzv3JOkF0XG5Qx2TlKWIA"_s))
                            << QByteArray("grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA");
    }

    void examplesOfTheRfc()
    {
        QFETCH(HttpRequest, request);
        QFETCH(QByteArray, body);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url, QUrl(u"https://server.example.com/token"_s));
        QCOMPARE(bodyOf(request), formDecode(body).value_or(Parameters()));
        QCOMPARE(headerValue(request.headers, "Content-Type"),
                 QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(headerValue(request.headers, "Accept"), QByteArray("application/json"));
        QCOMPARE(headerValue(request.headers, "Authorization"),
                 QByteArray("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"));
    }

    void theVerifierGoesWithPkceOnly_data()
    {
        QTest::addColumn<Pkce>("pkce");
        QTest::addColumn<bool>("sent");
        QTest::newRow("S256") << Pkce::S256 << true;
        QTest::newRow("plain") << Pkce::Plain << true;
        QTest::newRow("none") << Pkce::None << false;
    }

    void theVerifierGoesWithPkceOnly()
    {
        QFETCH(Pkce, pkce);
        QFETCH(bool, sent);
        ProviderProfile profile = exampleProfile();
        profile.pkce = pkce;
        const Parameters body = bodyOf(codeTokenRequest(profile, ClientSecret, Secret(u"c"_s), Attempt));
        QCOMPARE(parameterValue(body, u"code_verifier"), sent ? Attempt.codeVerifier.reveal() : QString());
        QCOMPARE(hasParameter(body, u"code_verifier"), sent);
    }

    void oddCharactersArriveAsTyped()
    {
        const QString odd = u"a+&=% é/%41😀"_s;
        ProviderProfile profile = exampleProfile();
        profile.authentication = ClientAuthentication::SecretPost;
        profile.clientId = odd;
        profile.user = odd;
        profile.scope = odd;
        profile.tokenParameters = {{odd, odd}};
        const Parameters expected{{u"grant_type"_s, u"password"_s},
                                  {u"username"_s, odd},
                                  {u"password"_s, odd},
                                  {u"scope"_s, odd},
                                  {u"client_id"_s, odd},
                                  {u"client_secret"_s, odd},
                                  {odd, odd}};
        const HttpRequest request = passwordTokenRequest(profile, Secret(odd), Secret(odd));
        QCOMPARE(bodyOf(request), expected);
        QVERIFY(!request.body.contains(' '));
        QVERIFY(headerValue(request.headers, "Authorization").isNull());
    }

    void aPublicClientNamesItselfOnly()
    {
        ProviderProfile profile = exampleProfile();
        profile.authentication = ClientAuthentication::None;
        const HttpRequest request = refreshRequest(profile, Secret(u"left over"_s), Secret(u"RT"_s));
        QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=RT&client_id=s6BhdRkqt3"));
        QVERIFY(headerValue(request.headers, "Authorization").isNull());
    }

    void extraParametersOfEachKind()
    {
        ProviderProfile profile = exampleProfile();
        profile.scope = u"read"_s;
        profile.tokenParameters = {{u"audience"_s, u"api"_s}};
        profile.refreshParameters = {{u"scope"_s, u"less"_s}};
        QCOMPARE(clientCredentialsTokenRequest(profile, ClientSecret).body,
                 QByteArray("grant_type=client_credentials&scope=read&audience=api"));
        QCOMPARE(refreshRequest(profile, ClientSecret, Secret(u"RT"_s)).body,
                 QByteArray("grant_type=refresh_token&refresh_token=RT&scope=less"));
    }
};

QTEST_GUILESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
