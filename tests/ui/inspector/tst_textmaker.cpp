// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/textmaker.h"

#include <QThreadPool>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
TextOrder largeOrder(char letter)
{
    return {
        .shape = TextShape::AsReceived, .mediaType = "text/plain", .body = QByteArray(1024 * 1024, letter)};
}
} // namespace

class TextMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallTextComesAtOnce();
    void aLargeTextComesLater();
    void onlyTheNewestOrderIsAnswered();
    void nothingComesAfterForget();
    void mayBeDestroyedWhileWorking();
};

void TextMakerTest::aSmallTextComesAtOnce()
{
    TextMaker maker;
    QByteArray text;
    connect(&maker, &TextMaker::made, this, [&](const MessageText &made) { text = made.text; });
    QVERIFY(maker.make({.shape = TextShape::Pretty, .mediaType = "application/json", .body = "[1]"}));
    QCOMPARE(text, "[\n  1\n]");
}

void TextMakerTest::aLargeTextComesLater()
{
    TextMaker maker;
    QByteArray text;
    int count = 0;
    connect(&maker, &TextMaker::made, this, [&](const MessageText &made) {
        text = made.text;
        ++count;
        QCOMPARE(QThread::currentThread(), thread());
    });
    QVERIFY(!maker.make(largeOrder('a')));
    QCOMPARE(count, 0);
    QTRY_COMPARE(count, 1);
    QCOMPARE(text, largeOrder('a').body);
}

void TextMakerTest::onlyTheNewestOrderIsAnswered()
{
    TextMaker maker;
    QByteArrayList starts;
    connect(&maker, &TextMaker::made, this,
            [&](const MessageText &made) { starts.append(made.text.left(1)); });
    maker.make(largeOrder('a'));
    QThreadPool::globalInstance()->waitForDone(); // made, but not yet delivered
    maker.make(largeOrder('b'));
    maker.make(largeOrder('c'));
    QTRY_COMPARE(starts, QByteArrayList{"c"});
    QVERIFY(maker.make({.shape = TextShape::AsReceived, .body = "d"}));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(starts, QByteArrayList({"c", "d"}));
}

void TextMakerTest::nothingComesAfterForget()
{
    TextMaker maker;
    QSignalSpy made(&maker, &TextMaker::made);
    maker.make(largeOrder('a'));
    QThreadPool::globalInstance()->waitForDone();
    maker.forget();
    QCoreApplication::processEvents();
    QCOMPARE(made.size(), 0);
}

void TextMakerTest::mayBeDestroyedWhileWorking()
{
    QByteArray text;
    {
        TextMaker maker;
        connect(&maker, &TextMaker::made, this, [&](const MessageText &made) { text = made.text; });
        maker.make(largeOrder('a'));
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(text.isNull());
}

QTEST_GUILESS_MAIN(TextMakerTest)
#include "tst_textmaker.moc"
