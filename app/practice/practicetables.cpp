// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicetables.h"

#include <algorithm>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr int HighestPort = 65535;

/// "http://127.0.0.1" of "http://127.0.0.1/callback"; empty when the host is not a loopback IP address.
QString loopbackOrigin(const QString &registered)
{
    for (const QString &origin : {u"http://127.0.0.1"_s, u"http://[::1]"_s}) {
        if (registered.startsWith(origin + u'/'))
            return origin;
    }
    return {};
}

bool isPort(QStringView text)
{
    if (text.isEmpty() || text.size() > 5)
        return false;
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int port = digits ? text.toInt() : 0;
    return port >= 1 && port <= HighestPort;
}

bool matches(const QString &registered, const QString &given)
{
    if (given == registered)
        return true;
    const QString origin = loopbackOrigin(registered);
    if (origin.isEmpty() || !given.startsWith(origin + u':'))
        return false;
    const QString path = registered.mid(origin.size());
    const QStringView rest = QStringView(given).mid(origin.size() + 1);
    return rest.endsWith(path) && isPort(rest.chopped(path.size()));
}

QStringList codeClientRedirects()
{
    return {u"http://127.0.0.1/callback"_s, u"http://[::1]/callback"_s, u"http://localhost:8080/callback"_s};
}
} // namespace

const QList<PracticeUser> &practiceUsers()
{
    static const QList<PracticeUser> users{
        {.number = 1, .name = u"alice"_s, .fullName = u"Alice Practice"_s, .password = Secret(u"wonder"_s)},
        {.number = 2, .name = u"bob"_s, .fullName = u"Bob Practice"_s, .password = Secret(u"build"_s)},
    };
    return users;
}

const QList<PracticeClient> &practiceClients()
{
    static const QList<PracticeClient> clients{
        {.id = u"demo-web"_s,
         .secret = Secret(u"demo-web-secret"_s),
         .grants = {u"authorization_code"_s, u"password"_s, u"refresh_token"_s},
         .scopes = practiceScopes(),
         .redirectUris = codeClientRedirects()},
        {.id = u"demo-public"_s,
         .grants = {u"authorization_code"_s, u"refresh_token"_s},
         .scopes = practiceScopes(),
         .redirectUris = codeClientRedirects()},
        // It acts for itself: openid, which is about a person, means nothing here.
        {.id = u"demo-service"_s,
         .secret = Secret(u"demo-service-secret"_s),
         .grants = {u"client_credentials"_s},
         .scopes = {u"read"_s, u"write"_s}},
    };
    return clients;
}

const QStringList &practiceScopes()
{
    static const QStringList scopes{u"read"_s, u"write"_s, u"openid"_s};
    return scopes;
}

const PracticeUser *findPracticeUser(QStringView name)
{
    for (const PracticeUser &user : practiceUsers()) {
        if (user.name == name)
            return &user;
    }
    return nullptr;
}

const PracticeClient *findPracticeClient(QStringView id)
{
    for (const PracticeClient &client : practiceClients()) {
        if (client.id == id)
            return &client;
    }
    return nullptr;
}

bool isRegisteredRedirect(const PracticeClient &client, const QString &redirectUri)
{
    return std::any_of(client.redirectUris.begin(), client.redirectUris.end(),
                       [&](const QString &registered) { return matches(registered, redirectUri); });
}

} // namespace workbench
