// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace workbench {

/// What the practice server remembers of one access or refresh token.
struct PracticeToken
{
    enum class Kind { Access, Refresh };
    enum class State { Active, Expired, Revoked };

    Kind kind = Kind::Access;
    QString clientId = {};
    QString user = {}; ///< empty: the client acts for itself
    QStringList scopes = {};
    QDateTime issuedAt = {};
    QDateTime expiresAt = {}; ///< invalid: no end
    /// Everything that came from one consent or one sign-in has the same number and can be revoked together.
    qint64 family = 0;
    bool revoked = false;
    bool rotated = false; ///< a refresh token that was used: a second use is a theft (RFC 9700 §4.14.2)

    State stateAt(const QDateTime &now) const
    {
        if (revoked || rotated)
            return State::Revoked;
        return !expiresAt.isValid() || now < expiresAt ? State::Active : State::Expired;
    }
    bool operator==(const PracticeToken &) const = default;
};

} // namespace workbench
