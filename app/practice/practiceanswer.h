// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/message/httpresponse.h"
#include "app/practice/practicereason.h"

#include <optional>

namespace workbench {

/// A response and what the live view says about the request; the names may be empty.
struct PracticeAnswer
{
    HttpResponse response = {};
    QString clientId = {};
    QString grantType = {};
    std::optional<Failure> refusal = {};
    std::optional<PracticeReason> reason = {}; ///< of a refusal, or of an answer that is not what it seems
    QString parameter = {};                    ///< the one that the reason is about

    /// \a how is how the RFCs say it.
    void refuse(const Failure &why, const HttpResponse &how);
};

} // namespace workbench
