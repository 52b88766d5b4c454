// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace workbench {

/// One sentence of PartWords, in the context "PartWords"; {name} stands for a fact.
struct PartRowWords
{
    QLatin1StringView code;
    const char *text;
};

std::span<const PartRowWords> partKinds();          ///< what a part is
std::span<const PartRowWords> findingsOfRequests(); ///< what its value means
std::span<const PartRowWords> findingsOfAnswers();

} // namespace workbench
