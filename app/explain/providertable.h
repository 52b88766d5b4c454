// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/formencoding.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace workbench {

/// What one provider is known for. Facts with their sources, in resources/providers/*.json; none of them is
/// ever sent, and none decides whether an answer is taken: they make an explanation more exact.
struct ProviderFacts
{
    /// Words of a server and what it speaks of with them.
    struct Words
    {
        QString in = {};    ///< "description" or "body"
        QString text = {};  ///< in lower case
        QString topic = {}; ///< one of topicNames()
    };
    /// A code of this provider's own and the one of RFC 6749 that says the same.
    struct Error
    {
        QString error = {};
        QString means = {};
        QString cause = {}; ///< of causecodes.h, when the code names one
    };
    /// "Error 403: access_denied", as a page in the browser says it.
    struct PageError
    {
        int status = 0;
        QString error = {};
        QString cause = {};
    };
    struct RemovedScope
    {
        QString scope = {};
        QString since = {}; ///< yyyy-mm-dd
    };

    QString id = {};
    QString name = {};
    QStringList sources = {};
    // How it is recognised.
    QStringList templates = {}; ///< beginnings of a profile's template
    QStringList hosts = {};     ///< with all below them
    QStringList paths = {};     ///< beginnings of an endpoint's path
    // Seconds and characters; 0 is "not known".
    qint64 codeLife = 0;
    qint64 accessTokenLife = 0;
    qint64 clientIdLength = 0;
    qint64 clientSecretLength = 0;
    // Addresses.
    bool trailingSlash = false;    ///< its paths end with a slash
    QStringList mounts = {};       ///< where its endpoints are usually found
    QString applicationsPage = {}; ///< an address, or a path on the same server
    QString testersPage = {};
    QString startCommand = {}; ///< starts it on this computer
    int startPort = 0;
    QList<Words> words = {};
    QList<Error> errors = {};
    QList<PageError> pageErrors = {};
    QList<RemovedScope> removedScopes = {};
    /// Without these in the authorization request no refresh token comes.
    Parameters refreshTokenNeeds = {};
};

/// Names that "topic" may have.
const QStringList &topicNames();

struct ProviderReading
{
    std::optional<ProviderFacts> facts = {};
    QString problem = {}; ///< "errors[3].means: empty"; then there are no facts
};

/// Reads one file strictly: what it does not know is a problem.
ProviderReading readProvider(const QByteArray &json);

/// All files of this program, read once; one with a problem is left out and told on standard error.
const QList<ProviderFacts> &providers();

/// The one of that id; an empty one when there is none.
const ProviderFacts &provider(QStringView id);

} // namespace workbench
