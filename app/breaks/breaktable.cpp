// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/breaktable.h"

#include "app/base/datareading.h"
#include "app/breaks/breakchanges.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
BreakRow rowFrom(const DataReading &at)
{
    at.only({u"id"_s, u"messages"_s, u"grants"_s, u"errors"_s, u"statuses"_s, u"clause"_s, u"server"_s});
    BreakRow row{.id = at.in(u"id").oneOf(breakIds()),
                 .messages = at.in(u"messages").values(whatFromName),
                 .grants = at.in(u"grants").values(grantFromName),
                 .errors = at.in(u"errors").strings(),
                 .clause = at.in(u"clause").string()};
    row.practiceOnly = at.in(u"server").choice<bool>({{"any", false}, {"practice", true}});
    for (const DataReading &status : at.in(u"statuses").items())
        row.statuses.append(status.number(100, 599));
    if (row.messages.isEmpty())
        at.in(u"messages").fail(u"empty"_s);
    if (row.grants.isEmpty())
        at.in(u"grants").fail(u"empty"_s);
    if (row.errors.isEmpty() && row.statuses.isEmpty())
        at.fail(u"nothing is expected"_s);
    if (!row.clause.startsWith("RFC "_L1))
        at.in(u"clause").fail(u"not of an RFC"_s);
    return row;
}

void readRows(const DataReading &file, BreakTable &table)
{
    file.only({u"format"_s, u"breaks"_s});
    file.in(u"format").oneOf({u"oauth-workbench.breaks/1"_s});
    for (const DataReading &item : file.in(u"breaks").items()) {
        DataProblem problem;
        const BreakRow row = rowFrom(item.noting(problem));
        const auto same = [&](const BreakRow &other) { return other.id == row.id; };
        if (std::any_of(table.rows.cbegin(), table.rows.cend(), same))
            item.noting(problem).in(u"id").fail(u"there already"_s);
        if (problem.isEmpty())
            table.rows.append(row);
        else
            table.problems.append(problem.toString());
    }
}
} // namespace

BreakTable readBreakTable(const QByteArray &json)
{
    BreakTable table;
    const DataProblem problem = readData(json, [&](const DataReading &file) { readRows(file, table); });
    if (!problem.isEmpty())
        return {.problems = {problem.toString()}};
    return table;
}

const BreakTable &breakTable()
{
    static const BreakTable table = [] {
        QFile file(u":/breaks/breaks.json"_s);
        BreakTable read = readBreakTable(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        for (const QString &problem : std::as_const(read.problems))
            qWarning("breaks/breaks.json: %s", qPrintable(problem));
        return read;
    }();
    return table;
}

const BreakRow *breakRow(QStringView id)
{
    const QList<BreakRow> &rows = breakTable().rows;
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&](const BreakRow &row) { return row.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

bool isAsPredicted(const BreakRow &row, const std::optional<Failure> &failure)
{
    if (!failure || failure->kind == FailureKind::Cancelled)
        return false;
    const bool error = row.errors.isEmpty() ? failure->error.isEmpty() : row.errors.contains(failure->code);
    // What came back through the browser, or never came, has no status.
    return error &&
           (failure->httpStatus == 0 || row.statuses.isEmpty() || row.statuses.contains(failure->httpStatus));
}

} // namespace workbench
