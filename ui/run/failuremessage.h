// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/base/warning.h"
#include "app/explain/explanation.h"
#include "ui/common/messagebar.h"

#include <QCoreApplication>

#include <optional>

namespace workbench {

/// What the message bar says about an ending. Pure; make it again on LanguageChange.
class FailureMessage
{
    Q_DECLARE_TR_FUNCTIONS(FailureMessage)

public:
    enum class Causes {
        Likely, ///< the first three, and a button for the rest
        All,
    };

    /// One button for each fix; the bar gives its id back, fixIndex() says which one of the explanation it
    /// is.
    static MessageBar::Message of(const Failure &failure, const Explanation &explanation,
                                  const Warnings &warnings = {}, Causes causes = Causes::Likely);
    /// After a success that leaves something to say (observations.h).
    static MessageBar::Message ofObservation(const Explanation &explanation, const Warnings &warnings = {},
                                             Causes causes = Causes::Likely);
    /// After a success that bent the rules. \a warnings must not be empty.
    static MessageBar::Message ofWarnings(const Warnings &warnings);

    /// Which fix the button stands for; nothing for another button.
    static std::optional<int> fixIndex(const QString &actionId);
    /// The button that asks for Causes::All.
    static bool isMore(const QString &actionId);

private:
    static QList<ActionText> fixButtons(const Explanation &explanation, Causes causes);
    static QStringList causeLines(const QList<Cause> &causes, Causes which);
    static QStringList warningLines(const Warnings &warnings);
};

} // namespace workbench
