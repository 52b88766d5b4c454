// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/practiceverdicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace workbench {

namespace {
using enum PracticeReason;

struct Row
{
    PracticeReason reason;
    const char *text;
};

constexpr std::array Rows{
    Row{QueryBroken,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The query is not valid UTF-8 or has a broken escape.")},
    Row{DestinationRepeated,
        QT_TRANSLATE_NOOP("PracticeVerdict", "client_id or redirect_uri stands more than once.")},
    Row{ParameterMissing, QT_TRANSLATE_NOOP("PracticeVerdict", "The parameter %1 is missing.")},
    Row{ClientUnknown,
        QT_TRANSLATE_NOOP("PracticeVerdict", "No client with this client_id is registered here.")},
    Row{NotForThisClient,
        QT_TRANSLATE_NOOP("PracticeVerdict", "This client may not use authorization_code.")},
    Row{RedirectMissing,
        QT_TRANSLATE_NOOP("PracticeVerdict",
                          "redirect_uri is missing, and this client has registered several.")},
    Row{RedirectUnknown,
        QT_TRANSLATE_NOOP("PracticeVerdict",
                          "redirect_uri is not one of those that this client has registered.")},
    Row{ParameterRepeated, QT_TRANSLATE_NOOP("PracticeVerdict", "A parameter stands more than once.")},
    Row{ResponseTypeUnsupported,
        QT_TRANSLATE_NOOP("PracticeVerdict", "Only response_type=code is known here.")},
    Row{ResponseModeUnsupported,
        QT_TRANSLATE_NOOP("PracticeVerdict", "Only response_mode=query is known here.")},
    Row{ScopeUnknown,
        QT_TRANSLATE_NOOP("PracticeVerdict", "A scope is unknown, or this client may not ask for it.")},
    Row{ChallengeMissing,
        QT_TRANSLATE_NOOP("PracticeVerdict", "PKCE is required: code_challenge is missing.")},
    Row{ChallengeWithoutValue,
        QT_TRANSLATE_NOOP("PracticeVerdict", "code_challenge_method came without code_challenge.")},
    Row{ChallengeMethodUnknown,
        QT_TRANSLATE_NOOP("PracticeVerdict", "This code_challenge_method is not known here.")},
    Row{ChallengePlain,
        QT_TRANSLATE_NOOP("PracticeVerdict", "A public client must use code_challenge_method=S256.")},
    Row{ChallengeMalformed,
        QT_TRANSLATE_NOOP("PracticeVerdict", "code_challenge does not have the shape of RFC 7636.")},
    Row{UserDenied, QT_TRANSLATE_NOOP("PracticeVerdict", "The user said no.")},
    Row{UserUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "There is no such user.")},
    Row{SignInWrong, QT_TRANSLATE_NOOP("PracticeVerdict", "User or password is wrong.")},
    Row{FormFromOtherSite, QT_TRANSLATE_NOOP("PracticeVerdict", "The form came from another site.")},
    Row{DecisionUnclear, QT_TRANSLATE_NOOP("PracticeVerdict", "The form said neither allow nor deny.")},
    Row{CredentialsInUrl,
        QT_TRANSLATE_NOOP("PracticeVerdict", "Credentials stand in the URL, where logs keep them.")},
    Row{NotAForm, QT_TRANSLATE_NOOP("PracticeVerdict", "The body is not application/x-www-form-urlencoded.")},
    Row{BodyBroken,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The body is not valid UTF-8 or has a broken escape.")},
    Row{ClientTwoWays, QT_TRANSLATE_NOOP("PracticeVerdict",
                                         "The client authenticates in the header and in the body at once.")},
    Row{ClientsDiffer,
        QT_TRANSLATE_NOOP("PracticeVerdict",
                          "client_id in the body is not the one in the Authorization header.")},
    Row{ClientNotKnown,
        QT_TRANSLATE_NOOP("PracticeVerdict", "No client with this client_id is registered here. The answer "
                                             "does not say which half was wrong.")},
    Row{SecretMissing,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The client is known, but its secret is missing.")},
    Row{SecretWrong,
        QT_TRANSLATE_NOOP(
            "PracticeVerdict",
            "The client is known, but the secret is wrong. The answer does not say which half was wrong.")},
    Row{CredentialsBroken,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The Authorization header is not readable as Basic.")},
    Row{PublicClient, QT_TRANSLATE_NOOP("PracticeVerdict", "A public client may not ask about tokens.")},
    Row{GrantUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "This grant_type is not known here.")},
    Row{GrantNotAllowed,
        QT_TRANSLATE_NOOP("PracticeVerdict", "This client is not registered for this grant_type.")},
    Row{CodeUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "This code was never issued here.")},
    Row{CodeOfOther, QT_TRANSLATE_NOOP("PracticeVerdict", "The code was issued to another client.")},
    Row{CodeUsed,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The code was used before: what it brought is revoked.")},
    Row{CodeExpired, QT_TRANSLATE_NOOP("PracticeVerdict", "The code came too late: it has expired.")},
    Row{RedirectDiffers,
        QT_TRANSLATE_NOOP("PracticeVerdict", "redirect_uri is not the one of the authorization request.")},
    Row{VerifierMissing,
        QT_TRANSLATE_NOOP("PracticeVerdict",
                          "The code was asked for with PKCE, but code_verifier is missing.")},
    Row{VerifierUnasked,
        QT_TRANSLATE_NOOP("PracticeVerdict", "code_verifier came, but the code was asked for without PKCE.")},
    Row{VerifierWrong, QT_TRANSLATE_NOOP("PracticeVerdict", "code_verifier does not fit code_challenge.")},
    Row{PasswordWrong,
        QT_TRANSLATE_NOOP("PracticeVerdict", "User or password of the password grant is wrong.")},
    Row{RefreshUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "This refresh token was never issued here.")},
    Row{RefreshOfOther,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The refresh token was issued to another client.")},
    Row{RefreshUsed,
        QT_TRANSLATE_NOOP("PracticeVerdict",
                          "The refresh token was used before: all tokens of this sign-in are revoked.")},
    Row{RefreshRevoked, QT_TRANSLATE_NOOP("PracticeVerdict", "The refresh token is revoked.")},
    Row{RefreshExpired, QT_TRANSLATE_NOOP("PracticeVerdict", "The refresh token has expired.")},
    Row{ScopeWider, QT_TRANSLATE_NOOP("PracticeVerdict", "A refresh may not ask for more than was granted.")},
    Row{TokenOfOther, QT_TRANSLATE_NOOP("PracticeVerdict", "The token was issued to another client.")},
    Row{TokenNotKnown,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The token is not known here: there was nothing to revoke.")},
    Row{TokenInactive,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The token is unknown, expired or revoked: it is not active.")},
    Row{BearerMalformed, QT_TRANSLATE_NOOP("PracticeVerdict", "The Authorization header is malformed.")},
    Row{BearerBroken,
        QT_TRANSLATE_NOOP("PracticeVerdict", "The parameters are not valid UTF-8 or have a broken escape.")},
    Row{BearerTwice, QT_TRANSLATE_NOOP("PracticeVerdict", "The access token stands in more than one place.")},
    Row{NoToken, QT_TRANSLATE_NOOP("PracticeVerdict", "The request carries no access token.")},
    Row{AccessUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "This access token was never issued here.")},
    Row{AccessRevoked, QT_TRANSLATE_NOOP("PracticeVerdict", "The access token is revoked.")},
    Row{AccessExpired, QT_TRANSLATE_NOOP("PracticeVerdict", "The access token has expired.")},
    Row{RefreshAsAccess,
        QT_TRANSLATE_NOOP("PracticeVerdict", "A refresh token came where an access token belongs.")},
    Row{ScopeLacking, QT_TRANSLATE_NOOP("PracticeVerdict",
                                        "The access token does not have the scope that this address wants.")},
    Row{HostUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "The Host header names another computer.")},
    Row{PathUnknown, QT_TRANSLATE_NOOP("PracticeVerdict", "There is no such endpoint.")},
    Row{MethodWrong, QT_TRANSLATE_NOOP("PracticeVerdict", "This endpoint does not take this method.")},
};

struct Fault
{
    PracticeFault fault;
    const char *text;
};

constexpr std::array Faults{
    Fault{PracticeFault::Slow,
          QT_TRANSLATE_NOOP("PracticeVerdict", "Held back on demand: the answer waited.")},
    Fault{PracticeFault::Down,
          QT_TRANSLATE_NOOP("PracticeVerdict", "The connection was closed on demand, without an answer.")},
    Fault{PracticeFault::NotJson,
          QT_TRANSLATE_NOOP("PracticeVerdict", "A page was sent on demand where JSON belongs.")},
    Fault{PracticeFault::ErrorIn200,
          QT_TRANSLATE_NOOP("PracticeVerdict", "An error inside 200 was sent on demand.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("PracticeVerdict", text);
}
} // namespace

QString practiceVerdict(PracticeReason reason)
{
    const auto *row =
        std::find_if(Rows.begin(), Rows.end(), [&](const Row &one) { return one.reason == reason; });
    return row == Rows.end() ? QString() : translated(row->text);
}

QString practiceVerdict(PracticeFault fault)
{
    const auto *row =
        std::find_if(Faults.begin(), Faults.end(), [&](const Fault &one) { return one.fault == fault; });
    return row == Faults.end() ? QString() : translated(row->text);
}

QString practiceVerdict(const PracticeRequest &request)
{
    if (request.fault)
        return practiceVerdict(*request.fault);
    if (request.reason)
        return practiceVerdict(*request.reason).replace(QLatin1StringView("%1"), request.parameter);
    return request.status == 0 ? translated(QT_TRANSLATE_NOOP("PracticeVerdict",
                                                              "The client gave up before the answer came."))
                               : QString();
}

} // namespace workbench
