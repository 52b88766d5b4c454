// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/templateswitch.h"

namespace workbench {

namespace {

template <typename Value>
void follow(Value &value, const Value &from, const Value &to)
{
    if (value == from || value == Value{})
        value = to;
}

} // namespace

ProviderProfile withTemplate(ProviderProfile profile, const ProviderProfile &from, const ProviderProfile &to)
{
    profile.templateId = to.templateId;
    // A template is chosen for its flow: this one is never kept.
    profile.grant = to.grant;
    follow(profile.issuer, from.issuer, to.issuer);
    follow(profile.endpoints.authorization, from.endpoints.authorization, to.endpoints.authorization);
    follow(profile.endpoints.token, from.endpoints.token, to.endpoints.token);
    follow(profile.endpoints.revocation, from.endpoints.revocation, to.endpoints.revocation);
    follow(profile.endpoints.introspection, from.endpoints.introspection, to.endpoints.introspection);
    follow(profile.endpoints.userinfo, from.endpoints.userinfo, to.endpoints.userinfo);
    follow(profile.endpoints.resource, from.endpoints.resource, to.endpoints.resource);
    follow(profile.clientId, from.clientId, to.clientId);
    follow(profile.user, from.user, to.user);
    follow(profile.scope, from.scope, to.scope);
    follow(profile.redirectUri, from.redirectUri, to.redirectUri);
    follow(profile.authorizationParameters, from.authorizationParameters, to.authorizationParameters);
    follow(profile.tokenParameters, from.tokenParameters, to.tokenParameters);
    follow(profile.refreshParameters, from.refreshParameters, to.refreshParameters);
    // For a choice its first value is as good as any other, so "empty" does not count.
    if (profile.authentication == from.authentication)
        profile.authentication = to.authentication;
    if (profile.basicEncoding == from.basicEncoding)
        profile.basicEncoding = to.basicEncoding;
    if (profile.pkce == from.pkce)
        profile.pkce = to.pkce;
    return profile;
}

QString freeName(const QString &name, const QStringList &takenNames)
{
    QString candidate = name;
    for (int number = 2; takenNames.contains(candidate); ++number)
        candidate = QStringLiteral("%1 %2").arg(name).arg(number);
    return candidate;
}

} // namespace workbench
