// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/requestpreview.h"

#include "app/oauth/authorizationrequest.h"
#include "app/oauth/codechallenge.h"
#include "app/oauth/profilefile.h"
#include "app/oauth/tokenrequest.h"
#include "ui/profiles/profilevalidation.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

/// The name that stands for a secret which is there; nothing for one that is not.
Secret named(bool exists, const QString &name)
{
    return exists ? Secret(name) : Secret();
}

/// Extra parameters may hold secrets by mistake; the preview does not repeat them.
Parameters withoutSecrets(Parameters parameters)
{
    for (auto &[name, value] : parameters) {
        if (isSecretParameter(name))
            value = name;
    }
    return parameters;
}

/// base64 hides what is inside; the preview shows it.
QByteArray readableAuthorization(const QByteArray &value)
{
    const QByteArray scheme = "Basic ";
    if (!value.startsWith(scheme))
        return value;
    return scheme + "base64(" + QByteArray::fromBase64(value.mid(scheme.size())) + ')';
}

QString oneParameterALine(const QByteArray &parameters)
{
    return QString::fromUtf8(parameters).replace(u'&', u"\n  &"_s);
}

QString asText(HttpRequest request)
{
    const QByteArray authorization = headerValue(request.headers, "Authorization");
    if (!authorization.isEmpty())
        setHeader(request.headers, "Authorization", readableAuthorization(authorization));
    request.headers.prepend({"Host", request.url.authority(QUrl::FullyEncoded).toUtf8()});

    const QByteArray head = requestHead(request);
    const qsizetype lineEnd = head.indexOf("\r\n");
    QString text = oneParameterALine(head.first(lineEnd));
    text += QString::fromUtf8(head.sliced(lineEnd)).replace("\r\n"_L1, "\n"_L1);
    if (!request.body.isEmpty())
        text += u'\n' + oneParameterALine(request.body);
    return text.trimmed();
}

RequestPreview authorizationPreview(const ProviderProfile &profile)
{
    const Secret verifier(u"verifier1"_s);
    HttpRequest request = authorizationRequest(
        profile, {.state = u"state1"_s, .codeVerifier = verifier, .redirectUri = profile.redirectUri});
    QString text = asText(request);
    if (profile.pkce == Pkce::S256)
        text.replace(codeChallenge(verifier, profile.pkce), u"challenge1"_s);
    return {.text = text};
}

} // namespace

RequestPreview requestPreview(const ProfileDraft &draft)
{
    ProviderProfile profile = draft.profile;
    profile.authorizationParameters = withoutSecrets(profile.authorizationParameters);
    profile.tokenParameters = withoutSecrets(profile.tokenParameters);

    const bool code = profile.grant == Grant::AuthorizationCode;
    const QString address = code ? profile.endpoints.authorization : profile.endpoints.token;
    if (!isUsableEndpoint(address))
        return {.text = {},
                .missing = code ? ProfileField::AuthorizationEndpoint : ProfileField::TokenEndpoint};
    if (code)
        return authorizationPreview(profile);

    const Secret clientSecret = named(draft.hasClientSecret(), u"secret1"_s);
    if (profile.grant == Grant::Password) {
        const Secret password = named(draft.hasPassword(), u"password1"_s);
        return {.text = asText(passwordTokenRequest(profile, clientSecret, password))};
    }
    return {.text = asText(clientCredentialsTokenRequest(profile, clientSecret))};
}

} // namespace workbench
