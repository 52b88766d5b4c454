// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lessonreading.h"

#include <algorithm>
#include <utility>

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

void LessonReading::fail(const QString &detail) const
{
    if (m_problem->detail.isEmpty())
        *m_problem = {.path = m_path, .detail = detail};
}

void LessonReading::only(const QStringList &names) const
{
    if (!m_value->isObject())
        return fail(u"not an object"_s);
    for (const auto &[name, value] : m_value->members()) {
        if (!names.contains(name))
            in(name).fail(u"unknown member"_s);
    }
}

LessonReading LessonReading::in(QStringView name) const
{
    const QString path = m_path.isEmpty() ? name.toString() : QString(m_path + u'.' + name);
    const Json *member = m_value->isObject() ? m_value->find(name) : nullptr;
    const LessonReading reading(member ? *member : nothing(), path, *m_problem);
    if (!member)
        reading.fail(u"missing"_s);
    return reading;
}

qsizetype LessonReading::count() const
{
    const auto size = static_cast<qsizetype>(m_value->items().size());
    if (!m_value->isArray())
        fail(u"not a list"_s);
    else if (size > MostItems)
        fail(u"too long"_s);
    return qMin(size, MostItems);
}

LessonReading LessonReading::item(qsizetype index) const
{
    const auto &items = m_value->items();
    const bool there = std::cmp_less(index, items.size());
    return {there ? items.at(static_cast<size_t>(index)) : nothing(),
            m_path + u'[' + QString::number(index) + u']', *m_problem};
}

QStringList LessonReading::strings() const
{
    QStringList all;
    for (qsizetype i = 0; i < count(); ++i)
        all.append(item(i).string());
    return all;
}

QString LessonReading::string() const
{
    if (!m_value->isString())
        fail(u"not a text"_s);
    else if (m_value->toString().trimmed().isEmpty())
        fail(u"empty"_s);
    return m_value->toString();
}

QString LessonReading::id() const
{
    const QString id = string();
    const bool plain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
    if (!plain)
        fail(u"not an id"_s);
    return id;
}

QString LessonReading::oneOf(const QStringList &allowed) const
{
    const QString value = string();
    if (!allowed.contains(value))
        fail(u"unknown value"_s);
    return value;
}

int LessonReading::positive() const
{
    const std::optional<qint64> number = m_value->isNumber() ? m_value->toInteger() : std::nullopt;
    if (!number || *number < 1 || *number > 1000)
        fail(u"not a number from 1 to 1000"_s);
    return static_cast<int>(number.value_or(1));
}

bool LessonReading::flag() const
{
    if (!m_value->isBool())
        fail(u"neither true nor false"_s);
    return m_value->toBool();
}

LessonText LessonReading::text() const
{
    only({u"en"_s, u"ru"_s, u"zh_CN"_s});
    return {.en = in(u"en").string(), .ru = in(u"ru").string(), .zh = in(u"zh_CN").string()};
}

} // namespace workbench
