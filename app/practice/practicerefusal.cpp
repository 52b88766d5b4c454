// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicerefusal.h"

#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
using enum PracticeReason;

struct Row
{
    PracticeReason reason;
    const char *name;
    const char *error;
    int status;
    const char *description;
};

constexpr auto BadRequest = "invalid_request";
constexpr auto BadGrant = "invalid_grant";
constexpr auto BadClient = "invalid_client";
constexpr auto BadToken = "invalid_token";
// One sentence for every reason: who guesses must not learn which half was wrong.
constexpr auto WhoAreYou = "Invalid client_id or client_secret.";
constexpr auto BadSignIn = "Invalid credentials given.";
constexpr auto BadVerifier = "code_verifier does not fit code_challenge";

constexpr std::array Rows{
    Row{QueryBroken, "query_broken", BadRequest, 400, "The query is not valid UTF-8 or has a broken escape"},
    Row{DestinationRepeated, "destination_repeated", BadRequest, 400,
        "client_id or redirect_uri stands more than once"},
    Row{ParameterMissing, "parameter_missing", BadRequest, 400, "%1 is missing"},
    Row{ClientUnknown, "client_unknown", BadClient, 400, "client_id is not known here"},
    Row{NotForThisClient, "not_for_this_client", "unauthorized_client", 400,
        "This client may not use authorization_code"},
    Row{RedirectMissing, "redirect_missing", BadRequest, 400,
        "redirect_uri is missing and this client has several"},
    Row{RedirectUnknown, "redirect_unknown", BadRequest, 400,
        "redirect_uri is not registered for this client"},
    Row{ParameterRepeated, "parameter_repeated", BadRequest, 400, "A parameter stands more than once"},
    Row{ResponseTypeUnsupported, "response_type_unsupported", "unsupported_response_type", 400,
        "Only response_type=code is supported"},
    Row{ResponseModeUnsupported, "response_mode_unsupported", BadRequest, 400,
        "Only response_mode=query is supported"},
    Row{ScopeUnknown, "scope_unknown", "invalid_scope", 400,
        "A scope is unknown or not allowed for this client"},
    Row{ChallengeMissing, "challenge_missing", BadRequest, 400, "code_challenge is required"},
    Row{ChallengeWithoutValue, "challenge_without_value", BadRequest, 400,
        "code_challenge_method without code_challenge"},
    Row{ChallengeMethodUnknown, "challenge_method_unknown", BadRequest, 400,
        "code_challenge_method is not supported"},
    Row{ChallengePlain, "challenge_plain", BadRequest, 400,
        "Public clients must use code_challenge_method=S256"},
    Row{ChallengeMalformed, "challenge_malformed", BadRequest, 400, "code_challenge is malformed"},
    Row{UserDenied, "user_denied", "access_denied", 400, "The user said no"},
    Row{UserUnknown, "user_unknown", "access_denied", 403, "There is no such user"},
    Row{SignInWrong, "sign_in_wrong", "access_denied", 403, "User or password is wrong"},
    Row{FormFromOtherSite, "form_from_other_site", BadRequest, 400, "The form came from another site"},
    Row{DecisionUnclear, "decision_unclear", BadRequest, 400, "decision must be allow or deny"},
    Row{CredentialsInUrl, "credentials_in_url", BadRequest, 400, "Credentials must not be in the URL"},
    Row{NotAForm, "not_a_form", BadRequest, 400, "Content-Type must be application/x-www-form-urlencoded"},
    Row{BodyBroken, "body_broken", BadRequest, 400, "The body is not valid UTF-8 or has a broken escape"},
    Row{ClientTwoWays, "client_two_ways", BadRequest, 400, "The client authenticates in more than one way"},
    Row{ClientsDiffer, "clients_differ", BadRequest, 400,
        "client_id differs from the one in the Authorization header"},
    Row{ClientNotKnown, "client_not_known", BadClient, 401, WhoAreYou},
    Row{SecretMissing, "secret_missing", BadClient, 401, WhoAreYou},
    Row{SecretWrong, "secret_wrong", BadClient, 401, WhoAreYou},
    Row{CredentialsBroken, "credentials_broken", BadClient, 401, WhoAreYou},
    Row{PublicClient, "public_client", BadClient, 401, "Introspection is for clients with a secret"},
    Row{GrantUnknown, "grant_unknown", "unsupported_grant_type", 400, "This grant_type is not known here"},
    Row{GrantNotAllowed, "grant_not_allowed", "unauthorized_client", 400,
        "This client may not use this grant_type"},
    Row{CodeUnknown, "code_unknown", BadGrant, 400, "The code is not known"},
    Row{CodeOfOther, "code_of_other", BadGrant, 400, "The code was issued to another client"},
    Row{CodeUsed, "code_used", BadGrant, 400, "The code was used before; its tokens are revoked"},
    Row{CodeExpired, "code_expired", BadGrant, 400, "The code has expired"},
    Row{RedirectDiffers, "redirect_differs", BadGrant, 400,
        "redirect_uri is not the one of the authorization request"},
    Row{VerifierMissing, "verifier_missing", BadGrant, 400, BadVerifier},
    Row{VerifierUnasked, "verifier_unasked", BadGrant, 400, BadVerifier},
    Row{VerifierWrong, "verifier_wrong", BadGrant, 400, BadVerifier},
    Row{PasswordWrong, "password_wrong", BadGrant, 400, BadSignIn},
    Row{RefreshUnknown, "refresh_unknown", BadGrant, 400, "The refresh token is not known"},
    Row{RefreshOfOther, "refresh_of_other", BadGrant, 400, "The refresh token was issued to another client"},
    Row{RefreshUsed, "refresh_used", BadGrant, 400,
        "The refresh token was used before; all tokens of this sign-in are revoked"},
    Row{RefreshRevoked, "refresh_revoked", BadGrant, 400, "The refresh token is revoked"},
    Row{RefreshExpired, "refresh_expired", BadGrant, 400, "The refresh token has expired"},
    Row{ScopeWider, "scope_wider", "invalid_scope", 400, "A refresh may not ask for more than was granted"},
    Row{TokenOfOther, "token_of_other", BadGrant, 400, "The token was issued to another client"},
    Row{TokenNotKnown, "token_not_known", BadToken, 200, ""},
    Row{TokenInactive, "token_inactive", BadToken, 200, ""},
    Row{BearerMalformed, "bearer_malformed", BadRequest, 400, "The Authorization header is malformed"},
    Row{BearerBroken, "bearer_broken", BadRequest, 400,
        "The parameters are not valid UTF-8 or have a broken escape"},
    Row{BearerTwice, "bearer_twice", BadRequest, 400, "The token stands in more than one place"},
    // Without a token the challenge is bare: there is nothing that could be wrong (RFC 6750 §3).
    Row{NoToken, "no_token", "", 401, ""},
    Row{AccessUnknown, "access_unknown", BadToken, 401, "The access token is unknown or revoked"},
    Row{AccessRevoked, "access_revoked", BadToken, 401, "The access token is unknown or revoked"},
    Row{AccessExpired, "access_expired", BadToken, 401, "The access token has expired"},
    Row{RefreshAsAccess, "refresh_as_access", BadToken, 401, "The access token is unknown or revoked"},
    Row{ScopeLacking, "scope_lacking", "insufficient_scope", 403, "The token lacks a scope"},
    Row{HostUnknown, "host_unknown", BadRequest, 421, "Unknown host."},
    Row{PathUnknown, "path_unknown", BadRequest, 404, "Not found."},
    Row{MethodWrong, "method_wrong", BadRequest, 405, "Method not allowed."},
};

