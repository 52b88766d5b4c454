// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The failure codes that are ours, not a server's. Part of the command line's contract: never change one.
namespace workbench::codes {

inline constexpr QLatin1StringView ConnectionRefused{"connection_refused"};
inline constexpr QLatin1StringView ConnectionLost{"connection_lost"};
inline constexpr QLatin1StringView NameNotFound{"name_not_found"};
inline constexpr QLatin1StringView TlsFailed{"tls_failed"};
inline constexpr QLatin1StringView Timeout{"timeout"};
inline constexpr QLatin1StringView CallbackTimeout{"callback_timeout"};
inline constexpr QLatin1StringView StateMismatch{"state_mismatch"};
inline constexpr QLatin1StringView IssuerMismatch{"issuer_mismatch"};
inline constexpr QLatin1StringView ParameterRepeated{"parameter_repeated"};
inline constexpr QLatin1StringView MalformedAnswer{"malformed_answer"};
inline constexpr QLatin1StringView AnswerTooLarge{"answer_too_large"};
inline constexpr QLatin1StringView RedirectRefused{"redirect_refused"};
inline constexpr QLatin1StringView NotHttp{"not_http"};
inline constexpr QLatin1StringView PortInUse{"port_in_use"};
inline constexpr QLatin1StringView EndpointMissing{"endpoint_missing"};
inline constexpr QLatin1StringView SecretMissing{"secret_missing"};
inline constexpr QLatin1StringView ProfileInvalid{"profile_invalid"};
inline constexpr QLatin1StringView SecretStoreUnavailable{"secret_store_unavailable"};
inline constexpr QLatin1StringView SecretStoreLocked{"secret_store_locked"};
inline constexpr QLatin1StringView SecretStoreTimeout{"secret_store_timeout"};
inline constexpr QLatin1StringView StorageFailed{"storage_failed"};
inline constexpr QLatin1StringView Cancelled{"cancelled"};

} // namespace workbench::codes
