// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson sends nothing before "Next", goes back without sending, and ends cleanly however it ends.
#include "app/base/failurecodes.h"
#include "app/lessonrun.h"
#include "app/lessons/lessonfile.h"
#include "tests/app/root/rootparts.h"

#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestLessonRun : public QObject
{
    Q_OBJECT

    using State = LessonRun::State;

    std::unique_ptr<RootParts> m_parts;
    std::unique_ptr<LessonRun> m_run;
    QStringList m_served;

    static Lesson sample()
    {
        QFile file(QFINDTESTDATA("data/lessons/1-code.json"));
        const Result<Lesson> lesson =
            readLesson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), u"1-code.json"_s);
        return lesson ? *lesson : Lesson{};
    }

    /// A lesson of these acts, each with request and answer.
    static Lesson lessonOf(const QList<LessonStep> &steps, Grant grant = Grant::Password)
    {
        Lesson lesson{.id = u"made"_s, .order = 1, .grant = grant, .steps = steps};
        for (int i = 0; i < lesson.steps.size(); ++i)
            lesson.steps[i].id = QString::number(i);
        return lesson;
    }

    Workbench &workbench() { return *m_parts->workbench; }
    QStringList whats()
    {
        QStringList names;
        for (const Exchange &exchange : workbench().log().exchanges())
            names.append(whatName(exchange.what));
        return names;
    }

    bool settled() { return m_run->state() != State::Working; }
    bool settle()
    {
        return QTest::qWaitFor([this] { return settled(); }, 15'000);
    }
    /// Next, until the lesson shows that step.
    void goTo(const QString &id)
    {
        for (int i = 0; i < 40 && m_run->isUnderWay(); ++i) {
            QVERIFY(settle());
            if (m_run->lesson().steps.at(m_run->reached()).id == id)
                return;
            m_run->next();
        }
        QCOMPARE(m_run->lesson().steps.at(m_run->reached()).id, id);
    }

    TokenSet practiceTokens()
    {
        const auto tokens = workbench().tokensAmong(*workbench().practiceProfile(), {});
        return tokens && *tokens ? **tokens : TokenSet{};
    }

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<RootParts>();
        m_run = std::make_unique<LessonRun>(workbench());
        m_served.clear();
        connect(&workbench().practice(), &PracticeServer::requestServed, this,
                [this](const PracticeRequest &request) {
                    m_served.append(request.method + u' ' + request.path);
                });
    }

    void cleanup()
    {
        m_run.reset();
        m_parts.reset();
    }

    void sendsNothingBeforeNext()
    {
        m_run->start(sample());
        QCOMPARE(m_run->state(), State::Shown);
        QCOMPARE(m_run->reached(), 0);
        const struct
        {
            const char *id;
            State state;
            int served;
            int logged;
        } steps[] = {
            {"opens", State::BeforeSend, 0, 0},     {"visit", State::BrowserStep, 0, 1},
            {"consent", State::BrowserStep, 0, 1},  {"redirect", State::BrowserStep, 0, 1},
            {"callback", State::BrowserStep, 0, 1}, {"token-request", State::BeforeSend, 0, 2},
            {"token-response", State::Shown, 1, 3}, {"call", State::BeforeSend, 1, 3},
            {"data", State::Shown, 2, 4},           {"end", State::Shown, 2, 4},
        };
        for (const auto &step : steps) {
            m_run->next();
            QVERIFY(settle());
            QTest::qWait(20); // whatever would come by itself has come
            QCOMPARE(m_run->lesson().steps.at(m_run->reached()).id, QString::fromLatin1(step.id));
            QCOMPARE(m_run->state(), step.state);
            QTRY_COMPARE(m_served.size(), step.served);
            QCOMPARE(workbench().log().exchanges().size(), step.logged);
        }
        QCOMPARE(m_served, (QStringList{u"POST /token"_s, u"GET /api/protected/"_s}));
        m_run->next();
        QCOMPARE(m_run->state(), State::Finished);
        m_run->next();
        QCOMPARE(m_run->state(), State::Finished);
    }

    void showsWhatWaits()
    {
        m_run->start(sample());
        goTo(u"opens"_s);
        std::optional<Exchange> waiting = m_run->exchangeOf(m_run->reached());
        QVERIFY(waiting);
        QCOMPARE(waiting->what, What::AuthorizationRequest);
        goTo(u"callback"_s);
        QVERIFY(m_run->codeSince());
        waiting = m_run->exchangeOf(m_run->reached());
        QVERIFY(waiting);
        QCOMPARE(waiting->what, What::AuthorizationResponse);
        QVERIFY(workbench().names().named(waiting->request.url.toString()).contains(u"code1"_s));
        goTo(u"token-request"_s);
        waiting = m_run->exchangeOf(m_run->reached());
        QVERIFY(waiting);
        QCOMPARE(waiting->what, What::TokenRequest);
        QVERIFY(workbench().names().named(waiting->request.body).contains("verifier1"));
        QCOMPARE(m_run->exchangeIdOf(m_run->reached()), 0);
        QVERIFY(m_run->codeSince());
        goTo(u"token-response"_s);
        QVERIFY(!m_run->codeSince());
        QVERIFY(m_run->exchangeIdOf(m_run->reached()) > 0);
    }

    void backSendsNothing()
    {
        m_run->start(sample());
        goTo(u"call"_s);
        const auto served = m_served;
        const auto logged = workbench().log().exchanges().size();
        for (int i = 0; i < 20; ++i)
            m_run->back();
        QCOMPARE(m_run->shown(), 0);
        QVERIFY(m_run->isLookingBack());
        QCOMPARE(m_run->state(), State::BeforeSend);
        for (int i = 0; i < 8; ++i)
            m_run->next(); // forward through what was seen already
        QCOMPARE(m_run->shown(), m_run->reached());
        m_run->look(99);
        m_run->look(-1);
        QTest::qWait(50);
        QCOMPARE(m_served, served);
        QCOMPARE(workbench().log().exchanges().size(), logged);
        QCOMPARE(m_run->state(), State::BeforeSend);
    }

    void doesWhatTheLessonDoesNotMention()
    {
        Lesson lesson = sample();
        lesson.steps.removeIf([](const LessonStep &step) {
            return step.arrow != LessonArrow::None && step.act == LessonAct::None;
        });
        m_run->start(lesson); // why, opens, call, end
        goTo(u"opens"_s);
        m_run->next();
        QVERIFY(settle());
        QCOMPARE(m_run->reached(), 2);
        QCOMPARE(m_run->state(), State::BeforeSend);
        QTRY_COMPARE(m_served, QStringList{u"POST /token"_s});
        m_run->next();
        m_run->next();
        QVERIFY(settle());
        m_run->next();
        QTRY_COMPARE(m_run->state(), State::Finished);
        QTRY_COMPARE(m_served.size(), 2);
    }

    void everyActAndToken()
    {
        using Act = LessonAct;
        using Arrow = LessonArrow;
        m_run->start(lessonOf({
            {.act = Act::GetToken, .arrow = Arrow::TokenRequest},
            {.arrow = Arrow::TokenResponse},
            {.act = Act::Refresh, .arrow = Arrow::RefreshRequest},
            {.arrow = Arrow::RefreshResponse},
            {.act = Act::Call, .placement = TokenPlacement::Query, .arrow = Arrow::ResourceResponse},
            {.act = Act::Call,
             .token = LessonToken::Old,
             .expectRefusal = true,
             .arrow = Arrow::ResourceResponse},
            {.act = Act::Call, .placement = TokenPlacement::None, .expectRefusal = true},
            {.act = Act::RevokeAccess, .arrow = Arrow::RevocationResponse},
            {.act = Act::Call,
             .token = LessonToken::Revoked,
             .expectRefusal = true,
             .arrow = Arrow::ResourceResponse},
            {.act = Act::RevokeRefresh},
        }));
        for (int i = 0; i < 30 && m_run->isUnderWay(); ++i) {
            QVERIFY(settle());
            m_run->next();
            QVERIFY(settle());
        }
        QCOMPARE(m_run->state(), State::Finished);
        QCOMPARE(whats(), (QStringList{u"token_request"_s, u"refresh_request"_s, u"resource_request"_s,
                                       u"resource_request"_s, u"resource_request"_s, u"revocation_request"_s,
                                       u"resource_request"_s, u"revocation_request"_s}));
        const QList<Exchange> &all = workbench().log().exchanges();
        QCOMPARE(all.at(2).response->status, 200);
        QCOMPARE(all.at(4).verdict, Verdict::RefusedAsExpected);
        QCOMPARE(all.at(6).verdict, Verdict::RefusedAsExpected);
    }

    void anErrorEndsIt()
    {
        Lesson lesson = sample();
        lesson.client = u"demo-service"_s; // may not use this grant
        m_run->start(lesson);
        m_run->next();
        QVERIFY(settle());
        for (int i = 0; i < 10 && m_run->isUnderWay(); ++i) {
            m_run->next();
            QVERIFY(settle());
        }
        QCOMPARE(m_run->state(), State::Stopped);
        QCOMPARE(m_run->ending(), LessonRun::Ending::Failed);
        QVERIFY(m_run->failure());
        m_run->next();
        QCOMPARE(m_run->state(), State::Stopped);
        m_run->restart();
        QCOMPARE(m_run->reached(), 0);
        QCOMPARE(m_run->state(), State::Shown);
    }

    void anAnswerThatIsAnErrorIsShown()
    {
        m_run->start(lessonOf({{.act = LessonAct::GetToken, .arrow = LessonArrow::TokenRequest},
                               {.arrow = LessonArrow::TokenResponse},
                               {.title = {.en = u"never"_s}}},
                              Grant::ClientCredentials));
        Lesson lesson = m_run->lesson();
        lesson.client = u"demo-web"_s; // may not use client credentials
        m_run->start(lesson);
        QVERIFY(settle());
        m_run->next();
        QTRY_COMPARE(m_run->state(), State::Stopped);
        QCOMPARE(m_run->ending(), LessonRun::Ending::Failed);
        QCOMPARE(m_run->failure()->code, u"unauthorized_client"_s);
        QCOMPARE(m_run->shown(), 1);
        QVERIFY(m_run->exchangeOf(1)->response);
    }

    void aBreakIsArmedBeforeItsAct()
    {
        Lesson lesson = lessonOf({{.title = {.en = u"words"_s}},
                                  {.act = LessonAct::GetToken, .arrow = LessonArrow::TokenRequest},
                                  {.breakId = u"wrong_password"_s, .arrow = LessonArrow::TokenResponse},
                                  {.title = {.en = u"end"_s}}});
        QStringList armed;
        m_run->setBreaker([&](const QString &id) {
            armed.append(id);
            workbench().setAlter([](Exchange message) {
                message.request.body.replace("wonder", "wander");
                message.brokenBy = QStringLiteral("wrong_password");
                return message;
            });
        });
        m_run->start(lesson);
        QVERIFY(armed.isEmpty());
        m_run->next();
        QVERIFY(settle());
        QCOMPARE(armed, QStringList{u"wrong_password"_s});
        m_run->next();
        QVERIFY(settle());
        QCOMPARE(m_run->state(), State::Shown); // refused, as the lesson wants it
        QCOMPARE(m_run->exchangeOf(2)->response->status, 400);
        m_run->next();
        m_run->next();
        QCOMPARE(m_run->state(), State::Finished);
    }

    void leavingEndsWhatWaits_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step :
             {"why", "opens", "visit", "redirect", "token-request", "token-response", "call"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void leavingEndsWhatWaits()
    {
        QFETCH(QString, step);
        m_run->start(sample());
        goTo(step);
        const QPointer<Run> run = m_run->run();
        const auto served = m_served;
        m_run->leave();
        QCOMPARE(m_run->state(), State::Stopped);
        QCOMPARE(m_run->ending(), LessonRun::Ending::Left);
        QTRY_VERIFY(!run);
        QTest::qWait(30);
        QCOMPARE(m_served, served);
        m_run->next();
        QCOMPARE(m_run->state(), State::Stopped);
        // Nothing is left in the way of others.
        const RunResult result =
            endOf(getToken(workbench(), *workbench().practiceProfile(Grant::Password), {}));
        QVERIFY2(!result.failure, qPrintable(codeOf(result)));
    }

    void theEndOfTheProgramWaitsForNobody()
    {
        m_run->start(sample());
        goTo(u"token-request"_s);
        QElapsedTimer timer;
        timer.start();
        m_run.reset();
        m_parts.reset();
        QVERIFY2(timer.elapsed() < 3000, "the workbench waited for a message at the gate");
    }

    void aStoppedServerEndsIt_data() { leavingEndsWhatWaits_data(); }

    void aStoppedServerEndsIt()
    {
        QFETCH(QString, step);
        m_run->start(sample());
        goTo(step);
        const QPointer<Run> run = m_run->run();
        workbench().practice().stop();
        QCOMPARE(m_run->state(), State::Stopped);
        QCOMPARE(m_run->ending(), LessonRun::Ending::ServerStopped);
        QTRY_VERIFY(!run);
        m_run->restart(); // on a new server, from the first step
        goTo(u"data"_s);
        QCOMPARE(m_run->state(), State::Shown);
    }

    void anotherRunIsNotHeld()
    {
        m_run->start(sample());
        goTo(u"token-request"_s);
        const RunResult result =
            endOf(getToken(workbench(), *workbench().practiceProfile(Grant::Password), {}));
        QVERIFY2(!result.failure, qPrintable(codeOf(result)));
        QCOMPARE(m_run->state(), State::Stopped);
        QCOMPARE(m_run->ending(), LessonRun::Ending::OtherRun);
        QVERIFY(!practiceTokens().isEmpty()); // its own, not what was there before the lesson
    }

    void thePracticeProfileKeepsItsTokens()
    {
        QVERIFY(!endOf(getToken(workbench(), *workbench().practiceProfile(Grant::Password), {})).failure);
        const TokenSet before = practiceTokens();
        QVERIFY(!before.isEmpty());
        m_run->start(sample());
        QVERIFY(practiceTokens().isEmpty());
        QCOMPARE(workbench().practice().codeSeconds(), 600); // somebody explains meanwhile
        goTo(u"token-response"_s);
        QVERIFY(practiceTokens() != before);
        m_run->leave();
        QCOMPARE(practiceTokens(), before);
        QCOMPARE(workbench().practice().codeSeconds(), 60);
        m_run->restart();
        goTo(u"end"_s);
        m_run->next();
        QCOMPARE(m_run->state(), State::Finished);
        QCOMPARE(practiceTokens(), before);
    }

    void startAgainAndAnotherLesson()
    {
        m_run->start(sample());
        goTo(u"token-request"_s);
        const QPointer<Run> run = m_run->run();
        m_run->restart();
        QCOMPARE(m_run->reached(), 0);
        QTRY_VERIFY(!run);
        goTo(u"visit"_s);
        m_run->start(lessonOf({{.act = LessonAct::GetToken, .arrow = LessonArrow::TokenRequest}}));
        QVERIFY(settle());
        QCOMPARE(m_run->state(), State::BeforeSend);
        QCOMPARE(m_served.size(), 0);
        m_run->close();
        QVERIFY(!m_run->isOpen());
    }

    /// Offline and without a browser: nobody's browser is opened for a lesson on the practice server.
    void opensNoBrowserAtThePracticeServer()
    {
        QTemporaryDir folder;
        int opened = 0;
        auto program = Workbench::open(
            {.dataFolder = folder.path(), .openBrowser = [&](const QUrl &) { return ++opened > 0; }});
        QVERIFY(program);
        const auto driven = [&](bool own) {
            LessonRun run(**program);
            Lesson lesson = sample();
            lesson.ownServer = own;
            run.start(lesson, *(*program)->practiceProfile());
            for (int i = 0; i < 3; ++i) {
                run.next();
                std::ignore = QTest::qWaitFor([&] { return run.state() != State::Working; }, 15'000);
            }
        };
        driven(false);
        QCOMPARE(opened, 0);
        driven(true); // there it is the person's own
        QCOMPARE(opened, 1);
        // What the lesson put in its place is gone with it.
        Run *run = getToken(**program, *(*program)->practiceProfile(), {});
        QTRY_COMPARE(opened, 2);
        run->cancel();
    }

    /// On a server of one's own the browser is the person's.
    void ownServer()
    {
        Lesson lesson = sample();
        lesson.ownServer = true;
        ProviderProfile own = *workbench().practiceProfile();
        m_run->start(lesson, own);
        goTo(u"opens"_s);
        m_run->next();
        QTRY_COMPARE(m_run->state(), State::InBrowser);
        QCOMPARE(m_run->lesson().steps.at(m_run->reached()).id, u"visit"_s);
        m_run->next();
        QCOMPARE(m_run->state(), State::InBrowser); // nobody can press "Next" for the browser
        const Result<QUrl> redirect =
            workbench().practice().decide(m_run->run()->browserWait().authorizationUrl, u"alice"_s, true);
        QVERIFY(redirect);
        QVERIFY(m_run->run()->paste(redirect->toString(QUrl::FullyEncoded)));
        QTRY_COMPARE(m_run->state(), State::Shown);
        QCOMPARE(m_run->lesson().steps.at(m_run->reached()).id, u"callback"_s);
        m_run->next();
        QVERIFY(settle());
        QCOMPARE(m_run->state(), State::BeforeSend);
        goTo(u"data"_s);
        QCOMPARE(practiceTokens().isEmpty(), false); // a profile of one's own keeps what it got
    }
};

QTEST_GUILESS_MAIN(TestLessonRun)
#include "tst_lessonrun.moc"
