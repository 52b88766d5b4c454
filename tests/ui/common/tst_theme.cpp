// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace workbench;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsThatOfWcag();
    void tableIsInTheOrderOfTheRoles();
    void textIsReadable_data();
    void textIsReadable();
    void graphicsAreVisible_data();
    void graphicsAreVisible();
    void lightnessDecides();
    void applyingSetsThePalette();
    void sizeOfTextDoesNotAddUp();
    void targetsAreLargeEnough();

private:
    static QPalette paletteOf(bool dark);
    static QList<std::pair<QString, QPalette>> palettes();
};

QPalette tst_Theme::paletteOf(bool dark)
{
    applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
    return QApplication::palette();
}

/// Ours, and the black on white that a desktop may ask for.
QList<std::pair<QString, QPalette>> tst_Theme::palettes()
{
    applyTheme(*qApp, ThemeChoice::HighContrast);
    const QPalette contrast = QApplication::palette();
    QPalette white(Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::HighlightedText})
        white.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::Highlight})
        white.setColor(role, Qt::black);
    return {{u"light"_s, paletteOf(false)},
            {u"dark"_s, paletteOf(true)},
            {u"high contrast"_s, contrast},
            {u"the system's black on white"_s, white}};
}

void tst_Theme::ratioIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The classic borderline grey.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) > 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void tst_Theme::tableIsInTheOrderOfTheRoles()
{
    const QList<Role> roles = allRoles();
    QCOMPARE(roles.size(), static_cast<int>(Role::JwtSignature) + 1);
    for (qsizetype i = 0; i < roles.size(); ++i)
        QCOMPARE(static_cast<int>(roles.at(i)), static_cast<int>(i));
}

void tst_Theme::textIsReadable_data()
{
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const auto add = [](Role text, Role ground) {
        QTest::addRow("%d on %d", static_cast<int>(text), static_cast<int>(ground))
            << static_cast<int>(text) << static_cast<int>(ground);
    };
    const QList<Role> texts{Role::Text,    Role::Muted,       Role::Accent,     Role::AuthorizationServerLane,
                            Role::ApiLane, Role::BrowserLane, Role::Good,       Role::Warning,
                            Role::Error,   Role::JwtHeader,   Role::JwtPayload, Role::JwtSignature};
    for (const Role text : texts) {
        add(text, Role::Base);
        add(text, Role::Window);
    }
    for (const Role tint :
         {Role::InfoTint, Role::GoodTint, Role::WarningTint, Role::ErrorTint, Role::FoundTint})
        add(Role::Text, tint);
    add(Role::Accent, Role::InfoTint);
    add(Role::Good, Role::GoodTint);
    add(Role::Warning, Role::WarningTint);
    add(Role::Error, Role::ErrorTint);
    add(Role::SelectionText, Role::Selection);
}

void tst_Theme::textIsReadable()
{
    QFETCH(int, text);
    QFETCH(int, ground);
    for (const auto &[name, palette] : palettes()) {
        const double ratio = contrastRatio(themeColor(static_cast<Role>(text), palette),
                                           themeColor(static_cast<Role>(ground), palette));
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2"_s.arg(name).arg(ratio)));
    }
}

void tst_Theme::graphicsAreVisible_data()
{
    QTest::addColumn<int>("ground");
    for (const Role ground : {Role::Base, Role::Window})
        QTest::addRow("%d", static_cast<int>(ground)) << static_cast<int>(ground);
}

void tst_Theme::graphicsAreVisible()
{
    QFETCH(int, ground);
    for (const auto &[name, palette] : palettes()) {
        const QColor behind = themeColor(static_cast<Role>(ground), palette);
        const double border = contrastRatio(themeColor(Role::Border, palette), behind);
        QVERIFY2(border >= 3.0, qPrintable(u"%1: %2"_s.arg(name).arg(border)));
    }
}

void tst_Theme::lightnessDecides()
{
    QVERIFY(isDark(paletteOf(true)));
    QVERIFY(!isDark(paletteOf(false)));
    QVERIFY(themeColor(Role::Text, paletteOf(true)) != themeColor(Role::Text, paletteOf(false)));
}

void tst_Theme::applyingSetsThePalette()
{
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast}) {
        applyTheme(*qApp, choice);
        const QPalette palette = QApplication::palette();
        QCOMPARE(isDark(palette), choice != ThemeChoice::Light);
        QCOMPARE(isHighContrast(palette), choice == ThemeChoice::HighContrast);
        QCOMPARE(ruleWidth(palette), choice == ThemeChoice::HighContrast ? 2 : 1);
        QCOMPARE(palette.color(QPalette::WindowText), themeColor(Role::Text, palette));
        QCOMPARE(palette.color(QPalette::ButtonText), themeColor(Role::Text, palette));
        QCOMPARE(palette.color(QPalette::Text), themeColor(Role::Text, palette));
        QCOMPARE(palette.color(QPalette::Base), themeColor(Role::Base, palette));
        QVERIFY(contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >=
                4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::Link), palette.color(QPalette::Window)) >= 4.5);
    }
    applyTheme(*qApp, ThemeChoice::Dark);
    applyTheme(*qApp,
               ThemeChoice::System); // offscreen wishes nothing: light, and nothing of the dark one is left
    QVERIFY(!isDark(QApplication::palette()));
    QCOMPARE(QApplication::palette().color(QPalette::Base), themeColor(Role::Base, QApplication::palette()));
}

void tst_Theme::sizeOfTextDoesNotAddUp()
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const double size = QApplication::font().pointSizeF();
    applyTheme(*qApp, ThemeChoice::Light, 200);
    applyTheme(*qApp, ThemeChoice::Light, 200);
    QCOMPARE(QApplication::font().pointSizeF(), 2 * size);
    QVERIFY(QToolButton().iconSize().height() > 20); // icons grow with the text
    applyTheme(*qApp, ThemeChoice::Light, 10000);
    QCOMPARE(QApplication::font().pointSizeF(), 2.5 * size);
    applyTheme(*qApp, ThemeChoice::Light, 100);
    QCOMPARE(QApplication::font().pointSizeF(), size);
}

void tst_Theme::targetsAreLargeEnough()
{
    applyTheme(*qApp, ThemeChoice::Light, 80);
    QPushButton push(u"x"_s);
    QToolButton tool;
    QCheckBox check(u"x"_s);
    QLineEdit line;
    QComboBox combo;
    for (const QWidget *widget : std::initializer_list<QWidget *>{&push, &tool, &check, &line, &combo}) {
        QVERIFY2(widget->sizeHint().height() >= 24, widget->metaObject()->className());
        QVERIFY2(widget->sizeHint().width() >= 24, widget->metaObject()->className());
    }
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
