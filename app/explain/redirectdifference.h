// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace workbench {

/// Where two addresses differ, for people who look for one character.
struct RedirectDifference
{
    struct Part
    {
        qsizetype from = 0; ///< within the address
        qsizetype length = 0;
        bool operator==(const Part &) const = default;
    };
    QString what = {}; ///< "scheme", "host", "port", "path" or "rest"
    Part left = {};
    Part right = {}; ///< of no length where the other address has more

    bool operator==(const RedirectDifference &) const = default;
};

/// Each part that differs, in the order of the address. Servers compare by character (RFC 6749 §3.1.2.3), so
/// nothing is made alike first. Empty when they are equal.
QList<RedirectDifference> redirectDifferences(const QString &left, const QString &right);

} // namespace workbench
