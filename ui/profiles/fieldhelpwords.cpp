// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/fieldhelpwords.h"

namespace workbench {

using namespace Qt::StringLiterals;

FieldHelp FieldHelpWords::help(ProfileField field, const ProviderProfile &profile)
{
    for (const FieldHelp &help :
         {profileHelp(field), endpointHelp(field), clientHelp(field, profile), userHelp(field)}) {
        if (!help.what.isEmpty())
            return help;
    }
    return requestHelp(field);
}

FieldHelp FieldHelpWords::profileHelp(ProfileField field)
{
    switch (field) {
    case ProfileField::Name:
        return {.what =
                    tr("Your own name for these settings. It stands in the list at the left and in reports."),
                .kept = tr("in the profile")};
    case ProfileField::Template:
        return {.what = tr("A starting point. Another template changes what is still as the old one had it; "
                           "what you typed stays.")};
    case ProfileField::Grant:
        return {.what = tr("How the token is asked for. The code flow signs the user in through the browser; "
                           "client credentials are for a program without a user; the password flow is old."),
                .where = tr("In Django: the application's “Authorization grant type”."),
                .sent = tr("grant_type in the token request"),
                .kept = tr("in the profile"),
                .reference = u"RFC 6749 §4"_s};
    case ProfileField::BaseUrl:
        return {.what = tr("Where the Django project runs. The button makes the addresses of "
                           "Django OAuth Toolkit from it, as its manual mounts them."),
                .where = tr("The start of what “manage.py runserver” prints."),
                .sent = tr("not sent itself")};
    default:
        return {};
    }
}

FieldHelp FieldHelpWords::endpointHelp(ProfileField field)
{
    const QString kept = tr("in the profile");
    switch (field) {
    case ProfileField::AuthorizationEndpoint:
        return {.what = tr("The page where the user signs in and agrees. The browser opens it."),
                .where = tr("In Django: /o/authorize/ with the slash at the end."),
                .kept = kept,
                .reference = u"RFC 6749 §3.1"_s};
    case ProfileField::TokenEndpoint:
        return {.what = tr("Where this program gets tokens, without a browser in between."),
                .where = tr("In Django: /o/token/ with the slash at the end."),
                .kept = kept,
                .reference = u"RFC 6749 §3.2"_s};
    case ProfileField::RevocationEndpoint:
        return {.what = tr("Where a token is taken back. Without it “Revoke” has nowhere to go."),
                .where = tr("In Django: /o/revoke_token/"),
                .kept = kept,
                .reference = u"RFC 7009 §2"_s};
    case ProfileField::IntrospectionEndpoint:
        return {.what = tr("Where the server says what a token means and whether it is still good."),
                .where = tr("In Django: /o/introspect/"),
                .kept = kept,
                .reference = u"RFC 7662 §2"_s};
    case ProfileField::UserInfoEndpoint:
        return {.what = tr("Where an OpenID Connect server tells who has signed in."),
                .where = tr("In Django: /o/userinfo/, if OpenID Connect is switched on."),
                .kept = kept,
                .reference = u"OpenID Connect Core §5.3"_s};
    case ProfileField::ResourceEndpoint:
        return {.what = tr("The address that the token opens. “Call API” goes there."),
                .where = tr("In Django: a view of your project that asks for a token."),
                .sent = tr("the access token, in the header Authorization"),
                .kept = kept,
                .reference = u"RFC 6750 §2.1"_s};
    case ProfileField::Issuer:
        return {.what = tr("The server's own name. If the answer carries “iss”, both must be the same."),
                .where = tr("In the server's metadata. Leave it empty if you do not know it."),
                .sent = tr("not sent, only compared"),
                .kept = kept,
                .reference = u"RFC 9207 §2.4"_s};
    default:
        return {};
    }
}

FieldHelp FieldHelpWords::clientHelp(ProfileField field, const ProviderProfile &profile)
{
    switch (field) {
    case ProfileField::ClientId:
        return {.what = tr("The name of the program at the server. It is no secret."),
                .where = tr("In Django: the page of the application, “Client id”."),
                .sent = profile.authentication == ClientAuthentication::SecretBasic
                            ? tr("in the header Authorization (Basic), before the colon")
                            : tr("client_id"),
                .kept = tr("in the profile"),
                .reference = u"RFC 6749 §2.2"_s};
    case ProfileField::ClientSecret:
        return {.what = tr("The password of the program."),
                .where = tr("In Django: copy it before you save the application for the first time. "
                            "Later only a hash is shown."),
                .sent = secretSent(profile),
                .kept = tr("in the system's keychain, never in the profile"),
                .reference = u"RFC 6749 §2.3.1"_s};
    case ProfileField::Authentication:
        return {.what =
                    tr("How the program proves who it is. Public clients (phones, web pages) have no secret. "
                       "Without form encoding is for servers that do not decode the Basic header."),
                .where = tr("In Django: “Client type”. It accepts a secret in both places."),
                .sent = secretSent(profile),
                .kept = tr("in the profile"),
                .reference = u"RFC 6749 §2.3.1"_s};
    default:
        return {};
    }
}

QString FieldHelpWords::secretSent(const ProviderProfile &profile)
{
    switch (profile.authentication) {
    case ClientAuthentication::None:
        return tr("no secret, only client_id");
    case ClientAuthentication::SecretPost:
        return tr("client_secret in the body of the token request");
    case ClientAuthentication::SecretBasic:
        return tr("in the header Authorization (Basic), after the colon");
    }
    return {};
}

FieldHelp FieldHelpWords::userHelp(ProfileField field)
{
    switch (field) {
    case ProfileField::User:
        return {.what = tr("Who signs in: the user's name at the server, or the e-mail address if the server "
                           "wants that."),
                .where = tr("In Django: the user list of the admin pages."),
                .sent = tr("username in the token request of the password flow"),
                .kept = tr("in the profile"),
                .reference = u"RFC 6749 §4.3.2"_s};
    case ProfileField::Password:
        return {.what = tr("The user's password. That the program sees it is why this flow should not be "
                           "used any more."),
                .sent = tr("password in the token request of the password flow"),
                .kept = tr("in the system's keychain, never in the profile"),
                .reference = u"RFC 6749 §4.3.2, RFC 9700 §2.4"_s};
    default:
        return {};
    }
}

FieldHelp FieldHelpWords::requestHelp(ProfileField field)
{
    const QString kept = tr("in the profile");
    const QString extra =
        tr("What this server wants beyond the standard, one parameter a line. Secrets do not belong here.");
    switch (field) {
    case ProfileField::RedirectUri:
        return {.what = tr("Where the browser comes back with the code. For 127.0.0.1 without a port a free "
                           "one is taken."),
                .where =
                    tr("In Django: “Redirect uris” of the application. Both must be the same to the letter."),
                .sent = tr("redirect_uri, in the authorization request and again with the code"),
                .kept = kept,
                .reference = u"RFC 6749 §3.1.2, RFC 8252 §7.3"_s};
    case ProfileField::Scope:
        return {.what = tr("The rights to ask for, parted by blanks. Empty: the server chooses."),
                .where = tr("In Django: SCOPES in the settings; at first read write."),
                .sent = u"scope"_s,
                .kept = kept,
                .reference = u"RFC 6749 §3.3"_s};
    case ProfileField::Pkce:
        return {.what = tr("Ties the code to the program that asked for it. S256 sends only a hash through "
                           "the browser."),
                .where = tr("Django OAuth Toolkit asks for it since version 2."),
                .sent = tr("code_challenge through the browser, code_verifier with the code"),
                .kept = kept,
                .reference = u"RFC 7636 §4"_s};
    case ProfileField::AuthorizationParameters:
        return {.what = extra,
                .where = tr("Google: access_type = offline and prompt = consent bring a refresh token."),
                .sent = tr("at the end of the authorization address"),
                .kept = kept,
                .reference = u"RFC 6749 §8.2"_s};
    case ProfileField::TokenParameters:
        return {.what = extra,
                .sent = tr("at the end of the token request"),
                .kept = kept,
                .reference = u"RFC 6749 §8.2"_s};
    case ProfileField::RefreshParameters:
        return {.what = extra,
                .sent = tr("at the end of the refresh request"),
                .kept = kept,
                .reference = u"RFC 6749 §8.2"_s};
    case ProfileField::Security:
        return {.what = tr("Strict rejects every answer that does not keep to its specification; otherwise "
                           "it is used with a warning. Plain http lets everybody on the way read the "
                           "secrets; for addresses of this computer it is always allowed."),
                .sent = tr("not sent itself"),
                .kept = kept,
                .reference = u"RFC 9700 §2.6"_s};
    default:
        return {};
    }
}

} // namespace workbench
