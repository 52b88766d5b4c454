// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/clientauthentication.h"

namespace workbench {

QByteArray basicCredentials(const QString &clientId, const Secret &clientSecret, BasicEncoding encoding)
{
    const QByteArray id = encoding == BasicEncoding::Form ? formEncode(clientId) : clientId.toUtf8();
    const QByteArray secret =
        encoding == BasicEncoding::Form ? formEncode(clientSecret.reveal()) : clientSecret.reveal().toUtf8();
    return "Basic " + QByteArray(id + ':' + secret).toBase64();
}

void addClientAuthentication(const ProviderProfile &profile, const Secret &clientSecret,
                             Parameters &parameters, Headers &headers)
{
    switch (profile.authentication) {
    case ClientAuthentication::None:
        parameters.append({QStringLiteral("client_id"), profile.clientId});
        return;
    case ClientAuthentication::SecretPost:
        parameters.append({QStringLiteral("client_id"), profile.clientId});
        parameters.append({QStringLiteral("client_secret"), clientSecret.reveal()});
        return;
    case ClientAuthentication::SecretBasic:
        setHeader(headers, "Authorization",
                  basicCredentials(profile.clientId, clientSecret, profile.basicEncoding));
        return;
    }
}

} // namespace workbench
