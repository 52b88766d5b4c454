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
};

} // namespace workbench
