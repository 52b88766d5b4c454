// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explain.h"

#include <optional>

namespace workbench {

/// What a person copied from a terminal or from a page in the browser, read for its reason.
struct PastedText
{
    Failure failure = {};
    Explanation explanation = {};
    /// For E36: the command as a terminal of the other kind takes it, on one line; empty when only its
    /// complaint was pasted. May hold secrets: it is the person's own text.
    QString command = {};
};

/// Knows the complaints of shells ("bash: -d: command not found"), commands written for cmd.exe or for bash,
/// what providers' error pages say ("Error 403: access_denied"), and the JSON of a refusal. Nothing for any
/// other text. The failure and the explanation hold no word of a command beyond the piece that a shell
/// complained about.
std::optional<PastedText> explainPastedText(const QString &text, const ProviderProfile &profile);

} // namespace workbench
