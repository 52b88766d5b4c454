// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "app/words/causerow.h"

#include <QCoreApplication>

namespace workbench {

namespace {
const CauseRow Rows[] = {
    {causes::ServerNotStarted, QT_TRANSLATE_NOOP("CauseWords", "The server at {address} is not started.")},
    {causes::ServerStopped,
     QT_TRANSLATE_NOOP("CauseWords", "The server has stopped: at {time} it still answered.")},
    {causes::OtherPort, QT_TRANSLATE_NOOP("CauseWords", "The server listens at a port other than {port}.")},
    {causes::LocalhostIsIpv6,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The name localhost can mean the IPv6 address ::1, and the server listens at "
                       "127.0.0.1 only.")},
    {causes::ServerClosed,
     QT_TRANSLATE_NOOP("CauseWords", "The server closed the connection before its answer was "
                                     "complete; it may be restarting.")},
    {causes::ServerSlow,
     QT_TRANSLATE_NOOP("CauseWords", "The server took the request and needs longer to answer.")},
    {causes::ServerInDebugger,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server at {address} is stopped in a debugger or busy with another request.")},
    {causes::Firewall,
     QT_TRANSLATE_NOOP("CauseWords", "A firewall on the way drops what is sent to {address}.")},
    {causes::Offline, QT_TRANSLATE_NOOP("CauseWords", "This computer has no connection to the network.")},
    {causes::HostMisspelt,
     QT_TRANSLATE_NOOP("CauseWords", "The host name {host} is misspelt or does not exist.")},
    {causes::ProxyNeeded,
     QT_TRANSLATE_NOOP("CauseWords", "This network reaches other hosts only through a proxy.")},
    {causes::CertificateSelfSigned,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The certificate of {host} is signed by nobody whom this computer trusts.")},
    {causes::CertificateOtherHost,
     QT_TRANSLATE_NOOP("CauseWords", "The certificate was issued for a host other than {host}.")},
    {causes::CertificateExpired,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The certificate is out of its time, or the clock of this computer is wrong.")},
    {causes::TlsToPlainPort,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The port {port} speaks plain http, and the address begins with https.")},
    {causes::PlainHttpReadable,
     QT_TRANSLATE_NOOP("CauseWords",
                       "Everybody between here and {address} could read the secrets of the request.")},
    {causes::ForeignServer,
     QT_TRANSLATE_NOOP("CauseWords", "A token or secret goes only to the servers that its profile names. If "
                                     "{address} belongs to them, put it into the profile.")},
    {causes::OnlyHttp, QT_TRANSLATE_NOOP("CauseWords", "Only addresses with https or http are opened.")},
    {causes::ForbiddenByClause,
     QT_TRANSLATE_NOOP("CauseWords", "A strict profile sends nothing that {clause} forbids.")},
    {causes::PlainToTlsPort,
     QT_TRANSLATE_NOOP("CauseWords", "The port {port} speaks https, and the address begins with http.")},
    {causes::OtherProtocol,
     QT_TRANSLATE_NOOP("CauseWords", "What listens at {address} is not an HTTP server.")},
    {causes::AnswerCut,
     QT_TRANSLATE_NOOP("CauseWords", "The connection ended after {received} of {promised} bytes.")},
    {causes::AnswerCutOpen,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The connection ended after {received} bytes, in the middle of the answer.")},
    {causes::HeaderFieldBroken,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "A header field of the answer has no name or holds a character that is not allowed there.")},
    {causes::ContentLengthBroken,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The Content-Length of the answer is not a number, or it stands there twice with two values.")},
    {causes::ChunkBroken,
     QT_TRANSLATE_NOOP("CauseWords", "The chunks in which the body arrived are damaged.")},
    {causes::TransferCodingUnknown,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The body has a Transfer-Encoding other than chunked, which was not asked for.")},
    {causes::FieldFlood,
     QT_TRANSLATE_NOOP("CauseWords", "The head of the answer has more than {fields} header fields.")},
    {causes::HeadFlood,
     QT_TRANSLATE_NOOP("CauseWords", "The head of the answer is larger than {limit} bytes.")},

    {causes::ChangedOnPurpose,
     QT_TRANSLATE_NOOP("CauseWords", "Exchange {exchange} was changed on purpose before it was sent.")},
    {causes::SecretIsAHash,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The client secret is a stored hash: it begins with {prefix}. Django shows the real "
                       "secret only before the application is saved for the first time.")},
    {causes::SecretHasBlanks,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The client secret contains a blank or a line break, probably from copying.")},
    {causes::SecretNotSent,
     QT_TRANSLATE_NOOP("CauseWords", "The request carried no client secret, and the server expects one.")},
    {causes::SecretWrong,
     QT_TRANSLATE_N_NOOP("CauseWords", "The client secret (%n characters) is not the one of this "
                                       "application."),
     "length"},
    {causes::SecretShort,
     QT_TRANSLATE_N_NOOP("CauseWords", "The client secret was cut while copying: it has %n "
                                       "characters, usual are {usual}."),
     "length"},
    {causes::IdAndSecretSwapped,
     QT_TRANSLATE_NOOP("CauseWords", "The client ID and the client secret stand in each other's place.")},
    {causes::ClientIdEmpty, QT_TRANSLATE_NOOP("CauseWords", "The profile has no client ID.")},
    {causes::ClientIdHasBlanks,
     QT_TRANSLATE_NOOP("CauseWords", "The client ID begins or ends with a blank.")},
    {causes::BasicWanted,
     QT_TRANSLATE_NOOP("CauseWords", "The client secret was sent in the body, and the server wants it in the "
                                     "Authorization header (Basic).")},
    {causes::BodyWanted,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The client secret was sent in the Authorization header (Basic), and the server "
                       "wants it in the body.")},
    {causes::BasicEncodingDiffers,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The client ID or secret has special characters, and the server decodes the Basic "
                       "header in the other way.")},
    {causes::ApplicationUnknown,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The application {client_id} was deleted, or it belongs to another server.")},
    {causes::GrantNotAllowed,
     QT_TRANSLATE_NOOP("CauseWords", "The application is registered for a flow other than {grant}.")},
    {causes::BodyNotForm, QT_TRANSLATE_NOOP("CauseWords", "The body of the request is not form-encoded.")},
    {causes::GrantTypeMissing, QT_TRANSLATE_NOOP("CauseWords", "The request carries no grant_type.")},
    {causes::GrantTypeMisspelt, QT_TRANSLATE_NOOP("CauseWords", "The grant_type {grant} is misspelt.")},
    {causes::GrantSwitchedOff,
     QT_TRANSLATE_NOOP("CauseWords", "The server has the flow {grant} switched off.")},
    {causes::ResponseTypeUnsupported,
     QT_TRANSLATE_NOOP("CauseWords", "The server does not give an authorization code for this application.")},
    {causes::ScopeComma,
     QT_TRANSLATE_NOOP("CauseWords", "The scope {scope} contains a comma; scopes are separated by blanks.")},
    {causes::ScopeUnknown,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server does not know one of the scopes, or the application may not ask for it: "
                       "{scope}.")},
    {causes::ScopeWider,
     QT_TRANSLATE_NOOP("CauseWords", "A refresh cannot ask for more scope than was granted before.")},
    {causes::ScopeRemoved, QT_TRANSLATE_NOOP("CauseWords", "The provider has removed the scope {scope}.")},
    {causes::PkceRequired,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The request carried no code_challenge. django-oauth-toolkit requires PKCE since "
                       "version 2.0.")},
    {causes::VerifierNotSent,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The authorization code was asked for with PKCE, and the token request carried no "
                       "code_verifier.")},
    {causes::PkceMethodUnsupported,
     QT_TRANSLATE_NOOP("CauseWords", "The server does not support the code_challenge_method {method}.")},
    {causes::ParameterMissing,
     QT_TRANSLATE_NOOP("CauseWords",
                       "A parameter is missing, stands there twice or has a value that the server does not "
                       "take.")},
    {causes::CredentialsInQuery,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The address of the request carries a secret in its query; the server wants it in the "
                       "body.")},
    {causes::ApplicationSuspended,
     QT_TRANSLATE_NOOP("CauseWords", "The provider has suspended the application {client_id}.")},
    {causes::OfflineNotAsked,
     QT_TRANSLATE_NOOP("CauseWords", "The authorization request did not say {parameters}; without it this "
                                     "provider gives no refresh token.")},
    {causes::ConsentGivenBefore,
     QT_TRANSLATE_NOOP("CauseWords", "Consent was given earlier, and a refresh token comes only with the "
                                     "first consent. With {parameters} the provider asks again.")},
    {causes::RefreshTokenNotOffered,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The application may be of a type to which this provider gives no refresh token.")},

    {causes::UserHasBlanks, QT_TRANSLATE_NOOP("CauseWords", "The user name begins or ends with a blank.")},
    {causes::PasswordHasBlanks,
     QT_TRANSLATE_NOOP("CauseWords", "The password begins or ends with a blank or a line break.")},
    {causes::EmailInsteadOfName,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server signs people in by user name, and {user} is an e-mail address.")},
    {causes::NameInsteadOfEmail,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server signs people in by e-mail address, and {user} is a user name.")},
    {causes::PasswordWrong, QT_TRANSLATE_NOOP("CauseWords", "The password is not the one of this user.")},
    {causes::UserInactive,
     QT_TRANSLATE_NOOP("CauseWords", "The user {user} does not exist or is not active.")},
    {causes::ConsentRefused,
     QT_TRANSLATE_NOOP("CauseWords", "On the consent page, Cancel or Deny was pressed.")},
    {causes::NotATester,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The application is in test mode, and the account is not on its list of testers.")},
    {causes::AdministratorRefused,
     QT_TRANSLATE_NOOP("CauseWords", "The administrator does not permit this application or this scope.")},
    {causes::OrganisationOnly,
     QT_TRANSLATE_NOOP("CauseWords",
                       "Only accounts of the organisation that owns the application may use it.")},
    {causes::EmailNotVerified,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The e-mail address of the account has not been verified at the provider.")},
    {causes::SignInNeeded,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server wants the user to sign in or to consent, and the request forbids it to "
                       "ask (prompt=none).")},
};
} // namespace

std::span<const CauseRow> causesOfAsking()
{
    return Rows;
}

} // namespace workbench
