// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace workbench {

/// A fix that makes a profile less safe: not done before a person has read what it means.
bool needsQuestion(const Fix &fix);

/// Asks, in a dialog of its own that says what is given up and for whom; `agreed` is called after a yes.
void askForException(const Fix &fix, const QString &profileName, QWidget *parent,
                     const std::function<void()> &agreed);

} // namespace workbench