const Row &rowOf(PracticeReason reason)
{
    return *std::find_if(Rows.begin(), Rows.end(), [&](const Row &row) { return row.reason == reason; });
}
} // namespace

QString practiceReasonName(PracticeReason reason)
{
    return QString::fromLatin1(rowOf(reason).name);
}

std::optional<PracticeReason> practiceReasonFrom(const QString &name)
{
    for (const Row &row : Rows) {
        if (name == QLatin1StringView(row.name))
            return row.reason;
    }
    return {};
}

QList<PracticeReason> practiceReasons()
{
    QList<PracticeReason> all;
    for (const Row &row : Rows)
        all.append(row.reason);
    return all;
}

Failure practiceRefusal(PracticeReason reason, Stage stage, const QString &parameter)
{
    const Row &row = rowOf(reason);
    Failure refusal{.code = QString::fromLatin1(row.error),
                    .stage = stage,
                    .kind = FailureKind::Refused,
                    .httpStatus = row.status,
                    .error = QString::fromLatin1(row.error),
                    .errorDescription = QString::fromLatin1(row.description),
                    .evidence = {{u"reason"_s, QString::fromLatin1(row.name)}}};
    if (!parameter.isEmpty()) {
        refusal.errorDescription = refusal.errorDescription.arg(parameter);
        refusal.evidence.insert(u"parameter"_s, parameter);
    }
    return refusal;
}

std::optional<PracticeReason> reasonOf(const Failure &refusal)
{
    return practiceReasonFrom(refusal.evidence.value(u"reason"_s));
}

} // namespace workbench
