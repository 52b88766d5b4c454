// SPDX-License-Identifier: GPL-3.0-or-later
// Every lesson that comes with the program can be used as it is.
#include "app/lessons/lessonfile.h"
#include "app/lessons/lessonway.h"
#include "app/practice/practicetables.h"

#include <QDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestEveryLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsALesson()
    {
        const QString folder = qEnvironmentVariable("WORKBENCH_SOURCE") + u"/resources/lessons"_s;
        const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        const Lessons lessons = readLessons(folder);
        for (const Failure &problem : lessons.problems)
            qWarning().noquote() << problem.evidence.value(u"file"_s) << problem.evidence.value(u"path"_s)
                                 << problem.evidence.value(u"detail"_s);
        QCOMPARE(lessons.problems.size(), 0);
        QCOMPARE(lessons.lessons.size(), names.size());
        for (const Lesson &lesson : lessons.lessons) {
            QVERIFY2(names.contains(QString::number(lesson.order) + u'-' + lesson.id + u".json"),
                     qPrintable(lesson.id));
            if (!lesson.client.isEmpty())
                QVERIFY2(findPracticeClient(lesson.client), qPrintable(lesson.id));
        }
        // What the programs carry is what lies in the folder.
        QCOMPARE(readLessons(u":/lessons"_s).lessons, lessons.lessons);
    }
};

QTEST_GUILESS_MAIN(TestEveryLesson)
#include "tst_everylesson.moc"
