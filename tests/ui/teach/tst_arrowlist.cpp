// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram of a lesson: a list whose rows are arrows, also those of the future.
#include "ui/lanes/arrowlist.h"
#include "ui/lanes/lanepainter.h"

#include <QSignalSpy>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestArrowList : public QObject
{
    Q_OBJECT

    using Time = ArrowList::Time;

    static QList<ArrowList::Arrow> sample()
    {
        const LaneRow out{LaneRow::Part::Request, Party::App, Party::AuthorizationServer,
                          LaneRow::Line::Direct};
        const LaneRow back{LaneRow::Part::Answer, Party::AuthorizationServer, Party::App,
                           LaneRow::Line::Direct, LaneRow::Mark::Good};
        return {{.row = out, .text = {.label = u"POST /token"_s, .chips = {u"code1"_s}}, .time = Time::Past},
                {.row = back, .text = {.label = u"200 OK"_s, .chips = {u"AT1"_s}}, .time = Time::Current},
                {.row = out, .text = {.label = u"Calls the API"_s}}};
    }

private Q_SLOTS:
    void isReadAloud()
    {
        ArrowList list;
        list.setArrows(sample());
        const auto said = [&](int row) {
            return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(0), u"1/3 App → Authorization server: POST /token, code1, done"_s);
        QCOMPARE(said(1), u"2/3 Authorization server → App: 200 OK, AT1, now"_s);
        QCOMPARE(said(2), u"3/3 App → Authorization server: Calls the API, not yet"_s);
        QVERIFY(!list.accessibleName().isEmpty());
    }

    void onlyAPersonChooses()
    {
        ArrowList list;
        list.setArrows(sample());
        list.resize(500, 300);
        list.show();
        const QSignalSpy chosen(&list, &ArrowList::arrowChosen);
        list.setShown(1);
        list.setArrows(sample());
        list.setShown(-1);
        list.setShown(1);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toInt(), 0);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down); // the future can be read, not chosen
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().toInt(), 1);
    }

    void theFutureIsMuted()
    {
        const auto painted = [](bool future) {
            QImage image(600, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintLaneRow(painter, image.rect(), sample().first().row, sample().first().text,
                         {.font = QFont(), .palette = QPalette(), .future = future});
            painter.end();
            return image;
        };
        QVERIFY(painted(true) != painted(false));
    }

    void knowsTheRoomForItsHeads()
    {
        ArrowList list;
        const int normal = list.roomForHeads();
        QFont large = list.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        list.setFont(large);
        QVERIFY(list.roomForHeads() > normal * 3 / 2);
    }
};

QTEST_MAIN(TestArrowList)
#include "tst_arrowlist.moc"
