// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undobar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_UndoBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesOnce();
    void dismissalUndoesNothing();
    void textIsPlain();
};

void tst_UndoBar::undoesOnce()
{
    UndoBar bar;
    QVERIFY(bar.isHidden());
    const QSignalSpy spy(&bar, &UndoBar::undoRequested);
    bar.setText(u"Profile “Django” deleted."_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), u"Profile “Django” deleted."_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QVERIFY(bar.isHidden());
}

void tst_UndoBar::dismissalUndoesNothing()
{
    UndoBar bar;
    const QSignalSpy spy(&bar, &UndoBar::undoRequested);
    bar.setText(u"Deleted."_s);
    bar.dismiss();
    QVERIFY(bar.isHidden());
    QCOMPARE(spy.count(), 0);
}

void tst_UndoBar::textIsPlain()
{
    // A profile may be called anything.
    UndoBar bar;
    bar.setText(u"Profile “<img src=x>” deleted."_s);
    QCOMPARE(bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    QVERIFY(bar.findChild<QPushButton *>()->minimumHeight() >= 24);
}

QTEST_MAIN(tst_UndoBar)
#include "tst_undobar.moc"
