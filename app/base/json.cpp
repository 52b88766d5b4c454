// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"

#include <QStringList>

#include <cmath>

namespace workbench {

namespace {
const Json NullJson;
} // namespace

Json::Json(bool value)
    : m_type(Type::Bool)
    , m_bool(value)
{
}

Json::Json(int value)
    : Json(static_cast<qint64>(value))
{
}

Json::Json(qint64 value)
    : m_type(Type::Number)
    , m_number(QByteArray::number(value))
{
}

Json::Json(double value)
    : m_type(Type::Number)
    , m_number(QByteArray::number(value, 'g', 12))
{
}

Json::Json(const QString &value)
    : m_type(Type::String)
    , m_string(value)
{
}

Json::Json(QLatin1StringView value)
    : Json(QString(value))
{
}

Json Json::number(const QByteArray &spelling)
{
    Json json;
    json.m_type = Type::Number;
    json.m_number = spelling;
    return json;
}

Json Json::array(std::vector<Json> items)
{
    Json json;
    json.m_type = Type::Array;
    json.m_items = std::move(items);
    return json;
}

Json Json::object(std::vector<Member> members)
{
    Json json;
    json.m_type = Type::Object;
    json.m_members = std::move(members);
    return json;
}

Json Json::strings(const QStringList &items)
{
    Json json = array();
    for (const QString &item : items)
        json.append(Json(item));
    return json;
}

std::optional<qint64> Json::toInteger() const
{
    if (m_type != Type::Number)
        return {};
    bool ok = false;
    const qint64 whole = m_number.toLongLong(&ok);
    if (ok)
        return whole;
    const double value = m_number.toDouble(&ok);
    if (!ok || std::abs(value) > 9.0e15 || value != std::floor(value))
        return {};
    return static_cast<qint64>(value);
}

const Json *Json::find(QStringView name) const
{
    for (const auto &[key, value] : m_members) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

const Json &Json::operator[](QStringView name) const
{
    const Json *found = find(name);
    return found ? *found : NullJson;
}

void Json::set(const QString &name, Json value)
{
    for (auto &[key, old] : m_members) {
        if (key == name) {
            old = std::move(value);
            return;
        }
    }
    add(name, std::move(value));
}

void Json::removeMember(QStringView name)
{
    std::erase_if(m_members, [&](const Member &member) { return member.first == name; });
}

} // namespace workbench
