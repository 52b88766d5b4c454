// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "app/words/causerow.h"

#include <QCoreApplication>

namespace workbench {

namespace {
const CauseRow Rows[] = {
    {causes::CodeTooOld,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The authorization code was {age} s old when it was sent; usual servers accept it for "
                       "{life} s.")},
    {causes::CodeUsed,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The authorization code was exchanged before, at {time} (exchange {exchange}). A code "
                       "works once.")},
    {causes::PageReloaded,
     QT_TRANSLATE_NOOP("CauseWords",
                       "A page that is loaded again, or a double click, sends the same code twice.")},
    {causes::CodeUnknown,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server does not know the authorization code: it is expired, used or not "
                       "complete.")},
    {causes::CodeOfOtherClient,
     QT_TRANSLATE_NOOP("CauseWords", "The authorization code was issued for another application.")},
    {causes::VerifierDiffers,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The code_verifier does not belong to the code_challenge of this authorization code.")},
    {causes::RefreshTokenReplaced,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The refresh token was used at {time} (exchange {exchange}), and the server gave a new "
         "one in its place.")},
    {causes::RefreshTokenRevoked,
     QT_TRANSLATE_NOOP("CauseWords", "The refresh token was revoked here at {time}.")},
    {causes::RefreshTokenExpired, QT_TRANSLATE_NOOP("CauseWords", "The life of the refresh token is over.")},
    {causes::RefreshTokenUsed,
     QT_TRANSLATE_NOOP("CauseWords", "The refresh token was used before; the server accepts each one once.")},
    {causes::RefreshTokenOfOtherClient,
     QT_TRANSLATE_NOOP("CauseWords", "The refresh token was issued for another application.")},
    {causes::DotRefreshAfterRevoke,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The access token was revoked here at {time}. After that, django-oauth-toolkit 1.7 "
                       "answers a refresh with HTTP 500.")},
    {causes::StillAcceptedOffline,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The API reads the token by itself (a JWT) and does not ask the authorization server; "
                       "it learns of the end only when the token expires.")},
    {causes::StillAcceptedCache,
     QT_TRANSLATE_NOOP("CauseWords", "The API keeps what it knows of a token for a while.")},
    {causes::OnlyRefreshTokenRevoked,
     QT_TRANSLATE_NOOP("CauseWords",
                       "Only the refresh token was revoked, at {time}; the access token was left to live.")},
    {causes::RevocationSaysNothing,
     QT_TRANSLATE_NOOP("CauseWords",
                       "A server answers HTTP 200 to a revocation even when it has never seen the token (RFC "
                       "7009 §2.2). Only a call with the token shows whether it is dead.")},
    {causes::TokenRevokedBefore,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The same token was revoked before, at {time} (exchange {exchange}), and the answer is the same.")},

    {causes::NoTokenSent, QT_TRANSLATE_NOOP("CauseWords", "The request carried no access token.")},
    {causes::HeaderMisspelt,
     QT_TRANSLATE_NOOP("CauseWords", "The header is called {header}; servers read Authorization only.")},
    {causes::BearerBlankMissing,
     QT_TRANSLATE_NOOP("CauseWords", "In the Authorization header, the blank after Bearer is missing.")},
    {causes::SchemeNotBearer,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The Authorization header says {scheme}, and the server expects Bearer.")},
    {causes::TokenPlaceNotRead,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server reads the access token from the Authorization header only.")},
    {causes::TokenExpired, QT_TRANSLATE_NOOP("CauseWords", "The life of the access token ended at {time}.")},
    {causes::ServerSaysExpired, QT_TRANSLATE_NOOP("CauseWords", "The header WWW-Authenticate says: {words}")},
    {causes::ServerSaysInvalid, QT_TRANSLATE_NOOP("CauseWords", "The server says only: {words}")},
    {causes::ClocksDiffer,
     QT_TRANSLATE_NOOP("CauseWords",
                       "By the clock of this computer the token is still good: the two clocks differ.")},
    {causes::ServerClockAhead,
     QT_TRANSLATE_NOOP("CauseWords", "By its Date header, the clock of the server is {minutes} min ahead of "
                                     "the clock of this computer.")},
    {causes::ServerClockBehind,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "By its Date header, the clock of the server is {minutes} min behind the clock of this computer.")},
    {causes::TimeZoneMixed,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The difference is a matter of whole or half hours: a time zone is set wrongly on one of the two.")},
    {causes::TokenRevoked, QT_TRANSLATE_NOOP("CauseWords", "The access token was revoked here at {time}.")},
    {causes::RevokedWithRefreshToken,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The refresh token was revoked here at {time}, and the access token went with it.")},
    {causes::TokenReplaced,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The request carried an older access token; the refresh at {time} (exchange "
                       "{exchange}) replaced it.")},
    {causes::TokenOfOtherServer,
     QT_TRANSLATE_NOOP("CauseWords", "The access token was issued by a server that {address} does not ask.")},
    {causes::TokenCut, QT_TRANSLATE_NOOP("CauseWords", "The access token is not complete.")},
    {causes::ServerRestarted,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The server has forgotten the access token: it was restarted or its database is new.")},
    {causes::BodyMisleading,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The body says that no token was sent, although one was. Django REST framework writes "
                       "this for every token that it does not accept.")},
    {causes::ViewWithoutOAuth,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server did not look at the token: the view does not use OAuth2Authentication.")},
    {causes::ScopeTooSmall,
     QT_TRANSLATE_NOOP("CauseWords", "The server wants the scope {needed}; the token has: {granted}.")},
    {causes::ScopeNarrowed,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The profile asks for the scope {asked}; the server granted only: {granted}.")},
    {causes::OpenidScopeMissing,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The token was issued without the scope openid, which this address requires.")},
    {causes::UserNotAllowed,
     QT_TRANSLATE_NOOP("CauseWords", "The token was read, and its scope or its user may not do this.")},
    {causes::IntrospectionNotAllowed,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server lets this application not look at tokens, or does not accept its "
                       "credentials here.")},
};
} // namespace

std::span<const CauseRow> causesOfTokens()
{
    return Rows;
}

} // namespace workbench
