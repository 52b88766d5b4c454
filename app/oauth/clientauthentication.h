// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/message/headers.h"
#include "app/oauth/providerprofile.h"

namespace workbench {

/// The value of an Authorization header of the scheme Basic (RFC 6749 §2.3.1): both halves form-encoded
/// before base64, or raw for servers that do not decode them.
QByteArray basicCredentials(const QString &clientId, const Secret &clientSecret, BasicEncoding encoding);

/// Adds what the profile's client authentication wants to the body's parameters or to the headers.
void addClientAuthentication(const ProviderProfile &profile, const Secret &clientSecret,
                             Parameters &parameters, Headers &headers);

} // namespace workbench
