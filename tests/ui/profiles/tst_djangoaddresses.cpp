// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/djangoaddresses.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestDjangoAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void token_endpoint_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("token");
        QTest::newRow("plain") << u"http://127.0.0.1:8000"_s << u"http://127.0.0.1:8000/o/token/"_s;
        QTest::newRow("slash") << u"http://127.0.0.1:8000/"_s << u"http://127.0.0.1:8000/o/token/"_s;
        QTest::newRow("path") << u"https://example.com/shop/"_s << u"https://example.com/shop/o/token/"_s;
        QTest::newRow("with the toolkit's own part")
            << u"https://example.com/o/"_s << u"https://example.com/o/token/"_s;
        QTest::newRow("query goes") << u"https://example.com/?x=1"_s << u"https://example.com/o/token/"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8000"_s << u"http://[::1]:8000/o/token/"_s;
    }

    void token_endpoint()
    {
        QFETCH(QString, base);
        QFETCH(QString, token);
        const auto endpoints = djangoEndpoints(base);
        QVERIFY(endpoints);
        QCOMPARE(endpoints->token, token);
    }

    void all_five()
    {
        const Endpoints expected{
            .authorization = u"http://h/o/authorize/"_s,
            .token = u"http://h/o/token/"_s,
            .revocation = u"http://h/o/revoke_token/"_s,
            .introspection = u"http://h/o/introspect/"_s,
            .userinfo = u"http://h/o/userinfo/"_s,
            .resource = {},
        };
        QCOMPARE(djangoEndpoints(u"http://h"_s), expected);
    }

    void not_an_address()
    {
        QVERIFY(!djangoEndpoints(u"127.0.0.1:8000"_s));
        QVERIFY(!djangoEndpoints({}));
        QVERIFY(!djangoEndpoints(u"ftp://example.com"_s));
        QVERIFY(!withDjangoPaths({}, u"nonsense"_s));
    }

    void there_and_back_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("port") << u"http://127.0.0.1:8000"_s;
        QTest::newRow("path") << u"https://example.com/shop"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8000"_s;
    }

    void there_and_back()
    {
        QFETCH(QString, base);
        QCOMPARE(baseAddress(*djangoEndpoints(base)), base);
    }

    void base_of_other_servers_is_the_origin()
    {
        QCOMPARE(baseAddress({.token = u"https://github.com/login/oauth/access_token?x=1"_s}),
                 u"https://github.com"_s);
        QCOMPARE(baseAddress({.authorization = u"https://example.com/authorize"_s}),
                 u"https://example.com"_s);
        QCOMPARE(baseAddress({}), QString());
        QCOMPARE(baseAddress({.token = u"nonsense"_s}), QString());
    }

    void resource_moves_along()
    {
        Endpoints endpoints = *djangoEndpoints(u"http://127.0.0.1:8000"_s);
        endpoints.resource = u"http://127.0.0.1:8000/api/me/"_s;
        QCOMPARE(withDjangoPaths(endpoints, u"https://example.com/"_s)->resource,
                 u"https://example.com/api/me/"_s);
        endpoints.resource = u"http://127.0.0.1:80001/api/me/"_s; // begins alike, but is another host
        QCOMPARE(withDjangoPaths(endpoints, u"https://example.com"_s)->resource, endpoints.resource);
        endpoints.resource.clear();
        QCOMPARE(withDjangoPaths(endpoints, u"https://example.com"_s)->resource, QString());
    }

    void django_templates()
    {
        QVERIFY(isDjangoTemplate(u"django-oauth-toolkit"_s));
        QVERIFY(isDjangoTemplate(u"django-oauth-toolkit-code"_s));
        QVERIFY(!isDjangoTemplate(u"generic"_s));
    }
};

QTEST_GUILESS_MAIN(TestDjangoAddresses)
#include "tst_djangoaddresses.moc"
