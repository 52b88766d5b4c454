// SPDX-License-Identifier: GPL-3.0-or-later
// The nine rows of the testing guide, on a real django-oauth-toolkit, on the practice server, and where they
// fail.
#include "app/base/failurecodes.h"
#include "app/checks/checklist.h"
#include "tests/support/badserver.h"
#include "tests/support/flowparts.h"
#include "tests/support/realserver.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
const QStringList Ids{u"server"_s,  u"application"_s, u"credentials"_s,
                      u"token"_s,   u"resource"_s,    u"refused_without_token"_s,
                      u"refresh"_s, u"revoke"_s,      u"refused_after_revoke"_s};

ProviderProfile django(const RealServer &server)
{
    ProviderProfile profile;
    profile.name = u"Django"_s;
    profile.grant = Grant::Password;
    profile.clientId = u"password-client"_s;
    profile.user = u"admin@example.com"_s;
    profile.scope = u"read write"_s;
    profile.endpoints.token = server.url(u"/o/token/"_s).toString();
    profile.endpoints.revocation = server.url(u"/o/revoke_token/"_s).toString();
    profile.endpoints.resource = server.url(u"/api/oauth2/protected/"_s).toString();
    return profile;
}

ChecklistInput input(const QString &secret, const QString &password, Grant grant = Grant::Password)
{
    ChecklistInput result;
    result.clientSecret = Secret(secret);
    result.password = Secret(password);
    result.grant = grant;
    result.nameOf = [](const Secret &) { return u"AT"_s; };
    return result;
}
} // namespace

class TestChecklist : public QObject
{
    Q_OBJECT

    PracticeServer m_practice;

    static ChecklistReport check(FlowParts &parts, const ProviderProfile &profile, const ChecklistInput &what)
    {
        auto report = std::make_shared<ChecklistReport>();
        Run run(profile, parts.surroundings);
        run.start([report, what](Run *started) -> QCoro::Task<RunResult> {
            *report = co_await runDotChecklist(started, what);
            co_return RunResult{};
        });
        std::ignore = QTest::qWaitFor([&] { return run.isFinished(); }, 20'000);
        return *report;
    }

    /// "passed failed …", in the order of the rows.
    static QStringList statesOf(const ChecklistReport &report)
    {
        QStringList states;
        for (const CheckRow &row : report.rows)
            states.append(checkStateName(row.state));
        return states;
    }

    static QStringList states(const char *text) { return QString::fromLatin1(text).split(u' '); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_practice.start().ok()); }

    void theRows()
    {
        QCOMPARE(checklistIds(), QStringList{u"seed-dot"_s});
        QStringList ids;
        for (const CheckRow &row : checklistRows(u"seed-dot"_s)) {
            ids.append(row.id);
            QCOMPARE(row.state, CheckState::NotRun);
            QVERIFY(!row.expected.isEmpty());
        }
        QCOMPARE(ids, Ids);
        QVERIFY(checklistRows(u"another"_s).isEmpty());
    }

