// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/cause.h"
#include "ui/common/palette.h" // expect app-includes-ui
#include "speaks.h" // expect not-from-root
#include <QDesktopServices> // expect window-header
