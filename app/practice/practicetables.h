// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace workbench {

/// A person who can sign in at the practice server.
struct PracticeUser
{
    int number = 0;
    QString name = {};
    QString fullName = {};
    Secret password = {};
};

/// A client that is registered at the practice server (RFC 6749 §2).
struct PracticeClient
{
    QString id = {};
    Secret secret = {};      ///< empty: a public client (RFC 6749 §2.1)
    QStringList grants = {}; ///< values of grant_type
    QStringList scopes = {};
    QStringList redirectUris = {};

    bool isPublic() const { return secret.isEmpty(); }
    bool mayUse(const QString &grant) const { return grants.contains(grant); }
};

/// Known to everyone on purpose: the window shows these tables, passwords and secrets included.
const QList<PracticeUser> &practiceUsers();
const QList<PracticeClient> &practiceClients();
/// Every scope that this server knows.
const QStringList &practiceScopes();

/// Null when there is none.
const PracticeUser *findPracticeUser(QStringView name);
const PracticeClient *findPracticeClient(QStringView id);

/// Whether the client registered this address. Character by character (RFC 9700 §4.1.3), except that the port
/// of a loopback IP address is free (RFC 8252 §7.3).
bool isRegisteredRedirect(const PracticeClient &client, const QString &redirectUri);

} // namespace workbench
