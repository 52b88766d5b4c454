// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/datareading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype MostItems = 200;

const Json &nothing()
{
    static const Json null;
    return null;
}
} // namespace

const Json &DataReading::json() const
{
    return m_value ? *m_value : nothing();
}

void DataReading::fail(const QString &detail) const
{
    if (m_value && m_problem->isEmpty())
        *m_problem = {.path = m_path, .detail = detail};
}

void DataReading::only(const QStringList &names) const
{
    if (!json().isObject())
        return fail(u"not an object"_s);
    for (const auto &[name, value] : json().members()) {
        if (!names.contains(name))
            below(&value, name).fail(u"unknown member"_s);
    }
}

DataReading DataReading::below(const Json *value, QStringView name) const
{
    return {value, m_path.isEmpty() ? name.toString() : QString(m_path + u'.' + name), *m_problem};
}

DataReading DataReading::in(QStringView name) const
{
    const Json *const member = json().find(name);
    const DataReading reading = below(m_value && !member ? &nothing() : member, name);
    if (!member)
        reading.fail(u"missing"_s);
    return reading;
}

DataReading DataReading::maybe(QStringView name) const
{
    return below(json().find(name), name);
}

QList<std::pair<QString, DataReading>> DataReading::members() const
{
    if (!json().isObject())
        fail(u"not an object"_s);
    QList<std::pair<QString, DataReading>> all;
    for (const auto &[name, value] : json().members())
        all.append({name, below(&value, name)});
    return all;
}

QList<DataReading> DataReading::items() const
{
    const auto size = static_cast<qsizetype>(json().items().size());
    if (!json().isArray())
        fail(u"not a list"_s);
    else if (size > MostItems)
        fail(u"too long"_s);
    QList<DataReading> all;
    for (qsizetype i = 0; i < qMin(size, MostItems); ++i)
        all.append(item(i));
    return all;
}

DataReading DataReading::item(qsizetype index) const
{
    const auto &items = json().items();
    const bool there = std::cmp_less(index, items.size());
    return {there ? &items.at(static_cast<size_t>(index)) : &nothing(),
            m_path + u'[' + QString::number(index) + u']', *m_problem};
}

QStringList DataReading::strings() const
{
    QStringList all;
    for (const DataReading &item : items())
        all.append(item.string());
    return all;
}

QString DataReading::string() const
{
    if (!json().isString())
        fail(u"not a text"_s);
    else if (json().toString().trimmed().isEmpty())
        fail(u"empty"_s);
    return json().toString();
}

QString DataReading::id() const
{
    const QString id = string();
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
    if (!plain)
        fail(u"not an id"_s);
    return id;
}

QString DataReading::oneOf(const QStringList &allowed) const
{
    const QString value = string();
    if (!allowed.contains(value))
        fail(u"unknown value"_s);
    return value;
}

int DataReading::number(int least, int most) const
{
    const std::optional<qint64> number = json().isNumber() ? json().toInteger() : std::nullopt;
    const bool fits = number && *number >= least && *number <= most;
    const QString end = most < std::numeric_limits<int>::max() ? u" to "_s + QString::number(most) : u" on"_s;
    if (!fits)
        fail(u"not a whole number from "_s + QString::number(least) + end);
    return fits ? static_cast<int>(*number) : 0;
}

bool DataReading::flag() const
{
    if (!json().isBool())
        fail(u"neither true nor false"_s);
    return json().toBool();
}

DataProblem readData(const QByteArray &json, const std::function<void(const DataReading &)> &read)
{
    const JsonReading reading = readJson(json);
    if (!reading.ok())
        return {.path = reading.error ? reading.error->member : QString(), .detail = u"not JSON"_s};
    DataProblem problem;
    read(DataReading(*reading.value, problem));
    return problem;
}

} // namespace workbench
