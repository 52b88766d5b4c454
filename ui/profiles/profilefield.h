// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace workbench {

/// One thing of a profile that a person can put right. Errors anywhere in the window lead here.
enum class ProfileField {
    Name,
    Issuer,
    AuthorizationEndpoint,
    TokenEndpoint,
    RevocationEndpoint,
    IntrospectionEndpoint,
    UserInfoEndpoint,
    ResourceEndpoint,
    ClientId,
    ClientSecret,
    Authentication,
    User,
    Password,
    Scope,
    RedirectUri,
    Pkce,
    Grant,
    Template,
    BaseUrl,
    AuthorizationParameters,
    TokenParameters,
    RefreshParameters,
    Security,
};

} // namespace workbench
