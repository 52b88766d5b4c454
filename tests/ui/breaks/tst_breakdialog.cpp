// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog as a person meets it: by keyboard, with large text, and with what cannot be done now.
#include "ui/breaks/breakdialog.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestBreakDialog : public QObject
{
    Q_OBJECT

    static QList<BreakLine> lines()
    {
        QList<BreakLine> lines;
        for (const BreakRow &row : breakTable().rows) {
            BreakObstacle obstacle = BreakObstacle::None;
            if (row.id == "wrong_password"_L1)
                obstacle = BreakObstacle::OtherGrant;
            if (row.id == "code_twice"_L1)
                obstacle = BreakObstacle::NoCodeUsed;
            if (row.practiceOnly)
                obstacle = BreakObstacle::PracticeOnly;
            lines.append({.row = row, .obstacle = obstacle});
        }
        return lines;
    }

    static QPushButton *button(const BreakDialog &dialog, const QString &text)
    {
        for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void armedByKeyboard()
    {
        BreakDialog dialog;
        dialog.setLines(lines());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy armed(&dialog, &BreakDialog::armRequested);
        auto *list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(armed.size(), 1);
        QCOMPARE(armed.first().first().toString(), u"state_changed"_s);
        dialog.setArmed(u"state_changed"_s);
        QCOMPARE(dialog.current(), u"state_changed"_s); // the list is made anew, the place is not lost
        QVERIFY(list->currentItem()->text().contains(u"armed"_s));
        QVERIFY(!button(dialog, u"Arm"_s)->isEnabled());
        QVERIFY(button(dialog, u"Disarm"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(armed.size(), 1);
    }

    void whatCannotBeDoneSaysWhy()
    {
        BreakDialog dialog;
        dialog.setLines(lines());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QSignalSpy armed(&dialog, &BreakDialog::armRequested);
        QSignalSpy offered(&dialog, &BreakDialog::offerRequested);
        auto *list = dialog.findChild<QListWidget *>();
        list->setCurrentRow(1); // another flow: nothing can be done about it here
        QVERIFY(list->currentItem()->text().contains(u"no such message"_s));
        QVERIFY(!button(dialog, u"Arm"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        list->setCurrentRow(3); // something is missing, and it is offered
        QVERIFY(list->currentItem()->text().contains(u"get a token once first"_s));
        QVERIFY(button(dialog, u"Get a token first"_s)->isVisibleTo(&dialog));
        QVERIFY(!button(dialog, u"Arm"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(offered.size(), 1);
        list->setCurrentRow(list->count() - 1);
        QVERIFY(list->currentItem()->text().contains(u"real server"_s));
        QVERIFY(armed.isEmpty());
    }

    void nothingIsCutOffAndEverythingHasAName_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("normal") << 100;
        QTest::newRow("large") << 220;
    }

    void nothingIsCutOffAndEverythingHasAName()
    {
        QFETCH(int, percent);
        applyTheme(*qApp, ThemeChoice::Light, percent);
        {
            BreakDialog dialog;
            dialog.setLines(lines());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QVERIFY2(dialog.minimumSizeHint().width() <= 940 && dialog.minimumSizeHint().height() <= 500,
                     qPrintable(QString::number(dialog.minimumSizeHint().height())));
            QSet<QString> names;
            for (QWidget *widget : dialog.findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
                QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
                names.insert(name);
                QVERIFY(widget->height() >= 24 && widget->width() >= 24);
            }
            auto *list = dialog.findChild<QListWidget *>();
            QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
            for (int row = 0; row < list->count(); ++row)
                QVERIFY(list->visualItemRect(list->item(row)).height() >= 24);
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }
};

QTEST_MAIN(TestBreakDialog)
#include "tst_breakdialog.moc"
