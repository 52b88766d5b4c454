// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/parttable.h"

#include "app/base/json.h"
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

const QStringList &memberNames()
{
    static const QStringList names{u"name"_s,   u"place"_s, u"what"_s,  u"code"_s,
                                   u"clause"_s, u"check"_s, u"origin"_s};
    return names;
}

/// Why this row cannot be used; empty when it can.
QString problemOf(const Json &object, const PartRow &row)
{
    for (const auto &[name, value] : object.members()) {
        if (!memberNames().contains(name))
            return u"unknown member "_s + name;
    }
    if (row.name.isEmpty())
        return u"no name"_s;
    if (!places().contains(row.place))
        return u"unknown place "_s + row.place;
    if (std::cmp_not_equal(row.what.size(), object[u"what"].items().size()))
        return u"unknown what"_s;
    if (!row.check.isEmpty() && !partCheck(row.check))
        return u"unknown check "_s + row.check;
    return {};
}

PartRow rowFrom(const Json &object)
{
    PartRow row{.name = object[u"name"].toString(),
                .place = object[u"place"].toString(),
                .code = object[u"code"].toString(),
                .clause = object[u"clause"].toString(),
                .check = object[u"check"].toString(),
                .origin = object[u"origin"].toBool()};
    if (row.code.isEmpty())
        row.code = row.name;
    for (const Json &name : object[u"what"].items()) {
        if (const auto what = whatFromName(name.toString()))
            row.what.append(*what);
    }
    return row;
}
} // namespace

PartTable readPartTable(const QByteArray &json)
{
    PartTable table;
    const JsonReading reading = readJson(json);
    if (!reading.ok() || !(*reading.value)[u"parts"].isArray()) {
        table.problems.append(u"not a list of parts"_s);
        return table;
    }
    int number = 0;
    for (const Json &object : (*reading.value)[u"parts"].items()) {
        const PartRow row = rowFrom(object);
        const QString problem = problemOf(object, row);
        if (problem.isEmpty())
            table.rows.append(row);
        else
            table.problems.append(u"parts[%1]: %2"_s.arg(QString::number(number), problem));
        ++number;
    }
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
