// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a token: client, person, browser, code.
#include "app/explain/causecodes.h"
#include "tests/support/flowparts.h"
#include "tests/ui/run/catalogue.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace workbench::test {

namespace {
const char *const Django = "django-oauth-toolkit";
const char *const Practice = "practice server";

Ending passwordAtDjango(Scene &scene, const QString &secret, const QString &password,
                        const QString &grant = {})
{
    const ProviderProfile profile =
        scene.djangoProfile(Grant::Password, u"password-client"_s, Secret(secret));
    scene.options().given.insert(u"password"_s, Secret(password));
    if (!grant.isEmpty())
        scene.alterForm(What::TokenRequest, u"grant_type"_s, grant);
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()), Django);
}

Ending withoutPkce(Scene &scene)
{
    ProviderProfile profile = scene.djangoProfile(Grant::AuthorizationCode, u"code-confidential-pkce"_s,
                                                  Secret(u"code-pkce-secret"_s));
    profile.pkce = Pkce::None;
    scene.approveInBrowser();
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()), Django);
}

/// A run with the practice server whose browser comes back; then what was asked for.
Ending decidedAtPractice(Scene &scene, bool allow)
{
    const ProviderProfile profile = scene.practiceProfile(Grant::AuthorizationCode);
    Run *run = scene.waiting(profile);
    if (!run->paste(scene.decided(run, allow)))
        qFatal("the redirect was not taken");
    return scene.after(profile, run, Practice);
}

Ending otherRedirect(Scene &scene)
{
    scene.alterForm(What::TokenRequest, u"redirect_uri"_s, u"http://127.0.0.1/callback/"_s);
    return decidedAtPractice(scene, true);
}

Ending oldCode(Scene &scene)
{
    scene.workbench().setAlter([&scene](Exchange message) {
        if (message.what == What::TokenRequest)
            scene.wait(83);
        return message;
    });
    return decidedAtPractice(scene, true);
}

Ending usedCode(Scene &scene)
{
    decidedAtPractice(scene, true);
    const QByteArray first = scene.workbench().log().exchanges().constLast().request.body;
    const QString code = parameterValue(formDecode(first).value_or(Parameters()), u"code");
    const QString verifier = parameterValue(formDecode(first).value_or(Parameters()), u"code_verifier");
    scene.workbench().setAlter([code, verifier](Exchange message) {
        if (message.what != What::TokenRequest)
            return message;
        Parameters form = formDecode(message.request.body).value_or(Parameters());
        for (auto &[name, value] : form)
            value = name == u"code" ? code : name == u"code_verifier" ? verifier : value;
        message.request.body = formEncode(form);
        return message;
    });
    return decidedAtPractice(scene, true);
}

Ending foreignState(Scene &scene)
{
    scene.options().browserTimeout = 2s;
    const ProviderProfile profile = scene.practiceProfile(Grant::AuthorizationCode);
    Browser browser;
    QByteArray old; // the state of the attempt before, whose tab is still open
    scene.setBrowser([&](const QUrl &url) {
        if (!old.isEmpty())
            browser.visit(redirectOf(url, QByteArray("code=abc&state=" + old)));
        old = stateOf(url);
        return true;
    });
    scene.finish(getToken(scene.workbench(), profile, scene.options()));
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "a browser with an old tab");
}

Ending wrongPaste(Scene &scene)
{
    const ProviderProfile profile = scene.practiceProfile(Grant::AuthorizationCode);
    Run *run = scene.waiting(profile);
    const Outcome taken = run->paste(run->browserWait().authorizationUrl.toString(QUrl::FullyEncoded));
    Ending ending{.from = u"the wrong address, pasted"_s};
    if (!taken) {
        ending.failure = taken.failure();
        ending.explanation =
            explain(*ending.failure, scene.workbench().explainContext(profile, *ending.failure));
    }
    run->cancel();
    scene.finish(run);
    return ending;
}

Ending noReturn(Scene &scene)
{
    scene.options().browserTimeout = 1s;
    const ProviderProfile profile = scene.practiceProfile(Grant::AuthorizationCode);
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "a browser that stays away");
}

/// GitHub answers 200 and names the error in the body.
Ending errorInsideSuccess(Scene &scene)
{
    const ProviderProfile profile = scene.behaving(PracticeBehaviour::GitHub);
    scene.alterForm(What::TokenRequest, u"code"_s, u"of-yesterday"_s);
    Run *run = scene.waiting(profile);
    if (!run->paste(scene.decided(run, true)))
        qFatal("the redirect was not taken");
    return scene.after(profile, run, "practice server, as GitHub");
}

Ending unknownScope(Scene &scene)
{
    ProviderProfile profile =
        scene.djangoProfile(Grant::ClientCredentials, u"cc-client"_s, Secret(u"cc-secret"_s));
    profile.scope = u"read,write"_s;
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()), Django);
}
} // namespace

QList<CatalogueRow> entriesOfAsking()
{
    return {
        {"E02", causes::SecretIsAHash, FixKind::EditClientSecret,
         [](Scene &scene) { return passwordAtDjango(scene, u"pbkdf2_sha256$216000$abc$def="_s, u"1234"_s); }},
        {"E03", causes::PasswordHasBlanks, FixKind::EditUser,
         [](Scene &scene) { return passwordAtDjango(scene, u"password-secret"_s, u" 1234"_s); }},
        {"E04", causes::GrantTypeMisspelt, FixKind::ChooseGrant,
         [](Scene &scene) {
             return passwordAtDjango(scene, u"password-secret"_s, u"1234"_s, u"passwrod"_s);
         }},
        {"E05", causes::GrantNotAllowed, FixKind::OpenAdminPage,
         [](Scene &scene) {
             return passwordAtDjango(scene, u"password-secret"_s, u"1234"_s, u"client_credentials"_s);
         }},
        {"E12", causes::PkceRequired, FixKind::SwitchPkceOn, withoutPkce},
        {"E13", causes::RedirectChanged, FixKind::CopyRedirectUri, otherRedirect},
        {"E14", causes::CodeTooOld, FixKind::GetToken, oldCode},
        {"E15", causes::CodeUsed, FixKind::GetToken, usedCode},
        {"E16", causes::OldTab, FixKind::OpenAgain, foreignState},
        {"E17", causes::AuthorizationAddressPasted, FixKind::ShowExample, wrongPaste},
        {"E18", causes::ConsentRefused, FixKind::OpenAgain,
         [](Scene &scene) { return decidedAtPractice(scene, false); }},
        {"E19", causes::RedirectNotRegistered, FixKind::PasteAddress, noReturn},
        {"E22", causes::CodeUnknown, FixKind::GetToken, errorInsideSuccess},
        {"E32", causes::ScopeComma, FixKind::EditScope, unknownScope},
    };
}

} // namespace workbench::test
