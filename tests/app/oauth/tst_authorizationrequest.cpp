// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorizationrequest.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
ProviderProfile exampleProfile()
{
    ProviderProfile profile;
    profile.endpoints.authorization = u"https://server.example.com/authorize"_s;
    profile.clientId = u"s6BhdRkqt3"_s;
    profile.pkce = Pkce::None;
    return profile;
}

const AuthorizationAttempt &exampleAttempt()
{
    static const AuthorizationAttempt attempt{.state = u"xyz"_s,
                                              .codeVerifier =
                                                  Secret(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
                                              .redirectUri = u"https://client.example.com/cb"_s};
    return attempt;
}

Parameters parametersOf(const HttpRequest &request)
{
    return formDecode(request.url.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
}
} // namespace

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleOfTheRfc()
    {
        // RFC 6749 §4.1.1; the order of parameters and the escaping of "." are free.
        const HttpRequest request = authorizationRequest(exampleProfile(), exampleAttempt());
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.url.adjusted(QUrl::RemoveQuery).toString(),
                 u"https://server.example.com/authorize"_s);
        const Parameters expected{{u"response_type"_s, u"code"_s},
                                  {u"client_id"_s, u"s6BhdRkqt3"_s},
                                  {u"redirect_uri"_s, u"https://client.example.com/cb"_s},
                                  {u"state"_s, u"xyz"_s}};
        QCOMPARE(parametersOf(request), expected);
        QVERIFY(request.body.isEmpty());
    }

    void pkce_data()
    {
        QTest::addColumn<Pkce>("method");
        QTest::addColumn<Parameters>("added");
        QTest::newRow("S256") << Pkce::S256
                              << Parameters{
                                     {u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s},
                                     {u"code_challenge_method"_s, u"S256"_s}};
        QTest::newRow("plain") << Pkce::Plain
                               << Parameters{
                                      {u"code_challenge"_s, u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s},
                                      {u"code_challenge_method"_s, u"plain"_s}};
        QTest::newRow("none") << Pkce::None << Parameters{};
    }

    void pkce()
    {
        QFETCH(Pkce, method);
        QFETCH(Parameters, added);
        ProviderProfile profile = exampleProfile();
        profile.pkce = method;
        const HttpRequest request = authorizationRequest(profile, exampleAttempt());
        QCOMPARE(parametersOf(request).mid(4), added);
        if (method != Pkce::Plain)
            QVERIFY(
                !request.url.toEncoded().contains("dBjftJeZ4CVP")); // the verifier stays here (RFC 7636 §4.1)
    }

    void oddCharactersArriveAsTyped()
    {
        const QString odd = u"+&=% é#?/;😀\"<"_s;
        ProviderProfile profile = exampleProfile();
        profile.clientId = u"id"_s + odd;
        profile.scope = u"a b"_s + odd;
        profile.authorizationParameters = {{u"login_hint"_s, odd}, {odd, u""_s}};
        AuthorizationAttempt attempt = exampleAttempt();
        attempt.state = u"st"_s + odd;
        attempt.redirectUri = u"http://127.0.0.1:5000/cb?x=1&y=%41"_s;
        const Parameters expected{{u"response_type"_s, u"code"_s},
                                  {u"client_id"_s, u"id"_s + odd},
                                  {u"redirect_uri"_s, u"http://127.0.0.1:5000/cb?x=1&y=%41"_s},
                                  {u"scope"_s, u"a b"_s + odd},
                                  {u"state"_s, u"st"_s + odd},
                                  {u"login_hint"_s, odd},
                                  {odd, u""_s}};
        const QUrl url = authorizationRequest(profile, attempt).url;
        QVERIFY(url.isValid());
        const QByteArray encoded = url.toEncoded();
        QCOMPARE(formDecode(encoded.mid(encoded.indexOf('?') + 1)), std::optional(expected));
        QVERIFY2(!encoded.contains(' ') && !encoded.contains('#') && !encoded.contains('"'),
                 encoded.constData());
        QCOMPARE(QUrl::fromEncoded(encoded).toEncoded(), encoded); // a browser gets the same
    }

    void theEndpointsOwnQueryStays_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("tenant") << u"https://h/authorize?tenant=x"_s
                                << QByteArray("https://h/authorize?tenant=x&response_type=code&");
        QTest::newRow("escaped") << u"https://h/a?p=B2C_1%26a%2Bb&product=web"_s
                                 << QByteArray("https://h/a?p=B2C_1%26a%2Bb&product=web&response_type=code&");
        QTest::newRow("no value") << u"https://h/a?flag"_s
                                  << QByteArray("https://h/a?flag&response_type=code&");
        QTest::newRow("none") << u"https://h/a"_s << QByteArray("https://h/a?response_type=code&");
        QTest::newRow("empty") << u"https://h/a?"_s << QByteArray("https://h/a?response_type=code&");
    }

    void theEndpointsOwnQueryStays()
    {
        QFETCH(QString, endpoint);
        QFETCH(QByteArray, start);
        ProviderProfile profile = exampleProfile();
        profile.endpoints.authorization = endpoint;
        const QByteArray encoded = authorizationRequest(profile, exampleAttempt()).url.toEncoded();
        QVERIFY2(encoded.startsWith(start), encoded.constData());
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationRequest)
#include "tst_authorizationrequest.moc"
