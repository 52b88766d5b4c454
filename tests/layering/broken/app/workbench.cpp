// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h" // expect app-folder
#include "app/storage/storage.h"

#include <QNetworkProxy>

#include <memory>
