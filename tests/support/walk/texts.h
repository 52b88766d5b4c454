// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace workbench::test {

/// A text that a window holds, and where: "text", "toolTip", "accessible name" and so on.
struct HeldText
{
    QString where;
    QString text;
};

/// The texts of the visible widgets of one window, of their models and their actions, before anybody paints
/// them.
QList<HeldText> heldTexts(QWidget &window);
QStringList sourceTexts(QWidget &window);

} // namespace workbench::test
