// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/countdownring.h"
#include "ui/common/words.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

class CountingRing : public CountdownRing
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++paints;
        CountdownRing::paintEvent(event);
    }
};

} // namespace

class tst_CountdownRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void shapesDifferWithoutColour();
    void paintsOnlyWhenTheSecondChanges();
    void speaksItsState();
    void takesNoFocus();
    void durations_data();
    void durations();
};

void tst_CountdownRing::shapes_data()
{
    using Shape = CountdownRing::Shape;
    QTest::addColumn<std::optional<qint64>>("total");
    QTest::addColumn<std::optional<qint64>>("left");
    QTest::addColumn<CountdownRing::Shape>("shape");
    const auto row = [](const char *name, std::optional<qint64> total, std::optional<qint64> left,
                        Shape shape) { QTest::newRow(name) << total << left << shape; };
    row("nothing stated", {}, {}, Shape::NotStated);
    row("life unknown", {}, 100, Shape::NotStated);
    row("life of zero is none", 0, 100, Shape::NotStated);
    row("fresh", 3600, 3600, Shape::Plenty);
    row("just above a fifth", 1000, 201, Shape::Plenty);
    row("a fifth", 1000, 200, Shape::Low);
    row("last second", 1000, 1, Shape::Low);
    row("over", 1000, 0, Shape::Expired);
    row("long over", 1000, -5000, Shape::Expired);
    row("over, life unknown", {}, -1, Shape::Expired);
    row("clock went back", 1000, 4000, Shape::Plenty);
}

void tst_CountdownRing::shapes()
{
    QFETCH(std::optional<qint64>, total);
    QFETCH(std::optional<qint64>, left);
    QFETCH(CountdownRing::Shape, shape);
    CountdownRing ring;
    ring.setLife(total, left);
    QCOMPARE(ring.shape(), shape);
    QVERIFY(!ring.grab().isNull());
}

void tst_CountdownRing::shapesDifferWithoutColour()
{
    QList<QImage> pictures;
    const QList<std::pair<std::optional<qint64>, std::optional<qint64>>> lives{
        {{}, {}}, {100, 21}, {100, 20}, {100, 0}};
    for (const auto &[total, left] : lives) {
        CountdownRing ring;
        ring.setLife(total, left);
        ring.resize(ring.sizeHint());
        const QImage shape = ring.grab().toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        QVERIFY(!pictures.contains(shape));
        pictures.append(shape);
    }
}

void tst_CountdownRing::paintsOnlyWhenTheSecondChanges()
{
    CountingRing ring;
    ring.setLife(3600, 1800);
    ring.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ring));
    QTRY_VERIFY(ring.paints > 0);
    QCoreApplication::processEvents();
    const int before = ring.paints;
    ring.setLife(3600, 1800);
    QCoreApplication::processEvents();
    QCOMPARE(ring.paints, before);
    ring.setLife(3600, 1799);
    QTRY_COMPARE(ring.paints, before + 1);
}

void tst_CountdownRing::speaksItsState()
{
    CountdownRing ring;
    ring.setTitle(u"access token"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&ring);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"access token: expiry not stated"_s);
    ring.setLife(3600, 3552);
    QVERIFY(interface->text(QAccessible::Name).contains(u"59 minute"_s));
    QVERIFY(interface->text(QAccessible::Name).contains(u"12 second"_s));
    ring.setLife(3600, 0);
    QCOMPARE(interface->text(QAccessible::Name), u"access token: expired"_s);
}

void tst_CountdownRing::takesNoFocus()
{
    QCOMPARE(CountdownRing().focusPolicy(), Qt::NoFocus);
}

void tst_CountdownRing::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("below zero") << qint64(-5) << u"0:00"_s;
    QTest::newRow("seconds") << qint64(42) << u"0:42"_s;
    QTest::newRow("minutes") << qint64(3552) << u"59:12"_s;
    QTest::newRow("an hour") << qint64(3600) << u"1:00:00"_s;
    QTest::newRow("hours") << qint64(3723) << u"1:02:03"_s;
    QTest::newRow("just under a day") << qint64(86399) << u"23:59:59"_s;
    QTest::newRow("a day") << qint64(86400) << u"1 d"_s;
    QTest::newRow("days") << qint64(2628000) << u"30 d 10 h"_s;
}

void tst_CountdownRing::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds), text);
}

QTEST_MAIN(tst_CountdownRing)
#include "tst_countdownring.moc"
