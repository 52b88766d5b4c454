// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/http/exchange.h"
#include "app/oauth/providerprofile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace workbench {

/// Something that happened to a code or token, with the exchange in which it did.
struct LifeEvent
{
    enum class Kind {
        Accepted, ///< it was sent, and the server took it
        Refused,  ///< it was sent, and the server said no
        Replaced, ///< another one came in its place
        Revoked,  ///< RFC 7009: the server said that it is revoked
    };

    Kind kind = Kind::Accepted;
    qint64 exchange = 0;
    QDateTime at = {}; ///< UTC

    bool operator==(const LifeEvent &) const = default;
};

/// What a refresh changed.
struct RefreshDifference
{
    bool sameToken = false; ///< the server gave the old access token again
    QString scopeBefore = {};
    QString scopeAfter = {};
    std::optional<qint64> lifeBefore = {}; ///< seconds
    std::optional<qint64> lifeAfter = {};
    bool rotated = false; ///< a new refresh token came (RFC 6749 §6)

    bool operator==(const RefreshDifference &) const = default;
};

/// One code or token from its birth on.
struct ValueLife
{
    enum class Sort { Code, AccessToken, RefreshToken };
    enum class State {
        Fresh,     ///< its life is known and not over
        NotStated, ///< nobody said how long it lives
        Expired,
        Used, ///< codes live for one use (RFC 6749 §4.1.2)
        Replaced,
        Revoked,
        Refused, ///< although nothing of the above was seen
    };

    Sort sort = Sort::AccessToken;
    Secret value = {};
    qint64 bornIn = 0;                                ///< the exchange that brought it
    QDateTime bornAt = {};                            ///< UTC
    std::optional<qint64> life = {};                  ///< seconds
    QString scope = {};                               ///< of an access token
    QList<LifeEvent> events = {};                     ///< in order
    std::optional<RefreshDifference> difference = {}; ///< of an access token that a refresh brought

    bool has(LifeEvent::Kind kind) const { return first(kind) != nullptr; }
    /// The first event of that kind, or nullptr.
    const LifeEvent *first(LifeEvent::Kind kind) const;
    State stateAt(const QDateTime &now) const;
    /// Seconds that are left, below zero when it is over; nothing when its life is not stated.
    std::optional<qint64> secondsLeft(const QDateTime &now) const;
};

/// The codes and tokens of one profile, newest first, with what became of each: read from the record alone.
/// Exchanges of earlier sessions hold names in place of values and are left out. \a codeLife in seconds,
/// where the server's is known.
QList<ValueLife> valueLives(const QList<Exchange> &exchanges, const QString &profile,
                            std::optional<qint64> codeLife);

/// How long the codes of the profile's server live, in seconds, where the server is known for it.
std::optional<qint64> usualCodeLife(const ProviderProfile &profile);

} // namespace workbench
