// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"

#include <QSet>
#include <QStringList>

// Errors as codes only: an implicit conversion that could throw does not compile.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <cmath>

namespace workbench {

namespace {
constexpr int MaximumDepth = 64;

/// RFC 8259 §6. simdjson's on-demand reader checks a number only when asked for its value, and its value may not
/// fit a machine word; the spelling always fits.
bool isJsonNumber(std::string_view text)
{
    size_t i = 0;
    const auto digits = [&] {
        const size_t start = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - start;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const bool leadingZero = i < text.size() && text[i] == '0';
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

class Reader
{
public:
    std::optional<JsonError> error;

    bool read(simdjson::ondemand::value source, Json &target, int depth, const QString &path)
    {
        using simdjson::ondemand::json_type;
        if (depth > MaximumDepth)
            return fail(JsonError::Code::TooDeep);
        simdjson::ondemand::json_type type{};
        if (source.type().get(type))
            return fail(JsonError::Code::Malformed);
        switch (type) {
        case json_type::object:
            return readObject(source, target, depth, path);
        case json_type::array:
            return readArray(source, target, depth, path);
        case json_type::string: {
            std::string_view text;
            if (source.get_string().get(text))
                return fail(JsonError::Code::Malformed);
            target = Json(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
            return true;
        }
        case json_type::number: {
            const std::string_view text = token(source);
            if (!isJsonNumber(text))
                return fail(JsonError::Code::Malformed);
            target = Json::number(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
            return true; // left unread: the reader's next step skips it, whatever its size
        }
        case json_type::boolean: {
            bool value = false;
            if (source.get_bool().get(value))
                return fail(JsonError::Code::Malformed);
            target = Json(value);
            return true;
        }
        case json_type::null:
            target = Json();
            return token(source) == "null" || fail(JsonError::Code::Malformed); // left unread, like numbers
        }
        return fail(JsonError::Code::Malformed);
    }

    bool fail(JsonError::Code code, const QString &member = {})
    {
        error = JsonError{.code = code, .member = member};
        return false;
    }

private:
    std::optional<JsonError> m_repeated;

    /// The scalar as written: simdjson's raw token reaches up to the next one.
    static std::string_view token(simdjson::ondemand::value &source)
    {
        std::string_view text = source.raw_json_token();
        while (!text.empty() && std::string_view(" \n\r\t").find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        return text;
    }

    bool readObject(simdjson::ondemand::value &source, Json &target, int depth, const QString &path)
    {
        simdjson::ondemand::object object;
        if (source.get_object().get(object))
            return fail(JsonError::Code::Malformed);
        target = Json::object();
        QSet<QString> seen; // a look through the members would make a large object quadratic
        for (auto field : object) {
            std::string_view key;
            simdjson::ondemand::value value;
            if (field.error() || field.unescaped_key().get(key) || field.value().get(value))
                return fail(JsonError::Code::Malformed);
            const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            const QString inner = path.isEmpty() ? name : path + QLatin1Char('.') + name;
            if (!m_repeated && seen.contains(name))
                m_repeated = JsonError{.code = JsonError::Code::RepeatedMember, .member = inner};
            seen.insert(name);
            Json member;
            if (!read(value, member, depth + 1, inner))
                return false;
            target.add(name, std::move(member));
        }
        if (depth == 0 && m_repeated)
            error = m_repeated;
        return true;
    }

    bool readArray(simdjson::ondemand::value &source, Json &target, int depth, const QString &path)
    {
        simdjson::ondemand::array array;
        if (source.get_array().get(array))
            return fail(JsonError::Code::Malformed);
        target = Json::array();
        qsizetype index = 0;
        for (auto item : array) {
            simdjson::ondemand::value value;
            if (item.get(value))
                return fail(JsonError::Code::Malformed);
            Json element;
            const QString inner = path + QLatin1Char('[') + QString::number(index++) + QLatin1Char(']');
            // Depth 0 is readJson's own wrapper: not part of the path.
            if (!read(value, element, depth + 1, depth == 0 ? path : inner))
                return false;
            target.append(std::move(element));
        }
        if (depth == 0 && m_repeated)
            error = m_repeated;
        return true;
    }
};

void appendEscaped(QByteArray &out, const QString &text)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
                out += "\\u00";
                out += QByteArray(1, c).toHex();
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void write(const Json &json, QByteArray &out, bool indented, int level)
{
    const auto newLine = [&](int depth) {
        if (!indented)
            return;
        out += '\n';
        out += QByteArray(depth * 2, ' ');
    };
    switch (json.type()) {
    case Json::Type::Null:
        out += "null";
        return;
    case Json::Type::Bool:
        out += json.toBool() ? "true" : "false";
        return;
    case Json::Type::Number:
        out += json.spelling();
        return;
    case Json::Type::String:
        appendEscaped(out, json.toString());
        return;
    case Json::Type::Array: {
        out += '[';
        bool first = true;
        for (const Json &item : json.items()) {
            if (!first)
                out += indented ? "," : ", ";
            first = false;
            newLine(level + 1);
            write(item, out, indented, level + 1);
        }
        if (!first)
            newLine(level);
        out += ']';
        return;
    }
    case Json::Type::Object: {
        out += '{';
        bool first = true;
        for (const auto &[name, value] : json.members()) {
            if (!first)
                out += indented ? "," : ", ";
            first = false;
            newLine(level + 1);
            appendEscaped(out, name);
            out += ": ";
            write(value, out, indented, level + 1);
        }
        if (!first)
            newLine(level);
        out += '}';
        return;
    }
    }
}

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

QByteArray Json::toBytes(bool indented) const
{
    QByteArray out;
    write(*this, out, indented, 0);
    return out;
}

JsonReading readJson(const QByteArray &text)
{
    JsonReading reading;
    if (text.startsWith("\xef\xbb\xbf")) {
        reading.error = JsonError{.code = JsonError::Code::ByteOrderMark};
        return reading;
    }
    if (text.trimmed().isEmpty()) {
        reading.error = JsonError{.code = JsonError::Code::Empty};
        return reading;
    }
    // A document that is one scalar takes another path in simdjson; wrapped in an array it takes the same.
    const simdjson::padded_string padded(std::string("[") + std::string(text.constData(), static_cast<size_t>(text.size())) + "]");
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (const auto code = parser.iterate(padded).get(document)) {
        reading.error = JsonError{.code = code == simdjson::UTF8_ERROR ? JsonError::Code::InvalidUtf8 : JsonError::Code::Malformed};
        return reading;
    }
    Reader reader;
    simdjson::ondemand::value root;
    Json wrapper;
    const bool whole = !document.get_value().get(root) && reader.read(root, wrapper, 0, {})
        && wrapper.items().size() == 1 && document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    if (!whole) {
        reading.error = reader.error ? reader.error : JsonError{.code = JsonError::Code::Malformed};
        return reading;
    }
    reading.value = wrapper.items().front();
    reading.error = reader.error;
    return reading;
}

bool stripByteOrderMark(QByteArray &text)
{
    if (!text.startsWith("\xef\xbb\xbf"))
        return false;
    text.remove(0, 3);
    return true;
}

QByteArray prettyJson(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 2);
    int level = 0;
    bool inString = false;
    const auto newLine = [&] {
        out += '\n';
        out += QByteArray(std::min(level, MaximumDepth) * 2, ' '); // a megabyte of brackets must not become gigabytes
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < text.size())
                out += text.at(++i);
            else if (c == '"')
                inString = false;
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            out += c;
            break;
        case '{':
        case '[': {
            out += c;
            qsizetype next = i + 1;
            while (next < text.size() && (text.at(next) == ' ' || text.at(next) == '\n' || text.at(next) == '\r' || text.at(next) == '\t'))
                ++next;
            if (next < text.size() && text.at(next) == (c == '{' ? '}' : ']')) {
                out += text.at(next);
                i = next;
            } else {
                ++level;
                newLine();
            }
            break;
        }
        case '}':
        case ']':
            level = std::max(0, level - 1);
            newLine();
            out += c;
            break;
        case ',':
            out += c;
            newLine();
            break;
        case ':':
            out += ": ";
            break;
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            break;
        default:
            out += c;
        }
    }
    return out;
}

QByteArray jsonString(const QString &text)
{
    QByteArray out;
    appendEscaped(out, text);
    return out;
}

} // namespace workbench
