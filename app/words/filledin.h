// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"

#include <QString>

namespace workbench {

/// The text with each {name} replaced by the fact of that name. In one pass: what stands in a fact stays as
/// it is.
/// "{time}" is ISO 8601 in the facts and a local time of day in the text. A fact that is missing leaves
/// nothing.
QString filledIn(const QString &text, const Facts &facts);

} // namespace workbench
