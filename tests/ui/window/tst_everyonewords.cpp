// SPDX-License-Identifier: GPL-3.0-or-later
// The words of three languages: none is unfinished, plurals have all their forms, no key with Alt is taken
// twice, and a switch of the language leaves no word of the other one.
#include "tests/support/walk/figures.h"
#include "tests/support/walk/findings.h"
#include "tests/support/walk/places.h"
#include "tests/support/walk/texts.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
struct Words
{
    QHash<QString, QString> bySource; ///< those whose translation is another text
    QSet<QString> translations;
    QStringList unfinished;
    QStringList wrongForms;
};

void readMessage(QXmlStreamReader &xml, qsizetype forms, Words &words)
{
    const bool plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString source;
    QStringList translated;
    bool unfinished = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!plural)
                translated.append(xml.readElementText());
            while (plural && xml.readNextStartElement())
                translated.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    if (unfinished || translated.isEmpty() || translated.contains(QString()))
        words.unfinished.append(source);
    if (plural && translated.size() != forms)
        words.wrongForms.append(source);
    words.translations += QSet<QString>(translated.cbegin(), translated.cend());
    if (!plural && translated.value(0) != source && source.size() > 3)
        words.bySource.insert(source, translated.value(0));
}

Words wordsOf(const QString &language, qsizetype forms)
{
    Words words;
    QFile file(qEnvironmentVariable("WORKBENCH_SOURCE", QStringLiteral(QT_TESTCASE_SOURCEDIR "/..")) +
               u"/translations/oauth-workbench_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there are no words: %s", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            readMessage(xml, forms, words);
    }
    return words;
}

bool isOf(QChar::Script script, const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [script](QChar c) { return c.script() == script; });
}

/// Words that were there before the switch and should have gone.
QStringList left(QWidget &window, const std::function<bool(const QString &)> &isOld)
{
    static const QSet<QString> ownNames{u"English"_s, u"Русский"_s, u"简体中文"_s};
    QStringList found;
    for (const HeldText &held : heldTexts(window)) {
        if (!ownNames.contains(held.text) && isOld(held.text))
            found.append(held.where + u" “"_s + held.text.left(80) + u'”');
    }
    return found;
}
} // namespace

class EveryoneWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordInThreeLanguages();
};

void EveryoneWords::everyWordInThreeLanguages()
{
    const Words russian = wordsOf(u"ru"_s, 3);
    const Words chinese = wordsOf(u"zh_CN"_s, 1);
    const Words english = wordsOf(u"en"_s, 2);
    QVERIFY(russian.bySource.size() > 500); // the files were read
    QStringList unfinished = russian.unfinished + chinese.unfinished + english.unfinished;
    QStringList forms = russian.wrongForms + chinese.wrongForms + english.wrongForms;

    OpenWindow open;
    QVERIFY(open.getPracticeToken());
    open.setSize({1024, 600});
    QStringList keys;
    QStringList old;
    int places = 0;
    const auto isSourceOf = [](const Words &words) {
        return [&words](const QString &text) {
            return words.bySource.contains(text) && !words.translations.contains(text);
        };
    };
    const auto look = [&](const QString &from, const QString &to,
                          const std::function<bool(const QString &)> &isOld) {
        open.setLook(from, ThemeChoice::Light);
        walk(open, [&](const Place &place) {
            QVERIFY(place.window);
            if (place.name == u"error message")
                return; // this test put it there, in one language
            if (place.window->isModal() && place.name != u"dialog · actSettings")
                return; // the language is changed in the settings: no other modal window is open then
            ++places;
            const auto named = [&](const QString &finding) {
                return u"[%1→%2 -] %3: %4"_s.arg(from, to, place.name, finding);
            };
            open.setLook(to, ThemeChoice::Light);
            for (const QString &finding : left(*place.window, isOld))
                old.append(named(finding));
            for (const QString &finding : sharedMnemonics(*place.window))
                keys.append(named(finding));
            open.setLook(from, ThemeChoice::Light);
        });
    };
    look(u"en"_s, u"ru"_s, isSourceOf(russian));
    look(u"ru"_s, u"zh_CN"_s, [](const QString &text) { return isOf(QChar::Script_Cyrillic, text); });
    look(u"zh_CN"_s, u"en"_s, [](const QString &text) { return isOf(QChar::Script_Han, text); });
    const QStringList all = unfinished + forms + keys + old;
    keep({u"U12"_s, u"Unfinished; wrong plurals; shared mnemonics; old words"_s,
          u"%1; %2; %3; %4 at %5 places"_s.arg(unfinished.size())
              .arg(forms.size())
              .arg(keys.size())
              .arg(old.size())
              .arg(places),
          u"0; 0; 0; 0"_s, all.isEmpty()},
         all);
    QCOMPARE(all.size(), 0);
}

QTEST_MAIN(EveryoneWords)
#include "tst_everyonewords.moc"
