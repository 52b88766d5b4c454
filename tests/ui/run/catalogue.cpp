// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/run/catalogue.h"

#include "app/explain/observations.h"
#include "app/profileactions.h"
#include "tests/support/flowparts.h"
#include "tests/support/waiting.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace workbench::test {

Scene::Scene(RealServer &django)
    : m_django(django)
{
    auto opened =
        Workbench::open({.dataFolder = m_folder.path(),
                         .clock = [this] { return systemNow().addSecs(m_ahead); },
                         .openBrowser = [this](const QUrl &url) { return m_browser && m_browser(url); }});
    if (!opened)
        qFatal("no workbench");
    m_workbench = std::move(*opened);
    m_options.limits.deadline = 10s;
    m_options.browserTimeout = 20s;
}

Scene::~Scene()
{
    m_approving.kill();
    m_approving.waitForFinished(2000);
}

void Scene::approveInBrowser()
{
    setBrowser([this](const QUrl &url) {
        m_approving.setProcessChannelMode(QProcess::MergedChannels);
        m_approving.start(QFINDTESTDATA("support/approve.py"), {QString::fromLatin1(url.toEncoded())});
        return true;
    });
}

ProviderProfile Scene::djangoProfile(Grant grant, const QString &client, const Secret &secret)
{
    ProviderProfile profile{
        .id = newProfileId(), .name = u"Django"_s, .templateId = u"django-oauth-toolkit"_s};
    profile.grant = grant;
    profile.endpoints = {.authorization = m_django.url(u"/o/authorize/"_s).toString(),
                         .token = m_django.url(u"/o/token/"_s).toString(),
                         .revocation = m_django.url(u"/o/revoke_token/"_s).toString(),
                         .resource = m_django.url(u"/api/drf/protected/"_s).toString()};
    profile.clientId = client;
    profile.user = u"admin@example.com"_s;
    profile.scope = u"read write"_s;
    profile.redirectUri = u"http://127.0.0.1/callback"_s;
    m_options.given = {{u"client_secret"_s, secret}, {u"password"_s, Secret(u"1234"_s)}};
    return profile;
}

ProviderProfile Scene::practiceProfile(Grant grant)
{
    const Result<ProviderProfile> profile = m_workbench->practiceProfile(grant);
    if (!profile)
        qFatal("no practice server");
    return *profile;
}

ProviderProfile Scene::behaving(PracticeBehaviour behaviour)
{
    m_workbench->practice().setSettings(PracticeServer::settingsOf(behaviour));
    const ProviderProfile profile = practiceProfile(Grant::AuthorizationCode);
    return profile;
}

ProviderProfile Scene::badProfile(Grant grant)
{
    ProviderProfile profile{.id = newProfileId(), .name = u"Bad"_s};
    profile.grant = grant;
    profile.endpoints = {.authorization = m_bad.url(u"/authorize"_s).toString(),
                         .token = m_bad.url(u"/token"_s).toString(),
                         .revocation = m_bad.url(u"/revoke"_s).toString(),
                         .resource = m_bad.url(u"/api"_s).toString()};
    profile.clientId = u"app"_s;
    profile.user = u"anna"_s;
    profile.scope = u"read"_s;
    profile.redirectUri = u"http://127.0.0.1/callback"_s;
    m_options.given = {{u"client_secret"_s, Secret(u"bad-server-secret"_s)},
                       {u"password"_s, Secret(u"pw"_s)}};
    return profile;
}

RunResult Scene::finish(Run *run, int milliseconds)
{
    // The workbench releases a run after its end.
    auto result = std::make_shared<std::optional<RunResult>>();
    QObject::connect(run, &Run::finished, run, [run, result] { result->emplace(run->result()); });
    if (!QTest::qWaitFor([&] { return result->has_value(); }, milliseconds))
        qFatal("a run did not end");
    return **result;
}

Ending Scene::ending(const ProviderProfile &profile, const RunResult &result, const char *from)
{
    Ending ending{.failure = result.failure, .from = QString::fromLatin1(from)};
    if (result.failure) {
        ending.explanation = explain(*result.failure, m_workbench->explainContext(profile, *result.failure));
    } else if (!result.exchanges.isEmpty()) {
        Failure last;
        last.exchange = result.exchanges.constLast();
        ending.explanation = observe(m_workbench->explainContext(profile, last));
    }
    return ending;
}

Run *Scene::waiting(const ProviderProfile &profile)
{
    Run *run = getToken(*m_workbench, profile, m_options);
    if (!QTest::qWaitFor([run] { return run->isWaitingForBrowser(); }, 10'000))
        qFatal("nobody waits for the browser");
    return run;
}

QString Scene::decided(Run *run, bool allow)
{
    const Result<QUrl> redirect =
        m_workbench->practice().decide(run->browserWait().authorizationUrl, u"alice"_s, allow);
    return redirect ? redirect->toString(QUrl::FullyEncoded) : QString();
}

void Scene::alterForm(What what, const QString &name, const QString &value)
{
    m_workbench->setAlter([what, name, value](Exchange message) {
        if (message.what != what)
            return message;
        Parameters form = formDecode(message.request.body).value_or(Parameters());
        form.removeIf([&](const auto &parameter) { return parameter.first == name; });
        form.append(qMakePair(name, value));
        message.request.body = formEncode(form);
        return message;
    });
}

void Scene::alterHeader(What what, const QByteArray &name, const QByteArray &value)
{
    m_workbench->setAlter([what, name, value](Exchange message) {
        if (message.what == what)
            setHeader(message.request.headers, name, value);
        return message;
    });
}

} // namespace workbench::test
