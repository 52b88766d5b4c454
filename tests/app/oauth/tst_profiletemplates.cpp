// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profilefile.h"
#include "app/oauth/profiletemplates.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestProfileTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOffer()
    {
        QStringList ids;
        for (const ProviderProfile &profile : profileTemplates())
            ids.append(profile.templateId);
        const QStringList expected{u"practice-server"_s, u"django-oauth-toolkit"_s,
                                   u"django-oauth-toolkit-code"_s,
                                   u"django-oauth-toolkit-client-credentials"_s, u"generic"_s};
        QCOMPARE(ids, expected);
    }

    void eachIsAGoodStart_data()
    {
        QTest::addColumn<ProviderProfile>("profile");
        for (const ProviderProfile &profile : profileTemplates())
            QTest::newRow(qPrintable(profile.templateId)) << profile;
    }

    void eachIsAGoodStart()
    {
        QFETCH(ProviderProfile, profile);
        QVERIFY(profile.id.isEmpty());
        QVERIFY(profile.unknownMembers.isNull());
        const auto again = readProfileFile(profileToJson(profile).toBytes(true));
        QVERIFY(again.ok());
        QVERIFY(again->profile == profile);
        QVERIFY(again->warnings.isEmpty());
        if (!profile.templateId.startsWith(u"django"_s))
            return;
        // Complete but for the client, which the person registers.
        ProviderProfile complete = profile;
        complete.clientId = u"id"_s;
        QVERIFY(checkProfileFor(complete, complete.grant).ok());
        QVERIFY(!checkProfileFor(profile, profile.grant).ok());
        QVERIFY2(profile.endpoints.token.endsWith(u'/'),
                 "Django answers a POST without the slash with a redirect");
        QVERIFY(isUsableEndpoint(profile.endpoints.resource));
        QVERIFY(isUsableEndpoint(profile.endpoints.revocation));
    }
};

QTEST_GUILESS_MAIN(TestProfileTemplates)
#include "tst_profiletemplates.moc"
