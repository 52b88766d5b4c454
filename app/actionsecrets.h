// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"

namespace workbench {

// What an action fetches before it may send, and keeps after it. The names are those of the profile file and
// of
// --secrets-from.
inline const QString ClientSecretName = QStringLiteral("client_secret");
inline const QString PasswordName = QStringLiteral("password");
inline const QString AccessTokenName = QStringLiteral("access_token");
inline const QString RefreshTokenName = QStringLiteral("refresh_token");

/// What one action works with, in the coroutine's own hands.
struct Action
{
    Workbench *workbench;
    Run *run;
    ActionOptions options;

    const ProviderProfile &profile() const { return run->profile(); }
    Grant grant() const { return options.grant.value_or(profile().grant); }
};

/// Everything that an action found before it may send.
struct Collected
{
    ProfileSecrets secrets;
    TokenSet kept; ///< the profile's own tokens with their times; empty when there are none
};

/// The client's own secret, where the profile sends one.
QStringList credentialsFor(const ProviderProfile &profile);

/// Given secrets first, then the kept ones, then a person. All that is needed, or a failure: nothing is ever
/// sent without a secret that belongs to it.
QCoro::Task<Result<Collected>> collectSecrets(Action action, QStringList needed);

/// The tokens that the action works with: the kept ones, unless others were given.
TokenSet tokensOf(const Collected &found);

/// What could not be kept is a warning: the tokens themselves came and are shown.
QCoro::Task<> keepTokens(Action action, TokenSet tokens);

} // namespace workbench
