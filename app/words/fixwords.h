// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// Button texts: a verb and its object, without a full stop.
class FixWords
{
    Q_DECLARE_TR_FUNCTIONS(FixWords)

public:
    static QString text(const Fix &fix);
};

} // namespace workbench
