// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QPalette>
#include <QStringList>

namespace workbench {

/// The bundled icon \a name (":/icons/<name>.svg" without path and ending) in the colour of button text of
/// \a palette, drawn at any size and pixel ratio, with a disabled look. Make it again on
/// QEvent::PaletteChange. Names: add back break browser call cancel check checklist clock copy delete
/// duplicate edit error export fail good hide info key lanes link list lock manual menu next open paste play
/// refresh report reveal revoke save search server-off server-on settings skip stop teach undo unlocked
/// warning.
QIcon themedIcon(QLatin1StringView name, const QPalette &palette);

/// The same in the colour of a role, for marks that carry a result (Good, Warning, Error, Accent).
QIcon themedIcon(QLatin1StringView name, const QPalette &palette, Role role);

/// The same for a QAction, which has no palette: follows the palette of the application by itself.
QIcon themedIcon(QLatin1StringView name);

/// The picture of the program, in its own colours.
QIcon applicationIcon();

/// All names that themedIcon() knows, sorted.
QStringList iconNames();

} // namespace workbench
