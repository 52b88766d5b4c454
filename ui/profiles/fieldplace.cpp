// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/fieldplace.h"

#include "ui/profiles/profiledraft.h"

namespace workbench {

bool isUsed(ProfileField field, const ProviderProfile &profile)
{
    switch (field) {
    case ProfileField::AuthorizationEndpoint:
    case ProfileField::RedirectUri:
    case ProfileField::Pkce:
    case ProfileField::Issuer:
    case ProfileField::AuthorizationParameters:
        return profile.grant == Grant::AuthorizationCode;
    case ProfileField::User:
    case ProfileField::Password:
        return profile.grant == Grant::Password;
    case ProfileField::ClientSecret:
        return needsClientSecret(profile);
    case ProfileField::RefreshParameters:
        return profile.grant != Grant::ClientCredentials; // RFC 6749 §4.4.3: no refresh token
    case ProfileField::BaseUrl:
        return !isPracticeProfile(profile);
    default:
        return true;
    }
}

bool isUnderMore(ProfileField field)
{
    switch (field) {
    case ProfileField::Scope:
    case ProfileField::Authentication:
    case ProfileField::Pkce:
    case ProfileField::RevocationEndpoint:
    case ProfileField::IntrospectionEndpoint:
    case ProfileField::UserInfoEndpoint:
    case ProfileField::ResourceEndpoint:
    case ProfileField::Issuer:
    case ProfileField::AuthorizationParameters:
    case ProfileField::TokenParameters:
    case ProfileField::RefreshParameters:
    case ProfileField::Security:
        return true;
    default:
        return false;
    }
}

} // namespace workbench
