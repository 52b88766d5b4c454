// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/breaks/breakmessage.h"
#include "app/breaks/messagediff.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// The changes on purpose in words, for the window and for lessons.
class BreakWords
{
    Q_DECLARE_TR_FUNCTIONS(BreakWords)

public:
    /// "wrong client secret"; an unknown id gives the id itself.
    static QString title(const QString &id);
    /// What must come of it: "invalid_client · 401", or a few words where no server answers.
    static QString expected(const BreakRow &row);
    /// Why it cannot be made, in one sentence; empty for BreakObstacle::None.
    static QString obstacle(BreakObstacle obstacle);
    /// The words of a button that gets what is missing; empty where nothing can.
    static QString offer(BreakObstacle obstacle);
    /// What is changed where, in place of a title: "code_verifier".
    static QString partName(const ChangedPart &part);
    /// "changed on purpose: was a, is b", "removed on purpose: was a", "added on purpose: b".
    static QString change(const QString &was, const QString &is);
};

} // namespace workbench
