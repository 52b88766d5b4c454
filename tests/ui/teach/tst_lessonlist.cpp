// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons to choose from, and the questions at their end.
#include "ui/teach/lessonlist.h"
#include "ui/teach/lessonquestions.h"
#include "ui/teach/stepwords.h"
#include "ui/teach/unfold.h"

#include <QAccessible>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
QList<QObject *> alerts;

void noteAlert(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        alerts.append(event->object());
}
} // namespace

class TestLessonList : public QObject
{
    Q_OBJECT

    static QList<LessonEntry> sample()
    {
        return {{.id = u"a"_s, .number = 1, .title = u"First"_s, .goal = u"Goal one."_s},
                {.id = u"b"_s,
                 .number = 2,
                 .title = u"Second"_s,
                 .goal = u"Goal two."_s,
                 .state = LessonEntry::State::Finished}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTRY_VERIFY(QAccessible::isActive());
        QAccessible::installUpdateHandler(noteAlert);
    }

    void isChosenByKeyAndButton()
    {
        LessonList list;
        list.setLessons(sample());
        list.show();
        const QSignalSpy requested(&list, &LessonList::lessonRequested);
        auto *view = list.findChild<QListView *>();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(requested.last().first().toString(), u"b"_s);
        list.setLessons(sample()); // the choice stays
        list.findChild<QPushButton *>()->click();
        QCOMPARE(requested.last().first().toString(), u"b"_s);
        QCOMPARE(view->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"2. Second, finished. Goal two."_s);
    }

    void withoutLessons()
    {
        LessonList list;
        list.show();
        const QSignalSpy requested(&list, &LessonList::lessonRequested);
        QVERIFY(!list.findChild<QListView *>()->isVisible());
        QVERIFY(!list.findChild<QPushButton *>()->isEnabled());
        list.findChild<QPushButton *>()->click();
        QCOMPARE(requested.size(), 0);
    }

    void answersAreHidden()
    {
        LessonQuestions questions;
        questions.setQuestions(
            {{.question = u"Why?"_s, .answer = u"Because."_s, .step = u"s"_s, .hasProof = true},
             {.question = u"How?"_s, .answer = u"So."_s, .step = u"t"_s}});
        questions.show();
        const QSignalSpy proof(&questions, &LessonQuestions::proofRequested);
        const QList<Unfold *> answers = questions.findChildren<Unfold *>();
        QCOMPARE(answers.size(), 2);
        auto *button = answers.first()->findChild<QPushButton *>();
        QVERIFY(!button->isVisible());
        answers.first()->button()->toggle();
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(proof.last().first().toString(), u"s"_s);
        answers.last()->button()->toggle();
        QVERIFY(!answers.last()->findChild<QPushButton *>()->isVisible()); // nothing happened that proves it
        QCOMPARE(answers.last()->button()->accessibleName(), u"Answer to question 2"_s);
    }

    void anotherStepIsAnnounced()
    {
        StepWords words;
        words.show();
        words.setContents({.place = u"1 of 2"_s, .title = u"One"_s, .text = u"Text."_s, .more = u"More."_s});
        alerts.clear();
        words.findChild<Unfold *>()->button()->setChecked(true);
        alerts.clear();
        words.setContents({.place = u"2 of 2"_s, .title = u"Two"_s, .text = u"Text."_s, .more = u"Else."_s});
        QVERIFY(alerts.contains(&words));
        QCOMPARE(words.accessibleName(), u"2 of 2. Two. Text."_s);
        QVERIFY(!words.findChild<Unfold *>()->isUnfolded()); // another text is folded again
        alerts.clear();
        words.setContents(words.contents());
        QVERIFY(alerts.isEmpty());
    }
};

QTEST_MAIN(TestLessonList)
#include "tst_lessonlist.moc"
