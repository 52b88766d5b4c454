// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/base/warning.h"
#include "app/oauth/providerprofile.h"

#include <QMap>

namespace workbench {

/// A profile file, read. The secrets are beside the profile because they go elsewhere.
struct ProfileDocument
{
    ProviderProfile profile = {};
    QMap<QString, Secret> secrets = {}; ///< "client_secret", "password"
    Warnings warnings = {};             ///< unknown_profile_member, blanks_around_value
    QStringList unknownPaths = {};
};

/// A larger file is no profile. Whoever reads one reads this and one byte more.
inline constexpr qint64 LargestProfileFile = 1024 * 1024;

/// Reads "oauth-workbench.profile/1". A wrong value is profile_invalid (FailureKind::Usage) with evidence
/// "path"
/// ("client.authentication") and "allowed" (what may stand there).
Result<ProfileDocument> readProfileFile(const QByteArray &text);

/// The file's members in their documented order, without secrets.
Json profileToJson(const ProviderProfile &profile);

/// Why a profile cannot be used for this grant, before anything is sent: endpoint_missing (evidence
/// "endpoint") or profile_invalid (evidence "path").
Outcome checkProfileFor(const ProviderProfile &profile, Grant grant);

/// profile_invalid (Stage::Profile, FailureKind::Usage) with evidence "path" (what is wrong) and "allowed"
/// (what may stand there).
Failure invalidProfile(const QString &path, const QString &allowed);

/// An absolute http or https address with a host and without a fragment (RFC 6749 §3.1).
bool isUsableEndpoint(const QString &address);

} // namespace workbench
