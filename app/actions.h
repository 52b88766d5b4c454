// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/checklist.h"
#include "app/flows/tokenuse.h"
#include "app/workbench.h"

#include <functional>
#include <optional>

namespace workbench {

/// How an action is to be done, beyond its profile.
struct ActionOptions
{
    /// Secrets for this run only: they win over the kept ones and are not saved.
    ProfileSecrets given = {};
    std::optional<Grant> grant = {}; ///< instead of the profile's
    BrowserDoors doors = BrowserDoors::ListenerAndPaste;
    /// Asks a person for a secret by its name; nothing when nobody can be asked.
    std::function<std::optional<Secret>(const QString &name)> ask = {};
    Limits limits = {};
    std::chrono::seconds browserTimeout{300};
};

struct CallOptions
{
    TokenPlacement placement = TokenPlacement::Header;
    QString url = {}; ///< instead of the profile's
    QByteArray method = {};
    bool expectRefusal = false;
};

// The things that a person asks for, for the window and the command line alike. Each is one run: it fetches
// the secrets it needs, sends nothing without them, does its flow, keeps what came. The run starts by itself;
// connect to finished().

Run *getToken(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options);
Run *refreshToken(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options);
/// With `proof` the API is called with the revoked token afterwards, and must refuse it.
Run *revoke(Workbench &workbench, const ProviderProfile &profile, TokenKind kind, bool proof,
            const ActionOptions &options);
Run *callApi(Workbench &workbench, const ProviderProfile &profile, const CallOptions &call,
             const ActionOptions &options);
Run *introspect(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options);
Run *userInfo(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options);

using RowChanged = std::function<void(int row, const CheckRow &)>;
/// The report is complete when the run has finished.
Run *check(Workbench &workbench, const ProviderProfile &profile, const ActionOptions &options,
           std::shared_ptr<ChecklistReport> report, RowChanged changed = {});

} // namespace workbench
