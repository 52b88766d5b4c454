// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicefault.h"
#include "app/practice/practicereason.h"

#include <QDateTime>

namespace workbench {

/// One request as the practice server saw it: the other half of an exchange. Never a secret or a token: ids,
/// paths without their query, and verdicts.
struct PracticeRequest
{
    QDateTime at = {}; ///< when it came
    QString method = {};
    QString path = {};
    QString clientId = {};
    QString grantType = {};
    int status = 0; ///< 0: it ended without an answer
    std::optional<PracticeReason> reason = {};
    QString parameter = {}; ///< the one that the reason is about
    std::optional<PracticeFault> fault = {};

    bool operator==(const PracticeRequest &) const = default;
};

} // namespace workbench
