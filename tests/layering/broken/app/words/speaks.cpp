// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaks.h" // expect not-from-root

#include "app/explain/cause.h"
#include "ui/common/palette.h" // expect app-includes-ui

#include <QDesktopServices> // expect window-header
