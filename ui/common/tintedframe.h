// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace workbench {

/// Fills \a widget with \a tint, outlines it and puts a bar in \a edge at its left: the look of messages in
/// place. Call it in paintEvent().
void paintTintedFrame(QWidget &widget, Role tint, Role edge);

} // namespace workbench
