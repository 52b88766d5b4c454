// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/breaktable.h"

#include "app/base/json.h"
#include "app/breaks/breakchanges.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr QLatin1StringView Format{"oauth-workbench.breaks/1"};

const QStringList &memberNames()
{
    static const QStringList names{u"id"_s,       u"messages"_s, u"grants"_s, u"errors"_s,
                                   u"statuses"_s, u"clause"_s,   u"server"_s};
    return names;
}

/// Every item by its name; what is no name stays behind in `unknown`.
template <typename Value, typename FromName>
QList<Value> named(const Json &list, FromName fromName, QString &unknown)
{
    QList<Value> values;
    for (const Json &item : list.items()) {
        if (const auto value = fromName(item.toString()))
            values.append(*value);
        else
            unknown = item.toString();
    }
    return values;
}

/// The row, or why it cannot be used.
std::variant<BreakRow, QString> rowFrom(const Json &object)
{
    for (const auto &[name, value] : object.members()) {
        if (!memberNames().contains(name))
            return u"unknown member "_s + name;
    }
    for (const char16_t *list : {u"messages", u"grants", u"errors", u"statuses"}) {
        if (!object[list].isArray())
            return QString(QStringView(list) + u" is not a list"_s);
    }
    BreakRow row{.id = object[u"id"].toString(), .clause = object[u"clause"].toString()};
    if (!breakChange(row.id))
        return u"unknown id "_s + row.id;
    QString unknown;
    row.messages = named<What>(object[u"messages"], whatFromName, unknown);
    row.grants = named<Grant>(object[u"grants"], grantFromName, unknown);
    if (!unknown.isNull())
        return u"unknown message or grant "_s + unknown;
    if (row.messages.isEmpty() || row.grants.isEmpty())
        return u"no message or no grant"_s;
    for (const Json &error : object[u"errors"].items()) {
        if (error.toString().isEmpty())
            return u"an error is not a word"_s;
        row.errors.append(error.toString());
    }
    for (const Json &status : object[u"statuses"].items()) {
        const std::optional<qint64> number = status.toInteger();
        if (!number || *number < 100 || *number > 599)
            return u"a status is no HTTP status"_s;
        row.statuses.append(static_cast<int>(*number));
    }
    if (row.errors.isEmpty() && row.statuses.isEmpty())
        return u"nothing is expected"_s;
    if (!row.clause.startsWith("RFC "_L1))
        return u"no clause"_s;
    const QString server = object[u"server"].toString();
    if (server != "any"_L1 && server != "practice"_L1)
        return u"unknown server "_s + server;
    row.practiceOnly = server == "practice"_L1;
    return row;
}
} // namespace

BreakTable readBreakTable(const QByteArray &json)
{
    BreakTable table;
    const JsonReading reading = readJson(json);
    if (!reading.ok() || !reading.value->isObject() || (*reading.value)[u"format"].toString() != Format ||
        !(*reading.value)[u"breaks"].isArray() || reading.value->members().size() != 2) {
        table.problems.append(u"not a list of breaks"_s);
        return table;
    }
    int number = 0;
    for (const Json &object : (*reading.value)[u"breaks"].items()) {
        const std::variant<BreakRow, QString> read = rowFrom(object);
        const BreakRow *row = std::get_if<BreakRow>(&read);
        const auto same = [&](const BreakRow &other) { return row && other.id == row->id; };
        if (!row)
            table.problems.append(u"breaks[%1]: %2"_s.arg(QString::number(number), std::get<QString>(read)));
        else if (std::any_of(table.rows.cbegin(), table.rows.cend(), same))
            table.problems.append(u"breaks[%1]: %2 stands twice"_s.arg(QString::number(number), row->id));
        else
            table.rows.append(*row);
        ++number;
    }
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
    return error && (failure->httpStatus == 0 || row.statuses.isEmpty() ||
                     row.statuses.contains(failure->httpStatus));
}

} // namespace workbench
