// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/headers.h"

#include <QString>

namespace workbench {

/// One challenge of WWW-Authenticate (RFC 9110 §11.6.1; for Bearer RFC 6750 §3).
struct Challenge
{
    QString scheme = {};                            ///< in lower case
    QList<QPair<QString, QString>> parameters = {}; ///< names in lower case, quotes removed

    QString value(QStringView name) const;
    bool operator==(const Challenge &) const = default;
};

/// All challenges of all WWW-Authenticate fields. Text that fits no rule ends the reading of its field.
QList<Challenge> readChallenges(const Headers &headers);

} // namespace workbench
