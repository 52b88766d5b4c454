// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace workbench {

/// Whose answers the practice server imitates; the differences are data in resources/practice.
enum class PracticeBehaviour { Rfc, DjangoOAuthToolkit, GitHub, Google, CTrader };

/// What a person may change while the server runs. Lifetimes count from the next token or code on; 0: no end.
struct PracticeSettings
{
    PracticeBehaviour behaviour = PracticeBehaviour::Rfc;
    qint64 accessSeconds = 3600;
    qint64 codeSeconds = 60;
    qint64 refreshSeconds = 86400;
    bool pkceRequired = false; ///< of every client; of a public one it always is
    bool rotateRefresh = true;
    std::chrono::milliseconds answerDelay{0}; ///< before each answer, pages included

    bool operator==(const PracticeSettings &) const = default;
};

} // namespace workbench
