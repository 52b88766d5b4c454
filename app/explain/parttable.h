// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace workbench {

/// One row of resources/explanations/parts.json: a thing that the specifications know.
struct PartRow
{
    QString name = {}; ///< in lower case for header fields
    QString place =
        {}; ///< "parameter", "request_header", "response_header", "credentials", "challenge", "member"
    QList<What> what = {}; ///< the messages it stands in; empty for all
    QString code = {};
    QString clause = {};
    QString check = {}; ///< a name of partchecks.h; empty for none
    bool origin = false;

    bool operator==(const PartRow &) const = default;
};

struct PartTable
{
    QList<PartRow> rows = {};
    QStringList problems = {}; ///< "parts[3].place: missing"; a row with a problem is left out
};

/// Reads a table as in parts.json.
PartTable readPartTable(const QByteArray &json);

/// The one of this program, read once.
const PartTable &partTable();

/// The first row that fits; nullptr for a part that the table does not know.
const PartRow *partRow(QStringView name, QStringView place, What what);

} // namespace workbench
