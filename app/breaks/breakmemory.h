// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/http/exchange.h"
#include "app/oauth/providerprofile.h"
#include "app/oauth/tokenset.h"

#include <QDateTime>
#include <QList>

namespace workbench {

/// What this session has seen of one profile's codes and tokens, for the breaks that need an old one.
struct BreakMemory
{
    struct Code
    {
        Secret value = {};
        QDateTime receivedAt = {};
    };

    QList<Code> codes = {};              ///< that came back through the browser, oldest first
    Secret usedCode = {};                ///< of the last token request
    QList<TokenSet> issued = {};         ///< oldest first
    QList<Secret> revoked = {};          ///< revoked with success, oldest first
    QList<Secret> usedRefreshTokens = {}; ///< for which another one came (rotation), oldest first
    qint64 codeSeconds = 60;             ///< the life of a code: what usual servers give, unless it is known
    QDateTime now = {};
};

/// Reads it from the exchanges, those of earlier sessions left out: in them secrets stand by name.
/// `isName` says that a text is the name of a secret, not its value (tokens that were forgotten).
BreakMemory breakMemory(const QList<Exchange> &exchanges, const ProviderProfile &profile, const QDateTime &now,
                        const std::function<bool(const QString &)> &isName = {});

} // namespace workbench
