// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/fieldwords.h"

namespace workbench {

QString FieldWords::label(ProfileField field)
{
    switch (field) {
    case ProfileField::Template:
        return tr("Te&mplate:");
    case ProfileField::Name:
        return tr("&Name:");
    case ProfileField::Grant:
        return tr("&Flow:");
    case ProfileField::BaseUrl:
        return tr("&Base address:");
    case ProfileField::AuthorizationEndpoint:
        return tr("&Authorization endpoint:");
    case ProfileField::TokenEndpoint:
        return tr("&Token endpoint:");
    case ProfileField::ClientId:
        return tr("Client &ID:");
    case ProfileField::ClientSecret:
        return tr("&Client secret:");
    case ProfileField::User:
        return tr("&User name:");
    case ProfileField::Password:
        return tr("User's &password:");
    case ProfileField::RedirectUri:
        return tr("&Redirect URI:");
    case ProfileField::Scope:
        return tr("Scop&e:");
    case ProfileField::Authentication:
        return tr("Client aut&hentication:");
    case ProfileField::Pkce:
        return tr("P&KCE:");
    case ProfileField::RevocationEndpoint:
        return tr("Revocation endpoint:");
    case ProfileField::IntrospectionEndpoint:
        return tr("Introspection endpoint:");
    case ProfileField::UserInfoEndpoint:
        return tr("UserInfo endpoint:");
    case ProfileField::ResourceEndpoint:
        return tr("Protected resource:");
    case ProfileField::Issuer:
        return tr("Issuer:");
    case ProfileField::AuthorizationParameters:
        return tr("Extra for authorization:");
    case ProfileField::TokenParameters:
        return tr("Extra for the token:");
    case ProfileField::RefreshParameters:
        return tr("Extra for refresh:");
    case ProfileField::Security:
        return tr("Securit&y:");
    }
    return {};
}

QString FieldWords::title(ProfileField field)
{
    QString title = label(field);
    // Chinese and Japanese translations put the mnemonic at the end: "名称(&N):".
    const qsizetype bracket = title.indexOf(QLatin1StringView("(&"));
    if (bracket >= 0)
        title.remove(bracket, 4);
    title.remove(u'&');
    while (title.endsWith(u':') || title.endsWith(u'：') || title.endsWith(u' '))
        title.chop(1);
    return title;
}

} // namespace workbench
