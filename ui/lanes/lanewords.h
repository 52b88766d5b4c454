// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretregister.h"
#include "app/secrets/travellers.h"
#include "ui/lanes/lanerow.h"

#include <QCoreApplication>

namespace workbench {

/// What stands on one arrow. Holds no value of a secret, only names.
struct LaneText
{
    QString label = {};     ///< "POST /o/token/", "200 OK"
    QStringList chips = {}; ///< names of the secrets that travel on this arrow
    QString spoken = {};    ///< one sentence with everything
};

/// The words of the sequence diagram, for the eye and for the ear.
class LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(LaneWords)

public:
    /// The head of a lane; at most two lines.
    static QString head(Party party);
    static LaneText text(const Exchange &exchange, const LaneRow &row, const Travellers &travellers,
                         const SecretRegister &names);

    /// "AT1 is in this message."
    static QString trace(const QString &name);

private:
    static QString label(const Exchange &exchange, const LaneRow &row, const SecretRegister &names);
    static QString answer(const Exchange &exchange, const SecretRegister &names);
    static QString remark(const LaneRow &row);
    static QString way(LaneRow::Line line);
};

} // namespace workbench
