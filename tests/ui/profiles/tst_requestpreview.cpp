// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/requestpreview.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

const QString RealSecret = u"s3cr+et&value"_s;
const QString RealPassword = u"hunter2 hunter2"_s;

ProfileDraft draftOf(Grant grant)
{
    ProfileDraft draft;
    draft.profile.grant = grant;
    draft.profile.endpoints.authorization = u"https://example.com/o/authorize/?p=1"_s;
    draft.profile.endpoints.token = u"https://example.com:8443/o/token/"_s;
    draft.profile.clientId = u"my id"_s;
    draft.profile.user = u"admin@example.com"_s;
    draft.profile.scope = u"read write"_s;
    draft.profile.redirectUri = u"http://127.0.0.1/callback"_s;
    draft.clientSecret = Secret(RealSecret);
    draft.password = Secret(RealPassword);
    return draft;
}

} // namespace

class TestRequestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void password()
    {
        const QString expected = uR"(POST /o/token/ HTTP/1.1
Host: example.com:8443
Content-Type: application/x-www-form-urlencoded
Accept: application/json

grant_type=password
  &username=admin%40example.com
  &password=password1
  &scope=read+write
  &client_id=my+id
  &client_secret=secret1)"_s;
        QCOMPARE(requestPreview(draftOf(Grant::Password)).text, expected);
    }

    void basic_header_is_readable()
    {
        ProfileDraft draft = draftOf(Grant::ClientCredentials);
        draft.profile.authentication = ClientAuthentication::SecretBasic;
        const QString text = requestPreview(draft).text;
        QVERIFY2(text.contains("Authorization: Basic base64(my+id:secret1)"_L1), qPrintable(text));
        draft.profile.basicEncoding = BasicEncoding::Raw;
        QVERIFY(requestPreview(draft).text.contains("base64(my id:secret1)"_L1));
    }

    void code()
    {
        ProfileDraft draft = draftOf(Grant::AuthorizationCode);
        QString text = requestPreview(draft).text;
        QVERIFY2(text.startsWith("GET /o/authorize/?p=1\n  &response_type=code\n"_L1), qPrintable(text));
        QVERIFY(text.contains("&state=state1\n"_L1));
        QVERIFY(text.contains("&code_challenge=challenge1\n"_L1));
        QVERIFY(!text.contains("secret"_L1)); // nothing secret goes through the browser
        draft.profile.pkce = Pkce::Plain;
        QVERIFY(requestPreview(draft).text.contains("&code_challenge=verifier1\n"_L1));
        draft.profile.pkce = Pkce::None;
        QVERIFY(!requestPreview(draft).text.contains("code_challenge"_L1));
    }

    void never_a_real_secret_data()
    {
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<ClientAuthentication>("authentication");
        for (const Grant grant : {Grant::Password, Grant::AuthorizationCode, Grant::ClientCredentials}) {
            for (const auto way : {ClientAuthentication::SecretPost, ClientAuthentication::SecretBasic})
                QTest::addRow("%s %s", qPrintable(grantName(grant)),
                              qPrintable(clientAuthenticationName(way)))
                    << grant << way;
        }
    }

    void never_a_real_secret()
    {
        QFETCH(Grant, grant);
        QFETCH(ClientAuthentication, authentication);
        ProfileDraft draft = draftOf(grant);
        draft.profile.authentication = authentication;
        draft.profile.tokenParameters = {{u"client_secret"_s, RealSecret}};
        draft.profile.authorizationParameters = {{u"client_secret"_s, RealSecret}};
        const QByteArray text = requestPreview(draft).text.toUtf8();
        QVERIFY(!text.isEmpty());
        for (const QString &secret : {RealSecret, RealPassword}) {
            QVERIFY(!text.contains(secret.toUtf8()));
            QVERIFY(!text.contains(formEncode(secret)));
            QVERIFY(!text.contains(queryEncode(secret)));
        }
        QVERIFY(!text.contains(QByteArray("my id:" + RealSecret.toUtf8()).toBase64()));
    }

    void secret_that_is_not_there_is_empty()
    {
        ProfileDraft draft = draftOf(Grant::Password);
        draft.clientSecret = {};
        QVERIFY(requestPreview(draft).text.endsWith("&client_secret="_L1));
        draft.storedSecrets = {u"client_secret"_s};
        QVERIFY(requestPreview(draft).text.endsWith("&client_secret=secret1"_L1));
    }

    void address_first()
    {
        ProfileDraft draft = draftOf(Grant::AuthorizationCode);
        draft.profile.endpoints.authorization = u"nonsense"_s;
        QCOMPARE(requestPreview(draft),
                 (RequestPreview{.text = {}, .missing = ProfileField::AuthorizationEndpoint}));
        draft.profile.grant = Grant::Password;
        draft.profile.endpoints.token.clear();
        QCOMPARE(requestPreview(draft).missing, ProfileField::TokenEndpoint);
    }
};

QTEST_GUILESS_MAIN(TestRequestPreview)
#include "tst_requestpreview.moc"
