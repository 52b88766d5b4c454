// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
const QString LanguageKey = u"appearance/language"_s;
const QString ThemeKey = u"appearance/theme"_s;
const QString SizeKey = u"appearance/size"_s;
const QString MaskKey = u"secrets/mask_on_start"_s;
const QString ClipboardKey = u"secrets/clipboard_seconds"_s;
const QString RequestKey = u"network/request_seconds"_s;
const QString BrowserKey = u"network/browser_seconds"_s;
const QString AnswerKey = u"network/answer_mebibytes"_s;

struct ThemeName
{
    ThemeChoice choice;
    QLatin1StringView name;
};
constexpr ThemeName ThemeNames[] = {{ThemeChoice::System, "system"_L1},
                                    {ThemeChoice::Light, "light"_L1},
                                    {ThemeChoice::Dark, "dark"_L1},
                                    {ThemeChoice::HighContrast, "high_contrast"_L1}};

QString themeName(ThemeChoice choice)
{
    for (const ThemeName &entry : ThemeNames) {
        if (entry.choice == choice)
            return entry.name;
    }
    return ThemeNames[0].name;
}

ThemeChoice themeChoice(const QString &name)
{
    for (const ThemeName &entry : ThemeNames) {
        if (name == entry.name)
            return entry.choice;
    }
    return ThemeChoice::System;
}

int number(const QString &text, const Settings::Range &range)
{
    bool understood = false;
    const int value = text.toInt(&understood);
    return understood ? range.bounded(value) : range.initial;
}
} // namespace

Limits Settings::limits() const
{
    constexpr qint64 Mebibyte = 1024 * 1024;
    return {.body = answerMebibytes * Mebibyte, .deadline = std::chrono::seconds(requestSeconds)};
}

QMap<QString, QString> Settings::toTexts() const
{
    return {{LanguageKey, language},
            {ThemeKey, themeName(theme)},
            {SizeKey, QString::number(fontPercent)},
            {MaskKey, maskOnStart ? u"true"_s : u"false"_s},
            {ClipboardKey, QString::number(clipboardSeconds)},
            {RequestKey, QString::number(requestSeconds)},
            {BrowserKey, QString::number(browserSeconds)},
            {AnswerKey, QString::number(answerMebibytes)}};
}

Settings Settings::fromTexts(const QMap<QString, QString> &texts)
{
    Settings settings;
    if (languages().contains(texts.value(LanguageKey)))
        settings.language = texts.value(LanguageKey);
    settings.theme = themeChoice(texts.value(ThemeKey));
    settings.fontPercent = number(texts.value(SizeKey), FontPercent);
    settings.maskOnStart = texts.value(MaskKey) != "false"_L1; // in doubt, hide
    settings.clipboardSeconds = number(texts.value(ClipboardKey), ClipboardSeconds);
    settings.requestSeconds = number(texts.value(RequestKey), RequestSeconds);
    settings.browserSeconds = number(texts.value(BrowserKey), BrowserSeconds);
    settings.answerMebibytes = number(texts.value(AnswerKey), AnswerMebibytes);
    return settings;
}

QStringList Settings::keys()
{
    return Settings().toTexts().keys();
}

QStringList Settings::languages()
{
    return {u"en"_s, u"ru"_s, u"zh_CN"_s};
}

} // namespace workbench
