// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/providerprofile.h"

#include "app/base/nametable.h"

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
    const QString host = url.host().toLower();
    return host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1") ||
           host == QLatin1StringView("localhost");
}

} // namespace workbench
