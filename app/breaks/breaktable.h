// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/oauth/providerprofile.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace workbench {

/// One row of resources/breaks/breaks.json: a change on purpose, and what must come of it.
struct BreakRow
{
    QString id = {};
    QList<What> messages = {}; ///< it is made in the first of these that is sent
    QList<Grant> grants = {};  ///< the grants that have such a message
    /// Any of these is the expected `error` (or a code of failurecodes.h). Empty: a refusal that names none.
    QStringList errors = {};
    QList<int> statuses = {}; ///< any of these; empty where no answer is expected
    QString clause = {};
    bool practiceOnly = false; ///< only the built-in server can be told to misbehave

    bool operator==(const BreakRow &) const = default;
};

struct BreakTable
{
    QList<BreakRow> rows = {};
    QStringList problems = {}; ///< "breaks[3].id: unknown value"; a row with a problem is left out
};

/// Reads a table as in breaks.json, strictly.
BreakTable readBreakTable(const QByteArray &json);

/// The one of this program, read once.
const BreakTable &breakTable();

/// nullptr for an id that the table does not know.
const BreakRow *breakRow(QStringView id);

/// The ending is the one that the row foretells.
bool isAsPredicted(const BreakRow &row, const std::optional<Failure> &failure);

} // namespace workbench
