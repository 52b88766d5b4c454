// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themedicon.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

class tst_ThemedIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureDraws_data();
    void everyPictureDraws();
    void disabledLooksDifferent();
    void sharpOnDenseScreens();
    void followsTheApplication();
    void unknownNameIsNull();
    void applicationHasAPicture();
};

void tst_ThemedIcon::everyPictureDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = iconNames();
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_ThemedIcon::everyPictureDraws()
{
    QFETCH(QString, name);
    const QByteArray latin = name.toLatin1();
    const QIcon icon = themedIcon(QLatin1StringView(latin), QPalette(), Role::Error);
    QVERIFY(!icon.isNull());
    const QPixmap small = icon.pixmap(QSize(16, 16), 1.0);
    QCOMPARE(small.size(), QSize(16, 16));
    const QColor ink = inkOf(small);
    QVERIFY(ink.alpha() > 150);
    // Premultiplied pixels lose a little.
    const QColor wanted = themeColor(Role::Error, QPalette());
    QVERIFY(qAbs(ink.red() - wanted.red()) <= 3 && qAbs(ink.green() - wanted.green()) <= 3);
}

void tst_ThemedIcon::disabledLooksDifferent()
{
    const QIcon icon = themedIcon(QLatin1StringView("copy"), QApplication::palette());
    const QSize size(32, 32);
    QVERIFY(inkOf(icon.pixmap(size, 1.0, QIcon::Normal)) != inkOf(icon.pixmap(size, 1.0, QIcon::Disabled)));
}

void tst_ThemedIcon::sharpOnDenseScreens()
{
    const QPixmap pixmap = themedIcon(QLatin1StringView("copy"), QPalette()).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(pixmap.size(), QSize(48, 48));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(24, 24));
}

void tst_ThemedIcon::followsTheApplication()
{
    const QIcon icon = themedIcon(QLatin1StringView("stop"));
    applyTheme(*qApp, ThemeChoice::Light);
    const QColor light = inkOf(icon.pixmap(QSize(48, 48), 1.0));
    applyTheme(*qApp, ThemeChoice::Dark);
    const QColor dark = inkOf(icon.pixmap(QSize(48, 48), 1.0));
    QVERIFY(dark.lightness() > light.lightness() + 100);
}

void tst_ThemedIcon::unknownNameIsNull()
{
    QVERIFY(themedIcon(QLatin1StringView("no-such-picture"), QPalette()).isNull());
}

void tst_ThemedIcon::applicationHasAPicture()
{
    const QPixmap pixmap = applicationIcon().pixmap(QSize(64, 64), 1.0);
    QCOMPARE(pixmap.size(), QSize(64, 64));
    QVERIFY(pixmap.toImage().pixelColor(32, 8).blue() > 100);
}

QTEST_MAIN(tst_ThemedIcon)
#include "tst_themedicon.moc"
