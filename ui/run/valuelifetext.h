// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/valuelives.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace workbench {

/// What became of a code or a token, in words. Functions of the clock.
class ValueLifeText
{
    Q_DECLARE_TR_FUNCTIONS(ValueLifeText)

public:
    /// "replaced", "used once"
    static QString state(const ValueLife &life, const QDateTime &now);
    /// The whole story in lines: state and times, what happened to it in which exchange, what a refresh
    /// changed. \a before is the name of the access token before it.
    static QString story(const ValueLife &life, const QString &before, const QDateTime &now);

private:
    static QString times(const ValueLife &life, const QDateTime &now);
    static QString events(const ValueLife &life);
    static QString difference(const RefreshDifference &difference, const QString &before);
    static QString lifetime(const std::optional<qint64> &seconds);
};

} // namespace workbench
