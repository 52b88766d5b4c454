// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/codechallenge.h"

#include <QCryptographicHash>

#include <algorithm>

namespace workbench {

bool isCodeVerifier(const Secret &verifier)
{
    const QString &text = verifier.reveal();
    const auto allowed = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 'A' && u <= 'Z') || (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u == '-' ||
               u == '.' || u == '_' || u == '~';
    };
    return text.size() >= 43 && text.size() <= 128 && std::all_of(text.begin(), text.end(), allowed);
}

QString codeChallenge(const Secret &verifier, Pkce method)
{
    switch (method) {
    case Pkce::S256: {
        const QByteArray hash =
            QCryptographicHash::hash(verifier.reveal().toLatin1(), QCryptographicHash::Sha256);
        return QString::fromLatin1(
            hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    case Pkce::Plain:
        return verifier.reveal();
    case Pkce::None:
        break;
    }
    return {};
}

} // namespace workbench
