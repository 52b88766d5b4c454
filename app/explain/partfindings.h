// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// What the value of a part means. Facts stand in the comments; "exchange" is a number, "time" ISO 8601 in
/// UTC.
namespace workbench::findings {

// Any part.
inline constexpr QLatin1StringView Repeated{"repeated"};

// Authorization request and callback.
inline constexpr QLatin1StringView ResponseTypeCode{"response_type_code"};
inline constexpr QLatin1StringView ResponseTypeToken{"response_type_token"};
inline constexpr QLatin1StringView RedirectLocalhost{"redirect_localhost"};
inline constexpr QLatin1StringView RedirectEqual{"redirect_equal"};     ///< exchange
inline constexpr QLatin1StringView RedirectDiffers{"redirect_differs"}; ///< expected, exchange
inline constexpr QLatin1StringView RedirectMissing{"redirect_missing"}; ///< expected, exchange
inline constexpr QLatin1StringView StateEqual{"state_equal"};           ///< expected, exchange
inline constexpr QLatin1StringView StateDiffers{"state_differs"};       ///< expected, exchange
inline constexpr QLatin1StringView StateMissing{"state_missing"};       ///< expected, exchange
inline constexpr QLatin1StringView StateNotAsked{"state_not_asked"};
inline constexpr QLatin1StringView ChallengeWellFormed{"challenge_well_formed"};
inline constexpr QLatin1StringView ChallengeMalformed{"challenge_malformed"};
inline constexpr QLatin1StringView MethodS256{"method_s256"};
inline constexpr QLatin1StringView MethodPlain{"method_plain"};
inline constexpr QLatin1StringView MethodUnknown{"method_unknown"};
inline constexpr QLatin1StringView ScopeComma{"scope_comma"};

// Token request.
inline constexpr QLatin1StringView GrantCode{"grant_code"};
inline constexpr QLatin1StringView GrantPassword{"grant_password"};
inline constexpr QLatin1StringView GrantClient{"grant_client"};
inline constexpr QLatin1StringView GrantRefresh{"grant_refresh"};
inline constexpr QLatin1StringView GrantUnknown{"grant_unknown"};
inline constexpr QLatin1StringView CodeFresh{"code_fresh"};             ///< seconds, duration
inline constexpr QLatin1StringView CodeUsed{"code_used"};               ///< exchange
inline constexpr QLatin1StringView VerifierMatches{"verifier_matches"}; ///< expected, exchange
inline constexpr QLatin1StringView VerifierDiffers{"verifier_differs"}; ///< expected, got, exchange
inline constexpr QLatin1StringView VerifierMalformed{"verifier_malformed"};
inline constexpr QLatin1StringView VerifierMissing{"verifier_missing"}; ///< exchange
inline constexpr QLatin1StringView VerifierNotAsked{"verifier_not_asked"};
inline constexpr QLatin1StringView GrantMissing{"grant_missing"};

// Client authentication and tokens in a request.
inline constexpr QLatin1StringView SecretInBody{"secret_in_body"};
inline constexpr QLatin1StringView TwoMethods{"two_methods"};
inline constexpr QLatin1StringView BasicCredentials{"basic_credentials"};
inline constexpr QLatin1StringView BasicUnreadable{"basic_unreadable"};
inline constexpr QLatin1StringView BasicSecretEmpty{"basic_secret_empty"};
inline constexpr QLatin1StringView BearerToken{"bearer_token"};
inline constexpr QLatin1StringView BearerEmpty{"bearer_empty"};
inline constexpr QLatin1StringView SchemeOther{"scheme_other"};
inline constexpr QLatin1StringView SchemeMissing{"scheme_missing"};
inline constexpr QLatin1StringView TokenInQuery{"token_in_query"};
inline constexpr QLatin1StringView TokenInForm{"token_in_form"};
inline constexpr QLatin1StringView HintKnown{"hint_known"};
inline constexpr QLatin1StringView HintUnknown{"hint_unknown"};
inline constexpr QLatin1StringView FormType{"form_type"};
inline constexpr QLatin1StringView FormTypeWrong{"form_type_wrong"};

// Answers with tokens.
inline constexpr QLatin1StringView TokenSeen{"token_seen"}; ///< exchange
inline constexpr QLatin1StringView RefreshRotated{"refresh_rotated"};
inline constexpr QLatin1StringView RefreshKept{"refresh_kept"};
inline constexpr QLatin1StringView RefreshAbsent{"refresh_absent"};
inline constexpr QLatin1StringView TokenTypeBearer{"token_type_bearer"};
inline constexpr QLatin1StringView TokenTypeOther{"token_type_other"};
inline constexpr QLatin1StringView TokenTypeMissing{"token_type_missing"};
inline constexpr QLatin1StringView ExpiresIn{"expires_in"}; ///< seconds, duration, time
inline constexpr QLatin1StringView ExpiresUnusable{"expires_unusable"};
inline constexpr QLatin1StringView ExpiresMissing{"expires_missing"};
inline constexpr QLatin1StringView ScopeSame{"scope_same"};         ///< asked
inline constexpr QLatin1StringView ScopeNarrower{"scope_narrower"}; ///< asked, withheld
inline constexpr QLatin1StringView ScopeWider{"scope_wider"};       ///< asked, added
inline constexpr QLatin1StringView ScopeOther{"scope_other"};       ///< asked
inline constexpr QLatin1StringView ScopeNotAsked{"scope_not_asked"};
inline constexpr QLatin1StringView ScopeAbsent{"scope_absent"}; ///< asked
inline constexpr QLatin1StringView AnswerJson{"answer_json"};
inline constexpr QLatin1StringView AnswerNotJson{"answer_not_json"};
inline constexpr QLatin1StringView NoStore{"no_store"};
inline constexpr QLatin1StringView NoStoreMissing{"no_store_missing"};

// Introspection.
inline constexpr QLatin1StringView Active{"active"};
inline constexpr QLatin1StringView Inactive{"inactive"};
inline constexpr QLatin1StringView EndsAt{"ends_at"};   ///< seconds, duration, time
inline constexpr QLatin1StringView EndedAt{"ended_at"}; ///< time
inline constexpr QLatin1StringView Moment{"moment"};    ///< time

// Header fields and status of any answer.
inline constexpr QLatin1StringView ChallengeBearer{"challenge_bearer"};
inline constexpr QLatin1StringView ChallengeBasic{"challenge_basic"};
inline constexpr QLatin1StringView ChallengeOther{"challenge_other"};
inline constexpr QLatin1StringView ChallengeMissing{"challenge_missing"};
inline constexpr QLatin1StringView RetrySeconds{"retry_seconds"}; ///< seconds, duration, time
inline constexpr QLatin1StringView ClockRight{"clock_right"};
inline constexpr QLatin1StringView ClockOff{"clock_off"}; ///< seconds, duration
inline constexpr QLatin1StringView StatusGood{"status_good"};
inline constexpr QLatin1StringView StatusRedirect{"status_redirect"};
inline constexpr QLatin1StringView StatusBadRequest{"status_bad_request"};
inline constexpr QLatin1StringView StatusUnauthorized{"status_unauthorized"};
inline constexpr QLatin1StringView StatusForbidden{"status_forbidden"};
inline constexpr QLatin1StringView StatusNotFound{"status_not_found"};
inline constexpr QLatin1StringView StatusMethod{"status_method"};
inline constexpr QLatin1StringView StatusTooMany{"status_too_many"};
inline constexpr QLatin1StringView StatusClient{"status_client"};
inline constexpr QLatin1StringView StatusServer{"status_server"};

// Values of "error".
inline constexpr QLatin1StringView ErrorInvalidRequest{"error_invalid_request"};
inline constexpr QLatin1StringView ErrorInvalidClient{"error_invalid_client"};
inline constexpr QLatin1StringView ErrorInvalidGrant{"error_invalid_grant"};
inline constexpr QLatin1StringView ErrorUnauthorizedClient{"error_unauthorized_client"};
inline constexpr QLatin1StringView ErrorUnsupportedGrantType{"error_unsupported_grant_type"};
inline constexpr QLatin1StringView ErrorUnsupportedResponseType{"error_unsupported_response_type"};
inline constexpr QLatin1StringView ErrorInvalidScope{"error_invalid_scope"};
inline constexpr QLatin1StringView ErrorAccessDenied{"error_access_denied"};
inline constexpr QLatin1StringView ErrorServerError{"error_server_error"};
inline constexpr QLatin1StringView ErrorTemporarilyUnavailable{"error_temporarily_unavailable"};
inline constexpr QLatin1StringView ErrorUnsupportedTokenType{"error_unsupported_token_type"};
inline constexpr QLatin1StringView ErrorInvalidToken{"error_invalid_token"};
inline constexpr QLatin1StringView ErrorInsufficientScope{"error_insufficient_scope"};
inline constexpr QLatin1StringView ErrorUnregistered{"error_unregistered"};

} // namespace workbench::findings
