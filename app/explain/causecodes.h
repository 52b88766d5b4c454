// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The codes of causes. Part of the command line's contract: never change one. Facts stand in the comments; a
/// fact named "time" is ISO 8601 in UTC.
namespace workbench::causes {

// No connection. Facts: address ("127.0.0.1:8000"), host, port.
inline constexpr QLatin1StringView ServerNotStarted{"server_not_started"};
inline constexpr QLatin1StringView ServerStopped{"server_stopped"}; ///< it did answer before; time
inline constexpr QLatin1StringView OtherPort{"other_port"};
inline constexpr QLatin1StringView LocalhostIsIpv6{"localhost_is_ipv6"};
inline constexpr QLatin1StringView ServerClosed{"server_closed"};
inline constexpr QLatin1StringView ServerSlow{"server_slow"};
inline constexpr QLatin1StringView ServerInDebugger{"server_in_debugger"};
inline constexpr QLatin1StringView Firewall{"firewall"};
inline constexpr QLatin1StringView Offline{"offline"};
inline constexpr QLatin1StringView HostMisspelt{"host_misspelt"};
inline constexpr QLatin1StringView ProxyNeeded{"proxy_needed"};
inline constexpr QLatin1StringView CertificateSelfSigned{"certificate_self_signed"};
inline constexpr QLatin1StringView CertificateOtherHost{"certificate_other_host"};
inline constexpr QLatin1StringView PlainHttpReadable{"plain_http_readable"}; ///< address
inline constexpr QLatin1StringView ForeignServer{"foreign_server"};          ///< address
inline constexpr QLatin1StringView OnlyHttp{"only_http"};                    ///< address
inline constexpr QLatin1StringView ForbiddenByClause{"forbidden_by_clause"}; ///< clause
inline constexpr QLatin1StringView CertificateExpired{"certificate_expired"};
inline constexpr QLatin1StringView TlsToPlainPort{"tls_to_plain_port"};
inline constexpr QLatin1StringView PlainToTlsPort{"plain_to_tls_port"};
inline constexpr QLatin1StringView OtherProtocol{"other_protocol"};
inline constexpr QLatin1StringView AnswerCut{"answer_cut"};          ///< received, promised (bytes)
inline constexpr QLatin1StringView AnswerCutOpen{"answer_cut_open"}; ///< received; no length was promised
inline constexpr QLatin1StringView HeaderFieldBroken{"header_field_broken"};
inline constexpr QLatin1StringView ContentLengthBroken{"content_length_broken"};
inline constexpr QLatin1StringView ChunkBroken{"chunk_broken"};
inline constexpr QLatin1StringView TransferCodingUnknown{"transfer_coding_unknown"};
inline constexpr QLatin1StringView FieldFlood{"field_flood"}; ///< fields: their limit
inline constexpr QLatin1StringView HeadFlood{"head_flood"};   ///< limit (bytes)

// Whatever it was: the message was changed before it was sent ("break it").
inline constexpr QLatin1StringView ChangedOnPurpose{"changed_on_purpose"}; ///< exchange, time

// The client.
inline constexpr QLatin1StringView SecretIsAHash{"secret_is_a_hash"}; ///< prefix
inline constexpr QLatin1StringView SecretHasBlanks{"secret_has_blanks"};
inline constexpr QLatin1StringView SecretNotSent{"secret_not_sent"};
inline constexpr QLatin1StringView SecretWrong{"secret_wrong"}; ///< length
inline constexpr QLatin1StringView SecretShort{"secret_short"}; ///< length, usual
inline constexpr QLatin1StringView IdAndSecretSwapped{"id_and_secret_swapped"};
inline constexpr QLatin1StringView ClientIdEmpty{"client_id_empty"};
inline constexpr QLatin1StringView ClientIdHasBlanks{"client_id_has_blanks"};
inline constexpr QLatin1StringView BasicWanted{"basic_wanted"};
inline constexpr QLatin1StringView BodyWanted{"body_wanted"};
inline constexpr QLatin1StringView BasicEncodingDiffers{"basic_encoding_differs"};
inline constexpr QLatin1StringView ApplicationUnknown{"application_unknown"}; ///< client_id
inline constexpr QLatin1StringView GrantNotAllowed{"grant_not_allowed"};      ///< grant
inline constexpr QLatin1StringView BodyNotForm{"body_not_form"};
inline constexpr QLatin1StringView GrantTypeMissing{"grant_type_missing"};
inline constexpr QLatin1StringView GrantTypeMisspelt{"grant_type_misspelt"}; ///< grant
inline constexpr QLatin1StringView GrantSwitchedOff{"grant_switched_off"};   ///< grant
inline constexpr QLatin1StringView ResponseTypeUnsupported{"response_type_unsupported"};
inline constexpr QLatin1StringView ScopeComma{"scope_comma"};
inline constexpr QLatin1StringView ScopeUnknown{"scope_unknown"}; ///< scope
inline constexpr QLatin1StringView ScopeWider{"scope_wider"};
inline constexpr QLatin1StringView ScopeRemoved{"scope_removed"}; ///< scope
inline constexpr QLatin1StringView PkceRequired{"pkce_required"};
inline constexpr QLatin1StringView VerifierNotSent{"verifier_not_sent"};
inline constexpr QLatin1StringView PkceMethodUnsupported{"pkce_method_unsupported"}; ///< method
inline constexpr QLatin1StringView ParameterMissing{"parameter_missing"};
inline constexpr QLatin1StringView CredentialsInQuery{"credentials_in_query"};
inline constexpr QLatin1StringView ApplicationSuspended{"application_suspended"};
inline constexpr QLatin1StringView OfflineNotAsked{
    "offline_not_asked"}; ///< parameters: "access_type=offline"
inline constexpr QLatin1StringView ConsentGivenBefore{"consent_given_before"}; ///< parameters
inline constexpr QLatin1StringView RefreshTokenNotOffered{"refresh_token_not_offered"};

// The person.
inline constexpr QLatin1StringView UserHasBlanks{"user_has_blanks"};
inline constexpr QLatin1StringView PasswordHasBlanks{"password_has_blanks"};
inline constexpr QLatin1StringView EmailInsteadOfName{"email_instead_of_name"};
inline constexpr QLatin1StringView NameInsteadOfEmail{"name_instead_of_email"};
inline constexpr QLatin1StringView PasswordWrong{"password_wrong"};
inline constexpr QLatin1StringView UserInactive{"user_inactive"};
inline constexpr QLatin1StringView ConsentRefused{"consent_refused"};
inline constexpr QLatin1StringView NotATester{"not_a_tester"};
inline constexpr QLatin1StringView AdministratorRefused{"administrator_refused"};
inline constexpr QLatin1StringView OrganisationOnly{"organisation_only"};
inline constexpr QLatin1StringView EmailNotVerified{"email_not_verified"};
inline constexpr QLatin1StringView SignInNeeded{"sign_in_needed"};

// The authorization code and the refresh token.
inline constexpr QLatin1StringView CodeTooOld{"code_too_old"}; ///< age, life (seconds)
inline constexpr QLatin1StringView CodeUsed{"code_used"};      ///< exchange, time
inline constexpr QLatin1StringView PageReloaded{"page_reloaded"};
inline constexpr QLatin1StringView CodeUnknown{"code_unknown"};
inline constexpr QLatin1StringView CodeOfOtherClient{"code_of_other_client"};
inline constexpr QLatin1StringView VerifierDiffers{"verifier_differs"};
inline constexpr QLatin1StringView RefreshTokenReplaced{"refresh_token_replaced"}; ///< exchange, time
inline constexpr QLatin1StringView RefreshTokenRevoked{"refresh_token_revoked"};   ///< time
inline constexpr QLatin1StringView RefreshTokenExpired{"refresh_token_expired"};
inline constexpr QLatin1StringView RefreshTokenUsed{"refresh_token_used"};
inline constexpr QLatin1StringView RefreshTokenOfOtherClient{"refresh_token_of_other_client"};
inline constexpr QLatin1StringView DotRefreshAfterRevoke{"dot_refresh_after_revoke"}; ///< time
inline constexpr QLatin1StringView StillAcceptedOffline{"still_accepted_offline"};
inline constexpr QLatin1StringView StillAcceptedCache{"still_accepted_cache"};
inline constexpr QLatin1StringView OnlyRefreshTokenRevoked{"only_refresh_token_revoked"}; ///< time
inline constexpr QLatin1StringView RevocationSaysNothing{"revocation_says_nothing"};
inline constexpr QLatin1StringView TokenRevokedBefore{"token_revoked_before"}; ///< time, exchange

// The protected resource.
inline constexpr QLatin1StringView NoTokenSent{"no_token_sent"};
inline constexpr QLatin1StringView HeaderMisspelt{"header_misspelt"}; ///< header
inline constexpr QLatin1StringView BearerBlankMissing{"bearer_blank_missing"};
inline constexpr QLatin1StringView SchemeNotBearer{"scheme_not_bearer"}; ///< scheme
inline constexpr QLatin1StringView TokenPlaceNotRead{"token_place_not_read"};
inline constexpr QLatin1StringView TokenExpired{"token_expired"};            ///< time
inline constexpr QLatin1StringView ServerSaysExpired{"server_says_expired"}; ///< words
inline constexpr QLatin1StringView ServerSaysInvalid{"server_says_invalid"}; ///< words
inline constexpr QLatin1StringView ClocksDiffer{"clocks_differ"};
inline constexpr QLatin1StringView ServerClockAhead{"server_clock_ahead"};   ///< minutes
inline constexpr QLatin1StringView ServerClockBehind{"server_clock_behind"}; ///< minutes
inline constexpr QLatin1StringView TimeZoneMixed{"time_zone_mixed"};
inline constexpr QLatin1StringView TokenRevoked{"token_revoked"};                         ///< time
inline constexpr QLatin1StringView RevokedWithRefreshToken{"revoked_with_refresh_token"}; ///< time
inline constexpr QLatin1StringView TokenReplaced{"token_replaced"};                       ///< exchange, time
inline constexpr QLatin1StringView TokenOfOtherServer{"token_of_other_server"};           ///< address
inline constexpr QLatin1StringView TokenCut{"token_cut"};
inline constexpr QLatin1StringView ServerRestarted{"server_restarted"};
inline constexpr QLatin1StringView BodyMisleading{"body_misleading"};
inline constexpr QLatin1StringView ViewWithoutOAuth{"view_without_oauth"};
inline constexpr QLatin1StringView ScopeTooSmall{"scope_too_small"}; ///< needed, granted
inline constexpr QLatin1StringView ScopeNarrowed{"scope_narrowed"};  ///< asked, granted
inline constexpr QLatin1StringView OpenidScopeMissing{"openid_scope_missing"};
inline constexpr QLatin1StringView UserNotAllowed{"user_not_allowed"};
inline constexpr QLatin1StringView IntrospectionNotAllowed{"introspection_not_allowed"};

// The way through the browser.
inline constexpr QLatin1StringView RedirectChanged{"redirect_changed"}; ///< asked, sent
inline constexpr QLatin1StringView RedirectWorkedBefore{
    "redirect_worked_before"}; ///< address: now; worked: then; exchange, time
inline constexpr QLatin1StringView RedirectLocalhost{"redirect_localhost"};          ///< address
inline constexpr QLatin1StringView RedirectPort{"redirect_port"};                    ///< address, port
inline constexpr QLatin1StringView RedirectSlash{"redirect_slash"};                  ///< address
inline constexpr QLatin1StringView RedirectNotRegistered{"redirect_not_registered"}; ///< address
inline constexpr QLatin1StringView RedirectElsewhere{"redirect_elsewhere"};          ///< address
inline constexpr QLatin1StringView ClientIdUnknown{"client_id_unknown"};             ///< client_id
inline constexpr QLatin1StringView TabClosed{"tab_closed"};
inline constexpr QLatin1StringView HttpsPageWarning{"https_page_warning"};
inline constexpr QLatin1StringView CallbackPortBlocked{"callback_port_blocked"};
inline constexpr QLatin1StringView OtherBrowserProfile{"other_browser_profile"};
inline constexpr QLatin1StringView OldTab{"old_tab"};
inline constexpr QLatin1StringView TwoAtOnce{"two_at_once"};
inline constexpr QLatin1StringView StateMissing{"state_missing"};
inline constexpr QLatin1StringView ForgedAnswer{"forged_answer"};
inline constexpr QLatin1StringView IssuerOfProfileWrong{"issuer_of_profile_wrong"}; ///< expected, got
inline constexpr QLatin1StringView MixUp{"mix_up"};
inline constexpr QLatin1StringView AuthorizationAddressPasted{"authorization_address_pasted"};
inline constexpr QLatin1StringView NoCodeInAddress{"no_code_in_address"};
inline constexpr QLatin1StringView AddressCut{"address_cut"};
inline constexpr QLatin1StringView ErrorPagePasted{"error_page_pasted"}; ///< status, error
inline constexpr QLatin1StringView CmdInBash{"cmd_in_bash"};             ///< words
inline constexpr QLatin1StringView BashInCmd{"bash_in_cmd"};             ///< words
inline constexpr QLatin1StringView LineBreaksLost{"line_breaks_lost"};
inline constexpr QLatin1StringView DjangoHasPort{"django_has_port"};              ///< port
inline constexpr QLatin1StringView OtherProgramHasPort{"other_program_has_port"}; ///< port

// The address and the answer.
inline constexpr QLatin1StringView TrailingSlashMissing{
    "trailing_slash_missing"};                                             ///< address: with the slash
inline constexpr QLatin1StringView OtherMount{"other_mount"};              ///< address
inline constexpr QLatin1StringView PathWrong{"path_wrong"};                ///< address
inline constexpr QLatin1StringView MethodNotAllowed{"method_not_allowed"}; ///< method, allow
inline constexpr QLatin1StringView LoginPage{"login_page"};                ///< address
inline constexpr QLatin1StringView AddressMoved{"address_moved"};          ///< address
inline constexpr QLatin1StringView HtmlPage{"html_page"};
inline constexpr QLatin1StringView FormEncodedAnswer{"form_encoded_answer"};
inline constexpr QLatin1StringView EmptyBody{"empty_body"};
inline constexpr QLatin1StringView JsonBroken{"json_broken"};
inline constexpr QLatin1StringView JsonNotUtf8{"json_not_utf8"};
inline constexpr QLatin1StringView JsonTooDeep{"json_too_deep"};
inline constexpr QLatin1StringView JsonNotAnObject{"json_not_an_object"};
inline constexpr QLatin1StringView MemberRepeated{"member_repeated"}; ///< member
inline constexpr QLatin1StringView MemberUnusable{"member_unusable"}; ///< member
inline constexpr QLatin1StringView BodyCompressed{"body_compressed"};
inline constexpr QLatin1StringView LeniencyForbidden{"leniency_forbidden"}; ///< clause, warning
inline constexpr QLatin1StringView StatusUnusable{"status_unusable"};       ///< status
inline constexpr QLatin1StringView NotATokenAddress{"not_a_token_address"};
inline constexpr QLatin1StringView ServerBug{"server_bug"};
inline constexpr QLatin1StringView ServerBusy{"server_busy"};
inline constexpr QLatin1StringView TooManyRequests{"too_many_requests"}; ///< seconds, when the server said
inline constexpr QLatin1StringView ServerSaid{"server_said"};            ///< words
inline constexpr QLatin1StringView ReasonNotGiven{"reason_not_given"};

// This program and this computer.
inline constexpr QLatin1StringView NoSecretService{"no_secret_service"};
inline constexpr QLatin1StringView KeychainLocked{"keychain_locked"};
inline constexpr QLatin1StringView KeychainSlow{"keychain_slow"};
inline constexpr QLatin1StringView DataFolder{"data_folder"}; ///< path, reason

} // namespace workbench::causes
