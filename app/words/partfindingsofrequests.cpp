// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/partrow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
// In the order of partfindings.h.
const PartRowWords Rows[] = {
    {"repeated"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "It stands here more than once. Programs differ in which one they read.")},
    {"response_type_code"_L1,
     QT_TRANSLATE_NOOP("PartWords", "An authorization code, which the app then exchanges directly.")},
    {"response_type_token"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "A token through the browser (implicit flow). It should not be used any more.")},
    {"redirect_localhost"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The name localhost can lead elsewhere; 127.0.0.1 cannot.")},
    {"redirect_equal"_L1, QT_TRANSLATE_NOOP("PartWords", "Equal to the one in exchange {exchange}.")},
    {"redirect_differs"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Different from the one in exchange {exchange}: {expected}")},
    {"redirect_missing"_L1, QT_TRANSLATE_NOOP("PartWords", "Missing. Exchange {exchange} named {expected}")},
    {"state_equal"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Equal to the one that was sent in exchange {exchange}: {expected}")},
    {"state_differs"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Different from the one that was sent in exchange {exchange}: "
                                    "{expected}. The answer belongs to another sign-in.")},
    {"state_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Missing. Exchange {exchange} sent {expected}, and it must come back.")},
    {"state_not_asked"_L1, QT_TRANSLATE_NOOP("PartWords", "The authorization request carried no state.")},
    {"challenge_well_formed"_L1,
     QT_TRANSLATE_NOOP("PartWords", "43 characters: the base64url form of a SHA-256 hash.")},
    {"challenge_malformed"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "This is not the base64url form of a SHA-256 hash, which has 43 characters.")},
    {"method_s256"_L1,
     QT_TRANSLATE_NOOP("PartWords", "SHA-256: the fingerprint does not give the verifier away.")},
    {"method_plain"_L1,
     QT_TRANSLATE_NOOP(
         "PartWords",
         "The verifier itself instead of a fingerprint. Whoever reads this request can use it.")},
    {"method_unknown"_L1, QT_TRANSLATE_NOOP("PartWords", "The specification knows S256 and plain.")},
    {"scope_comma"_L1,
     QT_TRANSLATE_NOOP("PartWords", "A comma inside: the specification separates scopes by blanks.")},
    {"grant_code"_L1, QT_TRANSLATE_NOOP("PartWords", "It exchanges an authorization code.")},
    {"grant_password"_L1,
     QT_TRANSLATE_NOOP("PartWords", "It sends the password of the person to the app's server. Legacy: it "
                                    "must not be used in new programs.")},
    {"grant_client"_L1, QT_TRANSLATE_NOOP("PartWords", "The app asks for itself, without a person.")},
    {"grant_refresh"_L1,
     QT_TRANSLATE_NOOP("PartWords", "It exchanges a refresh token for a new access token.")},
    {"grant_unknown"_L1, QT_TRANSLATE_NOOP("PartWords", "An extension of this server, or misspelt.")},
    {"grant_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Missing. Without it the server does not know what is offered.")},
    {"code_fresh"_L1,
     QT_TRANSLATE_NOOP("PartWords", "It came in exchange {callback}, {duration} before this request.")},
    {"code_used"_L1,
     QT_TRANSLATE_NOOP("PartWords", "It was already sent in exchange {exchange}. A code is good once.")},
    {"verifier_matches"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Its SHA-256 is the code_challenge of exchange {exchange}: {expected}")},
    {"verifier_differs"_L1,
     QT_TRANSLATE_NOOP("PartWords",
                       "It gives {got}, and exchange {exchange} sent the code_challenge {expected}")},
    {"verifier_malformed"_L1,
     QT_TRANSLATE_NOOP("PartWords", "A verifier has 43 to 128 characters of A-Z a-z 0-9 - . _ ~")},
    {"verifier_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Missing. Exchange {exchange} sent a code_challenge.")},
    {"verifier_not_asked"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Exchange {exchange} sent no code_challenge that it could fit.")},
    {"secret_in_body"_L1,
     QT_TRANSLATE_NOOP("PartWords", "It is sent in the body. That is allowed where the server demands it; "
                                    "the Basic header is preferred.")},
    {"two_methods"_L1,
     QT_TRANSLATE_NOOP(
         "PartWords", "It is sent in the body and in the Authorization header. Only one method is allowed.")},
    {"basic_credentials"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Client ID and client secret, joined by a colon, in base64.")},
    {"basic_unreadable"_L1,
     QT_TRANSLATE_NOOP("PartWords", "This is not the base64 form of client ID, colon, client secret.")},
    {"basic_secret_empty"_L1,
     QT_TRANSLATE_NOOP("PartWords", "It is empty: a public app has no secret and needs no Basic header.")},
    {"bearer_token"_L1, QT_TRANSLATE_NOOP("PartWords", "The right place for a token.")},
    {"bearer_empty"_L1, QT_TRANSLATE_NOOP("PartWords", "No token follows the word Bearer.")},
    {"scheme_other"_L1,
     QT_TRANSLATE_NOOP("PartWords", "Neither Basic nor Bearer: this server has to know the scheme.")},
    {"scheme_missing"_L1,
     QT_TRANSLATE_NOOP("PartWords", "There is no scheme: Basic or Bearer, a blank, then the credentials.")},
    {"token_in_query"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The token stands in the address, where logs and histories keep it. "
                                    "Legacy: the Authorization header is the right place.")},
    {"token_in_form"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The token stands in the body. The Authorization header is preferred.")},
    {"hint_known"_L1, QT_TRANSLATE_NOOP("PartWords", "One of the two hints of the specification.")},
    {"hint_unknown"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The specification knows access_token and refresh_token.")},
    {"form_type"_L1, QT_TRANSLATE_NOOP("PartWords", "A form, as the specification demands.")},
    {"form_type_wrong"_L1,
     QT_TRANSLATE_NOOP("PartWords", "The specification demands application/x-www-form-urlencoded.")},
};
} // namespace

std::span<const PartRowWords> findingsOfRequests()
{
    return Rows;
}

} // namespace workbench
