// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/authorizationrequest.h"

#include "app/oauth/codechallenge.h"
#include "app/oauth/randomtext.h"

namespace workbench {

AuthorizationAttempt newAuthorizationAttempt(const QString &redirectUri)
{
    return {.state = randomText(), .codeVerifier = Secret(randomText()), .redirectUri = redirectUri};
}

HttpRequest authorizationRequest(const ProviderProfile &profile, const AuthorizationAttempt &attempt)
{
    Parameters parameters{
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {QStringLiteral("client_id"), profile.clientId},
        {QStringLiteral("redirect_uri"), attempt.redirectUri},
    };
    if (!profile.scope.isEmpty())
        parameters.append({QStringLiteral("scope"), profile.scope});
    parameters.append({QStringLiteral("state"), attempt.state});
    if (profile.pkce != Pkce::None) {
        parameters.append(
            {QStringLiteral("code_challenge"), codeChallenge(attempt.codeVerifier, profile.pkce)});
        parameters.append({QStringLiteral("code_challenge_method"), pkceName(profile.pkce)});
    }
    parameters += profile.authorizationParameters;

    QUrl url(profile.endpoints.authorization);
    const QByteArray own = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = own.isEmpty() ? queryEncode(parameters) : own + '&' + queryEncode(parameters);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return {.method = "GET", .url = url, .headers = {}, .body = {}};
}

} // namespace workbench
