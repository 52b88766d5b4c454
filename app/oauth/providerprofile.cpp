// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/providerprofile.h"

#include "app/base/nametable.h"

#include <QRegularExpression>

namespace workbench {

namespace {
constexpr NameTable<Grant, 3> Grants{{
    {Grant::Password, "password"},
    {Grant::AuthorizationCode, "authorization_code"},
    {Grant::ClientCredentials, "client_credentials"},
}};
constexpr NameTable<ClientAuthentication, 3> Authentications{{
    {ClientAuthentication::None, "none"},
    {ClientAuthentication::SecretPost, "client_secret_post"},
    {ClientAuthentication::SecretBasic, "client_secret_basic"},
}};
constexpr NameTable<Pkce, 3> PkceMethods{{
    {Pkce::S256, "S256"},
    {Pkce::Plain, "plain"},
    {Pkce::None, "none"},
}};
} // namespace

QString grantName(Grant grant)
{
    return nameIn(Grants, grant);
}

std::optional<Grant> grantFromName(QStringView name)
{
    return valueIn(Grants, name);
}

QString clientAuthenticationName(ClientAuthentication authentication)
{
    return nameIn(Authentications, authentication);
}

std::optional<ClientAuthentication> clientAuthenticationFromName(QStringView name)
{
    return valueIn(Authentications, name);
}

QString pkceName(Pkce pkce)
{
    return nameIn(PkceMethods, pkce);
}

std::optional<Pkce> pkceFromName(QStringView name)
{
    return valueIn(PkceMethods, name);
}

bool needsClientSecret(const ProviderProfile &profile)
{
    return profile.authentication != ClientAuthentication::None;
}

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression ownNetwork(QStringLiteral(R"(^127(\.[0-9]{1,3}){3}$)"));
    const QString host = url.host().toLower();
    return host == QLatin1StringView("::1") || host == QLatin1StringView("localhost") ||
           ownNetwork.match(host).hasMatch();
}

QStringList endpointAddresses(const Endpoints &endpoints)
{
    QStringList addresses{endpoints.authorization, endpoints.token,    endpoints.revocation,
                          endpoints.introspection, endpoints.userinfo, endpoints.resource};
    addresses.removeAll(QString());
    return addresses;
}

} // namespace workbench
