// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledraft.h"
#include "ui/profiles/profilefield.h"

#include <QList>

namespace workbench {

enum class ProfileProblem {
    NameMissing,
    NameTaken,
    AddressMissing,
    AddressUnusable,     ///< not an absolute http(s) address with a host
    AddressHasFragment,  ///< RFC 6749 §3.1
    AddressHasUserInfo,  ///< a name or password inside the address
    AddressNotEncrypted, ///< http to another computer (RFC 6749 §3.2)
    DjangoSlashMissing,  ///< Django answers 404 without the last slash
    ClientIdMissing,
    SecretMissing,
    SecretIsHash, ///< what Django keeps, not what it showed; detail: the prefix
    SecretSameAsId,
    SecretWithoutNeed,    ///< typed, but the client authentication is "none"
    ServiceWithoutSecret, ///< client credentials are for clients with a secret (RFC 6749 §4.4)
    UserMissing,
    PasswordMissing,
    PasswordHasBlanks, ///< blanks at its ends, kept because they may belong to it
    ScopeHasCommas,
    ScopeRemoved, ///< a right that its provider has taken away; detail: the right
    RedirectMissing,
    RedirectUnusable,
    RedirectHasFragment,   ///< RFC 6749 §3.1.2
    RedirectOnlyPaste,     ///< not this computer: the answer can only be pasted
    RedirectHttpsLoopback, ///< a browser warning stands in between: pasting is easier
    RedirectLocalhost,     ///< "localhost" with any port is not accepted by Django
    PkcePlain,
    PkceOff,
    ParameterUnnamed,
    ParameterTwice,  ///< detail: the name
    ParameterOurs,   ///< this program sends it anyway; detail: the name
    ParameterSecret, ///< a secret would be kept in readable form; detail: the name
};

enum class ProfileSeverity {
    Info,
    Warning,
    Missing, ///< the profile can be saved, but no token can be asked for
    Error,   ///< cannot be saved: a profile file with it would be refused
};

/// A problem of a field. One field may have several; the worst comes first.
struct ProfileNote
{
    ProfileField field = ProfileField::Name;
    ProfileProblem problem = ProfileProblem::NameMissing;
    ProfileSeverity severity = ProfileSeverity::Info;
    QString detail = {}; ///< never a secret

    bool operator==(const ProfileNote &) const = default;
};

/// Everything there is to say of a draft, in the order of the form.
QList<ProfileNote> checkDraft(const ProfileDraft &draft, const QStringList &takenNames);

/// A parameter of this name carries a secret; extra parameters are kept in readable form.
bool isSecretParameter(const QString &name);

/// The prefix that gives a stored hash away ("pbkdf2_sha256$"); empty for anything else.
QString hashPrefix(const QString &secret);

} // namespace workbench
