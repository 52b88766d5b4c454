// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/run.h"

#include <QAbstractOAuth2> // expect module
