// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/flows/run.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace workbench {

/// What the waiting panel says.
class WaitingWords
{
    Q_DECLARE_TR_FUNCTIONS(WaitingWords)

public:
    /// "Waiting for the browser · 0:23 · listening on …". \a left in seconds, near the end only.
    static QString title(const BrowserWait &wait, std::optional<qint64> elapsed, std::optional<qint64> left);
    /// The same for a screen reader: without the time, which would be spoken every second.
    static QString spokenTitle(const BrowserWait &wait);
    static QString sentence(const BrowserWait &wait, bool standIn);
    static QString pasteLabel(const BrowserWait &wait);
    /// Why a pasted text was not taken, and what the right one looks like.
    static QString pasteRefusal(const Failure &failure, const QString &redirectUri);
};

} // namespace workbench
