// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiletext.h"

namespace workbench {

QString *textIn(ProviderProfile &profile, ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return &profile.name;
    case ProfileField::Issuer:
        return &profile.issuer;
    case ProfileField::AuthorizationEndpoint:
        return &profile.endpoints.authorization;
    case ProfileField::TokenEndpoint:
        return &profile.endpoints.token;
    case ProfileField::RevocationEndpoint:
        return &profile.endpoints.revocation;
    case ProfileField::IntrospectionEndpoint:
        return &profile.endpoints.introspection;
    case ProfileField::UserInfoEndpoint:
        return &profile.endpoints.userinfo;
    case ProfileField::ResourceEndpoint:
        return &profile.endpoints.resource;
    case ProfileField::ClientId:
        return &profile.clientId;
    case ProfileField::User:
        return &profile.user;
    case ProfileField::Scope:
        return &profile.scope;
    case ProfileField::RedirectUri:
        return &profile.redirectUri;
    default:
        return nullptr;
    }
}

QString textOf(const ProviderProfile &profile, ProfileField field)
{
    ProviderProfile copy = profile;
    const QString *text = textIn(copy, field);
    return text ? *text : QString();
}

} // namespace workbench
