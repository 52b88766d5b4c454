// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/message/formencoding.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace workbench {

/// How a token is asked for (RFC 6749 §4).
enum class Grant { Password, AuthorizationCode, ClientCredentials };

/// How the client proves who it is at the token endpoint (RFC 6749 §2.3.1).
enum class ClientAuthentication { None, SecretPost, SecretBasic };

/// What goes into the Basic header before base64: form-encoded halves as RFC 6749 §2.3.1 wants, or the raw
/// text for servers that do not decode.
enum class BasicEncoding { Form, Raw };

/// code_challenge_method (RFC 7636 §4.2).
enum class Pkce { S256, Plain, None };

struct Endpoints
{
    QString authorization = {};
    QString token = {};
    QString revocation = {};
    QString introspection = {};
    QString userinfo = {};
    QString resource = {};

    bool operator==(const Endpoints &) const = default;
};

/// What a profile demands and allows beyond what is safe for everybody. Only a person changes these.
struct SecurityRules
{
    /// An answer that could only be used with leniency is rejected instead of warned about.
    bool strict = false;
    /// http to a host that is not this machine (RFC 6749 §3.1, RFC 9700 §2.6: refused otherwise).
    bool plainHttp = false;
    /// SHA-256 of the one certificate that is accepted although it cannot be verified, in lower-case hex.
    /// Never part of a profile file: trust is not something that a file can bring along.
    QString trustedCertificate = {};

    bool operator==(const SecurityRules &) const = default;
};

/// Everything that is known of one client at one provider, but never a secret. A value.
struct ProviderProfile
{
    QString id = {}; ///< UUID without braces, made by the store; empty while not stored
    QString name = {};
    QString templateId = {}; ///< "django-oauth-toolkit", "practice-server", "generic" …
    Grant grant = Grant::AuthorizationCode;
    QString issuer = {}; ///< compared with `iss` of the answer (RFC 9207); empty: nothing to compare with
    Endpoints endpoints = {};
    QString clientId = {};
    ClientAuthentication authentication = ClientAuthentication::SecretPost;
    BasicEncoding basicEncoding = BasicEncoding::Form;
    QString user = {};
    QString scope = {};
    QString redirectUri = {};
    Pkce pkce = Pkce::S256;
    Parameters authorizationParameters = {}; ///< extra ones, added to the request as they are
    Parameters tokenParameters = {};
    Parameters refreshParameters = {};
    SecurityRules security = {};
    /// Members of a profile file that this version does not know: kept and written back.
    Json unknownMembers = {};

    bool operator==(const ProviderProfile &) const = default;
};

// Names as the profile file spells them.
QString grantName(Grant grant);
std::optional<Grant> grantFromName(QStringView name);
QString clientAuthenticationName(ClientAuthentication authentication);
std::optional<ClientAuthentication> clientAuthenticationFromName(QStringView name);
QString pkceName(Pkce pkce);
std::optional<Pkce> pkceFromName(QStringView name);

/// A secret of the profile is needed for this grant ("client_secret", "password").
bool needsClientSecret(const ProviderProfile &profile);

/// The host is in 127.0.0.0/8, [::1] or localhost.
bool isLoopback(const QUrl &url);

/// The addresses of all endpoints that are filled in.
QStringList endpointAddresses(const Endpoints &endpoints);

} // namespace workbench
