// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/fixwords.h"

#include "app/words/filledin.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
struct Row
{
    FixKind kind;
    const char *text;
};

const Row Rows[] = {
    {FixKind::EditProfile, QT_TRANSLATE_NOOP("FixWords", "Edit profile")},
    {FixKind::EditClientSecret, QT_TRANSLATE_NOOP("FixWords", "Edit client secret")},
    {FixKind::EditClientId, QT_TRANSLATE_NOOP("FixWords", "Edit client ID")},
    {FixKind::EditUser, QT_TRANSLATE_NOOP("FixWords", "Edit user name")},
    {FixKind::EditPassword, QT_TRANSLATE_NOOP("FixWords", "Edit password")},
    {FixKind::EditScope, QT_TRANSLATE_NOOP("FixWords", "Edit scope")},
    {FixKind::EditRedirectUri, QT_TRANSLATE_NOOP("FixWords", "Edit redirect URI")},
    {FixKind::EditIssuer, QT_TRANSLATE_NOOP("FixWords", "Edit issuer")},
    {FixKind::EditTokenEndpoint, QT_TRANSLATE_NOOP("FixWords", "Edit token address")},
    {FixKind::EditAuthorizationEndpoint, QT_TRANSLATE_NOOP("FixWords", "Edit authorization address")},
    {FixKind::EditResourceEndpoint, QT_TRANSLATE_NOOP("FixWords", "Edit resource address")},
    {FixKind::EditRevocationEndpoint, QT_TRANSLATE_NOOP("FixWords", "Edit revocation address")},
    {FixKind::EditIntrospectionEndpoint, QT_TRANSLATE_NOOP("FixWords", "Edit introspection address")},
    {FixKind::EditUserInfoEndpoint, QT_TRANSLATE_NOOP("FixWords", "Edit userinfo address")},
    {FixKind::SwapIdAndSecret, QT_TRANSLATE_NOOP("FixWords", "Swap ID and secret")},
    {FixKind::SwitchToBasic, QT_TRANSLATE_NOOP("FixWords", "Send secret in the header")},
    {FixKind::SwitchToPost, QT_TRANSLATE_NOOP("FixWords", "Send secret in the body")},
    {FixKind::SwitchBasicEncoding, QT_TRANSLATE_NOOP("FixWords", "Encode the Basic header the other way")},
    {FixKind::SwitchPkceOn, QT_TRANSLATE_NOOP("FixWords", "Switch PKCE on and retry")},
    {FixKind::SwitchPkceToS256, QT_TRANSLATE_NOOP("FixWords", "Use S256 and retry")},
    {FixKind::ChooseGrant, QT_TRANSLATE_NOOP("FixWords", "Choose another flow")},
    {FixKind::ShowExchange, QT_TRANSLATE_NOOP("FixWords", "Show exchange {exchange}")},
    {FixKind::ShowHowToMakeApplication, QT_TRANSLATE_NOOP("FixWords", "Show how to make a new application")},
    {FixKind::OpenAdminPage, QT_TRANSLATE_NOOP("FixWords", "Open admin page")},
    {FixKind::OpenConsole, QT_TRANSLATE_NOOP("FixWords", "Open console of {provider}")},
    {FixKind::GetToken, QT_TRANSLATE_NOOP("FixWords", "Get a new token")},
    {FixKind::RefreshAndRepeat, QT_TRANSLATE_NOOP("FixWords", "Refresh and repeat")},
    {FixKind::CallWithToken, QT_TRANSLATE_NOOP("FixWords", "Call with token")},
    {FixKind::SendTokenInHeader, QT_TRANSLATE_NOOP("FixWords", "Put token in the header")},
    {FixKind::OpenAgain, QT_TRANSLATE_NOOP("FixWords", "Open browser again")},
    {FixKind::PasteAddress, QT_TRANSLATE_NOOP("FixWords", "Paste address")},
    {FixKind::KeepWaiting, QT_TRANSLATE_NOOP("FixWords", "Keep waiting")},
    {FixKind::ShowExample, QT_TRANSLATE_NOOP("FixWords", "Show an example")},
    {FixKind::CopyRedirectUri, QT_TRANSLATE_NOOP("FixWords", "Copy the address to register")},
    {FixKind::UsePracticeServer, QT_TRANSLATE_NOOP("FixWords", "Use practice server")},
    {FixKind::CopyRunserver, QT_TRANSLATE_NOOP("FixWords", "Copy “{command}”")},
    {FixKind::Try127, QT_TRANSLATE_NOOP("FixWords", "Try 127.0.0.1")},
    {FixKind::UseFreePort, QT_TRANSLATE_NOOP("FixWords", "Use any free port")},
    {FixKind::AddTrailingSlash, QT_TRANSLATE_NOOP("FixWords", "Add the slash")},
    {FixKind::UseAddress, QT_TRANSLATE_NOOP("FixWords", "Use {address}")},
    {FixKind::AddOfflineAccess, QT_TRANSLATE_NOOP("FixWords", "Add both and repeat")},
    {FixKind::CheckWithToken, QT_TRANSLATE_NOOP("FixWords", "Check with the token")},
    {FixKind::CheckAgain, QT_TRANSLATE_NOOP("FixWords", "Check again in {seconds} s")},
    {FixKind::UseServerTime, QT_TRANSLATE_NOOP("FixWords", "Use server time for the ring")},
    {FixKind::CopyForBash, QT_TRANSLATE_NOOP("FixWords", "Copy for Git Bash")},
    {FixKind::PasteCommand, QT_TRANSLATE_NOOP("FixWords", "Paste the command, too")},
    {FixKind::EnterSecret, QT_TRANSLATE_NOOP("FixWords", "Enter secret")},
    {FixKind::AllowPlainHttp, QT_TRANSLATE_NOOP("FixWords", "Allow plain http for this profile")},
    {FixKind::TrustCertificate, QT_TRANSLATE_NOOP("FixWords", "Trust this certificate for this profile")},
    {FixKind::AcceptLeniency, QT_TRANSLATE_NOOP("FixWords", "Accept it with a warning")},
    {FixKind::KeepSecretsUntilQuit, QT_TRANSLATE_NOOP("FixWords", "Keep secrets until the program ends")},
    {FixKind::WaitLonger, QT_TRANSLATE_NOOP("FixWords", "Wait longer")},
    {FixKind::RetryNow, QT_TRANSLATE_NOOP("FixWords", "Retry")},
};
} // namespace

QString FixWords::text(const Fix &fix)
{
    if (fix.kind == FixKind::RetryNow && !fix.facts.value(u"seconds"_s).isEmpty())
        return filledIn(tr("Retry in {seconds} s"), fix.facts);
    if (fix.kind == FixKind::EditScope && !fix.facts.value(u"scope"_s).isEmpty())
        return filledIn(tr("Ask for scope {scope}"), fix.facts);
    if (fix.kind == FixKind::EnterSecret && fix.facts.value(u"secret"_s) == u"client_secret")
        return tr("Enter client secret");
    if (fix.kind == FixKind::EnterSecret && fix.facts.value(u"secret"_s) == u"password")
        return tr("Enter password");
    if (fix.kind == FixKind::CopyForBash && fix.facts.value(u"shell"_s) == u"cmd")
        return tr("Copy for cmd.exe");
    for (const Row &row : Rows) {
        if (row.kind == fix.kind)
            return filledIn(QCoreApplication::translate("FixWords", row.text), fix.facts);
    }
    return {};
}

} // namespace workbench
