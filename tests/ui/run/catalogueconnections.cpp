// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody answers, not over this wire, not in this form, not on this computer.
#include "app/base/failurecodes.h"
#include "app/explain/causecodes.h"
#include "app/explain/pastedtext.h"
#include "tests/support/waiting.h"
#include "tests/ui/run/catalogue.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace workbench::test {

namespace {
Ending tokenFrom(Scene &scene, const BadServer::Script &script, const char *from)
{
    const ProviderProfile profile = scene.badProfile(Grant::ClientCredentials);
    scene.bad().setScript(script);
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()), from);
}

Ending refusedConnection(Scene &scene)
{
    const ProviderProfile profile = scene.badProfile(Grant::ClientCredentials);
    scene.bad().stop();
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "a port where nobody listens");
}

Ending wrongAddress(Scene &scene)
{
    ProviderProfile profile =
        scene.djangoProfile(Grant::ClientCredentials, u"cc-client"_s, Secret(u"cc-secret"_s));
    profile.endpoints.token.chop(1);
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "django-oauth-toolkit");
}

Ending untrusted(Scene &scene)
{
    QFile certificate(QFINDTESTDATA("data/tls/localhost.pem"));
    QFile key(QFINDTESTDATA("data/tls/localhost.key"));
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("no certificate");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(configuration);
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("no TLS server");
    ProviderProfile profile = scene.badProfile(Grant::ClientCredentials);
    profile.endpoints.token = u"https://127.0.0.1:%1/token"_s.arg(server.serverPort());
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "a TLS server, self-signed");
}

Ending portTaken(Scene &scene)
{
    QTcpServer other;
    if (!other.listen(QHostAddress::LocalHost))
        qFatal("no port");
    ProviderProfile profile = scene.badProfile(Grant::AuthorizationCode);
    profile.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort());
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "a port that is taken");
}

Ending unknownHost(Scene &scene)
{
    ProviderProfile profile = scene.badProfile(Grant::ClientCredentials);
    profile.endpoints.token = u"https://no-such-host.invalid/token"_s;
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "a name that no server has");
}

Ending tooSlow(Scene &scene)
{
    scene.options().limits.deadline = 300ms;
    const ProviderProfile profile = scene.practiceProfile(Grant::Password);
    scene.workbench().practice().failNext(PracticeFault::Slow);
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                       "practice server, fault slow");
}

Ending noKeychain(Scene &scene)
{
    // No session bus: what a computer without a Secret Service is.
    auto opened = std::make_shared<bool>(false);
    const auto open = [](Workbench *workbench, std::shared_ptr<bool> done) -> QCoro::Task<> {
        co_await workbench->vault().open();
        *done = true;
    };
    open(&scene.workbench(), opened);
    if (!QTest::qWaitFor([&] { return *opened; }, 10'000))
        qFatal("the keychain is still being asked for");
    Ending ending{.failure = scene.workbench().vault().unavailable(),
                  .from = u"a session without a Secret Service"_s};
    if (ending.failure)
        ending.explanation = explain(*ending.failure, {.profile = scene.badProfile(Grant::Password)});
    return ending;
}

Ending pasted(const QString &text, const char *from)
{
    const auto found = explainPastedText(text, {});
    if (!found)
        return {};
    return {.failure = found->failure, .explanation = found->explanation, .from = QString::fromLatin1(from)};
}
} // namespace

QList<CatalogueRow> entriesOfConnections()
{
    return {
        {"E01", causes::ServerNotStarted, FixKind::UsePracticeServer, refusedConnection},
        {"E21", causes::NotATester, FixKind::OpenConsole,
         [](Scene &) {
             return pasted(u"Access blocked: Lab has not completed the Google verification process\n"
                           "Error 403: access_denied"_s,
                           "the text of Google's page");
         }},
        {"E23", causes::HtmlPage, FixKind::ShowExchange,
         [](Scene &scene) {
             const ProviderProfile profile = scene.practiceProfile(Grant::Password);
             scene.workbench().practice().failNext(PracticeFault::NotJson);
             return scene.after(profile, getToken(scene.workbench(), profile, scene.options()),
                                "practice server, fault not JSON");
         }},
        {"E24", causes::TrailingSlashMissing, FixKind::AddTrailingSlash, wrongAddress},
        {"E25", causes::CertificateSelfSigned, FixKind::TrustCertificate, untrusted},
        {"E26", causes::OtherProgramHasPort, FixKind::UseFreePort, portTaken},
        {"E27", causes::HostMisspelt, FixKind::UsePracticeServer, unknownHost},
        {"E28", causes::ServerSlow, FixKind::WaitLonger, tooSlow},
        {"E33", causes::NoSecretService, FixKind::KeepSecretsUntilQuit, noKeychain},
        {"E35", causes::ServerBusy, FixKind::RetryNow,
         [](Scene &scene) {
             return tokenFrom(scene, BadServer::raw(BadServer::response(503, "Retry-After: 3\r\n", "Wait.")),
                              "the misbehaving server");
         }},
        {"E36", causes::CmdInBash, FixKind::CopyForBash,
         [](Scene &) {
             return pasted(
                 u"$ curl.exe -X POST http://127.0.0.1:8000/o/token/ ^\n  -d \"grant_type=password\"\n"
                 "bash: -d: command not found"_s,
                 "a command and the complaint of Git Bash");
         }},
    };
}

} // namespace workbench::test
