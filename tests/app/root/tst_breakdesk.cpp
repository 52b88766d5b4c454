// SPDX-License-Identifier: GPL-3.0-or-later
// Each break against the real practice server, through the actions that a person uses.
#include "app/actions.h"
#include "app/base/failurecodes.h"
#include "app/breakdesk.h"
#include "app/breaks/breakchanges.h"
#include "tests/app/root/rootparts.h"
#include "tests/support/flowparts.h"

#include <QDirIterator>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 ShortSeconds = 2;
}

class TestBreakDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<RootParts> m_parts;
    std::unique_ptr<BreakDesk> m_desk;
    QList<BreakEnding> m_endings;
    int m_applied = 0;
    std::chrono::milliseconds m_deadline = {};

    Workbench &workbench() { return *m_parts->workbench; }

    ProviderProfile practice(Grant grant)
    {
        const Result<ProviderProfile> profile = workbench().practiceProfile(grant);
        return profile ? *profile : ProviderProfile{};
    }

    /// A real server as far as the program can know: not the practice profile.
    ProviderProfile real()
    {
        ProviderProfile profile = practice(Grant::Password);
        profile.id.clear();
        profile.name = u"Mine"_s;
        return m_parts->save(profile,
                             secretsOf({{"client_secret", u"demo-web-secret"_s}, {"password", u"wonder"_s}}));
    }

    RunResult token(const ProviderProfile &profile)
    {
        ActionOptions options;
        options.limits.deadline = m_deadline;
        Run *run = getToken(workbench(), profile, options);
        // The person and the browser: the program's own stand-in for both.
        connect(run, &Run::waitingForBrowser, this, [this, run] {
            const Result<QUrl> redirect =
                workbench().practice().decide(run->browserWait().authorizationUrl, u"alice"_s, true);
            if (!redirect)
                return run->giveUpWaiting(redirect.failure());
            const Outcome taken = run->paste(redirect->toString(QUrl::FullyEncoded));
            Q_UNUSED(taken)
        });
        return endOf(run);
    }

    RunResult act(const QString &action, const ProviderProfile &profile)
    {
        if (action == "refresh"_L1)
            return endOf(refreshToken(workbench(), profile, {}));
        if (action == "call"_L1)
            return endOf(callApi(workbench(), profile, {}, {}));
        if (action == "revoke"_L1)
            return endOf(revoke(workbench(), profile, TokenKind::AccessToken, false, {}));
        return token(profile);
    }

    QList<Exchange> broken()
    {
        QList<Exchange> found;
        for (const Exchange &exchange : workbench().log().exchanges()) {
            if (!exchange.brokenBy.isEmpty())
                found.append(exchange);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<RootParts>();
        m_desk = std::make_unique<BreakDesk>(workbench());
        m_endings.clear();
        m_applied = 0;
        m_deadline = std::chrono::seconds(30);
        connect(m_desk.get(), &BreakDesk::applied, this, [this] { ++m_applied; });
        connect(m_desk.get(), &BreakDesk::ended, this,
                [this](const BreakEnding &ending) { m_endings.append(ending); });
    }

    void cleanup()
    {
        m_desk.reset();
        m_parts.reset();
    }

    void eachBreakComesOutAsForetold_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char *id, Grant grant, const QStringList &before, const char *action,
                            const char *code, int status) {
            QTest::newRow(
                qPrintable(QString::fromLatin1("%1, %2").arg(QLatin1StringView(id), grantName(grant))))
                << QString::fromLatin1(id) << grant << before << QString::fromLatin1(action)
                << QString::fromLatin1(code) << status;
        };
        const Grant code = Grant::AuthorizationCode;
        const Grant password = Grant::Password;
        const Grant service = Grant::ClientCredentials;
        const QStringList none;
        row("wrong_secret", code, none, "token", "invalid_client", 401);
        row("wrong_secret", service, none, "token", "invalid_client", 401);
        row("wrong_password", password, none, "token", "invalid_grant", 400);
        row("state_changed", code, none, "token", "state_mismatch", 0);
        row("code_twice", code, {u"token"_s}, "token", "invalid_grant", 400);
        row("code_old", code, none, "token", "invalid_grant", 400);
        row("verifier_missing", code, none, "token", "invalid_grant", 400);
        row("verifier_wrong", code, none, "token", "invalid_grant", 400);
        row("challenge_missing", code, none, "token", "invalid_grant", 400);
        row("redirect_changed", code, none, "token", "invalid_request", 400);
        row("unknown_scope", code, none, "token", "invalid_scope", 0);
        row("unknown_scope", password, none, "token", "invalid_scope", 400);
        row("unknown_scope", service, none, "token", "invalid_scope", 400);
        row("unsupported_grant", password, none, "token", "unsupported_grant_type", 400);
        row("no_token", password, {u"token"_s}, "call", "http_401", 401);
        row("bad_token", password, {u"token"_s}, "call", "invalid_token", 401);
        row("expired_token", password, {u"token"_s}, "call", "invalid_token", 401);
        row("revoked_token", password, {u"token"_s, u"revoke"_s, u"token"_s}, "call", "invalid_token", 401);
        row("small_scope", password, {u"token"_s}, "call", "insufficient_scope", 403);
        row("old_refresh_token", password, {u"token"_s, u"refresh"_s}, "refresh", "invalid_grant", 400);
        row("server_slow", password, none, "token", "timeout", 0);
        row("server_down", password, {u"token"_s}, "call", "connection_lost", 0);
        row("not_json", password, none, "token", "malformed_answer", 200);
        row("error_in_200", code, none, "token", "bad_verification_code", 200);
        row("error_in_200", service, none, "token", "incorrect_client_credentials", 200);
    }

    void eachBreakComesOutAsForetold()
    {
        QFETCH(QString, id);
        QFETCH(Grant, grant);
        QFETCH(QStringList, before);
        QFETCH(QString, action);
        QFETCH(QString, code);
        QFETCH(int, status);
        const ProviderProfile profile = practice(grant);
        m_desk->setShortLife(ShortSeconds);
        if (id == "expired_token"_L1)
            m_desk->shortenNextTokens();
        for (const QString &step : before)
            QCOMPARE(codeOf(act(step, profile)), QString());

        if (id == "server_slow"_L1)
            m_deadline = std::chrono::seconds(2);
        QVERIFY(m_desk->arm(id));
        QCOMPARE(m_desk->obstacle(id, profile), BreakObstacle::None);
        const RunResult result = act(action, profile);
        QCOMPARE(codeOf(result), code);
        QCOMPARE(result.failure->httpStatus, status);
        QCOMPARE(m_applied, 1);
        QVERIFY(m_desk->armed().isEmpty());
        QCOMPARE(broken().size(), 1);
        QCOMPARE(broken().constFirst().brokenBy, id);
        QVERIFY(broken().constFirst().unbroken);
        QCOMPARE(m_endings.size(), 1);
        QCOMPARE(m_endings.constFirst().id, id);
        QCOMPARE(m_endings.constFirst().exchange, broken().constFirst().id);
        QVERIFY(m_endings.constFirst().asPredicted);

        m_deadline = std::chrono::seconds(30);
        // Applied once: the next time all is well again.
        QCOMPARE(workbench().practice().settings().accessSeconds, 3600);
        QCOMPARE(workbench().practice().settings().codeSeconds, 60);
        QCOMPARE(codeOf(token(profile)), QString());
        QCOMPARE(broken().size(), 1);
        QCOMPARE(m_endings.size(), 1);
    }

    void aMessageThatItDoesNotFitLeavesItArmed()
    {
        const ProviderProfile profile = practice(Grant::Password);
        QVERIFY(m_desk->arm(u"bad_token"_s));
        QCOMPARE(codeOf(token(profile)), QString());
        QCOMPARE(m_desk->armed(), u"bad_token"_s);
        QCOMPARE(codeOf(act(u"call"_s, profile)), u"invalid_token"_s);
        QVERIFY(m_desk->armed().isEmpty());
        QVERIFY(!m_desk->arm(u"no_such_break"_s));
        QVERIFY(m_desk->armed().isEmpty());
    }

    void aRealServerIsNeverMetUnasked()
    {
        const ProviderProfile profile = real();
        QVERIFY(!m_desk->needsQuestion(profile));
        QVERIFY(m_desk->arm(u"wrong_secret"_s));
        QVERIFY(m_desk->needsQuestion(profile));
        QVERIFY(!m_desk->needsQuestion(practice(Grant::Password)));
        QCOMPARE(codeOf(token(profile)), QString()); // as it is, because nobody was asked
        QCOMPARE(m_desk->armed(), u"wrong_secret"_s);
        QVERIFY(broken().isEmpty());

        m_desk->allow(profile);
        QVERIFY(m_desk->arm(u"unsupported_grant"_s)); // the permission was for the other one
        QVERIFY(m_desk->needsQuestion(profile));
        m_desk->allow(profile);
        QCOMPARE(codeOf(token(profile)), u"unsupported_grant_type"_s);
        QCOMPARE(broken().size(), 1);
        QVERIFY(m_desk->arm(u"server_down"_s));
        m_desk->allow(profile);
        QCOMPARE(codeOf(token(profile)), QString());
        QCOMPARE(m_desk->obstacle(u"server_down"_s, profile), BreakObstacle::PracticeOnly);
    }

    void theErrorPageOfThePracticeServerEndsTheWait()
    {
        QVERIFY(m_desk->arm(u"redirect_changed"_s));
        Run *run = getToken(workbench(), practice(Grant::AuthorizationCode), {});
        Browser browser;
        connect(run, &Run::waitingForBrowser, this, [&] {
            QVERIFY(m_desk->mayConfirmErrorPage());
            browser.visit(run->browserWait().authorizationUrl);
        });
        const RunResult result = endOf(run);
        QCOMPARE(codeOf(result), u"invalid_request"_s);
        QCOMPARE(browser.visits, 1);
        QVERIFY(!m_desk->mayConfirmErrorPage());
        QVERIFY(m_endings.constFirst().asPredicted);
    }

    void aPersonSeesTheErrorPage()
    {
        QVERIFY(m_desk->arm(u"redirect_changed"_s));
        Run *run = getToken(workbench(), practice(Grant::AuthorizationCode), {});
        connect(run, &Run::waitingForBrowser, this, [this] { m_desk->confirmErrorPage(); });
        QCOMPARE(codeOf(endOf(run)), u"invalid_request"_s);
        QVERIFY(m_endings.constFirst().asPredicted);
    }

    void theWaitForAnOldCodeCanBeCancelled()
    {
        QVERIFY(m_desk->arm(u"code_old"_s));
        Run *run = nullptr;
        connect(&workbench(), &Workbench::runStarted, this, [&run](Run *started) { run = started; });
        connect(m_desk.get(), &BreakDesk::heldChanged, this, [&] {
            if (m_desk->heldUntil().isValid())
                run->cancel();
        });
        QCOMPARE(codeOf(token(practice(Grant::AuthorizationCode))), QString(codes::Cancelled));
        QVERIFY(!m_desk->heldUntil().isValid());
        QCOMPARE(workbench().practice().settings().codeSeconds, 60);
        QVERIFY(!m_endings.constFirst().asPredicted);
    }

    void armedWhileAMessageWaitsAtTheGate()
    {
        QPromise<void> gate;
        gate.start();
        std::optional<Exchange> waiting;
        workbench().setGate([&](const Exchange &message) {
            waiting = message;
            return gate.future();
        });
        Run *run = getToken(workbench(), practice(Grant::Password), {});
        QVERIFY(QTest::qWaitFor([&] { return waiting.has_value(); }, 15'000));
        QVERIFY(!m_desk->preview(*waiting));
        QVERIFY(m_desk->arm(u"wrong_secret"_s));
        const std::optional<Exchange> preview = m_desk->preview(*waiting);
        QVERIFY(preview);
        QCOMPARE(preview->brokenBy, u"wrong_secret"_s);
        QVERIFY(preview->unbroken == waiting->request);
        QCOMPARE(m_desk->armed(), u"wrong_secret"_s); // looked at, not used up
        gate.finish();
        QCOMPARE(codeOf(endOf(run)), u"invalid_client"_s);
        QCOMPARE(broken().size(), 1);
        QCOMPARE(broken().constFirst().request.body, preview->request.body);
        QVERIFY(m_desk->armed().isEmpty());
    }

    void theDeskMayGoBeforeItsRuns()
    {
        const ProviderProfile profile = practice(Grant::Password);
        QVERIFY(m_desk->arm(u"wrong_secret"_s));
        Run *run = getToken(workbench(), profile, {});
        m_desk.reset();
        QCOMPARE(codeOf(endOf(run)), QString());
        QVERIFY(broken().isEmpty());
    }

    void aHeldMessageOutlivesNeitherDeskNorWorkbench()
    {
        QVERIFY(m_desk->arm(u"code_old"_s));
        bool held = false;
        connect(m_desk.get(), &BreakDesk::heldChanged, this, [&] { held = true; });
        Run *run = getToken(workbench(), practice(Grant::AuthorizationCode), {});
        connect(run, &Run::waitingForBrowser, this, [this, run] {
            const Result<QUrl> redirect =
                workbench().practice().decide(run->browserWait().authorizationUrl, u"alice"_s, true);
            const Outcome taken = run->paste(redirect->toString(QUrl::FullyEncoded));
            Q_UNUSED(taken)
        });
        QVERIFY(QTest::qWaitFor([&] { return held; }, 15'000));
        const QPointer<Run> alive(run);
        m_desk.reset(); // as when the window closes
        m_parts.reset();
        QVERIFY(!alive);
    }

    void noSecretReachesTheDisk()
    {
        const ProviderProfile profile = practice(Grant::AuthorizationCode);
        QVERIFY(m_desk->arm(u"verifier_wrong"_s));
        QCOMPARE(codeOf(token(profile)), u"invalid_grant"_s);
        const QString verifier =
            parameterValue(*formDecode(broken().constFirst().unbroken->body), u"code_verifier");
        QCOMPARE(verifier.size(), 43);
        QDirIterator files(m_parts->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(verifier.toLatin1()), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void whatFitsAMessage()
    {
        const ProviderProfile profile = practice(Grant::AuthorizationCode);
        QCOMPARE(m_desk->fitting(What::AuthorizationRequest, profile),
                 (QStringList{u"state_changed"_s, u"challenge_missing"_s, u"redirect_changed"_s,
                              u"unknown_scope"_s}));
        QVERIFY(m_desk->fitting(What::TokenRequest, profile)
                    .contains(u"code_twice"_s)); // offered, not yet possible
        QCOMPARE(m_desk->obstacle(u"code_twice"_s, profile), BreakObstacle::NoCodeUsed);
        QVERIFY(!m_desk->fitting(What::TokenRequest, profile).contains(u"wrong_password"_s));
    }
};

QTEST_GUILESS_MAIN(TestBreakDesk)
#include "tst_breakdesk.moc"
