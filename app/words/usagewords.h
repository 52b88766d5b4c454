// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// What --help prints.
class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)

public:
    static QString text();
};

} // namespace workbench
