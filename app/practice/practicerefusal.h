// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"

#include <QLatin1StringView>

namespace workbench {

/// The practice server's "no" as a value: an error of RFC 6749 §4.1.2.1 or §5.2, RFC 6750 §3.1, RFC 7009
/// §2.2.1. The description is part of the protocol (ASCII, RFC 6749 §5.2), so it is not translated.
inline Failure practiceRefusal(QLatin1StringView error, QLatin1StringView description,
                               Stage stage = Stage::Token, int status = 400)
{
    return Failure{.code = error,
                   .stage = stage,
                   .kind = FailureKind::Refused,
                   .httpStatus = status,
                   .error = error,
                   .errorDescription = description};
}

} // namespace workbench
