// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "ui/common/messagebar.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace workbench {

/// What is said in the window about a change on purpose. Pure; make it again on LanguageChange.
class BreakNotices
{
    Q_DECLARE_TR_FUNCTIONS(BreakNotices)

public:
    // The buttons, by the id that the bar gives back.
    static constexpr QLatin1StringView Send{"break-send"};
    static constexpr QLatin1StringView Disarm{"break-disarm"};
    static constexpr QLatin1StringView Keep{"break-keep"};
    static constexpr QLatin1StringView Repeat{"break-repeat"};
    static constexpr QLatin1StringView Show{"break-show"};
    static constexpr QLatin1StringView ErrorPage{"break-error-page"};

    /// Before a real server.
    static MessageBar::Message question(const QString &id, const QString &profile);
    /// A message is held back until what it carries is too old.
    static MessageBar::Message held(const QString &id, const QDateTime &until);
    /// The browser is to show an error page and will not come back.
    static MessageBar::Message errorPage();
    /// The run is over: what was changed, what was foretold, what came. `exchange` is 0 when nothing was sent.
    static MessageBar::Message ending(const QString &id, qint64 exchange, const std::optional<Failure> &failure,
                                      bool asPredicted);
};

} // namespace workbench
