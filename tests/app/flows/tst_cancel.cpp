// SPDX-License-Identifier: GPL-3.0-or-later
// A run can be stopped at any moment, ends exactly once, and sends nothing afterwards.
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "tests/support/badserver.h"
#include "tests/support/flowparts.h"

#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestCancel : public QObject
{
    Q_OBJECT

    BadServer m_silent{BadServer::silence()};

    ProviderProfile profile(Grant grant) const
    {
        ProviderProfile result;
        result.name = u"Silent"_s;
        result.grant = grant;
        result.clientId = u"id"_s;
        result.endpoints.authorization = m_silent.url(u"/authorize"_s).toString();
        result.endpoints.token = m_silent.url(u"/token"_s).toString();
        result.redirectUri = u"http://127.0.0.1/callback"_s;
        return result;
    }

    static auto serviceFlow()
    {
        return [](Run *run) { return clientCredentialsGrant(run, Secret(u"s"_s)); };
    }

    static auto codeFlow()
    {
        return [](Run *run) {
            return authorizationCodeGrant(run, Secret(u"s"_s), BrowserDoors::ListenerAndPaste);
        };
    }

    /// The end of a cancelled run.
    static void verifyCancelled(Run *run, const QSignalSpy &finished)
    {
        QTRY_VERIFY(run->isFinished());
        QTest::qWait(30);
        QCOMPARE(finished.size(), 1);
        QVERIFY(run->result().failure);
        QCOMPARE(run->result().failure->code, QString(codes::Cancelled));
        QCOMPARE(run->result().failure->kind, FailureKind::Cancelled);
        QVERIFY(!run->result().tokens);
    }

private Q_SLOTS:
    void beforeItBegan_data()
    {
        QTest::addColumn<bool>("code");
        QTest::newRow("direct") << false;
        QTest::newRow("code flow") << true;
    }

    void beforeItBegan()
    {
        QFETCH(bool, code);
        int opened = 0;
        const int before = m_silent.connections();
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &) { return ++opened > 0; };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = code ? parts.start<TokenAnswer>(profile(Grant::AuthorizationCode), codeFlow(), outcome)
                        : parts.start<TokenAnswer>(profile(Grant::ClientCredentials), serviceFlow(), outcome);
        const QSignalSpy finished(run, &Run::finished);
        run->cancel();
        verifyCancelled(run, finished);
        QCOMPARE(opened, 0);
        QCOMPARE(m_silent.connections(), before);
    }

    void atTheGate()
    {
        QPromise<void> next;
        next.start();
        bool held = false;
        const int before = m_silent.connections();
        FlowParts parts;
        parts.surroundings.gate = [&](const Exchange &) {
            held = true;
            return next.future();
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile(Grant::ClientCredentials), serviceFlow(), outcome);
        const QSignalSpy finished(run, &Run::finished);
        QTRY_VERIFY(held);
        run->cancel(); // the gate stays closed: nobody has to open it
        verifyCancelled(run, finished);
        next.finish(); // too late, and harmless
        QTest::qWait(30);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_silent.connections(), before);
    }

    void aGateThatIsGivenUp()
    {
        auto next = std::make_unique<QPromise<void>>();
        next->start();
        bool held = false;
        const int before = m_silent.connections();
        FlowParts parts;
        parts.surroundings.gate = [&](const Exchange &) {
            held = true;
            return next->future();
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile(Grant::ClientCredentials), serviceFlow(), outcome);
        const QSignalSpy finished(run, &Run::finished);
        QTRY_VERIFY(held);
        next.reset(); // its keeper is gone: the message stays here
        verifyCancelled(run, finished);
        QCOMPARE(m_silent.connections(), before);
    }

    void inFlight()
    {
        const qsizetype before = m_silent.requests().size();
        FlowParts parts;
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile(Grant::ClientCredentials), serviceFlow(), outcome);
        const QSignalSpy finished(run, &Run::finished);
        QTRY_COMPARE(m_silent.requests().size(), before + 1);
        QElapsedTimer timer;
        timer.start();
        run->cancel();
        run->cancel();
        QTRY_VERIFY(run->isFinished());
        QVERIFY(timer.elapsed() < 500);
        verifyCancelled(run, finished);
        QCOMPARE(parts.log.exchanges().size(), 1);
        QCOMPARE(parts.log.exchanges().first().verdict, Verdict::Cancelled);
        QCOMPARE(run->result().failure->exchange, 1);
    }

    void whileTheBrowserHasTheWord()
    {
        quint16 port = 0;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            const Parameters query =
                formDecode(url.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
            port = static_cast<quint16>(QUrl(parameterValue(query, u"redirect_uri")).port());
            return true;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile(Grant::AuthorizationCode), codeFlow(), outcome);
        const QSignalSpy finished(run, &Run::finished);
        QTRY_VERIFY(run->isWaitingForBrowser());
        run->cancel();
        verifyCancelled(run, finished);
        QVERIFY(!run->isWaitingForBrowser());
        QTcpServer next;
        QVERIFY2(next.listen(QHostAddress::LocalHost, port), "the port is free again");
        QCOMPARE(run->paste(u"code=c&state=s"_s).failure().code,
                 QString(codes::StateMismatch)); // too late, and harmless
    }

    void whileTheCodeIsRedeemed()
    {
        Browser browser;
        const qsizetype before = m_silent.requests().size();
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            const Parameters query =
                formDecode(url.query(QUrl::FullyEncoded).toLatin1()).value_or(Parameters());
            browser.visit(QUrl::fromEncoded(parameterValue(query, u"redirect_uri").toLatin1() +
                                            "?code=c&state=" + queryEncode(parameterValue(query, u"state"))));
            return true;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile(Grant::AuthorizationCode), codeFlow(), outcome);
        const QSignalSpy finished(run, &Run::finished);
        QTRY_COMPARE(m_silent.requests().size(), before + 1);
        run->cancel();
        verifyCancelled(run, finished);
        QCOMPARE(run->result().failure->stage, Stage::Token);
    }

    void afterTheEndNothingChanges()
    {
        BadServer server(BadServer::json("{\"access_token\":\"AT\",\"token_type\":\"Bearer\"}"));
        ProviderProfile good = profile(Grant::ClientCredentials);
        good.endpoints.token = server.url().toString();
        FlowParts parts;
        const auto answer = parts.finish<TokenAnswer>(good, serviceFlow());
        QVERIFY(answer && *answer);
        parts.run()->cancel();
        QVERIFY(!parts.run()->isCancelled());
        QVERIFY(!parts.run()->result().failure);
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
