// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/countdownring.h"
#include "ui/common/messagebar.h"
#include "ui/common/undobar.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

QList<QAccessible::Event> heard;

void hear(QAccessibleEvent *event)
{
    heard.append(event->type());
}

} // namespace

/// What a screen reader is told without asking. Qt passes nothing on unless somebody listens, so this one
/// needs a display with an accessibility bus.
class tst_Announcements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyMessageIsAnAlert();
    void undoIsAnAlert();
    void ringSpeaksFourTimes();
};

void tst_Announcements::initTestCase()
{
    QTRY_VERIFY(QAccessible::isActive());
    QAccessible::installUpdateHandler(hear);
}

void tst_Announcements::init()
{
    heard.clear();
}

void tst_Announcements::everyMessageIsAnAlert()
{
    MessageBar bar;
    bar.setMessage({.title = u"The server does not know this client"_s});
    QCOMPARE(heard.count(QAccessible::Alert), 1);
    bar.setMessage(
        {.title = u"The server does not know this client"_s}); // the same trouble again is said again
    QCOMPARE(heard.count(QAccessible::Alert), 2);
    bar.clear();
    QCOMPARE(heard.count(QAccessible::Alert), 2);
}

void tst_Announcements::undoIsAnAlert()
{
    UndoBar bar;
    bar.setText(u"Profile deleted."_s);
    QCOMPARE(heard.count(QAccessible::Alert), 1);
}

void tst_Announcements::ringSpeaksFourTimes()
{
    CountdownRing ring;
    ring.setLife(600, 600);
    for (qint64 left = 599; left >= -10; --left)
        ring.setLife(600, left);
    QCOMPARE(heard.count(QAccessible::NameChanged), 4); // at 5 minutes, 1 minute, 30 seconds and the end
}

QTEST_MAIN(tst_Announcements)
#include "tst_announcements.moc"
