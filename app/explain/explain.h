// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/explain/explanation.h"
#include "app/explain/secretfacts.h"
#include "app/http/exchange.h"
#include "app/oauth/providerprofile.h"
#include "app/oauth/tokenset.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace workbench {

/// Everything that a cause may be read from. Whatever is not known stays empty; the explanation is then less
/// sure.
struct ExplainContext
{
    ProviderProfile profile = {};
    /// The exchange of the failure, not owned; may be null.
    const Exchange *exchange = nullptr;
    /// The other exchanges of this session, oldest first. The failing one may be among them.
    QList<Exchange> earlier = {};
    std::optional<TokenSet> token = {};
    std::optional<SecretFacts> clientSecret = {};
    std::optional<SecretFacts> password = {};
    QDateTime now = {}; ///< UTC
};

/// Names the case, the causes in the order of their evidence and the ways out. Pure: same input, same answer.
Explanation explain(const Failure &failure, const ExplainContext &context);

} // namespace workbench
