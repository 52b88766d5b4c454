// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QApplication;
class QPalette;
QT_END_NAMESPACE

namespace workbench {

/// What a colour means. Each role has a value for light, dark and high contrast, kept in one table in
/// theme.cpp. Meaning is never carried by colour alone: lanes also differ by place and line style, results by
/// icon and word.
enum class Role {
    Window, ///< behind forms and bars
    Base,   ///< behind lists and text
    Text,
    Muted,  ///< secondary text, arrows of the future; still readable text
    Accent, ///< the App lane, links, the default button
    AuthorizationServerLane,
    ApiLane,
    BrowserLane,
    Good,
    Warning,
    Error,
    Border,   ///< outlines and rules that carry meaning (3:1)
    InfoTint, ///< the four backgrounds of messages; Text and the role of the same name are readable on them
    GoodTint,
    WarningTint,
    ErrorTint,
    FoundTint, ///< behind a search hit
    Selection,
    SelectionText,
    JwtHeader,
    JwtPayload,
    JwtSignature,
};

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Whether light text stands on dark ground. Qt 6.4 has no colour scheme hint, so the palette is asked.
bool isDark(const QPalette &palette);

/// Whether there is (nearly) nothing but black and white, as in our own theme of that name or the system's.
bool isHighContrast(const QPalette &palette);

/// The value of \a role that fits the lightness and the contrast of \a palette. Pass the palette of the
/// widget that paints.
QColor themeColor(Role role, const QPalette &palette);

/// How wide outlines and rules are drawn: 1 pixel, and 2 with high contrast.
double ruleWidth(const QPalette &palette);

/// Contrast of two opaque colours as WCAG 2.2 defines it, 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

/// Every role, for tests and for the colour sample in the settings.
QList<Role> allRoles();

/// Sets the style (Fusion, with targets of 24 px at least), the palette and the size of the text.
/// \a fontPercent is relative to the size the system had at the first call; 80 to 250, others are clamped.
/// May be called again at any time; widgets get PaletteChange and FontChange.
void applyTheme(QApplication &application, ThemeChoice choice, int fontPercent = 100);

/// The system's fixed pitch font in the size of \a like. (For code, tokens, bodies.)
QFont monospaceFont(const QFont &like);

} // namespace workbench
