// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passwordedit.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_PasswordEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksUntilAsked();
    void tellsOnlyOfWhatAPersonTyped();
    void settingTheSameKeepsTheCursor();
    void screenReaderDoesNotGetTheValue();
    void canBeABuddy();
};

void tst_PasswordEdit::masksUntilAsked()
{
    PasswordEdit edit;
    edit.setTitle(u"Client secret"_s);
    edit.setSecret(Secret(u"hunter2"_s));
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
    auto *reveal = edit.findChild<QToolButton *>();
    QCOMPARE(reveal->accessibleName(), u"Reveal Client secret"_s);
    QVERIFY(reveal->minimumSize().width() >= 24 && reveal->minimumSize().height() >= 24);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QVERIFY(edit.isRevealed());
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Normal);
    edit.setRevealed(false);
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
}

void tst_PasswordEdit::tellsOnlyOfWhatAPersonTyped()
{
    PasswordEdit edit;
    const QSignalSpy spy(&edit, &PasswordEdit::edited);
    edit.setSecret(Secret(u"stored"_s));
    QCOMPARE(spy.count(), 0);
    QTest::keyClicks(edit.lineEdit(), u"xy"_s);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(edit.secret().reveal(), u"storedxy"_s);
    edit.clear();
    QVERIFY(edit.secret().isEmpty());
}

void tst_PasswordEdit::settingTheSameKeepsTheCursor()
{
    PasswordEdit edit;
    edit.setSecret(Secret(u"stored"_s));
    edit.lineEdit()->setCursorPosition(2);
    edit.setSecret(Secret(u"stored"_s));
    QCOMPARE(edit.lineEdit()->cursorPosition(), 2);
}

void tst_PasswordEdit::screenReaderDoesNotGetTheValue()
{
    PasswordEdit edit;
    edit.setTitle(u"Client secret"_s);
    edit.setSecret(Secret(u"hunter2"_s));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(edit.lineEdit());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Client secret"_s);
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        QVERIFY(!interface->text(kind).contains(u"hunter2"_s));
    QVERIFY(interface->state().passwordEdit);
}

void tst_PasswordEdit::canBeABuddy()
{
    QWidget window;
    QLabel label(u"&Secret:"_s, &window);
    PasswordEdit edit(&window);
    label.setBuddy(&edit);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QVERIFY(edit.lineEdit()->hasFocus());
}

QTEST_MAIN(tst_PasswordEdit)
#include "tst_passwordedit.moc"
