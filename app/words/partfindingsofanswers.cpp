// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/partrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
// In the order of partfindings.h.
const PartRowWords Rows[] = {
    {"token_seen"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The same token was already there in exchange {exchange}.")},
    {"refresh_rotated"_L1,
     QT_TRANSLATE_NOOP("PartWords", "A new one: the old refresh token must not be used any more.")},
    {"refresh_kept"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The same as before: this server does not rotate refresh tokens.")},
    {"refresh_absent"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Missing: the refresh token that was sent stays good.")},
    {"token_type_bearer"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Whoever holds the token can use it; it goes after the word Bearer.")},
    {"token_type_other"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "A type that this program does not understand. Such a token must not be used.")},
    {"token_type_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Missing. An answer with a token must name its type.")},
    {"expires_in"_L1, QT_TRANSLATE_NOOP("PartWords", "{value} = {duration}, until {time}")},
    {"expires_unusable"_L1,
     QT_TRANSLATE_NOOP("PartWords", "This is not a number of seconds from which an end can be told.")},
    {"expires_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "Missing. The life of the token is not stated; the specification recommends it.")},
    {"scope_same"_L1, QT_TRANSLATE_NOOP("PartWords", "Granted as asked: {asked}")},
    {"scope_narrower"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Less than asked. Asked: {asked}. Not granted: {withheld}")},
    {"scope_wider"_L1, QT_TRANSLATE_NOOP("PartWords", "More than asked. Asked: {asked}. Added: {added}")},
    {"scope_other"_L1, QT_TRANSLATE_NOOP("PartWords", "Not what was asked: {asked}")},
    {"scope_not_asked"_L1, QT_TRANSLATE_NOOP("PartWords", "The request named no scope; the server chose.")},
    {"scope_absent"_L1, QT_TRANSLATE_NOOP("PartWords", "Missing: granted as asked, {asked}")},
    {"answer_json"_L1, QT_TRANSLATE_NOOP("PartWords", "JSON, as the specification demands.")},
    {"answer_not_json"_L1, QT_TRANSLATE_NOOP("PartWords", "The specification demands application/json.")},
    {"no_store"_L1, QT_TRANSLATE_NOOP("PartWords", "No cache keeps this answer.")},
    {"no_store_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "An answer with tokens must carry no-store; without it a cache may keep them.")},
    {"active"_L1, QT_TRANSLATE_NOOP("PartWords", "The token is good.")},
    {"inactive"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "The token is expired, revoked or unknown; the server does not say which.")},
    {"ends_at"_L1, QT_TRANSLATE_NOOP("PartWords", "{value} = {duration} from now on, until {time}")},
    {"ended_at"_L1, QT_TRANSLATE_NOOP("PartWords", "{value} = {time}: it is over.")},
    {"moment"_L1, QT_TRANSLATE_NOOP("PartWords", "{value} = {time}")},
    {"challenge_bearer"_L1, QT_TRANSLATE_NOOP("PartWords", "The server wants an access token.")},
    {"challenge_basic"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server wants client ID and client secret in a Basic header.")},
    {"challenge_other"_L1, QT_TRANSLATE_NOOP("PartWords", "The server wants another scheme.")},
    {"challenge_missing"_L1, QT_TRANSLATE_NOOP("PartWords", "Missing. A 401 must say here what it demands.")},
    {"retry_seconds"_L1, QT_TRANSLATE_NOOP("PartWords", "{duration}, until {time}")},
    {"clock_right"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The clock of the server agrees with the clock of this computer.")},
    {"clock_off"_L1,
     QT_TRANSLATE_NOOP(
         "PartWords",
         "The clocks of server and computer differ by {duration}. Times of tokens may look wrong.")},
    {"status_good"_L1, QT_TRANSLATE_NOOP("PartWords", "The server did what was asked.")},
    {"status_redirect"_L1, QT_TRANSLATE_NOOP("PartWords", "The server sends on to another address.")},
    {"status_bad_request"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "The server does not accept the request as it is. The word after error says why.")},
    {"status_unauthorized"_L1,
     QT_TRANSLATE_NOOP(
         "PartWords",
         "The server does not know who is asking: credentials or token are missing or not good.")},
    {"status_forbidden"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server knows who is asking, and this is not allowed to them.")},
    {"status_not_found"_L1, QT_TRANSLATE_NOOP("PartWords", "There is nothing at this address.")},
    {"status_method"_L1, QT_TRANSLATE_NOOP("PartWords", "This address does not take this method.")},
    {"status_too_many"_L1, QT_TRANSLATE_NOOP("PartWords", "Too many requests in a short time.")},
    {"status_client"_L1, QT_TRANSLATE_NOOP("PartWords", "The server says that the request is at fault.")},
    {"status_server"_L1, QT_TRANSLATE_NOOP("PartWords", "The server says that the fault is its own.")},
    {"error_invalid_request"_L1,
     QT_TRANSLATE_NOOP("PartWords", "A parameter is missing, stands there twice or cannot be read.")},
    {"error_invalid_client"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server does not know this app, or its secret is wrong.")},
    {"error_invalid_grant"_L1,
     QT_TRANSLATE_NOOP(
         "PartWords",
         "What was offered is not good: code, refresh token or password wrong, used or expired.")},
    {"error_unauthorized_client"_L1, QT_TRANSLATE_NOOP("PartWords", "This app may not use this flow.")},
    {"error_unsupported_grant_type"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server does not offer this grant_type.")},
    {"error_unsupported_response_type"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server does not offer this response_type.")},
    {"error_invalid_scope"_L1,
     QT_TRANSLATE_NOOP("PartWords", "A scope is unknown, misspelt or more than is allowed.")},
    {"error_access_denied"_L1, QT_TRANSLATE_NOOP("PartWords", "The person or the server said no.")},
    {"error_server_error"_L1, QT_TRANSLATE_NOOP("PartWords", "Something broke inside the server.")},
    {"error_temporarily_unavailable"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server is busy or under repair; a later try may work.")},
    {"error_unsupported_token_type"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The server cannot revoke this kind of token.")},
    {"error_invalid_token"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The token is expired, revoked, damaged or of another server.")},
    {"error_insufficient_scope"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The token is good, and its scope is not enough for this.")},
    {"error_unregistered"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "A word of this server; the specifications that are explained here do not know it.")},
};
} // namespace

std::span<const PartRowWords> findingsOfAnswers()
{
    return Rows;
}

} // namespace workbench
