// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textview.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_TextView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsTextBack();
    void neverChangesIt();
    void copiesLinesAsShown();
    void selectsAllAndRejoinsPieces();
    void copiesTheOrderOfTheText();
    void findsAroundTheEnd();
    void typingStaysAtTheHit();
    void hitIsBroughtIntoView();
    void hitIsHighlighted();
    void screenReaderGetsRows();
    void scrollsSideways();
    void bigTextIsQuick();
};

void tst_TextView::givesItsTextBack()
{
    TextView view;
    QCOMPARE(view.text(), QByteArray());
    const QByteArray text("{\"a\": \"\xff\x1b\"}\r\n\n");
    view.setText(text, TextView::Format::Json);
    QCOMPARE(view.text(), text);
    QCOMPARE(static_cast<const void *>(view.text().constData()), static_cast<const void *>(text.constData()));
    QCOMPARE(view.format(), TextView::Format::Json);
    QCOMPARE(view.model()->rowCount(), 2);
    view.setText("x");
    QCOMPARE(view.format(), TextView::Format::Plain);
    QCOMPARE(view.model()->rowCount(), 1);
}

void tst_TextView::neverChangesIt()
{
    TextView view;
    view.setText("one\ntwo");
    view.show();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClicks(&view, u"abc"_s);
    QTest::keyClick(&view, Qt::Key_F2);
    QTest::keyClick(&view, Qt::Key_Delete);
    QCOMPARE(view.text(), QByteArray("one\ntwo"));
    QCOMPARE(view.currentIndex().row(), 0); // letters do not jump either
}

void tst_TextView::copiesLinesAsShown()
{
    TextView view;
    view.setText("one\n\x1b[2Jtwo\tx\nthree");
    const QSignalSpy asked(&view, &TextView::copyRequested); // the owner copies: it knows what is secret
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);  // nothing selected: nothing happens
    QCOMPARE(asked.size(), 0);
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"\\x1b[2Jtwo\tx"_s);
}

void tst_TextView::selectsAllAndRejoinsPieces()
{
    TextView view;
    const QByteArray text = "\n" + QByteArray(7000, 'x') + "\n\nend";
    view.setText(text);
    QVERIFY(view.model()->rowCount() > 4);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedText(), QString::fromUtf8(text));
}

void tst_TextView::copiesTheOrderOfTheText()
{
    TextView view;
    view.setText("a\nb\nc\nd");
    for (const int row : {3, 0, 2})
        view.selectionModel()->select(view.model()->index(row, 0), QItemSelectionModel::Select);
    QCOMPARE(view.selectedText(), u"a\nc\nd"_s);
}

void tst_TextView::findsAroundTheEnd()
{
    TextView view;
    view.setText("Alpha\nbeta\nALPHA beta");
    const auto row = [&view] { return view.currentIndex().row(); };
    QVERIFY(view.find(u"alpha"_s));
    QCOMPARE(row(), 0);
    QVERIFY(view.find(u"alpha"_s));
    QCOMPARE(row(), 2);
    QVERIFY(view.find(u"alpha"_s));
    QCOMPARE(row(), 0);
    QVERIFY(view.find(u"alpha"_s, false));
    QCOMPARE(row(), 2);
    QVERIFY(view.find(u"beta"_s, false));
    QCOMPARE(row(), 1);
    QVERIFY(!view.find(u"gamma"_s));
    QVERIFY(!view.find(QString()));
    QVERIFY(view.selectedText().isEmpty()); // looking for something selects nothing
}

void tst_TextView::typingStaysAtTheHit()
{
    TextView view;
    view.setText("token\ntoken_type\ntoken_type");
    for (const QString &typed : {u"t"_s, u"to"_s, u"token"_s})
        QVERIFY(view.find(typed));
    QCOMPARE(view.currentIndex().row(), 0);
    QVERIFY(view.find(u"token_"_s));
    QCOMPARE(view.currentIndex().row(), 1);
    QVERIFY(view.find(u"token_t"_s));
    QCOMPARE(view.currentIndex().row(), 1);
}

void tst_TextView::hitIsBroughtIntoView()
{
    TextView view;
    view.resize(300, 200);
    view.show();
    view.setText(QByteArray("line\n").repeated(1000) + QByteArray(500, ' ') + "needle\n" +
                 QByteArray("line\n").repeated(10));
    QVERIFY(view.find(u"needle"_s));
    const QRect hitRow = view.visualRect(view.currentIndex());
    QVERIFY(view.viewport()->rect().contains(QPoint(1, hitRow.center().y())));
    QVERIFY(view.horizontalScrollBar()->value() > 0);
}

void tst_TextView::hitIsHighlighted()
{
    TextView view;
    view.resize(300, 100);
    view.setText("some needle here");
    const QImage plain = view.grab().toImage();
    QVERIFY(view.find(u"needle"_s));
    const QImage found = view.grab().toImage();
    QVERIFY(found != plain);
    view.clearFind();
    view.setCurrentIndex({});
    QCOMPARE(view.grab().toImage(), plain);
}

void tst_TextView::screenReaderGetsRows()
{
    TextView view;
    view.setAccessibleName(u"Body of the answer"_s);
    view.setText("first\nse\x1b"
                 "cond");
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Body of the answer"_s);
    QCOMPARE(interface->childCount(), 2);
    QCOMPARE(interface->child(1)->text(QAccessible::Name), u"se\\x1bcond"_s);
}

void tst_TextView::scrollsSideways()
{
    TextView view;
    view.resize(200, 100);
    view.show();
    view.setText(QByteArray(1000, 'w'));
    QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.horizontalScrollBar()->value() > 0);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.horizontalScrollBar()->value(), 0);
}

void tst_TextView::bigTextIsQuick()
{
    // Takes about 50 ms here; the limits leave room for a busy machine and the sanitizers, not for a slow
    // design: QPlainTextEdit needs seconds for the same.
    QByteArray many = QByteArray("  \"key\": 12345,\n").repeated(600'000);
    const QByteArray one = "[" + QByteArray("{\"a\":\"b\\\"c\",\"n\":12},").repeated(480'000) + "]";
    TextView view;
    view.resize(800, 600);
    view.show();
    for (const QByteArray &text : {many, one}) {
        QElapsedTimer timer;
        timer.start();
        view.setText(text, TextView::Format::Json);
        QVERIFY(!view.grab().isNull());
        view.scrollToBottom();
        QVERIFY(!view.grab().isNull());
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        timer.restart();
        QVERIFY(!view.find(u"not there"_s));
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_MAIN(tst_TextView)
#include "tst_textview.moc"
