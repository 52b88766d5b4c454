// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace workbench {

/// A leniency or a legacy way that was used all the same, with the clause that it bends.
/// `code` is part of the command line's contract; app/words has the sentence.
struct Warning
{
    QString code = {};
    QString clause = {}; ///< "RFC 6749 §5.1"; empty where no specification speaks of it

    bool operator==(const Warning &) const = default;
};

using Warnings = QList<Warning>;

} // namespace workbench
