// SPDX-License-Identifier: GPL-3.0-or-later
// Names are the command line's contract and stand in old databases: both directions, all of them.
#include "app/http/exchange.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<std::function<QString()>>("toName");
        QTest::addColumn<std::function<bool(const QString &)>>("fromName");
        QTest::addColumn<QString>("name");
        const auto row = [](auto value, auto toName, auto fromName, const QString &name) {
            QTest::addRow("%s %s", typeid(value).name(), qPrintable(name)) << std::function<QString()>([=] {
                return toName(value);
            }) << std::function<bool(const QString &)>([=](const QString &text) {
                return fromName(text) == std::optional(value);
            }) << name;
        };
        row(Party::App, partyName, partyFromName, u"app"_s);
        row(Party::Browser, partyName, partyFromName, u"browser"_s);
        row(Party::AuthorizationServer, partyName, partyFromName, u"authorization_server"_s);
        row(Party::ResourceServer, partyName, partyFromName, u"resource_server"_s);
        row(Channel::Direct, channelName, channelFromName, u"direct"_s);
        row(Channel::Browser, channelName, channelFromName, u"browser"_s);
        row(What::AuthorizationRequest, whatName, whatFromName, u"authorization_request"_s);
        row(What::AuthorizationResponse, whatName, whatFromName, u"authorization_response"_s);
        row(What::TokenRequest, whatName, whatFromName, u"token_request"_s);
        row(What::RefreshRequest, whatName, whatFromName, u"refresh_request"_s);
        row(What::RevocationRequest, whatName, whatFromName, u"revocation_request"_s);
        row(What::IntrospectionRequest, whatName, whatFromName, u"introspection_request"_s);
        row(What::UserInfoRequest, whatName, whatFromName, u"userinfo_request"_s);
        row(What::ResourceRequest, whatName, whatFromName, u"resource_request"_s);
        row(What::MetadataRequest, whatName, whatFromName, u"metadata_request"_s);
        row(Verdict::Pending, verdictName, verdictFromName, u"pending"_s);
        row(Verdict::Good, verdictName, verdictFromName, u"good"_s);
        row(Verdict::RefusedAsExpected, verdictName, verdictFromName, u"refused_as_expected"_s);
        row(Verdict::Refused, verdictName, verdictFromName, u"refused"_s);
        row(Verdict::Failed, verdictName, verdictFromName, u"failed"_s);
        row(Verdict::Rejected, verdictName, verdictFromName, u"rejected"_s);
        row(Verdict::Cancelled, verdictName, verdictFromName, u"cancelled"_s);
    }

    void names()
    {
        QFETCH(std::function<QString()>, toName);
        QFETCH(std::function<bool(const QString &)>, fromName);
        QFETCH(QString, name);
        QCOMPARE(toName(), name);
        QVERIFY(fromName(name));
        QVERIFY(!fromName(name.toUpper()));
        QVERIFY(!fromName(QString(name + u' ')));
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
