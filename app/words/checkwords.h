// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// Title and expectation of each check: server, application, credentials, token, resource,
/// refused_without_token, refresh, revoke, refused_after_revoke. An unknown id gives the id itself.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)

public:
    static QString title(const QString &id);
    static QString expected(const QString &id);
    /// "passed", "failed", "manual", "skipped" of the command line.
    static QString resultText(const QString &result);
};

} // namespace workbench
