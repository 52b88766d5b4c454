// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// A sentence for each code of causecodes.h. An unknown code gives the code itself.
class CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)

public:
    static QString text(const Cause &cause);
};

} // namespace workbench
