// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/workbenchstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QVariant>

#include <array>
#include <cmath>

namespace workbench {

namespace {

struct RoleColors
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast; ///< on black
};

// In the order of the enumeration, so that the role is the index. tst_theme computes the contrasts.
constexpr std::array roleTable{
    RoleColors{Role::Window, 0xfff5f6f8, 0xff262a31, 0xff000000},
    RoleColors{Role::Base, 0xffffffff, 0xff1e2126, 0xff000000},
    RoleColors{Role::Text, 0xff1b1f24, 0xffe8eaed, 0xffffffff},
    RoleColors{Role::Muted, 0xff57606a, 0xffa6adb7, 0xffffffff},
    RoleColors{Role::Accent, 0xff0b5cad, 0xff6cb6ff, 0xff00e5ff},
    RoleColors{Role::AuthorizationServerLane, 0xff6f3cc3, 0xffc3a6ff, 0xffe0b0ff},
    RoleColors{Role::ApiLane, 0xff0f6b5c, 0xff5cd6be, 0xff5cffd6},
    RoleColors{Role::BrowserLane, 0xff8a4b00, 0xfff0b35a, 0xffffc24d},
    RoleColors{Role::Good, 0xff1a6e2e, 0xff6fd18a, 0xff5cff7a},
    RoleColors{Role::Warning, 0xff8a5a00, 0xfff2c14e, 0xffffe14d},
    RoleColors{Role::Error, 0xffb3261e, 0xffff9189, 0xffff9c94},
    RoleColors{Role::Border, 0xff818b98, 0xff7d8590, 0xffffffff},
    RoleColors{Role::InfoTint, 0xffe3f0fc, 0xff16304a, 0xff000000},
    RoleColors{Role::GoodTint, 0xffe3f4e7, 0xff17351f, 0xff000000},
    RoleColors{Role::WarningTint, 0xfffff3d6, 0xff3d3010, 0xff000000},
    RoleColors{Role::ErrorTint, 0xfffde7e6, 0xff45201e, 0xff000000},
    RoleColors{Role::FoundTint, 0xffffe08a, 0xff6b5200, 0xff0000c8},
    RoleColors{Role::Selection, 0xff0b5cad, 0xff2f6db5, 0xffffff00},
    RoleColors{Role::SelectionText, 0xffffffff, 0xffffffff, 0xff000000},
    RoleColors{Role::JwtHeader, 0xffb4235a, 0xffff8fb8, 0xffff9cc0},
    RoleColors{Role::JwtPayload, 0xff6f3cc3, 0xffc3a6ff, 0xffe0b0ff},
    RoleColors{Role::JwtSignature, 0xff0b6e99, 0xff62c9f0, 0xff7ad7ff},
};

enum class Look { Light, Dark, Contrast };

QColor roleColor(Role role, Look look)
{
    const RoleColors &colors = roleTable.at(static_cast<std::size_t>(role));
    Q_ASSERT(colors.role == role);
    return QColor::fromRgb(look == Look::Light  ? colors.light
                           : look == Look::Dark ? colors.dark
                                                : colors.contrast);
}

/// The system's own black and white is kept: its grounds, its selection. On white there are no colours of
/// ours.
QColor contrastColor(Role role, const QPalette &palette)
{
    switch (role) {
    case Role::Window:
    case Role::InfoTint:
    case Role::GoodTint:
    case Role::WarningTint:
    case Role::ErrorTint:
        return palette.color(QPalette::Window);
    case Role::Base:
        return palette.color(QPalette::Base);
    case Role::Text:
    case Role::Muted:
    case Role::Border:
        return palette.color(QPalette::WindowText);
    case Role::Selection:
        return palette.color(QPalette::Highlight);
    case Role::SelectionText:
        return palette.color(QPalette::HighlightedText);
    default:
        break;
    }
    if (isDark(palette))
        return roleColor(role, Look::Contrast);
    return role == Role::FoundTint ? roleColor(role, Look::Light) : palette.color(QPalette::WindowText);
}

/// Every colour that is painted asks for the luminance of its palette: the powers are taken once.
const std::array<double, 256> &channelLuminances()
{
    static const std::array<double, 256> luminances = [] {
        std::array<double, 256> all{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double value = static_cast<double>(i) / 255;
            all[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return all;
    }();
    return luminances;
}

double luminance(const QColor &color)
{
    const auto of = [](int channel) { return channelLuminances()[static_cast<std::size_t>(channel)]; };
    return 0.2126 * of(color.red()) + 0.7152 * of(color.green()) + 0.0722 * of(color.blue());
}

QPalette rolePalette(Look look)
{
    const auto color = [look](Role role) { return roleColor(role, look); };
    const QColor button = look == Look::Light  ? QColor(0xeb, 0xee, 0xf2)
                          : look == Look::Dark ? QColor(0x32, 0x37, 0x40)
                                               : QColor(0x00, 0x00, 0x00);
    QPalette palette(button, color(Role::Window)); // makes the shades of the edges
    palette.setColor(QPalette::WindowText, color(Role::Text));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::Base, color(Role::Base));
    palette.setColor(QPalette::AlternateBase, color(Role::Window));
    palette.setColor(QPalette::Text, color(Role::Text));
    palette.setColor(QPalette::ToolTipBase, color(Role::InfoTint));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::Muted));
    palette.setColor(QPalette::Highlight, color(Role::Selection));
    palette.setColor(QPalette::HighlightedText, color(Role::SelectionText));
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, color(Role::AuthorizationServerLane));
    palette.setColor(QPalette::BrightText, color(Role::Error));
    const QColor disabled = look == Look::Light  ? QColor(0x8a, 0x92, 0x9c)
                            : look == Look::Dark ? QColor(0x7a, 0x82, 0x8d)
                                                 : QColor(0xa0, 0xa0, 0xa0);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Border));
    return palette;
}

