// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The protocol is pure: it knows no flow, no socket and no window.
#include "app/base/result.h"
#include "app/flows/run.h" // expect app-folder // expect cycle

#include <QTcpSocket>   // expect module
#include <QtGui/QColor> // expect window-header
#include <qwidget.h>    // expect window-header
