// SPDX-License-Identifier: GPL-3.0-or-later
// While the browser has the word: what ends the wait and what does not.
#include "app/base/failurecodes.h"
#include "app/flows/grants.h"
#include "tests/support/flowparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestBrowserWait : public QObject
{
    Q_OBJECT

    PracticeServer m_server;

    auto flow(BrowserDoors doors = BrowserDoors::ListenerAndPaste,
              const Secret &secret = PracticeServer::clientSecret(u"demo-web"_s))
    {
        return [doors, secret](Run *run) { return authorizationCodeGrant(run, secret, doors); };
    }

    /// The redirect that the server gives after the person's decision.
    QUrl decided(const QUrl &url, bool allow = true)
    {
        return m_server.decide(url, u"alice"_s, allow).value();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start().ok()); }

    /// Knocks that are not ours do not end the wait, and no token request comes of them.
    void strangersAreSentAway()
    {
        Browser browser;
        FlowParts parts;
        QUrl address;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            address = url;
            return true;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(m_server.profile(), flow(), outcome);
        QTRY_VERIFY(run->isWaitingForBrowser());
        QSignalSpy refused(run, &Run::callbackRefused);
        const QByteArrayList strange{"code=STOLEN&state=wrong", "code=STOLEN", "error=access_denied", "",
                                     "code=%ff&state=" + stateOf(address)};
        for (const QByteArray &query : strange)
            browser.visit(redirectOf(address, query));
        browser.visit(redirectOf(address, "x").resolved(QUrl(u"/favicon.ico"_s)));
        QTRY_COMPARE(browser.statuses.size(), strange.size() + 1);
        QCOMPARE(browser.statuses.count(400), strange.size());
        QCOMPARE(browser.statuses.count(404), 1);
        QCOMPARE(refused.size(), strange.size());
        QVERIFY(run->isWaitingForBrowser());
        QVERIFY(parts.last(What::TokenRequest).id == 0);
        browser.visit(decided(address));
        QTRY_VERIFY(run->isFinished());
        QVERIFY(outcome->has_value() && **outcome);
        QCOMPARE(parts.whats().count(u"token_request"_s), 1);
    }

    void theRightAnswerTwiceIsRedeemedOnce()
    {
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            const QUrl redirect = decided(url);
            browser.visit(redirect);
            browser.visit(redirect);
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
        QVERIFY(answer && *answer);
        QCOMPARE(parts.whats().count(u"token_request"_s), 1);
    }

    void endings_data()
    {
        QTest::addColumn<QByteArray>("query"); ///< {STATE} is the right one
        QTest::addColumn<QString>("code");
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("denied") << QByteArray("error=access_denied&error_description=no+%26+no&state={STATE}")
                                << u"access_denied"_s << FailureKind::Refused << 200;
        QTest::newRow("code twice") << QByteArray("code=a&code=b&state={STATE}")
                                    << QString(codes::ParameterRepeated) << FailureKind::Rejected << 400;
        QTest::newRow("foreign issuer") << QByteArray("code=a&iss=https%3A%2F%2Fevil&state={STATE}")
                                        << QString(codes::IssuerMismatch) << FailureKind::Rejected << 400;
        QTest::newRow("nothing in it")
            << QByteArray("state={STATE}") << QString(codes::MalformedAnswer) << FailureKind::Rejected << 400;
    }

    void endings()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        QFETCH(FailureKind, kind);
        QFETCH(int, status);
        Browser browser;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            browser.visit(redirectOf(url, QByteArray(query).replace("{STATE}", stateOf(url))));
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(answer->failure().kind, kind);
        QTRY_COMPARE(browser.statuses, QList<int>{status});
        QCOMPARE(parts.whats(),
                 (QStringList{u"authorization_request"_s, u"authorization_response"_s})); // no token request
        QCOMPARE(parts.last(What::AuthorizationResponse).verdict,
                 kind == FailureKind::Refused ? Verdict::Refused : Verdict::Rejected);
    }

    void timeIsOver_data()
    {
        QTest::addColumn<bool>("knocked");
        QTest::addColumn<QString>("code");
        QTest::addColumn<FailureKind>("kind");
        QTest::newRow("nobody came") << false << QString(codes::CallbackTimeout) << FailureKind::NoAnswer;
        QTest::newRow("only a stranger came")
            << true << QString(codes::StateMismatch) << FailureKind::Rejected;
    }

    void timeIsOver()
    {
        QFETCH(bool, knocked);
        QFETCH(QString, code);
        QFETCH(FailureKind, kind);
        Browser browser;
        FlowParts parts;
        quint16 port = 0;
        parts.surroundings.browserTimeout = 1s;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            port = static_cast<quint16>(redirectOf(url, "x").port());
            if (knocked)
                browser.visit(redirectOf(url, "code=c&state=wrong"));
            return true;
        };
        const auto answer = parts.finish<TokenAnswer>(m_server.profile(), flow());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, code);
        QCOMPARE(answer->failure().kind, kind);
        QCOMPARE(answer->failure().stage, Stage::Callback);
        QTcpServer next;
        QVERIFY2(next.listen(QHostAddress::LocalHost, port), "the listener is gone");
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<BrowserDoors>("doors");
        QTest::newRow("instead of the listener")
            << u"http://127.0.0.1/callback"_s << BrowserDoors::ListenerAndPaste;
        QTest::newRow("a port where nobody listens")
            << u"http://127.0.0.1:5000/callback"_s << BrowserDoors::PasteOnly;
    }

    void pasted()
    {
        QFETCH(QString, redirect);
        QFETCH(BrowserDoors, doors);
        ProviderProfile profile = m_server.profile();
        profile.redirectUri = redirect;
        FlowParts parts;
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(profile, flow(doors), outcome);
        QTRY_VERIFY(run->isWaitingForBrowser());
        const BrowserWait wait = run->browserWait();
        QCOMPARE(wait.listening, doors == BrowserDoors::ListenerAndPaste);
        QVERIFY(!wait.opened);

        // What is not ours is told and does not end the wait.
        QCOMPARE(run->paste(u"nonsense"_s).failure().code, QString(codes::MalformedAnswer));
        QCOMPARE(run->paste(wait.authorizationUrl.toString()).failure().evidence.value(u"reason"_s),
                 u"authorization_url"_s);
        QCOMPARE(run->paste(u"http://127.0.0.1:5000/callback?code=c&state=older"_s).failure().code,
                 QString(codes::StateMismatch));
        QVERIFY(run->isWaitingForBrowser());

        QString text = QString::fromLatin1(decided(wait.authorizationUrl).toEncoded());
        text.insert(text.size() / 2, u"\r\n  "_s);
        QVERIFY(run->paste(u" \""_s + text + u"\"\n"_s).ok());
        QTRY_VERIFY(run->isFinished());
        QVERIFY(outcome->has_value() && **outcome);
        QCOMPARE(parts.whats().count(u"token_request"_s), 1);
    }

    void aTakenPortIsToldBeforeTheBrowserOpens()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ProviderProfile profile = m_server.profile();
        profile.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort());
        int opened = 0;
        FlowParts parts;
        parts.surroundings.openBrowser = [&](const QUrl &) { return ++opened > 0; };
        const auto answer = parts.finish<TokenAnswer>(profile, flow());
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->failure().code, QString(codes::PortInUse));
        QCOMPARE(opened, 0);
        QVERIFY(parts.log.exchanges().isEmpty());
    }

    void openingAgainAndWaitingLonger()
    {
        QList<QUrl> opened;
        FlowParts parts;
        parts.surroundings.browserTimeout = 1s;
        parts.surroundings.openBrowser = [&](const QUrl &url) {
            opened.append(url);
            return opened.size() > 1;
        };
        auto outcome = std::make_shared<std::optional<Result<TokenAnswer>>>();
        Run *run = parts.start<TokenAnswer>(m_server.profile(), flow(), outcome);
        QTRY_VERIFY(run->isWaitingForBrowser());
        QVERIFY(!run->browserWait().opened);
        run->openBrowserAgain();
        QVERIFY(run->browserWait().opened);
        QCOMPARE(opened.value(0), opened.value(1));
        QTest::qWait(700);
        run->keepWaiting(); // a second from now
        QTest::qWait(600);
        QVERIFY(run->isWaitingForBrowser());
        run->giveUpWaiting(Failure{.code = u"x"_s, .stage = Stage::Callback});
        QTRY_VERIFY(run->isFinished());
        QCOMPARE(run->result().failure->code, u"x"_s);
    }
};

QTEST_GUILESS_MAIN(TestBrowserWait)
#include "tst_browserwait.moc"