/// The palette the desktop asked for. Without a desktop's wish Qt's own grey one is replaced by ours; a wish
/// (a dark or high contrast scheme, the person's own colours) is kept as it is.
QPalette systemPalette(QApplication &application)
{
    application.setPalette(QPalette());
    const QPalette wished = application.palette();
    const QPalette plain = application.style()->standardPalette();
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Highlight}) {
        if (wished.color(role) != plain.color(role))
            return wished;
    }
    return rolePalette(isDark(wished) ? Look::Dark : Look::Light);
}

QPalette paletteFor(QApplication &application, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return rolePalette(Look::Light);
    case ThemeChoice::Dark:
        return rolePalette(Look::Dark);
    case ThemeChoice::System:
        return systemPalette(application);
    case ThemeChoice::HighContrast:
        break;
    }
    const QPalette wished = systemPalette(application);
    return isHighContrast(wished) ? wished : rolePalette(Look::Contrast);
}

void scaleFont(QApplication &application, int percent)
{
    // The size at the first call is remembered with the application, so that 150 % after 120 % is not 180 %.
    constexpr const char *baseSize = "workbench_baseFontSize";
    QFont font = QApplication::font();
    if (!application.property(baseSize).isValid()) {
        const double points = font.pointSizeF() > 0 ? font.pointSizeF() : 9.0;
        application.setProperty(baseSize, points);
    }
    font.setPointSizeF(application.property(baseSize).toDouble() * qBound(80, percent, 250) / 100.0);
    QApplication::setFont(font);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::WindowText)) > luminance(palette.color(QPalette::Window));
}

bool isHighContrast(const QPalette &palette)
{
    // Black on white is 21. The plain palettes of desktops have grey windows: 18.5 at most.
    constexpr double least = 19.5;
    return contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= least;
}

QColor themeColor(Role role, const QPalette &palette)
{
    if (isHighContrast(palette))
        return contrastColor(role, palette);
    return roleColor(role, isDark(palette) ? Look::Dark : Look::Light);
}

double ruleWidth(const QPalette &palette)
{
    return isHighContrast(palette) ? 2 : 1;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleColors &colors : roleTable)
        roles.append(colors.role);
    return roles;
}

void applyTheme(QApplication &application, ThemeChoice choice, int fontPercent)
{
    // Setting a style again makes every widget lay itself out again: once is enough.
    if (!qobject_cast<WorkbenchStyle *>(QApplication::style()))
        QApplication::setStyle(new WorkbenchStyle);
    QApplication::setPalette(paletteFor(application, choice));
    scaleFont(application, fontPercent);
}

QFont monospaceFont(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    else
        font.setPixelSize(like.pixelSize());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace workbench
