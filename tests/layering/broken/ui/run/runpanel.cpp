// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpanel.h"

#include "app/cli/commands.h" // expect ui-includes-cli
#include "app/workbench.h"
#include "ui/common/palette.h"  // expect cycle (common includes mainwindow, mainwindow includes run)
#include "ui/profiles/editor.h" // expect ui-folder

#include <QLabel>
#include <QSqlDatabase>             // expect module
#include <qt6keychain/keychain.h>   // expect reserved
#include <QtHttpServer/QHttpServer> // expect module
