// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/oauth/profilefile.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
/// The file of the command line's contract, with something odd everywhere.
Json contractFile()
{
    QFile file(QFINDTESTDATA("data/profiles/contract.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the contract's file is not there");
    return readJson(file.readAll()).value.value_or(Json());
}

QByteArray with(const QString &name, const Json &value)
{
    Json file = contractFile();
    file.set(name, value);
    return file.toBytes();
}

QByteArray within(const QString &parent, const QString &name, const Json &value)
{
    Json file = contractFile();
    Json inner = file[parent];
    inner.set(name, value);
    file.set(parent, inner);
    return file.toBytes();
}
} // namespace

class TestProfileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContract()
    {
        const auto document = readProfileFile(contractFile().toBytes(true));
        QVERIFY(document.ok());
        const ProviderProfile &profile = document->profile;
        QCOMPARE(profile.name, u"Django é"_s);
        QCOMPARE(profile.templateId, u"django-oauth-toolkit"_s);
        QCOMPARE(profile.grant, Grant::Password);
        QCOMPARE(profile.issuer, u"https://issuer.example"_s);
        QCOMPARE(profile.endpoints.authorization, u"http://127.0.0.1:8000/o/authorize/?p=%41"_s);
        QCOMPARE(profile.endpoints.revocation, u"http://127.0.0.1:8000/o/revoke_token/"_s);
        QCOMPARE(profile.endpoints.introspection, QString());
        QCOMPARE(profile.clientId, u"my+client"_s);
        QCOMPARE(profile.authentication, ClientAuthentication::SecretBasic);
        QCOMPARE(profile.basicEncoding, BasicEncoding::Raw);
        QCOMPARE(profile.user, u"admin@example.com"_s);
        QCOMPARE(profile.scope, u"read write"_s);
        QCOMPARE(profile.redirectUri, u"http://127.0.0.1/callback"_s);
        QCOMPARE(profile.pkce, Pkce::Plain);
        QCOMPARE(profile.authorizationParameters,
                 (Parameters{{u"prompt"_s, u"login"_s}, {u"audience"_s, u"a&b"_s}}));
        QCOMPARE(profile.refreshParameters, (Parameters{{u"scope"_s, u"read"_s}}));
        QVERIFY(document->warnings.isEmpty());
        QVERIFY(profile.id.isEmpty());
    }

    void secretsAreSplitOff()
    {
        const auto document = readProfileFile(contractFile().toBytes());
        QVERIFY(document.ok());
        QCOMPARE(document->secrets.size(), 2);
        QCOMPARE(document->secrets.value(u"client_secret"_s).reveal(), u"s+%"_s);
        QCOMPARE(document->secrets.value(u"password"_s).reveal(), u"п ароль"_s);
        const QByteArray exported = profileToJson(document->profile).toBytes();
        QVERIFY(!exported.contains("secrets"));
        QVERIFY(!exported.contains("s+%"));
    }

    void exportIsTheImportWithoutSecrets()
    {
        Json expected = contractFile();
        expected.removeMember(u"secrets");
        const auto document = readProfileFile(contractFile().toBytes());
        QVERIFY(document.ok());
        QCOMPARE(profileToJson(document->profile).toBytes(true), expected.toBytes(true));
    }

    void aMinimalFile()
    {
        const auto document = readProfileFile(R"({"format":"oauth-workbench.profile/1","name":" Small "})");
        QVERIFY(document.ok());
        ProviderProfile expected;
        expected.name = u"Small"_s;
        QVERIFY(document->profile == expected);
        QVERIFY(document->secrets.isEmpty());
    }

    /// A dot in a name is not the dot of a path.
    void unknownMembersStayWhereTheyWere_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("like a known one")
            << R"("endpoints": {"token": "https://as.example/token"}, "endpoints.token": "https://other.example/")"_ba;
        QTest::newRow("like another unknown one") << R"("a": {"b": 1}, "a.b": 2)"_ba;
        QTest::newRow("in two places") << R"("client": {"color": "red"}, "client.color": "blue")"_ba;
        QTest::newRow("inside") << R"("client": {"a.b": 1, "a~1b": 2, "~0": 3, ".": 4, "~": 5})"_ba;
    }
    void unknownMembersStayWhereTheyWere()
    {
        QFETCH(const QByteArray, members);
        const auto document =
            readProfileFile(R"({"format": "oauth-workbench.profile/1", "name": "x", )" + members + '}');
        QVERIFY(document.ok());
        const Json written = profileToJson(document->profile);
        const auto again = readProfileFile(written.toBytes());
        QVERIFY(again.ok());
        QCOMPARE(again->profile, document->profile);
        const JsonReading given = readJson('{' + members + '}');
        for (const auto &[name, value] : given.value->members()) {
            for (const auto &[inner, innerValue] : value.members())
                QCOMPARE(written[name][inner], innerValue);
            if (!value.isObject())
                QCOMPARE(written[name], value);
        }
    }

    void unknownMembersAreKept()
    {
        Json file = contractFile();
        file.removeMember(u"secrets");
        file.set(u"x_color"_s, *readJson(R"({"b":[1.50,null],"a":"é"})").value);
        for (const QString &parent : {u"client"_s, u"endpoints"_s, u"parameters"_s}) {
            Json inner = file[parent];
            inner.add(u"x_more"_s, Json(parent));
            file.set(parent, inner);
        }
        const auto document = readProfileFile(file.toBytes());
        QVERIFY(document.ok());
        QCOMPARE(document->warnings.size(), 1);
        QCOMPARE(document->warnings.first().code, u"unknown_profile_member"_s);
        QStringList paths = document->unknownPaths;
        paths.sort();
        QCOMPARE(paths, (QStringList{u"client.x_more"_s, u"endpoints.x_more"_s, u"parameters.x_more"_s,
                                     u"x_color"_s}));
        QCOMPARE(profileToJson(document->profile).toBytes(true), file.toBytes(true));
    }

    void wrongValues_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("allowed");
        const Json number(5);
        const QString text = u"string"_s;
        QTest::newRow("format") << with(u"format"_s, Json(u"oauth-workbench.profile/2"_s)) << u"format"_s
                                << u"oauth-workbench.profile/1"_s;
        QTest::newRow("no name") << with(u"name"_s, Json(u"  "_s)) << u"name"_s << u"1..200"_s;
        QTest::newRow("long name") << with(u"name"_s, Json(u"n"_s.repeated(201))) << u"name"_s << u"1..200"_s;
        QTest::newRow("huge name") << with(u"name"_s, Json(u"n"_s.repeated(900'000))) << u"name"_s
                                   << u"1..200"_s;
        QTest::newRow("name with a line break") << with(u"name"_s, Json(u"a\nb"_s)) << u"name"_s << text;
        QTest::newRow("name a number") << with(u"name"_s, number) << u"name"_s << text;
        QTest::newRow("grant") << with(u"grant"_s, Json(u"implicit"_s)) << u"grant"_s
                               << u"password, authorization_code, client_credentials"_s;
        QTest::newRow("grant a list") << with(u"grant"_s, Json::array()) << u"grant"_s
                                      << u"password, authorization_code, client_credentials"_s;
        QTest::newRow("pkce in lower case")
            << with(u"pkce"_s, Json(u"s256"_s)) << u"pkce"_s << u"S256, plain, none"_s;
        QTest::newRow("issuer") << with(u"issuer"_s, Json(u"issuer"_s)) << u"issuer"_s
                                << u"http://…, https://…"_s;
        QTest::newRow("user") << with(u"user"_s, number) << u"user"_s << text;
        QTest::newRow("scope") << with(u"scope"_s, Json::array()) << u"scope"_s << text;
        QTest::newRow("scope with NUL") << with(u"scope"_s, Json(u"a\u0000b"_s)) << u"scope"_s << text;
        QTest::newRow("endpoints a text")
            << with(u"endpoints"_s, Json(u"x"_s)) << u"endpoints"_s << u"object"_s;
        QTest::newRow("client a list") << with(u"client"_s, Json::array()) << u"client"_s << u"object"_s;
        QTest::newRow("parameters null") << with(u"parameters"_s, Json()) << u"parameters"_s << u"object"_s;
        for (const char *address :
             {"file:///etc/passwd", "javascript:alert(1)", "ftp://h/", "//h/token", "/o/token/", "http://",
              "http://h/#f", "http://user:pw@h/", "http://h h/", "https:token"})
            QTest::addRow("endpoint %s", address)
                << within(u"endpoints"_s, u"token"_s, Json(QString::fromLatin1(address)))
                << u"endpoints.token"_s << u"http://…, https://…"_s;
        QTest::newRow("authentication")
            << within(u"client"_s, u"authentication"_s, Json(u"private_key_jwt"_s))
            << u"client.authentication"_s << u"none, client_secret_post, client_secret_basic"_s;
        QTest::newRow("encoding") << within(u"client"_s, u"basic_encoding"_s, Json(u"RAW"_s))
                                  << u"client.basic_encoding"_s << u"form, raw"_s;
        QTest::newRow("client id") << within(u"client"_s, u"id"_s, number) << u"client.id"_s << text;
        QTest::newRow("relative redirect") << with(u"redirect_uri"_s, Json(u"/callback"_s))
                                           << u"redirect_uri"_s << u"http://127.0.0.1/callback …"_s;
        QTest::newRow("redirect with a fragment") << with(u"redirect_uri"_s, Json(u"http://127.0.0.1/#x"_s))
                                                  << u"redirect_uri"_s << u"http://127.0.0.1/callback …"_s;
        QTest::newRow("a parameter that is a number")
            << within(u"parameters"_s, u"token"_s, Json::object({{u"n"_s, number}}))
            << u"parameters.token.n"_s << text;
        QTest::newRow("a parameter without a name")
            << within(u"parameters"_s, u"refresh"_s, Json::object({{u""_s, Json(u"x"_s)}}))
            << u"parameters.refresh."_s << text;
        QTest::newRow("a secret of another name") << within(u"secrets"_s, u"api_key"_s, Json(u"x"_s))
                                                  << u"secrets.api_key"_s << u"client_secret, password"_s;
        QTest::newRow("a secret that is a number")
            << within(u"secrets"_s, u"password"_s, Json(1234)) << u"secrets.password"_s << text;
        QTest::newRow("repeated")
            << QByteArray(R"({"format":"oauth-workbench.profile/1","name":"a","client":{"id":"1","id":"2"}})")
            << u"client.id"_s << u"1×"_s;
        QTest::newRow("repeated among unknown ones")
            << QByteArray(R"({"format":"oauth-workbench.profile/1","name":"a","x":[{"y":1,"y":1}]})")
            << u"x[0].y"_s << u"1×"_s;
        QTest::newRow("not JSON") << QByteArray("{\"format\":") << u"$"_s << u"JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"$"_s << u"JSON"_s;
        QTest::newRow("empty") << QByteArray() << u"$"_s << u"JSON"_s;
        QTest::newRow("random bytes") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"$"_s << u"JSON"_s;
    }

    void wrongValues()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, path);
        QFETCH(QString, allowed);
        const auto document = readProfileFile(file);
        QVERIFY(!document.ok());
        QCOMPARE(document.failure().code, QString(codes::ProfileInvalid));
        QCOMPARE(document.failure().kind, FailureKind::Usage);
        QCOMPARE(document.failure().stage, Stage::Profile);
        QCOMPARE(document.failure().evidence.value(u"path"_s), path);
        QCOMPARE(document.failure().evidence.value(u"allowed"_s), allowed);
        for (const QString &fact : document.failure().evidence)
            QVERIFY2(!fact.contains(u"ароль"_s), "a failure never holds a secret");
    }

    void usableRedirects_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"http://127.0.0.1/callback", "http://[::1]:5000/",
                                    "http://localhost:8080/auth/callback", "https://localhost:8000/callback",
                                    "com.example.oauthlab:/callback", "urn:ietf:wg:oauth:2.0:oob"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void usableRedirects()
    {
        QFETCH(QString, address);
        const auto document = readProfileFile(with(u"redirect_uri"_s, Json(address)));
        QVERIFY(document.ok());
        QCOMPARE(document->profile.redirectUri, address);
    }

    void whatAGrantNeeds_data()
    {
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QString>("left"); ///< what is left out
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("fact");
        const QString endpoint = codes::EndpointMissing;
        const QString invalid = codes::ProfileInvalid;
        QTest::newRow("code") << Grant::AuthorizationCode << QString() << QString() << QString();
        QTest::newRow("code without authorization")
            << Grant::AuthorizationCode << u"authorization"_s << endpoint << u"authorization"_s;
        QTest::newRow("code without token")
            << Grant::AuthorizationCode << u"token"_s << endpoint << u"token"_s;
        QTest::newRow("code without redirect")
            << Grant::AuthorizationCode << u"redirect_uri"_s << invalid << u"redirect_uri"_s;
        QTest::newRow("password") << Grant::Password << u"authorization"_s << QString() << QString();
        QTest::newRow("password without user") << Grant::Password << u"user"_s << invalid << u"user"_s;
        QTest::newRow("client credentials")
            << Grant::ClientCredentials << u"user"_s << QString() << QString();
        QTest::newRow("client credentials without token")
            << Grant::ClientCredentials << u"token"_s << endpoint << u"token"_s;
        QTest::newRow("no client") << Grant::ClientCredentials << u"client"_s << invalid << u"client.id"_s;
    }

    void whatAGrantNeeds()
    {
        QFETCH(Grant, grant);
        QFETCH(QString, left);
        QFETCH(QString, code);
        QFETCH(QString, fact);
        ProviderProfile profile = readProfileFile(contractFile().toBytes())->profile;
        if (left == u"authorization")
            profile.endpoints.authorization.clear();
        if (left == u"token")
            profile.endpoints.token.clear();
        if (left == u"redirect_uri")
            profile.redirectUri.clear();
        if (left == u"user")
            profile.user.clear();
        if (left == u"client")
            profile.clientId.clear();
        const Outcome outcome = checkProfileFor(profile, grant);
        QCOMPARE(outcome ? QString() : outcome.failure().code, code);
        if (!outcome)
            QVERIFY(outcome.failure().evidence.values().contains(fact));
    }
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
