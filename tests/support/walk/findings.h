// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace workbench::test {

/// What is wrong with one window as it stands, one line each: empty is good. They look at what can be seen.

/// Texts that are cut off, shortened with an ellipsis of ours, painted over each other, or full of boxes.
QStringList cutTexts(QWidget &window);
QStringList boxes(QWidget &window);
/// Widgets that take the focus and say no name; names that two of them have.
QStringList unnamed(const QWidget &window);
QStringList sameNames(const QWidget &window);
/// Buttons, fields, tabs, rows below 24 by 24 pixels.
QStringList smallTargets(const QWidget &window);
/// Texts and pictures whose contrast with what is behind them is too low. `lowest` is the lowest of the
/// texts.
QStringList faint(QWidget &window, double &lowest);
/// Keys with Alt that two things of one window, or of one menu, share.
QStringList sharedMnemonics(const QWidget &window);
/// Widgets that Tab does not reach, and whether it comes back to where it began.
QStringList unreachable(QWidget &window);

/// Every text that the window holds for eyes, ears or pointer: of widgets, models, actions and painters.
QStringList allTexts(QWidget &window);

} // namespace workbench::test
