// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/messagetext.h"

#include <optional>

namespace workbench {

/// A form or a query as "name = value" lines, decoded. Nothing when it cannot be decoded.
std::optional<NamedText> formLines(const TextOrder &order, const QByteArray &encoded);

} // namespace workbench
