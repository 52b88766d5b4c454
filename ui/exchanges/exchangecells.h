// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/travellers.h"

#include <QCoreApplication>

namespace workbench {

/// Between what the exchange is for and its address.
inline constexpr QStringView SubjectSeparator(u" · ");

/// The texts of one row of the list, for the eye and for the ear. Without values of secrets.
class ExchangeCells
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeCells)

public:
    /// "App → Server"; "App ⇢ Browser ⇢ Server" through the browser.
    static QString way(const Exchange &exchange);
    /// "App to authorization server, direct"
    static QString spokenWay(const Exchange &exchange);
    /// "Token request · POST /o/token/"
    static QString subject(const Exchange &exchange, const SecretRegister &names);
    /// "code1 → AT1"
    static QString secrets(const Travellers &travellers);
    static QString spokenSecrets(const Travellers &travellers);
    /// "AT1 is in this message."
    static QString spokenTrace(const QString &name);
    /// Status, or error code, or both; "401 ✓" when the refusal was what should happen; "…" while nothing has
    /// come.
    static QString outcome(const Exchange &exchange, const SecretRegister &names);
    static QString spokenOutcome(const Exchange &exchange, const SecretRegister &names);
    static QString milliseconds(const Exchange &exchange);
    static QString spokenRow(const Exchange &exchange, const Travellers &travellers,
                             const SecretRegister &names);

private:
    static QString laneText(Party party);
};

} // namespace workbench
