// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/tokenset.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <optional>

namespace workbench {

/// How long an access token lives, in words. Functions of the clock.
class TokenLife
{
    Q_DECLARE_TR_FUNCTIONS(TokenLife)

public:
    /// Seconds, below zero when it is over; nothing when the server did not say.
    static std::optional<qint64> secondsLeft(const TokenSet &tokens, const QDateTime &now);
    /// "expires 15:30:02 (in 59:12)", "expired 3 minutes ago", "expiry not stated", "revoked at …".
    static QString text(const TokenSet &tokens, const QDateTime &now);
    /// The same for a screen reader: does not change from second to second.
    static QString spoken(const TokenSet &tokens, const QDateTime &now);
    /// "revoked at 15:31 by this program"
    static QString revokedText(const QDateTime &when, const QDateTime &now);
    /// Local time of day, with the date when that is another one.
    static QString timeText(const QDateTime &when, const QDateTime &now);
};

} // namespace workbench
