// SPDX-License-Identifier: GPL-3.0-or-later
// The chips of texts: where they stand, what is painted there, how they are reached.
#include "app/secrets/secretregister.h"
#include "ui/common/chiptext.h"
#include "ui/common/textview.h"
#include "ui/common/theme.h"
#include "ui/inspector/formlines.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const auto Token = u"2YotnFZFEjr1zCsi/cMWpAA"_s;

SecretRegister names()
{
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(Token));
    names.add(SecretKind::RefreshToken, Secret(u"tGzv3JOkF0XG5Qx2TlKWIA"_s));
    return names;
}

/// What stands at each place, with its name.
QList<std::pair<QByteArray, QString>> faces(const NamedText &text)
{
    QList<std::pair<QByteArray, QString>> faces;
    for (const NamePlace &place : text.places)
        faces.append({text.text.mid(place.start, place.length), place.name});
    return faces;
}

QImage pictureOf(TextView &view)
{
    view.doItemsLayout(); // else at the next turn of the event loop
    return view.viewport()->grab().toImage();
}

bool holdsColour(const QImage &image, const QRect &rect, const QColor &colour)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.valid(x, y) && image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}
} // namespace

class ChipTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesOfNamesAndOfValues();
    void placesInFormLines();
    void placesInSavedTexts();
    void theNumberIsCircledForTheEye();
    void columnsAreThoseOfTheShownText();
    void aViewPaintsChips();
    void aTraceLightsThemUp();
    void aRevealedValueIsStillAPlace();
    void keysReachThem();
    void aClickChoosesOne();
    void longLinesKeepTheirChips();
};

void ChipTextTest::placesOfNamesAndOfValues()
{
    const QByteArray text = "{\"a\":\"2YotnFZFEjr1zCsi\\/cMWpAA\",\"r\":\"tGzv3JOkF0XG5Qx2TlKWIA\"}";
    const NamedText masked = names().marked(text);
    QCOMPARE(masked.text, "{\"a\":\"AT1\",\"r\":\"RT1\"}");
    QCOMPARE(masked.text, names().named(text));
    const QList<std::pair<QByteArray, QString>> expected{{"AT1", u"AT1"_s}, {"RT1", u"RT1"_s}};
    QCOMPARE(faces(masked), expected);
    const NamedText revealed = names().marked(text, true);
    QCOMPARE(revealed.text, text);
    const QList<std::pair<QByteArray, QString>> values{{"2YotnFZFEjr1zCsi\\/cMWpAA", u"AT1"_s},
                                                       {"tGzv3JOkF0XG5Qx2TlKWIA", u"RT1"_s}};
    QCOMPARE(faces(revealed), values);
}

void ChipTextTest::placesInFormLines()
{
    const QByteArray form =
        "note=a%0Ab&token=2YotnFZFEjr1zCsi%2FcMWpAA&other=x+y&refresh=tGzv3JOkF0XG5Qx2TlKWIA";
    const auto masked = formLines({.names = names()}, form);
    QVERIFY(masked);
    QCOMPARE(masked->text, "note = a\\nb\ntoken = AT1\nother = x y\nrefresh = RT1\n");
    const QList<std::pair<QByteArray, QString>> expected{{"AT1", u"AT1"_s}, {"RT1", u"RT1"_s}};
    QCOMPARE(faces(*masked), expected);
    const auto revealed = formLines({.revealed = true, .names = names()}, form);
    QVERIFY(revealed);
    const QList<std::pair<QByteArray, QString>> values{{Token.toUtf8(), u"AT1"_s},
                                                       {"tGzv3JOkF0XG5Qx2TlKWIA", u"RT1"_s}};
    QCOMPARE(faces(*revealed), values);
}

void ChipTextTest::placesInSavedTexts()
{
    const QByteArray saved = "token=AT12&code=code1&x=AT&y=XAT1&z=AT1_&w=AT01&RT2";
    const QList<std::pair<QByteArray, QString>> expected{
        {"AT12", u"AT12"_s}, {"code1", u"code1"_s}, {"RT2", u"RT2"_s}};
    QCOMPARE(faces(namesStandingIn(saved)), expected);
    QCOMPARE(SecretRegister::kindOf(u"IDT3"), SecretKind::IdToken);
    QVERIFY(!SecretRegister::kindOf(u"secret"));
}

void ChipTextTest::theNumberIsCircledForTheEye()
{
    const QFont font;
    if (QFontMetrics(font).inFont(QChar(0x2460)))
        QCOMPARE(chipLabel(u"AT1"_s, font), u"AT①"_s);
    QCOMPARE(chipLabel(u"AT51"_s, font), u"AT51"_s); // there is no such sign
    QCOMPARE(chipLabel(u"+2"_s, font).at(0), u'+');
}

void ChipTextTest::columnsAreThoseOfTheShownText()
{
    const ChipText shown = chipText(names().marked("\x1b \xe6\xbc\xa2 2YotnFZFEjr1zCsi/cMWpAA!"));
    QCOMPARE(shown.text, u"\\x1b 漢 AT1!"_s);
    const QList<ChipRange> expected{{.start = 7, .length = 3, .name = u"AT1"_s}};
    QCOMPARE(shown.chips, expected);
    QCOMPARE(chipNames(shown.chips), u"AT1"_s);
}

