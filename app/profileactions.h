// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/profilefile.h"
#include "app/workbench.h"

namespace workbench {

// What is done to profiles, with their secrets, for the window and the command line alike. Parameters are
// values: the coroutine outlives its caller's frame. The workbench outlives the coroutine.

/// Adds or replaces a profile and the given secrets (an empty one removes). A new profile gets its id here.
QCoro::Task<Result<ProviderProfile>> saveProfile(Workbench *workbench, ProviderProfile profile,
                                                 ProfileSecrets secrets);

/// All of them or none. A name that is taken is refused (profile_invalid, evidence "path" = "name" and
/// "name") unless `replace`. Profiles with secrets need a secret store that keeps them: else its failure, and
/// nothing is imported. A file that brings an origin which the replaced profile does not have takes the
/// place of its secrets and tokens as well, in the same step, with the warning "secrets_dropped".
QCoro::Task<Result<Warnings>> importProfiles(Workbench *workbench, QList<ProfileDocument> documents,
                                             bool replace);

/// The profile, its secrets, its tokens.
QCoro::Task<Outcome> removeProfile(Workbench *workbench, ProviderProfile profile);

QString newProfileId();

} // namespace workbench
