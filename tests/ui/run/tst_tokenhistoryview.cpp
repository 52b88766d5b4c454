// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/tokenhistory.h"
#include "ui/run/valuelifemodel.h"

#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace workbench;

Q_DECLARE_METATYPE(workbench::ValueLife::Sort)

namespace {
const QDateTime born(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

ValueLife access(const QString &value, qint64 exchange)
{
    return {.sort = ValueLife::Sort::AccessToken,
            .value = Secret(value),
            .bornIn = exchange,
            .bornAt = born,
            .life = 3600,
            .scope = u"read"_s};
}

ValueLife replaced(ValueLife life, qint64 in)
{
    life.events.append({.kind = LifeEvent::Kind::Replaced, .exchange = in, .at = born});
    return life;
}

struct Shown
{
    TokenHistory history;

    Shown(const QList<ValueLife> &lives, const QStringList &names)
    {
        history.resize(500, 300);
        history.show();
        history.tick(born.addSecs(10));
        history.setLives(lives, names);
    }

    QListView *list() { return history.findChild<QListView *>(); }
    QString text(int row, int role = Qt::DisplayRole)
    {
        return list()->model()->index(row, 0).data(role).toString();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : history.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
};
} // namespace

class TokenHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTellsSo();
    void storyAndDifference();
    void oldOnesCanBeTried();
    void countsDown();
    void rowStaysOnItsValue();
    void noValueIsShown();
};

void TokenHistoryView::emptyTellsSo()
{
    Shown shown({}, {});
    QVERIFY(!shown.list()->isVisible());
    QVERIFY(!shown.history.needsTicking());
    QCOMPARE(shown.history.count(), 0);
}

void TokenHistoryView::storyAndDifference()
{
    ValueLife fresh = access(u"two"_s, 5);
    fresh.difference = RefreshDifference{.scopeBefore = u"read write"_s,
                                         .scopeAfter = u"read"_s,
                                         .lifeBefore = 3600,
                                         .lifeAfter = 3600,
                                         .rotated = true};
    Shown shown({fresh, replaced(access(u"one"_s, 2), 5)}, {u"AT2"_s, u"AT1"_s});
    const QString story = shown.text(0);
    QVERIFY2(story.startsWith(u"valid"_s), qPrintable(story));
    QVERIFY2(story.contains(u"in #5"_s), qPrintable(story));
    QVERIFY2(
        story.contains(
            u"Compared with AT1: a new value · scope read, before read write · lifetime the same · refresh token rotated"_s),
        qPrintable(story));
    QVERIFY(shown.text(1).contains(u"replaced in #5"_s));
    QVERIFY(!shown.list()->model()->index(0, 0).data(ValueLifeModel::DeadRole).toBool());
    QVERIFY(shown.list()->model()->index(1, 0).data(ValueLifeModel::DeadRole).toBool());
    QVERIFY(shown.text(1, Qt::AccessibleTextRole).startsWith(u"AT1: replaced"_s));
}

void TokenHistoryView::oldOnesCanBeTried()
{
    ValueLife refresh{
        .sort = ValueLife::Sort::RefreshToken, .value = Secret(u"r"_s), .bornIn = 2, .bornAt = born};
    const ValueLife code{.sort = ValueLife::Sort::Code,
                         .value = Secret(u"c"_s),
                         .bornIn = 1,
                         .bornAt = born,
                         .events = {{LifeEvent::Kind::Accepted, 2, born}}};
    Shown shown({access(u"two"_s, 5), replaced(access(u"one"_s, 2), 5), replaced(refresh, 5), code},
                {u"AT2"_s, u"AT1"_s, u"RT1"_s, u"code1"_s});
    QSignalSpy spy(&shown.history, &TokenHistory::tryRequested);
    QSignalSpy show(&shown.history, &TokenHistory::exchangeRequested);
    QVERIFY(!shown.button(u"Try the old token"_s)->isEnabled()); // the one in use
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QTest::mouseClick(shown.button(u"Try the old token"_s), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(1).value<Secret>().reveal(), u"one"_s);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QTest::mouseClick(shown.button(u"Try the old refresh token"_s), Qt::LeftButton);
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(1).at(0).value<ValueLife::Sort>(), ValueLife::Sort::RefreshToken);
    shown.history.setBusy(true);
    QVERIFY(!shown.button(u"Try the old refresh token"_s)->isEnabled());
    shown.history.setBusy(false);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QVERIFY(!shown.button(u"Try the old token"_s)->isEnabled()); // a code is not tried from here
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QCOMPARE(show.at(0).at(0).toLongLong(), 1);
}

void TokenHistoryView::countsDown()
{
    const ValueLife code{
        .sort = ValueLife::Sort::Code, .value = Secret(u"c"_s), .bornIn = 1, .bornAt = born, .life = 60};
    Shown shown({code}, {u"code1"_s});
    QVERIFY(shown.history.needsTicking());
    QVERIFY2(shown.text(0).contains(u"0:50 of 1:00 left"_s), qPrintable(shown.text(0)));
    const QString spoken = shown.text(0, Qt::AccessibleTextRole);
    QSignalSpy changed(shown.list()->model(), &QAbstractItemModel::dataChanged);
    shown.history.tick(born.addSecs(11));
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown.text(0).contains(u"0:49"_s));
    QCOMPARE(shown.text(0, Qt::AccessibleTextRole), spoken);
    shown.history.tick(born.addSecs(61));
    QVERIFY(shown.text(0).startsWith(u"expired"_s));
    QVERIFY(!shown.history.needsTicking());
}

void TokenHistoryView::rowStaysOnItsValue()
{
    const ValueLife old = replaced(access(u"one"_s, 2), 5);
    Shown shown({access(u"two"_s, 5), old}, {u"AT2"_s, u"AT1"_s});
    QTest::keyClick(shown.list(), Qt::Key_Down);
    shown.history.setLives({access(u"three"_s, 7), replaced(access(u"two"_s, 5), 7), old},
                           {u"AT3"_s, u"AT2"_s, u"AT1"_s});
    QCOMPARE(shown.list()->currentIndex().row(), 2);
}

void TokenHistoryView::noValueIsShown()
{
    Shown shown({access(u"top-secret-value"_s, 5)}, {u"AT1"_s});
    for (int role = 0; role < Qt::UserRole + 8; ++role)
        QVERIFY(!shown.text(0, role).contains(u"top-secret"_s));
}

QTEST_MAIN(TokenHistoryView)
#include "tst_tokenhistoryview.moc"
