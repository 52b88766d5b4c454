// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace workbench {

/// Why the practice server did not do what it was asked. Finer than the errors of the RFCs: the server knows
/// which half of the credentials was wrong, and the live view may say so where the wire must not.
enum class PracticeReason {
    // authorization endpoint
    QueryBroken,
    DestinationRepeated,
    ParameterMissing, ///< with the parameter's name
    ClientUnknown,
    NotForThisClient,
    RedirectMissing,
    RedirectUnknown,
    ParameterRepeated,
    ResponseTypeUnsupported,
    ResponseModeUnsupported,
    ScopeUnknown,
    ChallengeMissing,
    ChallengeWithoutValue,
    ChallengeMethodUnknown,
    ChallengePlain,
    ChallengeMalformed,
    UserDenied,
    UserUnknown,
    SignInWrong,
    FormFromOtherSite,
    DecisionUnclear,
    // what every client request may be
    CredentialsInUrl,
    NotAForm,
    BodyBroken,
    ClientTwoWays,
    ClientsDiffer,
    ClientNotKnown,
    SecretMissing,
    SecretWrong,
    CredentialsBroken,
    PublicClient,
    // token endpoint
    GrantUnknown,
    GrantNotAllowed,
    CodeUnknown,
    CodeOfOther,
    CodeUsed,
    CodeExpired,
    RedirectDiffers,
    VerifierMissing,
    VerifierUnasked,
    VerifierWrong,
    PasswordWrong,
    RefreshUnknown,
    RefreshOfOther,
    RefreshUsed,
    RefreshRevoked,
    RefreshExpired,
    ScopeWider,
    // revocation and introspection
    TokenOfOther,
    TokenNotKnown, ///< not a refusal: an unknown token counts as revoked (RFC 7009 §2.2)
    TokenInactive, ///< not a refusal: {"active": false} (RFC 7662 §2.2)
    // API
    BearerMalformed,
    BearerBroken,
    BearerTwice,
    NoToken,
    AccessUnknown,
    AccessRevoked,
    AccessExpired,
    RefreshAsAccess,
    ScopeLacking,
    // no endpoint
    HostUnknown,
    PathUnknown,
    MethodWrong,
};

/// "code_expired" …: the key in resources/practice/behaviours.json and in Failure::evidence["reason"].
QString practiceReasonName(PracticeReason reason);
std::optional<PracticeReason> practiceReasonFrom(const QString &name);
/// Every one, for tests and tables.
QList<PracticeReason> practiceReasons();

} // namespace workbench
