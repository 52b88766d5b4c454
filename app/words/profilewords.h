// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// Names of the choices of a profile.
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)

public:
    static QString grantText(Grant grant);
    static QString clientAuthenticationText(ClientAuthentication authentication);
    static QString basicEncodingText(BasicEncoding encoding);
    static QString pkceText(Pkce pkce);
    /// What this profile allows although it is not safe, a sentence each; empty for a profile without
    /// exceptions.
    static QStringList exceptionTexts(const SecurityRules &security);
    /// A fingerprint as browsers show it: "AB:CD:…" of the hex text.
    static QString fingerprintText(const QString &sha256);
};

} // namespace workbench
