// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/walk/openwindow.h"

#include <functional>

namespace workbench::test {

/// Something that a person can have on the screen.
struct Place
{
    QString name;
    QWidget *window = nullptr;
};

using Visit = std::function<void(const Place &)>;

/// Goes through everything that the window has, and leaves it as it was: the welcome page, the exchanges as
/// list and as lanes, each tab, each part of the token card, an error, the wait for the browser, every mode
/// of the mode bar, and every dialog that an action opens. New modes and dialogs are found by themselves.
/// Wants an exchange in the log.
void walk(OpenWindow &open, const Visit &visit);

/// Actions that send, delete or end something, and those that ask for a file: the walk does not touch them.
bool isLeftAlone(const QAction &action);

} // namespace workbench::test
