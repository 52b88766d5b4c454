// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/limits.h"
#include "ui/common/theme.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace workbench {

/// What a person may set for the whole program. No secrets.
struct Settings
{
    struct Range
    {
        int least;
        int most;
        int initial;
        constexpr int bounded(int value) const { return value < least ? least : value > most ? most : value; }
        bool operator==(const Range &) const = default;
    };
    static constexpr Range FontPercent{80, 250, 100};
    static constexpr Range ClipboardSeconds{10, 300, 30};
    static constexpr Range RequestSeconds{1, 600, 30};
    static constexpr Range BrowserSeconds{10, 3600, 300};
    static constexpr Range AnswerMebibytes{1, 64, 1};

    QString language = {}; ///< empty: the system's; else one of languages()
    ThemeChoice theme = ThemeChoice::System;
    int fontPercent = FontPercent.initial;
    bool maskOnStart = true;
    int clipboardSeconds = ClipboardSeconds.initial;
    int requestSeconds = RequestSeconds.initial; ///< for one whole exchange
    int browserSeconds = BrowserSeconds.initial; ///< for the person in the browser
    int answerMebibytes = AnswerMebibytes.initial;

    bool operator==(const Settings &) const = default;

    /// For Workbench::newRun().
    Limits limits() const;
    std::chrono::seconds browserTimeout() const { return std::chrono::seconds(browserSeconds); }

    /// As texts by key ("appearance/theme" = "dark"), every key every time.
    QMap<QString, QString> toTexts() const;
    /// What is missing or is not understood has its default; numbers out of range get the nearest that is
    /// allowed.
    static Settings fromTexts(const QMap<QString, QString> &texts);
    /// The keys of toTexts().
    static QStringList keys();
    /// "en", "ru", "zh_CN": the names of the translations.
    static QStringList languages();
};

} // namespace workbench
