// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicerequest.h"

namespace workbench {

/// Why the practice server said no, as a sentence of the language at hand; %1 stands for a parameter's name.
QString practiceVerdict(PracticeReason reason);
/// What was done wrong on purpose.
QString practiceVerdict(PracticeFault fault);
/// For the live view; empty where the server did what it was asked.
QString practiceVerdict(const PracticeRequest &request);

} // namespace workbench
