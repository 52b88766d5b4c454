// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "app/words/causerow.h"

#include <QCoreApplication>

namespace workbench {

namespace {
const CauseRow Rows[] = {
    {causes::RedirectChanged,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The code was asked for with the redirect URI {asked}, and exchanged with {sent}.")},
    {causes::RedirectWorkedBefore,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "At {time} (exchange {exchange}) the server took {worked}. Now it is asked for {address}.")},
    {causes::RedirectLocalhost,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The redirect URI {address} uses localhost. Servers take any port only for 127.0.0.1 "
                       "and [::1].")},
    {causes::RedirectPort, QT_TRANSLATE_NOOP("CauseWords", "The port {port} is not the registered one.")},
    {causes::RedirectSlash,
     QT_TRANSLATE_NOOP("CauseWords", "The path of {address} differs, often by the slash at its end.")},
    {causes::RedirectNotRegistered,
     QT_TRANSLATE_NOOP(
         "CauseWords",
         "The redirect URI {address} is not registered for this application. The server then "
         "shows an error page and does not send the browser back: see what the browser shows.")},
    {causes::RedirectElsewhere,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The redirect URI {address} is not on this computer. The address can be pasted from "
                       "the browser.")},
    {causes::ClientIdUnknown,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server does not know the client ID {client_id} and shows an error page in the "
                       "browser.")},
    {causes::TabClosed,
     QT_TRANSLATE_NOOP("CauseWords", "The page in the browser was closed or is still waiting.")},
    {causes::HttpsPageWarning,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The browser shows a warning or an empty page because the redirect URI begins with "
                       "https. The address can be pasted from there.")},
    {causes::CallbackPortBlocked,
     QT_TRANSLATE_NOOP("CauseWords",
                       "A firewall or a security program keeps the browser from reaching this program.")},
    {causes::OtherBrowserProfile,
     QT_TRANSLATE_NOOP("CauseWords", "The page was opened in another browser or on another computer.")},
    {causes::OldTab,
     QT_TRANSLATE_NOOP("CauseWords", "The answer came from a page that belongs to an earlier attempt.")},
    {causes::TwoAtOnce, QT_TRANSLATE_NOOP("CauseWords", "Two attempts are under way at the same time.")},
    {causes::StateMissing, QT_TRANSLATE_NOOP("CauseWords", "The answer carries no state.")},
    {causes::ForgedAnswer,
     QT_TRANSLATE_NOOP("CauseWords",
                       "Someone else sent this answer: state and issuer exist to notice that.")},
    {causes::IssuerOfProfileWrong,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The issuer in the profile is written differently: {expected} there, {got} in the "
                       "answer.")},
    {causes::MixUp,
     QT_TRANSLATE_NOOP("CauseWords", "The answer comes from another server than the one that was asked.")},
    {causes::AuthorizationAddressPasted,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The pasted address is the one that was opened. The one to paste begins with the "
                       "redirect URI and contains code=.")},
    {causes::NoCodeInAddress, QT_TRANSLATE_NOOP("CauseWords", "The address contains no code.")},
    {causes::AddressCut, QT_TRANSLATE_NOOP("CauseWords", "The pasted text is not a whole address.")},
    {causes::ErrorPagePasted,
     QT_TRANSLATE_NOOP("CauseWords", "The page in the browser said: Error {status}: {error}.")},
    {causes::CmdInBash,
     QT_TRANSLATE_NOOP("CauseWords", "The lines of the command end with ^, which continues a line in cmd.exe "
                                     "only. Bash took {words} for a command of its own.")},
    {causes::BashInCmd,
     QT_TRANSLATE_NOOP("CauseWords", "The lines of the command end with a backslash, which continues a line "
                                     "in bash only. Windows took {words} for a command of its own.")},
    {causes::LineBreaksLost,
     QT_TRANSLATE_NOOP("CauseWords",
                       "A blank behind the sign at the end of a line, or a line break from copying, cuts the "
                       "command in two. On one line it works in each terminal.")},
    {causes::DjangoHasPort,
     QT_TRANSLATE_NOOP("CauseWords", "The server of this profile itself listens at port {port}.")},
    {causes::OtherProgramHasPort, QT_TRANSLATE_NOOP("CauseWords", "Another program listens at port {port}.")},

    {causes::TrailingSlashMissing,
     QT_TRANSLATE_NOOP("CauseWords", "The slash at the end is missing; Django wants {address}.")},
    {causes::OtherMount,
     QT_TRANSLATE_NOOP("CauseWords", "The server has its endpoints elsewhere: {address}.")},
    {causes::PathWrong, QT_TRANSLATE_NOOP("CauseWords", "The path is wrong: {address}.")},
    {causes::MethodNotAllowed,
     QT_TRANSLATE_NOOP("CauseWords", "The address does not take {method}. It takes: {allow}.")},
    {causes::LoginPage,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server sends to a sign-in page, {address}: it expects a browser with a session, "
                       "not a token.")},
    {causes::AddressMoved,
     QT_TRANSLATE_NOOP("CauseWords", "The server says that the address is now {address}.")},
    {causes::HtmlPage, QT_TRANSLATE_NOOP("CauseWords", "The answer is a web page.")},
    {causes::FormEncodedAnswer, QT_TRANSLATE_NOOP("CauseWords", "The answer is form-encoded.")},
    {causes::EmptyBody, QT_TRANSLATE_NOOP("CauseWords", "The body of the answer is empty.")},
    {causes::JsonBroken, QT_TRANSLATE_NOOP("CauseWords", "The text of the answer is not JSON.")},
    {causes::JsonNotUtf8, QT_TRANSLATE_NOOP("CauseWords", "The JSON of the answer is not written in UTF-8.")},
    {causes::JsonTooDeep, QT_TRANSLATE_NOOP("CauseWords", "The JSON of the answer is nested too deeply.")},
    {causes::JsonNotAnObject, QT_TRANSLATE_NOOP("CauseWords", "The answer is JSON, but not an object.")},
    {causes::MemberRepeated,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The member {member} stands in the answer twice; which one counts is not defined.")},
    {causes::MemberUnusable,
     QT_TRANSLATE_NOOP("CauseWords", "The member {member} is missing or has a value that cannot be used.")},
    {causes::BodyCompressed,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The server compressed the body although the request did not allow it.")},
    {causes::LeniencyForbidden,
     QT_TRANSLATE_NOOP("CauseWords",
                       "The profile is strict, and the answer does not keep to {clause}: {remark}")},
    {causes::StatusUnusable, QT_TRANSLATE_NOOP("CauseWords", "HTTP {status} is no answer to this request.")},
    {causes::NotATokenAddress,
     QT_TRANSLATE_NOOP("CauseWords", "The address {address} is not the right one for this step.")},
    {causes::ServerBug,
     QT_TRANSLATE_NOOP("CauseWords", "The server met an error of its own; its log shows which one.")},
    {causes::ServerBusy, QT_TRANSLATE_NOOP("CauseWords", "The server is busy or under maintenance.")},
    {causes::TooManyRequests,
     QT_TRANSLATE_NOOP("CauseWords", "The server received too many requests in a short time.")},
    {causes::ServerSaid, QT_TRANSLATE_NOOP("CauseWords", "The server says: {words}")},
    {causes::ReasonNotGiven, QT_TRANSLATE_NOOP("CauseWords", "The server gave no reason.")},

    {causes::NoSecretService,
     QT_TRANSLATE_NOOP("CauseWords",
                       "On this computer no keychain is running in which secrets can be kept.")},
    {causes::KeychainLocked, QT_TRANSLATE_NOOP("CauseWords", "The keychain is locked.")},
    {causes::KeychainSlow, QT_TRANSLATE_NOOP("CauseWords", "The keychain did not answer within 3 s.")},
    {causes::DataFolder, QT_TRANSLATE_NOOP("CauseWords", "The file {path} cannot be used.")},
};
} // namespace

std::span<const CauseRow> causesOfAnswers()
{
    return Rows;
}

} // namespace workbench
