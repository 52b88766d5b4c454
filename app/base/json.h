// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace workbench {

/// A JSON value that keeps what other people's JSON is made of: the order of members, repeated members and
/// the spelling of numbers. QJsonDocument sorts, rounds and drops; a testing tool must not.
class Json
{
public:
    enum class Type { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<QString, Json>;

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool value);
    Json(int value);
    Json(qint64 value);
    Json(double value);
    Json(const QString &value);
    Json(QLatin1StringView value);
    static Json number(const QByteArray &spelling);
    static Json array(std::vector<Json> items = {});
    static Json object(std::vector<Member> members = {});
    static Json strings(const QStringList &items);

    Type type() const { return m_type; }
    bool isNull() const { return m_type == Type::Null; }
    bool isString() const { return m_type == Type::String; }
    bool isNumber() const { return m_type == Type::Number; }
    bool isObject() const { return m_type == Type::Object; }
    bool isArray() const { return m_type == Type::Array; }
    bool isBool() const { return m_type == Type::Bool; }

    bool toBool() const { return m_bool; }
    const QString &toString() const { return m_string; }       ///< empty unless a string
    const QByteArray &spelling() const { return m_number; }    ///< of a number, as it was written
    std::optional<qint64> toInteger() const;                   ///< a whole number that fits; 3.6e3 is 3600
    const std::vector<Json> &items() const { return m_items; } ///< of an array
    const std::vector<Member> &members() const { return m_members; } ///< of an object, in order

    /// The first member of that name, or nullptr.
    const Json *find(QStringView name) const;
    /// The first member of that name, or a null value.
    const Json &operator[](QStringView name) const;
    bool contains(QStringView name) const { return find(name) != nullptr; }

    void append(Json item) { m_items.push_back(std::move(item)); }
    /// Replaces the member of that name or adds it at the end.
    void set(const QString &name, Json value);
    /// Adds at the end without a look at what is there.
    void add(const QString &name, Json value) { m_members.emplace_back(name, std::move(value)); }
    void removeMember(QStringView name);

    /// UTF-8. Compact on one line, or with two spaces a level.
    QByteArray toBytes(bool indented = false) const;

    bool operator==(const Json &) const = default;

private:
    Type m_type = Type::Null;
    bool m_bool = false;
    QByteArray m_number;
    QString m_string;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

/// Why a text is not acceptable JSON.
struct JsonError
{
    enum class Code { Empty, Malformed, InvalidUtf8, TooDeep, RepeatedMember, ByteOrderMark };
    Code code = Code::Malformed;
    QString member = {}; ///< path of the repeated member: "token.access_token"
};

struct JsonReading
{
    std::optional<Json> value = {};
    std::optional<JsonError> error = {}; ///< also set beside a value for a repeated member
    bool ok() const { return value.has_value() && !error.has_value(); }
};

/// A value of one byte takes a hundred in memory, and time on the way there.
inline constexpr int MostJsonValues = 20'000;

/// Reads strictly by RFC 8259: UTF-8 only, no trailing text, no comments, depth at most 64, no more values
/// than given (both are TooDeep), no repeated member. A byte order mark is an error here; the caller may
/// strip it and warn (stripByteOrderMark).
JsonReading readJson(const QByteArray &text, int mostValues = MostJsonValues);

/// The bytes are UTF-8 (RFC 3629). Costs next to nothing: a megabyte takes a tenth of a millisecond.
bool isUtf8(QByteArrayView bytes);

/// Removes a leading UTF-8 byte order mark; true when there was one.
bool stripByteOrderMark(QByteArray &text);

/// Indents by two spaces without touching order, repetition or number spelling. The text must be valid JSON;
/// other text comes back in some form, never lost.
QByteArray prettyJson(const QByteArray &text);

/// The text as a JSON string with its quotes.
QByteArray jsonString(const QString &text);

} // namespace workbench
