// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/clientauthentication.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestClientAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void basic_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<BasicEncoding>("encoding");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("RFC 6749 §2.3.1")
            << u"s6BhdRkqt3"_s << u"7Fjfp0ZBr1KtDRbnfVdmIw"_s << BasicEncoding::Form
            << QByteArray("Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3");
        QTest::newRow("RFC 6749 §4.1.3") << u"s6BhdRkqt3"_s << u"gX1fBat3bV"_s << BasicEncoding::Form
                                         << QByteArray("Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW");
        QTest::newRow("RFC 8693 §2.3") << u"rs08"_s << u"long-secure-random-secret"_s << BasicEncoding::Form
                                       << QByteArray("Basic cnMwODpsb25nLXNlY3VyZS1yYW5kb20tc2VjcmV0");
        QTest::newRow("question marks")
            << u"CLIENT_ID??"_s << u"CLIENT_SECRET??"_s << BasicEncoding::Form
            << QByteArray("Basic Q0xJRU5UX0lEJTNGJTNGOkNMSUVOVF9TRUNSRVQlM0YlM0Y=");
        const QString odd = u"client %&+-_.!~*'()"_s;
        QTest::newRow("everything odd")
            << odd << odd << BasicEncoding::Form
            << QByteArray(
                   "Basic " +
                   QByteArray("client+%25%26%2B-_.%21~%2A%27%28%29:client+%25%26%2B-_.%21~%2A%27%28%29")
                       .toBase64());
        QTest::newRow("a colon in both halves")
            << u"a:b"_s << u"c:d"_s << BasicEncoding::Form
            << QByteArray("Basic " + QByteArray("a%3Ab:c%3Ad").toBase64());
        QTest::newRow("raw") << u"id"_s << u"p:a+s%s /=&?ü"_s << BasicEncoding::Raw
                             << QByteArray("Basic " + QByteArray("id:p:a+s%s /=&?ü").toBase64());
        QTest::newRow("empty secret")
            << u"id"_s << QString() << BasicEncoding::Form << QByteArray("Basic aWQ6");
    }

    void basic()
    {
        QFETCH(QString, id);
        QFETCH(QString, secret);
        QFETCH(BasicEncoding, encoding);
        QFETCH(QByteArray, header);
        QCOMPARE(basicCredentials(id, Secret(secret), encoding), header);
    }

    void methods_data()
    {
        QTest::addColumn<ClientAuthentication>("method");
        QTest::addColumn<BasicEncoding>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << ClientAuthentication::None << BasicEncoding::Form
                              << QByteArray("x=1&client_id=c+1") << QByteArray();
        QTest::newRow("post") << ClientAuthentication::SecretPost << BasicEncoding::Form
                              << QByteArray("x=1&client_id=c+1&client_secret=s%2B%26") << QByteArray();
        QTest::newRow("basic") << ClientAuthentication::SecretBasic << BasicEncoding::Form
                               << QByteArray("x=1")
                               << QByteArray("Basic " + QByteArray("c+1:s%2B%26").toBase64());
        QTest::newRow("basic raw") << ClientAuthentication::SecretBasic << BasicEncoding::Raw
                                   << QByteArray("x=1")
                                   << QByteArray("Basic " + QByteArray("c 1:s+&").toBase64());
    }

    /// The secret stands in one place only (RFC 6749 §2.3: one method a request).
    void methods()
    {
        QFETCH(ClientAuthentication, method);
        QFETCH(BasicEncoding, encoding);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        ProviderProfile profile;
        profile.clientId = u"c 1"_s;
        profile.authentication = method;
        profile.basicEncoding = encoding;
        Parameters parameters{{u"x"_s, u"1"_s}};
        Headers headers;
        addClientAuthentication(profile, Secret(u"s+&"_s), parameters, headers);
        QCOMPARE(formEncode(parameters), body);
        QCOMPARE(headerValue(headers, "Authorization"), header);
        QCOMPARE(needsClientSecret(profile), method != ClientAuthentication::None);
    }
};

QTEST_GUILESS_MAIN(TestClientAuthentication)
#include "tst_clientauthentication.moc"
