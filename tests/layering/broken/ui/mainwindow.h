// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/profiles/editor.h"
#include "ui/run/runpanel.h"

#include <QMainWindow>
