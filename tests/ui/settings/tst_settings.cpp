// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults()
    {
        const Settings settings;
        QCOMPARE(settings.language, QString());
        QCOMPARE(settings.theme, ThemeChoice::System);
        QCOMPARE(settings.fontPercent, 100);
        QVERIFY(settings.maskOnStart);
        QCOMPARE(settings.clipboardSeconds, 30);
        // The same as where nobody sets anything.
        QCOMPARE(settings.limits().body, Limits().body);
        QVERIFY(settings.limits().deadline == Limits().deadline);
        QVERIFY(settings.browserTimeout() == std::chrono::seconds(300));
    }

    void texts_give_back_what_was_put_in()
    {
        for (const QString &language : Settings::languages() + QStringList{QString()}) {
            for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
                const Settings settings{.language = language,
                                        .theme = theme,
                                        .fontPercent = 150,
                                        .maskOnStart = false,
                                        .clipboardSeconds = 45,
                                        .requestSeconds = 7,
                                        .browserSeconds = 90,
                                        .answerMebibytes = 5};
                QVERIFY(Settings::fromTexts(settings.toTexts()) == settings);
                QCOMPARE(settings.toTexts().keys(), Settings::keys());
            }
        }
    }

    void nothing_stored_means_defaults() { QVERIFY(Settings::fromTexts({}) == Settings()); }

    void nonsense_means_defaults()
    {
        QMap<QString, QString> texts;
        for (const QString &key : Settings::keys())
            texts.insert(key, u"12px'; --"_s);
        QVERIFY(Settings::fromTexts(texts) == Settings());
    }

    void numbers_out_of_range_are_bounded_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("low");
        QTest::newRow("low") << u"-5"_s << true;
        QTest::newRow("high") << u"99999999"_s << false;
    }

    void numbers_out_of_range_are_bounded()
    {
        QFETCH(QString, stored);
        QFETCH(bool, low);
        QMap<QString, QString> texts;
        for (const QString &key : Settings::keys())
            texts.insert(key, stored);
        const Settings settings = Settings::fromTexts(texts);
        const auto bound = [low](const Settings::Range &range) { return low ? range.least : range.most; };
        QCOMPARE(settings.fontPercent, bound(Settings::FontPercent));
        QCOMPARE(settings.clipboardSeconds, bound(Settings::ClipboardSeconds));
        QCOMPARE(settings.requestSeconds, bound(Settings::RequestSeconds));
        QCOMPARE(settings.browserSeconds, bound(Settings::BrowserSeconds));
        QCOMPARE(settings.answerMebibytes, bound(Settings::AnswerMebibytes));
    }

    void limits_are_in_their_units()
    {
        const Settings settings{.requestSeconds = 2, .answerMebibytes = 3};
        QCOMPARE(settings.limits().body, 3 * 1024 * 1024);
        QVERIFY(settings.limits().deadline == std::chrono::milliseconds(2000));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
