// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a token, and what its coming leaves to say.
#include "app/explain/causecodes.h"
#include "tests/ui/run/catalogue.h"

#include <QLocale>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace workbench::test {

namespace {
const char *const Django = "django-oauth-toolkit + Django REST framework";
const char *const Practice = "practice server";
const char *const Bad = "the misbehaving server";

/// A token of the real server; it is given to the runs that follow.
ProviderProfile withDjangoToken(Scene &scene)
{
    const ProviderProfile profile =
        scene.djangoProfile(Grant::Password, u"password-client"_s, Secret(u"password-secret"_s));
    const RunResult result = scene.finish(getToken(scene.workbench(), profile, scene.options()));
    if (!result.tokens)
        qFatal("no token");
    scene.options().given.insert(u"access_token"_s, result.tokens->accessToken);
    return profile;
}

Ending called(Scene &scene, const ProviderProfile &profile, const char *from,
              TokenPlacement placement = TokenPlacement::Header)
{
    return scene.after(profile,
                       callApi(scene.workbench(), profile, {.placement = placement}, scene.options()), from);
}

Ending garbageAtDjango(Scene &scene)
{
    const ProviderProfile profile =
        scene.djangoProfile(Grant::Password, u"password-client"_s, Secret(u"password-secret"_s));
    scene.options().given.insert(u"access_token"_s, Secret(u"of-another-server"_s));
    return called(scene, profile, Django);
}

Ending expiredAtDjango(Scene &scene)
{
    const ProviderProfile profile = withDjangoToken(scene);
    QTest::qWait(1200); // the real server's clock
    return called(scene, profile, Django);
}

Ending revokedAtDjango(Scene &scene)
{
    const ProviderProfile profile = withDjangoToken(scene);
    scene.finish(revoke(scene.workbench(), profile, TokenKind::AccessToken, false, scene.options()));
    return called(scene, profile, Django);
}

Ending unknownAtPractice(Scene &scene)
{
    const ProviderProfile profile = scene.practiceProfile(Grant::Password);
    scene.options().given.insert(u"access_token"_s, Secret(u"of-another-server"_s));
    return called(scene, profile, Practice);
}

Ending smallRights(Scene &scene)
{
    ProviderProfile profile = scene.practiceProfile(Grant::Password);
    profile.scope = u"write"_s;
    scene.finish(getToken(scene.workbench(), profile, scene.options()));
    return called(scene, profile, Practice);
}

Ending usedRefreshToken(Scene &scene)
{
    const ProviderProfile profile = scene.practiceProfile(Grant::Password);
    const RunResult first = scene.finish(getToken(scene.workbench(), profile, scene.options()));
    if (!first.tokens)
        qFatal("no token");
    scene.finish(refreshToken(scene.workbench(), profile, scene.options()));
    scene.options().given.insert(u"refresh_token"_s, first.tokens->refreshToken);
    return scene.after(profile, refreshToken(scene.workbench(), profile, scene.options()), Practice);
}

/// Tokens for everybody, 200 for everything, with a Date that is that many seconds off.
BadServer::Script kind(qint64 ahead)
{
    return [ahead](QTcpSocket *socket, const QByteArray &request) {
        const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(ahead),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        const QByteArray headers =
            "Content-Type: application/json\r\nCache-Control: no-store\r\nDate: " + date.toLatin1() + "\r\n";
        const bool token = request.startsWith("POST /token");
        socket->write(BadServer::response(
            200, headers, token ? R"({"access_token":"at","token_type":"Bearer","expires_in":60})" : "{}"));
        socket->disconnectFromHost();
    };
}

/// Google gives a refresh token only when it is asked for offline access.
Ending noRefreshToken(Scene &scene)
{
    const ProviderProfile profile = scene.behaving(PracticeBehaviour::Google);
    Run *run = scene.waiting(profile);
    if (!run->paste(scene.decided(run, true)))
        qFatal("the redirect was not taken");
    return scene.after(profile, run, "practice server, as Google");
}

Ending otherClock(Scene &scene)
{
    const ProviderProfile profile = scene.badProfile(Grant::ClientCredentials);
    scene.bad().setScript(kind(180));
    return scene.after(profile, getToken(scene.workbench(), profile, scene.options()), Bad);
}

Ending revokedOnPaper(Scene &scene)
{
    const ProviderProfile profile = scene.badProfile(Grant::ClientCredentials);
    scene.bad().setScript(kind(0));
    scene.options().given.insert(u"access_token"_s, Secret(u"at"_s));
    return scene.after(
        profile, revoke(scene.workbench(), profile, TokenKind::AccessToken, true, scene.options()), Bad);
}

Ending provesNothing(Scene &scene)
{
    const ProviderProfile profile = scene.practiceProfile(Grant::Password);
    scene.options().given.insert(u"access_token"_s, Secret(u"never-issued"_s));
    return scene.after(profile,
                       revoke(scene.workbench(), profile, TokenKind::AccessToken, false, scene.options()),
                       Practice);
}
} // namespace

QList<CatalogueRow> entriesOfTokens()
{
    return {
        {"E06", causes::NoTokenSent, FixKind::GetToken,
         [](Scene &scene) {
             const ProviderProfile profile =
                 scene.djangoProfile(Grant::Password, u"password-client"_s, Secret(u"password-secret"_s));
             return called(scene, profile, Django, TokenPlacement::None);
         }},
        {"E07", causes::ServerSaysInvalid, FixKind::GetToken, garbageAtDjango},
        {"E08", causes::TokenExpired, FixKind::GetToken, expiredAtDjango},
        {"E09", causes::TokenRevoked, FixKind::GetToken, revokedAtDjango},
        {"E10", causes::TokenOfOtherServer, FixKind::GetToken, unknownAtPractice},
        {"E11", causes::ScopeTooSmall, FixKind::EditScope, smallRights},
        {"E20", causes::OfflineNotAsked, FixKind::AddOfflineAccess, noRefreshToken},
        {"E29", causes::RefreshTokenReplaced, FixKind::GetToken, usedRefreshToken},
        {"E30", causes::StillAcceptedOffline, FixKind::CheckAgain, revokedOnPaper},
        {"E31", causes::RevocationSaysNothing, FixKind::CheckWithToken, provesNothing},
        {"E34", causes::ServerClockAhead, FixKind::UseServerTime, otherClock},
    };
}

} // namespace workbench::test
