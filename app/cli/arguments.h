// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/oauth/providerprofile.h"
#include "app/oauth/resourcerequest.h"
#include "app/oauth/tokenmanagement.h"

#include <QStringList>

#include <optional>

namespace workbench {

/// The command line, taken apart and checked. docs: README, "On the command line".
struct Arguments
{
    QString command = {};      ///< "token", "profiles import" …
    QStringList operands = {}; ///< what follows the command: names, files
    QString dataFolder = {};
    bool json = false;
    bool reveal = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    QString language = {};
    std::optional<int> timeoutSeconds = {};
    QString secretsFrom = {}; ///< a file, or "-"
    std::optional<Grant> grant = {};
    bool paste = false;
    bool printUrl = false;
    bool replace = false;
    bool list = false;
    TokenKind tokenKind = TokenKind::AccessToken;
    TokenPlacement placement = TokenPlacement::Header;
    QString url = {};
    QByteArray method = {};
    QString checklist = {};
    quint16 port = 0;
    int last = 20;
};

/// Wrong usage is a Failure of code "usage", evidence "detail" with a name or value of the command line.
/// --json, --quiet and --lang are recognised even then, so that the complaint comes in the form that was
/// asked for.
struct ReadArguments
{
    Arguments arguments = {};
    std::optional<Failure> failure = {};
};

ReadArguments readArguments(const QStringList &arguments);

} // namespace workbench
