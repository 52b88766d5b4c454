// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/practice/practicereason.h"

namespace workbench {

/// The practice server's "no" as a value: an error of RFC 6749 §4.1.2.1 or §5.2, RFC 6750 §3.1, RFC 7009
/// §2.2.1. The description is part of the protocol (ASCII, RFC 6749 §5.2), so it is not translated.
/// \a parameter is the one that is missing.
Failure practiceRefusal(PracticeReason reason, Stage stage = Stage::Token, const QString &parameter = {});

/// The reason that such a failure carries.
std::optional<PracticeReason> reasonOf(const Failure &refusal);

} // namespace workbench