    void onDjango()
    {
        if (const QString why = RealServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        RealServer server;
        QVERIFY2(server.start(), qPrintable(server.problem()));
        FlowParts parts;
        QStringList begun;
        ChecklistInput what = input(u"password-secret"_s, u"1234"_s);
        what.changed = [&](int row, const CheckRow &value) {
            if (value.state == CheckState::Running)
                begun.append(Ids.at(row));
        };
        const ChecklistReport report = check(parts, django(server), what);
        QCOMPARE(statesOf(report), states("passed manual passed passed passed passed passed passed passed"));
        QCOMPARE(report.count(CheckState::Passed), 8);
        QCOMPARE(report.rows.at(3).got, u"200 · AT"_s);
        QVERIFY(report.rows.at(8).got.startsWith(u"401"_s) || report.rows.at(8).got.startsWith(u"403"_s));
        for (const int row : {3, 4, 5, 6, 7, 8})
            QVERIFY2(!report.rows.at(row).exchanges.isEmpty(), qPrintable(Ids.at(row)));
        QCOMPARE(parts.log.exchanges().size(), 6);
        QVERIFY(report.tokens && report.tokens->accessRevokedAt.isValid());
        QVERIFY(begun.contains(u"refused_after_revoke"_s));
        // An expected refusal is recorded as one.
        QVERIFY(parts.log.find(report.rows.at(8).exchanges.first())->verdict == Verdict::RefusedAsExpected);
    }

    void onThePracticeServer_data()
    {
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QStringList>("expected");
        const QStringList green = states("passed manual passed passed passed passed passed passed passed");
        QTest::newRow("password") << Grant::Password << u"demo-web-secret"_s << green;
        QTest::newRow("code") << Grant::AuthorizationCode << u"demo-web-secret"_s << green;
        QTest::newRow("client credentials: nothing to refresh with")
            << Grant::ClientCredentials << u"demo-service-secret"_s
            << states("passed manual passed passed passed passed failed passed passed");
        QTest::newRow("wrong secret")
            << Grant::Password << u"wrong"_s
            << states("passed manual passed failed skipped passed skipped skipped skipped");
        QTest::newRow("no secret")
            << Grant::Password << QString()
            << states("skipped manual failed skipped skipped passed skipped skipped skipped");
    }

    void onThePracticeServer()
    {
        QFETCH(Grant, grant);
        QFETCH(QString, secret);
        QFETCH(QStringList, expected);
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.visit(m_practice.decide(url, u"alice"_s, true).value());
            return true;
        };
        const ChecklistReport report =
            check(parts, m_practice.profile(grant), input(secret, u"wonder"_s, grant));
        QCOMPARE(statesOf(report), expected);
        for (const CheckRow &row : report.rows) {
            QVERIFY(!row.got.isEmpty());
            if (row.state == CheckState::Skipped)
                QVERIFY(row.exchanges.isEmpty());
        }
    }

    void aDeadServer()
    {
        BadServer server;
        ProviderProfile profile = m_practice.profile(Grant::Password);
        profile.endpoints.token = profile.endpoints.revocation = profile.endpoints.resource =
            server.url().toString();
        server.stop();
        FlowParts parts;
        const ChecklistReport report = check(parts, profile, input(u"s"_s, u"p"_s));
        QCOMPARE(statesOf(report),
                 states("failed manual passed skipped skipped skipped skipped skipped skipped"));
        QCOMPARE(report.rows.at(0).failure->code, QString(codes::ConnectionRefused));
        QCOMPARE(report.rows.at(0).got, u"connection_refused"_s);
        QCOMPARE(parts.log.exchanges().size(), 1);
    }

    /// An API that lets everybody in fails exactly the rows that say so.
    void anOpenApi()
    {
        BadServer open(BadServer::json("{\"message\":\"come in\"}"));
        ProviderProfile profile = m_practice.profile(Grant::Password);
        profile.endpoints.resource = open.url().toString();
        FlowParts parts;
        const ChecklistReport report = check(parts, profile, input(u"demo-web-secret"_s, u"wonder"_s));
        QCOMPARE(statesOf(report), states("passed manual passed passed passed failed passed passed failed"));
        QCOMPARE(report.rows.at(8).got, u"200"_s);
    }

    void aBrokenApiIsNotARefusal()
    {
        BadServer broken(BadServer::raw(BadServer::response(500, "", "")));
        ProviderProfile profile = m_practice.profile(Grant::Password);
        profile.endpoints.resource = broken.url().toString();
        FlowParts parts;
        const ChecklistReport report = check(parts, profile, input(u"demo-web-secret"_s, u"wonder"_s));
        QCOMPARE(statesOf(report), states("passed manual passed passed failed failed passed passed failed"));
        QCOMPARE(report.rows.at(5).failure->code, u"http_500"_s);
    }

    void withoutARevocationEndpoint()
    {
        ProviderProfile profile = m_practice.profile(Grant::Password);
        profile.endpoints.revocation.clear();
        FlowParts parts;
        const ChecklistReport report = check(parts, profile, input(u"demo-web-secret"_s, u"wonder"_s));
        QCOMPARE(statesOf(report), states("passed manual passed passed passed passed passed failed skipped"));
        QCOMPARE(report.rows.at(7).got, u"endpoint_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
