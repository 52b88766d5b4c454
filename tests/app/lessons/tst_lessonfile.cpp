// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson is read strictly: what is wrong is named by file and place.
#include "app/lessons/lessonfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestLessonFile : public QObject
{
    Q_OBJECT

    static QByteArray sample()
    {
        QFile file(QFINDTESTDATA("data/lessons/1-code.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void readsEverything()
    {
        const Result<Lesson> lesson = readLesson(sample(), u"1-code.json"_s);
        QVERIFY(lesson);
        QCOMPARE(lesson->id, u"code"_s);
        QCOMPARE(lesson->order, 1);
        QVERIFY(!lesson->ownServer);
        QCOMPARE(lesson->grant, Grant::AuthorizationCode);
        QCOMPARE(lesson->client, u"demo-web"_s);
        QCOMPARE(lesson->title.in(u"ru"), u"Код"_s);
        QCOMPARE(lesson->title.in(u"zh-CN"), u"授权码"_s);
        QCOMPARE(lesson->title.in(u"fr"), u"A code"_s);
        QCOMPARE(lesson->steps.size(), 11);
        QCOMPARE(lesson->steps.at(0).arrow, LessonArrow::None);
        QCOMPARE(lesson->steps.at(1).act, LessonAct::GetToken);
        QCOMPARE(lesson->steps.at(6).parameters, (QStringList{u"code"_s, u"code_verifier"_s}));
        QCOMPARE(lesson->steps.at(6).whatIf->breakId, u"verifier_missing"_s);
        QCOMPARE(lesson->steps.at(6).more->en, u"More."_s);
        QCOMPARE(lesson->questions.size(), 1);
        QCOMPARE(lesson->questions.first().step, u"token-request"_s);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *before, const char *after, const char *path) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(path);
        };
        row("another format", "lesson/1\"", "lesson/2\"", "format");
        row("no format", "\"format\": \"oauth-workbench.lesson/1\", ", "", "format");
        row("an id with a blank", "\"id\": \"code\"", "\"id\": \"co de\"", "id");
        row("order is a text", "\"order\": 1", "\"order\": \"1\"", "order");
        row("order zero", "\"order\": 1", "\"order\": 0", "order");
        row("another server", "\"server\": \"practice\"", "\"server\": \"cloud\"", "server");
        row("another grant", "\"grant\": \"authorization_code\"", "\"grant\": \"implicit\"", "grant");
        row("a text without a language", ", \"zh_CN\": \"授权码\"}", "}", "title.zh_CN");
        row("an empty text", "\"ru\": \"Код\"", "\"ru\": \" \"", "title.ru");
        row("a language too many", "{\"en\": \"A code\"", "{\"fr\": \"Un code\", \"en\": \"A code\"",
            "title.fr");
        row("a text that is none",
            "{\"en\": \"Words only.\", \"ru\": \"Только слова.\", \"zh_CN\": \"只有文字。\"}", "7",
            "steps[0].text");
        row("an unknown member", "\"id\": \"why\"", "\"id\": \"why\", \"colour\": 1", "steps[0].colour");
        row("an unknown act", "\"act\": \"call\"", "\"act\": \"ring\"", "steps[8].act");
        row("an unknown arrow", "\"arrow\": \"visit\"", "\"arrow\": \"visits\"", "steps[2].arrow");
        row("an arrow without an act", "\"act\": \"get_token\", ", "", "steps[1].arrow");
        row("an arrow too early", "\"arrow\": \"visit\"", "\"arrow\": \"callback\"", "steps[3].arrow");
        row("an arrow of another act", "\"arrow\": \"resource_response\"", "\"arrow\": \"token_response\"",
            "steps[9].arrow");
        row("a placement without a call", "\"act\": \"get_token\"",
            "\"act\": \"get_token\", \"placement\": \"query\"", "steps[1].placement");
        row("a token without a call", "\"act\": \"get_token\"", "\"act\": \"get_token\", \"token\": \"old\"",
            "steps[1].token");
        row("an unknown placement", "\"act\": \"call\"", "\"act\": \"call\", \"placement\": \"cookie\"",
            "steps[8].placement");
        row("expect_refusal is a text", "\"act\": \"call\"", "\"act\": \"call\", \"expect_refusal\": \"yes\"",
            "steps[8].expect_refusal");
        row("an unknown break", "\"break\": \"verifier_missing\"", "\"break\": \"hammer\"",
            "steps[6].what_if.break");
        row("an id twice", "\"id\": \"visit\"", "\"id\": \"opens\"", "steps[2].id");
        row("parameters are no list", "[\"client_id\", \"state\"]", "\"client_id\"", "steps[1].parameters");
        row("a parameter is a number", "[\"client_id\", \"state\"]", "[\"client_id\", 7]",
            "steps[1].parameters[1]");
        row("a question about nothing", "\"step\": \"token-request\"", "\"step\": \"nowhere\"",
            "questions[0].step");
        row("a question without an answer", "\"answer\"", "\"antwort\"", "questions[0].antwort");
        row("a member twice", "\"order\": 1,", "\"order\": 1, \"order\": 2,", "order");
        row("no JSON", "{\"format\"", "{format", ".");
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, path);
        QByteArray text = sample();
        const qsizetype place = text.indexOf(before);
        QVERIFY2(place >= 0, "the sample has not what is to be changed");
        text.replace(place, before.size(), after);
        const Result<Lesson> lesson = readLesson(text, u"broken.json"_s);
        QVERIFY(!lesson);
        QCOMPARE(lesson.failure().code, QString(LessonInvalid));
        QCOMPARE(lesson.failure().evidence.value(u"file"_s), u"broken.json"_s);
        QCOMPARE(lesson.failure().evidence.value(u"path"_s), path);
        QVERIFY(!lesson.failure().evidence.value(u"detail"_s).isEmpty());
    }

    void nothingAtAll()
    {
        QVERIFY(!readLesson({}, u"empty.json"_s));
        QVERIFY(!readLesson("[]", u"list.json"_s));
        QVERIFY(!readLesson("{\"steps\": []}", u"bare.json"_s));
        QVERIFY(!readLesson(QByteArray(2 * 1024 * 1024, ' '), u"huge.json"_s));
    }

    void aFolder()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write(u"1-code.json"_s, sample());
        write(u"2-twice.json"_s, sample());
        write(u"3-broken.json"_s, "{");
        write(u"4-early.json"_s,
              sample().replace("\"id\": \"code\", \"order\": 1", "\"id\": \"late\", \"order\": 9"));
        write(u"notes.txt"_s, "not a lesson");
        const Lessons lessons = readLessons(folder.path());
        QCOMPARE(lessons.lessons.size(), 2);
        QCOMPARE(lessons.lessons.at(1).id, u"late"_s);
        QCOMPARE(lessons.problems.size(), 2);
        QCOMPARE(lessons.problems.at(0).evidence.value(u"file"_s), u"2-twice.json"_s);
        QCOMPARE(lessons.problems.at(1).evidence.value(u"file"_s), u"3-broken.json"_s);
        QVERIFY(readLessons(folder.filePath(u"nowhere"_s)).lessons.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLessonFile)
#include "tst_lessonfile.moc"
