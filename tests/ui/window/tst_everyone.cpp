// SPDX-License-Identifier: GPL-3.0-or-later
// Can everybody use the window? A walk through all of it, in each language, theme and size; one figure each.
#include "tests/support/walk/figures.h"
#include "tests/support/walk/findings.h"
#include "tests/support/walk/places.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanesview.h"
#include "ui/runworkspace.h"

#include <QAccessible>
#include <QDialog>
#include <QTest>
#include <QTranslator>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
struct Look
{
    QString language;
    ThemeChoice theme;
    int percent;
    QSize size;
};

/// With WALK_PICTURES=folder: to look at with one's own eyes.
void picture(const Place &place, const Look &look)
{
    const QString folder = qEnvironmentVariable("WALK_PICTURES");
    if (folder.isEmpty())
        return;
    const QString name = u"%1-%2-%3-%4.png"_s.arg(look.language)
                             .arg(static_cast<int>(look.theme))
                             .arg(look.percent)
                             .arg(QString(place.name).replace(u' ', u'_').replace(u'·', u'-'));
    place.window->grab().save(folder + u'/' + name);
}

const QStringList Languages{u"en"_s, u"ru"_s, u"zh_CN"_s};
} // namespace

class Everyone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyWidgetHasAName();
    void nothingIsCut();
    void longerWords();
    void windowsFitSmallScreens();
    void targetsAreLargeEnough();
    void contrastIsEnough();
    void theKeyboardReachesEverything();

private:
    /// Adds what `look` finds at every place, with the place's name before it.
    QStringList everywhere(const Look &look, const std::function<QStringList(QWidget &)> &find);

    std::unique_ptr<OpenWindow> m_open;
    int m_places = 0;
};

void Everyone::initTestCase()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->getPracticeToken());
    m_open->action(u"actCallInHeader"_s).trigger();
    QTRY_VERIFY(m_open->workbench().log().exchanges().size() >= 4);
}

void Everyone::cleanupTestCase()
{
    m_open.reset();
}

QStringList Everyone::everywhere(const Look &look, const std::function<QStringList(QWidget &)> &find)
{
    QStringList found;
    m_places = 0;
    m_open->setLook(look.language, look.theme, look.percent);
    m_open->setSize(look.size);
    walk(*m_open, [&](const Place &place) {
        ++m_places;
        if (!place.window) {
            found.append(place.name);
            return;
        }
        // The screen of these tests is narrower than the one meant.
        if (look.percent > 200 && place.window != &m_open->window()) {
            place.window->resize(look.size);
            settle();
        }
        picture(place, look);
        for (const QString &finding : find(*place.window))
            found.append(u"[%1 %2%] %3: %4"_s.arg(look.language).arg(look.percent).arg(place.name, finding));
    });
    return found;
}

void Everyone::everyWidgetHasAName()
{
    QStringList found;
    for (const QString &language : Languages) {
        found += everywhere({language, ThemeChoice::Light, 100, {1024, 600}},
                            [](QWidget &window) { return unnamed(window) + sameNames(window); });
    }
    keep({u"U4"_s, u"Focusable widgets without a name of their own; arrows unheard"_s,
          u"%1 at %2 places in 3 languages"_s.arg(found.size()).arg(m_places), u"0"_s, found.isEmpty()},
         found);
    QCOMPARE(found.size(), 0);
}

void Everyone::nothingIsCut()
{
    QStringList found;
    int places = 0;
    const auto look = [&](const Look &how) {
        found += everywhere(how, [](QWidget &window) { return cutTexts(window) + boxes(window); });
        places += m_places;
    };
    for (const QString &language : Languages) {
        look({language, ThemeChoice::Light, 100, {1024, 600}});
        look({language, ThemeChoice::Light, 122, {960, 500}});
    }
    look({u"ru"_s, ThemeChoice::Light, 80, {1024, 600}});
    look({u"ru"_s, ThemeChoice::Light, 250, {1024, 768}});
    keep({u"U7"_s, u"Texts cut, shortened or without a picture"_s,
          u"%1 at %2 places and sizes"_s.arg(found.size()).arg(places), u"0"_s, found.isEmpty()},
         found);
    QCOMPARE(found.size(), 0);
}

