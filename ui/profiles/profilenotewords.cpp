// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilenotewords.h"

namespace workbench {

QString ProfileNoteWords::text(const ProfileNote &note)
{
    switch (note.problem) {
    case ProfileProblem::NameMissing:
        return tr("The profile needs a name.");
    case ProfileProblem::NameTaken:
        return tr("Another profile has this name.");
    case ProfileProblem::UserMissing:
        return tr("The password flow needs the name of a user.");
    case ProfileProblem::PasswordMissing:
        return tr("The password flow needs the user's password.");
    case ProfileProblem::PasswordHasBlanks:
        return tr("Begins or ends with a blank. It is kept: a blank may belong to a password.");
    case ProfileProblem::ScopeHasCommas:
        return tr("Scopes are parted by blanks. Most servers take a comma for a part of the name.");
    case ProfileProblem::ScopeRemoved:
        return tr("Google no longer grants “%1”. Use openid email profile.").arg(note.detail);
    case ProfileProblem::PkcePlain:
        return tr("The verifier itself goes through the browser. Use S256 unless the server cannot do it.");
    case ProfileProblem::PkceOff:
        return tr("Without PKCE a stolen code can be used by others. Django OAuth Toolkit insists on it.");
    default:
        break;
    }
    for (const QString &text : {addressText(note.problem), clientText(note), redirectText(note.problem)}) {
        if (!text.isEmpty())
            return text;
    }
    return parameterText(note);
}

QString ProfileNoteWords::cleaned()
{
    return tr("Blanks or line breaks that came along with the pasted text were taken out.");
}

QString ProfileNoteWords::addressText(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::AddressMissing:
        return tr("This flow needs the address. The server's documentation names it.");
    case ProfileProblem::AddressUnusable:
        return tr("Not a whole address. It begins with http:// or https:// and names a host.");
    case ProfileProblem::AddressHasFragment:
        return tr("An endpoint has no part after “#”.");
    case ProfileProblem::AddressHasUserInfo:
        return tr("No name or password inside the address, please: it is kept in readable form.");
    case ProfileProblem::AddressNotEncrypted:
        return tr("Not encrypted: everybody on the way can read the secrets. Use https.");
    case ProfileProblem::DjangoSlashMissing:
        return tr("Django's addresses end with a slash. Without it the answer is 404.");
    default:
        return {};
    }
}

QString ProfileNoteWords::clientText(const ProfileNote &note)
{
    switch (note.problem) {
    case ProfileProblem::ClientIdMissing:
        return tr("The server tells programs apart by this ID.");
    case ProfileProblem::SecretMissing:
        return tr("Needed to prove who the program is. A public client has none: choose that under More.");
    case ProfileProblem::SecretIsHash:
        return tr("Looks like a stored hash (%1…). Django shows the real secret only before the first save.")
            .arg(note.detail);
    case ProfileProblem::SecretSameAsId:
        return tr("The same as the client ID. Was the wrong one copied?");
    case ProfileProblem::SecretWithoutNeed:
        return tr("Not sent, because the client authentication is set to none.");
    case ProfileProblem::ServiceWithoutSecret:
        return tr("Client credentials are for programs with a secret. Most servers refuse this.");
    default:
        return {};
    }
}

QString ProfileNoteWords::redirectText(ProfileProblem problem)
{
    switch (problem) {
    case ProfileProblem::RedirectMissing:
        return tr("The server needs to know where to send the browser back.");
    case ProfileProblem::RedirectUnusable:
        return tr("Not a whole address, such as http://127.0.0.1/callback.");
    case ProfileProblem::RedirectHasFragment:
        return tr("A redirect URI has no part after “#”.");
    case ProfileProblem::RedirectOnlyPaste:
        return tr("Not an address of this computer: you will paste the browser's address here.");
    case ProfileProblem::RedirectHttpsLoopback:
        return tr("The browser will warn of the certificate. You can paste its address instead.");
    case ProfileProblem::RedirectLocalhost:
        return tr("Django accepts any port only for 127.0.0.1 and [::1]. With localhost the port must be "
                  "registered.");
    default:
        return {};
    }
}

QString ProfileNoteWords::parameterText(const ProfileNote &note)
{
    switch (note.problem) {
    case ProfileProblem::ParameterUnnamed:
        return tr("A parameter has no name. Give it one or remove it.");
    case ProfileProblem::ParameterTwice:
        return tr("“%1” is there twice. Servers must refuse that.").arg(note.detail);
    case ProfileProblem::ParameterOurs:
        return tr("“%1” is sent anyway. It will be in the request twice.").arg(note.detail);
    case ProfileProblem::ParameterSecret:
        return tr("“%1” is a secret, but extra parameters are kept in readable form.").arg(note.detail);
    default:
        return {};
    }
}

} // namespace workbench
