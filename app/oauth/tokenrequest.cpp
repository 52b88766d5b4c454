// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/tokenrequest.h"

#include "app/oauth/clientauthentication.h"

namespace workbench {

HttpRequest clientPost(const QString &endpoint, const ProviderProfile &profile, const Secret &clientSecret,
                       Parameters parameters, const Parameters &extra)
{
    HttpRequest request{.method = "POST", .url = QUrl(endpoint), .headers = {}, .body = {}};
    setHeader(request.headers, "Content-Type", "application/x-www-form-urlencoded");
    setHeader(request.headers, "Accept", "application/json");
    addClientAuthentication(profile, clientSecret, parameters, request.headers);
    request.body = formEncode(parameters + extra);
    return request;
}

HttpRequest passwordTokenRequest(const ProviderProfile &profile, const Secret &clientSecret,
                                 const Secret &password)
{
    Parameters parameters{
        {QStringLiteral("grant_type"), QStringLiteral("password")},
        {QStringLiteral("username"), profile.user},
        {QStringLiteral("password"), password.reveal()},
    };
    if (!profile.scope.isEmpty())
        parameters.append({QStringLiteral("scope"), profile.scope});
    return clientPost(profile.endpoints.token, profile, clientSecret, parameters, profile.tokenParameters);
}

HttpRequest clientCredentialsTokenRequest(const ProviderProfile &profile, const Secret &clientSecret)
{
    Parameters parameters{{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}};
    if (!profile.scope.isEmpty())
        parameters.append({QStringLiteral("scope"), profile.scope});
    return clientPost(profile.endpoints.token, profile, clientSecret, parameters, profile.tokenParameters);
}

HttpRequest codeTokenRequest(const ProviderProfile &profile, const Secret &clientSecret, const Secret &code,
                             const AuthorizationAttempt &attempt)
{
    Parameters parameters{
        {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
        {QStringLiteral("code"), code.reveal()},
        {QStringLiteral("redirect_uri"), attempt.redirectUri},
    };
    if (profile.pkce != Pkce::None)
        parameters.append({QStringLiteral("code_verifier"), attempt.codeVerifier.reveal()});
    return clientPost(profile.endpoints.token, profile, clientSecret, parameters, profile.tokenParameters);
}

HttpRequest refreshRequest(const ProviderProfile &profile, const Secret &clientSecret,
                           const Secret &refreshToken)
{
    const Parameters parameters{
        {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
        {QStringLiteral("refresh_token"), refreshToken.reveal()},
    };
    return clientPost(profile.endpoints.token, profile, clientSecret, parameters, profile.refreshParameters);
}

} // namespace workbench
