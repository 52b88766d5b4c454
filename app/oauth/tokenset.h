// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace workbench {

/// The tokens of one answer and what is known of their life (RFC 6749 §5.1).
struct TokenSet
{
    Secret accessToken = {};
    QString tokenType = {};
    /// Granted scope. What was asked for when the server says nothing (RFC 6749 §5.1).
    QString scope = {};
    /// Seconds. Empty is "not stated", which is not "never".
    std::optional<qint64> expiresIn = {};
    QDateTime receivedAt = {}; ///< UTC, by this computer's clock
    Secret refreshToken = {};  ///< empty when none was given
    Secret idToken = {};
    QDateTime accessRevokedAt = {}; ///< when this program revoked it; invalid while it did not
    QDateTime refreshRevokedAt = {};

    bool isEmpty() const { return accessToken.isEmpty(); }
    /// receivedAt + expiresIn; invalid when the life is not stated.
    QDateTime expiresAt() const { return expiresIn ? receivedAt.addSecs(*expiresIn) : QDateTime(); }
    bool operator==(const TokenSet &) const = default;
};

} // namespace workbench
