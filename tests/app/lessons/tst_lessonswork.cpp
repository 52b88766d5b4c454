// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson that comes with the program goes from its first step to its last, and its questions have their
// proof.
#include "app/breakdesk.h"
#include "app/lessonrun.h"
#include "app/lessons/lessonfile.h"
#include "app/lessons/lessonway.h"
#include "tests/app/root/rootparts.h"

#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestLessonsWork : public QObject
{
    Q_OBJECT

    using State = LessonRun::State;

    const Lessons m_lessons = readLessons(u":/lessons"_s);

    /// What the person's own browser would do in the commentary on an own server.
    static void bringBack(LessonRun &run, Workbench &workbench)
    {
        if (run.state() != State::InBrowser || !run.run())
            return;
        const Result<QUrl> redirect =
            workbench.practice().decide(run.run()->browserWait().authorizationUrl, u"alice"_s, true);
        QVERIFY(redirect);
        QVERIFY(run.run()->paste(redirect->toString(QUrl::FullyEncoded)));
    }

private Q_SLOTS:
    void fromTheFirstStepToTheLast_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < m_lessons.lessons.size(); ++i)
            QTest::newRow(qPrintable(m_lessons.lessons.at(i).id)) << i;
    }

    void fromTheFirstStepToTheLast()
    {
        QFETCH(int, place);
        const Lesson &lesson = m_lessons.lessons.at(place);
        RootParts parts;
        Workbench &workbench = *parts.workbench;
        BreakDesk desk(workbench);
        desk.setShortLife(1); // a code that has to grow old first
        LessonRun run(workbench);
        run.setBreaker([&](const QString &id) {
            if (id.isEmpty() || !desk.arm(id))
                desk.disarm();
        });
        run.start(lesson, *workbench.practiceProfile(lesson.grant));
        for (int i = 0; i < 3 * lesson.steps.size() && run.isUnderWay(); ++i) {
            QVERIFY(QTest::qWaitFor([&] { return run.state() != State::Working; }, 20'000));
            const LessonStep &step = lesson.steps.at(run.reached());
            const std::optional<Exchange> exchange = run.exchangeOf(run.reached());
            if (run.state() == State::Shown && isAnswer(step.arrow))
                QVERIFY2(exchange && exchange->verdict != Verdict::Pending, qPrintable(step.id));
            bringBack(run, workbench);
            QVERIFY(QTest::qWaitFor([&] { return run.state() != State::InBrowser; }, 20'000));
            run.next();
        }
        QVERIFY2(run.state() == State::Finished, qPrintable(lesson.steps.at(run.reached()).id + u' ' +
                                                            run.failure().value_or(Failure()).code));
        for (const LessonQuestion &question : lesson.questions) {
            for (int i = 0; i < lesson.steps.size(); ++i) {
                const LessonStep &step = lesson.steps.at(i);
                if (step.id == question.step && step.arrow != LessonArrow::None)
                    QVERIFY2(run.exchangeIdOf(i) > 0, qPrintable(question.id));
            }
        }
        // Each step that breaks something has broken it.
        int breaks = 0;
        int broken = 0;
        for (const LessonStep &step : lesson.steps)
            breaks += step.breakId.isEmpty() ? 0 : 1;
        for (const Exchange &exchange : workbench.log().exchanges())
            broken += exchange.brokenBy.isEmpty() ? 0 : 1;
        QCOMPARE(broken, breaks);
        QVERIFY(desk.armed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLessonsWork)
#include "tst_lessonswork.moc"
