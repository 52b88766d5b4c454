// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace workbench {

/// One sentence of CauseWords, in the context "CauseWords"; {name} stands for a fact.
struct CauseRow
{
    QLatin1StringView code;
    const char *text;
    const char *count = nullptr; ///< the fact that is %n
};

// In the order of causecodes.h.
std::span<const CauseRow> causesOfAsking();  ///< connection, client, person
std::span<const CauseRow> causesOfTokens();  ///< code, refresh token, protected resource
std::span<const CauseRow> causesOfAnswers(); ///< the way through the browser, the answer, this computer

} // namespace workbench
