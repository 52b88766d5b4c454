// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace workbench {

using Facts = QMap<QString, QString>;

/// Which case of the error catalogue a failure is. The numbers are those of the catalogue; E20, E30,
/// E31 and E34 are endings without a failure (observations.h), E36 is a pasted text (pastedtext.h).
enum class Entry {
    E01,            ///< nobody listens at the address
    E02,            ///< invalid_client
    E03,            ///< invalid_grant, password grant
    E04,            ///< unsupported_grant_type, unsupported_response_type
    E05,            ///< unauthorized_client
    E06,            ///< 401 and no token was sent
    E07,            ///< a token was sent and the body says that none was
    E08,            ///< the access token has expired
    E09,            ///< the access token was revoked by this program
    E10,            ///< invalid_token for a reason that is not known
    E11,            ///< insufficient_scope
    E12,            ///< PKCE is required
    E13,            ///< redirect URI differs from the registered one
    E14,            ///< the authorization code is too old
    E15,            ///< the authorization code was used before
    E16,            ///< state differs
    E17,            ///< a pasted text that is not a return address
    E18,            ///< access_denied
    E19,            ///< the browser did not come back
    E20,            ///< a token came, and no refresh token with it
    E21,            ///< the application is in test mode, and the person is not on its list
    E22,            ///< an error inside a 2xx answer
    E23,            ///< the body is not JSON
    E24,            ///< wrong address: 404, 405, a redirect
    E25,            ///< TLS
    E26,            ///< port taken
    E27,            ///< host name not found
    E28,            ///< time-out
    E29,            ///< the refresh token is not valid any more
    E30,            ///< revoked, and the token still works
    E31,            ///< 200 to a revocation proves nothing
    E32,            ///< invalid_scope
    E33,            ///< secret store
    E34,            ///< the two clocks differ
    E35,            ///< the server asks to wait: temporarily_unavailable, 429, 503
    E36,            ///< a command for another terminal
    CodeRefused,    ///< invalid_grant for a code that is neither known to be old nor used
    InvalidRequest, ///< invalid_request
    ServerError,    ///< server_error, 500, 502 …
    ServerRefused,  ///< every other refusal
    ConnectionLost,
    NotHttp,
    MalformedAnswer,
    AnswerTooLarge,
    RedirectRefused,
    IssuerMismatch,
    ParameterRepeated,
    SecretMissing,
    EndpointMissing,
    ProfileInvalid,
    StorageFailed,
    Cancelled,
};

/// One possible reason. `code` is one of causecodes.h and part of the command line's contract; the facts fill
/// the sentence of app/words and never hold a secret.
struct Cause
{
    QString code = {};
    Facts facts = {};
    bool proven = false; ///< there is evidence for it in this exchange or in what went before

    bool operator==(const Cause &) const = default;
};

/// What a button can do about it. A kind beginning with Edit leads to that field of the profile.
enum class FixKind {
    EditProfile, ///< facts: "member"
    EditClientSecret,
    EditClientId,
    EditUser,
    EditPassword,
    EditScope, ///< facts: "scope", when there is a better one
    EditRedirectUri,
    EditIssuer,
    EditTokenEndpoint,
    EditAuthorizationEndpoint,
    EditResourceEndpoint,
    EditRevocationEndpoint,
    EditIntrospectionEndpoint,
    EditUserInfoEndpoint,
    SwapIdAndSecret,
    SwitchToBasic,
    SwitchToPost,
    SwitchBasicEncoding,
    SwitchPkceOn,
    SwitchPkceToS256,
    ChooseGrant,
    ShowExchange, ///< facts: "exchange", its number
    ShowHowToMakeApplication,
    OpenAdminPage, ///< facts: "address"
    OpenConsole,   ///< facts: "address", "provider": where testers are named
    GetToken,      ///< again from the start: sign in, new code, new tokens
    RefreshAndRepeat,
    CallWithToken,
    SendTokenInHeader,
    OpenAgain, ///< the browser, with a new state
    PasteAddress,
    KeepWaiting,
    ShowExample,
    CopyRedirectUri, ///< facts: "address"
    UsePracticeServer,
    CopyRunserver,    ///< facts: "command"
    Try127,           ///< facts: "address" and "field", as for AddTrailingSlash
    UseFreePort,      ///< facts: "address": the redirect URI without its port
    AddTrailingSlash, ///< facts: "address", "field": the member of "endpoints" in the profile file
    UseAddress,       ///< facts: "address" and "field", as for AddTrailingSlash
    AddOfflineAccess, ///< facts: the parameters of the authorization request, by name
    CheckWithToken,   ///< a call to the API
    CheckAgain,       ///< facts: "seconds"
    UseServerTime,    ///< facts: "milliseconds": how far the server's clock is ahead
    PasteCommand,     ///< the complaint of a terminal alone says little
    CopyForBash,      ///< on one line; facts: "shell" = "cmd" where that is the terminal
    EnterSecret,      ///< facts: "secret": "client_secret" …
    AllowPlainHttp,   ///< facts: "address"
    TrustCertificate, ///< facts: "certificate" (SHA-256, hex), "subject", "until", "host"
    AcceptLeniency,   ///< the profile is strict no more
    KeepSecretsUntilQuit,
    WaitLonger,
    RetryNow, ///< facts: "seconds", when the server named a time
};

struct Fix
{
    FixKind kind = FixKind::ShowExchange;
    Facts facts = {};

    bool operator==(const Fix &) const = default;
};

/// What is known about a failure: the case, its reasons with the likeliest first, and what can be done, the
/// best first. Values only; app/words turns them into text.
struct Explanation
{
    Entry entry = Entry::ServerRefused;
    std::optional<Entry> means = {}; ///< for E22: the case that the error is without its wrapping
    /// Never empty for a refusal and a callback time-out.
    QList<Cause> causes = {};
    QList<Fix> fixes = {};
    /// The refusal is what was to be seen: the token was revoked here, or none was meant to be sent.
    bool refusalIsRight = false;

    bool operator==(const Explanation &) const = default;
};

/// "E02", "server_refused" … for logs and tests.
QString entryName(Entry entry);

} // namespace workbench
