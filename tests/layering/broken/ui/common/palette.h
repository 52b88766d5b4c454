// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/mainwindow.h" // expect ui-folder

#include <QPalette>
