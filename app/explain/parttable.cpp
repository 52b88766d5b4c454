// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/parttable.h"

#include "app/base/datareading.h"
#include "app/explain/partchecks.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
const QStringList &places()
{
    static const QStringList names{u"parameter"_s,   u"request_header"_s, u"response_header"_s,
                                   u"credentials"_s, u"challenge"_s,      u"member"_s};
    return names;
}

PartRow rowFrom(const DataReading &at)
{
    at.only({u"name"_s, u"place"_s, u"what"_s, u"code"_s, u"clause"_s, u"check"_s, u"origin"_s});
    PartRow row{.name = at.in(u"name").string(),
                .place = at.in(u"place").oneOf(places()),
                .what = at.maybe(u"what").values(whatFromName),
                .code = at.maybe(u"code").string(),
                .clause = at.maybe(u"clause").string(),
                .check = at.maybe(u"check").string(),
                .origin = at.maybe(u"origin").flag()};
    if (row.code.isEmpty())
        row.code = row.name;
    if (!row.check.isEmpty() && !partCheck(row.check))
        at.in(u"check").fail(u"unknown value"_s);
    return row;
}

void readRows(const DataReading &file, PartTable &table)
{
    file.only({u"about"_s, u"parts"_s});
    for (const DataReading &item : file.in(u"parts").items()) {
        DataProblem problem;
        const PartRow row = rowFrom(item.noting(problem));
        if (problem.isEmpty())
            table.rows.append(row);
        else
            table.problems.append(problem.toString());
    }
}
} // namespace

PartTable readPartTable(const QByteArray &json)
{
    PartTable table;
    const DataProblem problem = readData(json, [&](const DataReading &file) { readRows(file, table); });
    if (!problem.isEmpty())
        return {.problems = {problem.toString()}};
    return table;
}

const PartTable &partTable()
{
    static const PartTable table = [] {
        QFile file(u":/explanations/parts.json"_s);
        PartTable read = readPartTable(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        for (const QString &problem : std::as_const(read.problems))
            qWarning("explanations/parts.json: %s", qPrintable(problem));
        return read;
    }();
    return table;
}

const PartRow *partRow(QStringView name, QStringView place, What what)
{
    const QList<PartRow> &rows = partTable().rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const PartRow &row) {
        return row.name == name && row.place == place && (row.what.isEmpty() || row.what.contains(what));
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace workbench
