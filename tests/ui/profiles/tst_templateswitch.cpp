// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profiletemplates.h"
#include "ui/profiles/templateswitch.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

ProviderProfile templateOf(const QString &id)
{
    for (const ProviderProfile &profile : profileTemplates()) {
        if (profile.templateId == id)
            return profile;
    }
    return {};
}

} // namespace

class TestTemplateSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouched_profile_becomes_the_other_template()
    {
        const ProviderProfile from = templateOf(u"django-oauth-toolkit"_s);
        const ProviderProfile to = templateOf(u"django-oauth-toolkit-client-credentials"_s);
        QVERIFY(from != to);
        ProviderProfile expected = to;
        expected.name = from.name;
        expected.user = from.user; // the new template has none
        ProviderProfile result = withTemplate(from, from, to);
        result.user = from.user;
        QCOMPARE(result, expected);
    }

    void typed_values_stay()
    {
        const ProviderProfile from = templateOf(u"django-oauth-toolkit"_s);
        const ProviderProfile to = templateOf(u"generic"_s);
        ProviderProfile mine = from;
        mine.id = u"x"_s;
        mine.name = u"Mine"_s;
        mine.endpoints.token = u"https://example.com/token"_s;
        mine.clientId = u"abc"_s;
        mine.authentication = ClientAuthentication::None;
        const ProviderProfile result = withTemplate(mine, from, to);
        QCOMPARE(result.id, u"x"_s);
        QCOMPARE(result.name, u"Mine"_s);
        QCOMPARE(result.endpoints.token, u"https://example.com/token"_s);
        QCOMPARE(result.endpoints.revocation, QString());
        QCOMPARE(result.clientId, u"abc"_s);
        QCOMPARE(result.authentication, ClientAuthentication::None);
        QCOMPARE(result.grant, Grant::AuthorizationCode);
        QCOMPARE(result.templateId, u"generic"_s);
    }

    void unknown_template_fills_only_gaps()
    {
        const ProviderProfile to = templateOf(u"django-oauth-toolkit"_s);
        ProviderProfile mine;
        mine.endpoints.token = u"https://example.com/token"_s;
        const ProviderProfile result = withTemplate(mine, {}, to);
        QCOMPARE(result.endpoints.token, u"https://example.com/token"_s);
        QCOMPARE(result.endpoints.revocation, to.endpoints.revocation);
    }

    void free_name()
    {
        QCOMPARE(freeName(u"Django"_s, {}), u"Django"_s);
        QCOMPARE(freeName(u"Django"_s, {u"Django"_s}), u"Django 2"_s);
        QCOMPARE(freeName(u"Django"_s, {u"Django"_s, u"Django 2"_s}), u"Django 3"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplateSwitch)
#include "tst_templateswitch.moc"
