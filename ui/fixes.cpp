// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fixes.h"

#include <utility>

namespace workbench {

namespace {
/// A field by its path in the profile file.
std::optional<ProfileField> fieldOfMember(const QString &path)
{
    static const QList<std::pair<QString, ProfileField>> members{
        {QStringLiteral("name"), ProfileField::Name},
        {QStringLiteral("issuer"), ProfileField::Issuer},
        {QStringLiteral("client.id"), ProfileField::ClientId},
        {QStringLiteral("client_secret"), ProfileField::ClientSecret},
        {QStringLiteral("password"), ProfileField::Password},
        {QStringLiteral("user"), ProfileField::User},
        {QStringLiteral("scope"), ProfileField::Scope},
        {QStringLiteral("redirect_uri"), ProfileField::RedirectUri},
        {QStringLiteral("grant"), ProfileField::Grant},
        {QStringLiteral("pkce"), ProfileField::Pkce},
        {QStringLiteral("endpoints.authorization"), ProfileField::AuthorizationEndpoint},
        {QStringLiteral("endpoints.token"), ProfileField::TokenEndpoint},
        {QStringLiteral("endpoints.revocation"), ProfileField::RevocationEndpoint},
        {QStringLiteral("endpoints.introspection"), ProfileField::IntrospectionEndpoint},
        {QStringLiteral("endpoints.userinfo"), ProfileField::UserInfoEndpoint},
        {QStringLiteral("endpoints.resource"), ProfileField::ResourceEndpoint},
    };
    for (const auto &[member, field] : members) {
        if (path == member || QStringLiteral("endpoints.") + path == member)
            return field;
    }
    return {};
}

void setEndpoint(ProviderProfile &profile, const QString &member, const QString &address)
{
    Endpoints &endpoints = profile.endpoints;
    if (member == QLatin1StringView("authorization"))
        endpoints.authorization = address;
    else if (member == QLatin1StringView("token"))
        endpoints.token = address;
    else if (member == QLatin1StringView("revocation"))
        endpoints.revocation = address;
    else if (member == QLatin1StringView("introspection"))
        endpoints.introspection = address;
    else if (member == QLatin1StringView("userinfo"))
        endpoints.userinfo = address;
    else if (member == QLatin1StringView("resource"))
        endpoints.resource = address;
}
void setParameter(Parameters &parameters, const QString &name, const QString &value)
{
    for (auto &[present, old] : parameters) {
        if (present == name) {
            old = value;
            return;
        }
    }
    parameters.append(qMakePair(name, value));
}
} // namespace

std::optional<ProfileField> fieldOf(const Fix &fix)
{
    switch (fix.kind) {
    case FixKind::EditProfile:
        return fieldOfMember(fix.facts.value(QStringLiteral("member"))).value_or(ProfileField::Name);
    case FixKind::EnterSecret:
        return fieldOfMember(fix.facts.value(QStringLiteral("secret")));
    case FixKind::EditClientSecret:
        return ProfileField::ClientSecret;
    case FixKind::EditClientId:
        return ProfileField::ClientId;
    case FixKind::EditUser:
        return ProfileField::User;
    case FixKind::EditPassword:
        return ProfileField::Password;
    case FixKind::EditScope:
        return ProfileField::Scope;
    case FixKind::EditRedirectUri:
        return ProfileField::RedirectUri;
    case FixKind::EditIssuer:
        return ProfileField::Issuer;
    case FixKind::EditTokenEndpoint:
        return ProfileField::TokenEndpoint;
    case FixKind::EditAuthorizationEndpoint:
        return ProfileField::AuthorizationEndpoint;
    case FixKind::EditResourceEndpoint:
        return ProfileField::ResourceEndpoint;
    case FixKind::EditRevocationEndpoint:
        return ProfileField::RevocationEndpoint;
    case FixKind::EditIntrospectionEndpoint:
        return ProfileField::IntrospectionEndpoint;
    case FixKind::EditUserInfoEndpoint:
        return ProfileField::UserInfoEndpoint;
    case FixKind::ChooseGrant:
        return ProfileField::Grant;
    default:
        return {};
    }
}

std::optional<ProviderProfile> fixedProfile(const Fix &fix, ProviderProfile profile)
{
    const QString address = fix.facts.value(QStringLiteral("address"));
    switch (fix.kind) {
    case FixKind::SwitchToBasic:
        profile.authentication = ClientAuthentication::SecretBasic;
        return profile;
    case FixKind::SwitchToPost:
        profile.authentication = ClientAuthentication::SecretPost;
        return profile;
    case FixKind::SwitchBasicEncoding:
        profile.basicEncoding =
            profile.basicEncoding == BasicEncoding::Form ? BasicEncoding::Raw : BasicEncoding::Form;
        return profile;
    case FixKind::SwitchPkceOn:
    case FixKind::SwitchPkceToS256:
        profile.pkce = Pkce::S256;
        return profile;
    case FixKind::AllowPlainHttp:
        profile.security.plainHttp = true;
        return profile;
    case FixKind::TrustCertificate:
        profile.security.trustedCertificate = fix.facts.value(QStringLiteral("certificate"));
        return profile;
    case FixKind::AcceptLeniency:
        profile.security.strict = false;
        return profile;
    case FixKind::UseFreePort:
        profile.redirectUri = address;
        return profile;
    case FixKind::Try127:
    case FixKind::AddTrailingSlash:
        if (fix.facts.value(QStringLiteral("field")) == QLatin1StringView("redirect_uri"))
            profile.redirectUri = address;
        else
            setEndpoint(profile, fix.facts.value(QStringLiteral("field")), address);
        return profile;
    case FixKind::UseAddress:
        setEndpoint(profile, fix.facts.value(QStringLiteral("field")), address);
        return profile;
    case FixKind::EditScope:
        if (const QString scope = fix.facts.value(QStringLiteral("scope")); !scope.isEmpty()) {
            profile.scope = scope;
            return profile;
        }
        return {}; // no better one is known: a person has to say it
    case FixKind::AddOfflineAccess:
        for (auto fact = fix.facts.cbegin(); fact != fix.facts.cend(); ++fact)
            setParameter(profile.authorizationParameters, fact.key(), fact.value());
        return profile;
    default:
        return {};
    }
}

} // namespace workbench
