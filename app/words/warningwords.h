// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/warning.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// A sentence for each warning of the answers and of the ways of asking. An unknown code gives the code
/// itself.
class WarningWords
{
    Q_DECLARE_TR_FUNCTIONS(WarningWords)

public:
    static QString text(const Warning &warning);
};

} // namespace workbench
