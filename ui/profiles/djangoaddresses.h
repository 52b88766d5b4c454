// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

#include <optional>

namespace workbench {

/// A template of Django OAuth Toolkit, whatever its grant.
bool isDjangoTemplate(const QString &templateId);

/// The endpoints of Django OAuth Toolkit under a base address ("http://127.0.0.1:8000", with or without a
/// path and last slash), mounted at /o/ as its manual does. The resource endpoint stays empty: it belongs to
/// the project. Nothing for an address that is not usable.
std::optional<Endpoints> djangoEndpoints(const QString &address);

/// The endpoints after "fill in the Django paths": those of djangoEndpoints(), and the resource moved along
/// when it was under the base address of before. Nothing for an address that is not usable.
std::optional<Endpoints> withDjangoPaths(const Endpoints &current, const QString &address);

/// The base address that these endpoints have in common: djangoEndpoints() backwards, by the token endpoint,
/// else by the authorization endpoint. For other servers the origin; empty when there is none.
QString baseAddress(const Endpoints &endpoints);

} // namespace workbench
