// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/checklist.h"
#include "ui/common/theme.h"

#include <QCoreApplication>

namespace workbench {

/// What the cells of a check say.
class CheckCells
{
    Q_DECLARE_TR_FUNCTIONS(CheckCells)

public:
    /// Only a person can see it: the row has a box to tick.
    static bool isByHand(const CheckRow &row);
    /// The state as it is shown: a row to tick waits for the person from the start.
    static CheckState shownState(const CheckRow &row);

    static QString resultText(CheckState state);
    static QLatin1StringView iconName(CheckState state);
    static Role colorRole(CheckState state);

    static QString expected(const CheckRow &row);
    /// "→ #3", "→ #3, #4", "→ #3 … #7"; empty when nothing was sent.
    static QString evidence(const CheckRow &row);
    /// The exchange that shows the result best; 0 when nothing was sent.
    static qint64 mainExchange(const CheckRow &row);

    /// Why a failed row failed, with the protocol's words; empty for the others.
    static QString failureText(const CheckRow &row);
    /// One or two sentences on a row in any state; empty when its cells say it all.
    static QString remark(const CheckRow &row);
};

} // namespace workbench
