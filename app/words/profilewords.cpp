// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/profilewords.h"

namespace workbench {

QString ProfileWords::grantText(Grant grant)
{
    switch (grant) {
    case Grant::Password:
        return tr("Password");
    case Grant::AuthorizationCode:
        return tr("Authorization code");
    case Grant::ClientCredentials:
        return tr("Client credentials");
    }
    return {};
}

QString ProfileWords::clientAuthenticationText(ClientAuthentication authentication)
{
    switch (authentication) {
    case ClientAuthentication::None:
        return tr("None (public client)");
    case ClientAuthentication::SecretPost:
        return tr("Secret in the body");
    case ClientAuthentication::SecretBasic:
        return tr("Secret in the header (Basic)");
    }
    return {};
}

QString ProfileWords::basicEncodingText(BasicEncoding encoding)
{
    switch (encoding) {
    case BasicEncoding::Form:
        return tr("Form-encoded (RFC 6749)");
    case BasicEncoding::Raw:
        return tr("As it is");
    }
    return {};
}

QString ProfileWords::pkceText(Pkce pkce)
{
    switch (pkce) {
    case Pkce::S256:
        return tr("S256");
    case Pkce::Plain:
        return tr("plain (unprotected)");
    case Pkce::None:
        return tr("Without PKCE");
    }
    return {};
}

QStringList ProfileWords::exceptionTexts(const SecurityRules &security)
{
    QStringList texts;
    if (security.plainHttp)
        texts.append(tr("Plain http is allowed for this profile: its secrets can be read on the way."));
    if (!security.trustedCertificate.isEmpty())
        texts.append(tr("A certificate that cannot be verified is trusted for this profile: %1")
                         .arg(fingerprintText(security.trustedCertificate).left(23) + u'…'));
    return texts;
}

QString ProfileWords::fingerprintText(const QString &sha256)
{
    QStringList pairs;
    for (qsizetype at = 0; at < sha256.size(); at += 2)
        pairs.append(sha256.mid(at, 2).toUpper());
    return pairs.join(u':');
}

} // namespace workbench