void ChipTextTest::aViewPaintsChips()
{
    TextView view;
    view.resize(400, 120);
    view.show();
    const NamedText text = names().marked("first\n  \"token\": \"2YotnFZFEjr1zCsi/cMWpAA\" end\nlast");
    view.setText(text.text, TextView::Format::Json);
    const QImage plain = pictureOf(view);
    view.setText(text.text, TextView::Format::Json, text.places);
    const QImage chips = pictureOf(view);
    QVERIFY(view.chips()->step(true));
    QCOMPARE(view.currentIndex().row(), 1);
    QCOMPARE(view.chips()->nameToTrace(), u"AT1"_s);
    // In the middle row only, and with the colours of a chip.
    const QRect row = view.visualRect(view.model()->index(1, 0));
    const QColor ground = themeColor(Role::InfoTint, view.palette());
    QVERIFY(holdsColour(chips, row, ground));
    QVERIFY(!holdsColour(plain, row, ground));
    QCOMPARE(chips.copy(view.visualRect(view.model()->index(0, 0))),
             plain.copy(view.visualRect(view.model()->index(0, 0))));
    // What is copied and what is heard is the plain name.
    QCOMPARE(view.model()->index(1, 0).data().toString(), u"  \"token\": \"AT1\" end"_s);
    QCOMPARE(view.model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(), u"AT1"_s);
    QVERIFY(view.model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(contrastRatio(themeColor(Role::Border, view.palette()), themeColor(Role::Base, view.palette())) >=
            3);
}

void ChipTextTest::aTraceLightsThemUp()
{
    TextView view;
    view.resize(400, 120);
    view.show();
    const NamedText text = names().marked("a 2YotnFZFEjr1zCsi/cMWpAA\nb tGzv3JOkF0XG5Qx2TlKWIA");
    view.setText(text.text, TextView::Format::Plain, text.places);
    view.chips()->setTraced(u"AT1"_s);
    const QImage traced = pictureOf(view);
    const QColor ground = themeColor(Role::FoundTint, view.palette());
    QVERIFY(holdsColour(traced, view.visualRect(view.model()->index(0, 0)), ground));
    QVERIFY(!holdsColour(traced, view.visualRect(view.model()->index(1, 0)), ground));
    view.chips()->setTraced({});
    QVERIFY(!holdsColour(pictureOf(view), view.rect(), ground));
}

void ChipTextTest::aRevealedValueIsStillAPlace()
{
    TextView view;
    view.resize(400, 120);
    view.show();
    const NamedText text = names().marked("a 2YotnFZFEjr1zCsi/cMWpAA b", true);
    view.setText(text.text);
    const QImage plain = pictureOf(view);
    view.setText(text.text, TextView::Format::Plain, text.places);
    QVERIFY(pictureOf(view) != plain); // framed
    QVERIFY(view.chips()->step(true));
    QCOMPARE(view.chips()->nameToTrace(), u"AT1"_s);
    view.selectAll();
    QCOMPARE(view.selectedText(), u"a "_s + Token + u" b"_s);
}

void ChipTextTest::keysReachThem()
{
    TextView view;
    view.resize(400, 200);
    const NamedText text = names().marked("none\n2YotnFZFEjr1zCsi/cMWpAA tGzv3JOkF0XG5Qx2TlKWIA\nnone\n"
                                          "tGzv3JOkF0XG5Qx2TlKWIA");
    view.setText(text.text, TextView::Format::Plain, text.places);
    view.show();
    view.setCurrentIndex(view.model()->index(0, 0));
    const QSignalSpy asked(view.chips(), &ChipNavigation::traceRequested);
    const auto at = [&view] { return std::pair(view.chips()->look().row, view.chips()->look().number); };
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(1, 0));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(1, 1));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(3, 0));
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier); // there is none behind it
    QCOMPARE(at(), std::pair(3, 0));
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(at(), std::pair(1, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"RT1"_s);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.chips()->look().number, -1);
    QVERIFY(!view.tabKeyNavigation()); // Tab leaves the view
}

void ChipTextTest::aClickChoosesOne()
{
    TextView view;
    view.resize(400, 200);
    const NamedText text = names().marked("ab 2YotnFZFEjr1zCsi/cMWpAA cd");
    view.setText(text.text, TextView::Format::Plain, text.places);
    view.show();
    const QSignalSpy asked(view.chips(), &ChipNavigation::traceRequested);
    const QRect row = view.visualRect(view.model()->index(0, 0));
    const double cell = QFontMetricsF(monospaceFont(view.font())).horizontalAdvance(u'0');
    const auto column = [&](double number) {
        return QPoint(row.left() + 4 + static_cast<int>(number * cell), row.center().y());
    };
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, column(1));
    QCOMPARE(asked.size(), 0);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, column(4.5));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"AT1"_s);
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, column(4.5));
    QCOMPARE(asked.size(), 1);
}

void ChipTextTest::longLinesKeepTheirChips()
{
    TextView view;
    view.resize(300, 200);
    const NamedText text =
        names().marked(QByteArray(1999, 'x') + Token.toUtf8() + QByteArray(3000, 'y') + Token.toUtf8());
    view.setText(text.text, TextView::Format::Plain, text.places); // the first name is cut in two
    view.show();
    QVERIFY(view.model()->rowCount() >= 3);
    QVERIFY(view.chips()->step(true));
    QCOMPARE(view.chips()->nameToTrace(), u"AT1"_s);
    view.viewport()->grab();
    while (view.chips()->step(true)) {
    }
    QCOMPARE(view.currentIndex().row(), view.model()->rowCount() - 1);
    view.viewport()->grab();
}

QTEST_MAIN(ChipTextTest)
#include "tst_chiptext.moc"