/// Listed, not counted: where words that are longer by two fifths would no longer fit.
void Everyone::longerWords()
{
    class Longer : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *text, const char *, int) const override
        {
            const QString source = QString::fromUtf8(text);
            return QString(source + u'x').leftJustified(source.size() * 7 / 5, u'x');
        }
    } longer;
    m_open->setLook(u"en"_s, ThemeChoice::Light);
    QCoreApplication::installTranslator(&longer);
    settle();
    QVERIFY(m_open->window().windowTitle().endsWith(u'x'));
    const QStringList found = everywhere({u"en"_s, ThemeChoice::Light, 100, {1024, 600}}, cutTexts);
    QCoreApplication::removeTranslator(&longer);
    settle();
    qInfo("With words 40 %% longer: %d texts would be cut at %d places", static_cast<int>(found.size()),
          m_places);
    for (const QString &finding : found)
        qInfo("  %s", qPrintable(finding));
    QVERIFY(m_places > 10);
}

void Everyone::windowsFitSmallScreens()
{
    QStringList found;
    QSize largest;
    for (const QString &language : Languages) {
        found += everywhere({language, ThemeChoice::Light, 100, {1024, 600}}, [&](QWidget &window) {
            const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
            largest = largest.expandedTo(least);
            if (least.width() > 940 || least.height() > 500)
                return QStringList{u"%1×%2"_s.arg(least.width()).arg(least.height())};
            return QStringList();
        });
    }
    keep({u"U6"_s, u"Largest smallest size of a window"_s,
          u"%1×%2"_s.arg(largest.width()).arg(largest.height()), u"940×500"_s, found.isEmpty()},
         found);
    QCOMPARE(found.size(), 0);
}

void Everyone::targetsAreLargeEnough()
{
    QStringList found;
    for (const int percent : {80, 100})
        found += everywhere({u"en"_s, ThemeChoice::Light, percent, {1024, 600}}, smallTargets);
    keep({u"U8"_s, u"Pointer targets below 24×24"_s, QString::number(found.size()), u"0"_s, found.isEmpty()},
         found);
    QCOMPARE(found.size(), 0);
}

void Everyone::contrastIsEnough()
{
    QStringList found;
    double lowest = 21;
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        found += everywhere({u"en"_s, theme, 100, {1024, 600}},
                            [&](QWidget &window) { return faint(window, lowest); });
    }
    keep({u"U5"_s, u"Lowest contrast of a text, three themes"_s, u"%1:1"_s.arg(lowest, 0, 'f', 2),
          u"4.5:1, large 3:1"_s, found.isEmpty()},
         found);
    QCOMPARE(found.size(), 0);
}

void Everyone::theKeyboardReachesEverything()
{
    QStringList found = everywhere({u"en"_s, ThemeChoice::Light, 100, {1024, 600}}, [](QWidget &window) {
        QStringList wrong = unreachable(window);
        if (auto *dialog = qobject_cast<QDialog *>(&window)) {
            const QPointer<QWidget> still(dialog);
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog,
                            Qt::Key_Escape);
            settle();
            if (still && still->isVisible())
                wrong.append(u"Esc does not leave it"_s);
        }
        return wrong;
    });
    keep({u"U3"_s, u"Widgets that Tab does not reach, dialogs that Esc does not leave"_s,
          u"%1 at %2 places"_s.arg(found.size()).arg(m_places), u"0"_s, found.isEmpty()},
         found);
    QCOMPARE(found.size(), 0);
}

QTEST_MAIN(Everyone)
#include "tst_everyone.moc"
