// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "app/base/jsoncheck.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <unordered_set>

// Errors as codes only: an implicit conversion that could throw does not compile.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

namespace workbench {

namespace {
constexpr int MaximumDepth = 64;

/// RFC 8259 §6. simdjson's on-demand reader checks a number only when asked for its value, and its value may
/// not fit a machine word; the spelling always fits.
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

/// Where a value stands. Only a complaint needs it as text.
struct Place
{
    const Place *outer = nullptr;
    QString name = {};
    qsizetype index = -1; ///< in an array; -1: a member

    QString text() const
    {
        const QString before = outer ? outer->text() : QString();
        if (index >= 0)
            return before + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
        return before.isEmpty() ? name : before + QLatin1Char('.') + name;
    }
};

/// The scalar as written: simdjson's raw token reaches up to the next one.
std::string_view token(simdjson::ondemand::value &source)
{
    std::string_view text = source.raw_json_token();
    while (!text.empty() && std::string_view(" \n\r\t").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return text;
}

/// As Place, without a text of its own.
struct Way
{
    const Way *outer = nullptr;
    std::string_view name = {};
    qsizetype index = -1;

    QString text() const
    {
        const QString before = outer ? outer->text() : QString();
        if (index >= 0)
            return before + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
        const QString own = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return before.isEmpty() ? own : before + QLatin1Char('.') + own;
    }
};

class Reader
{
public:
    explicit Reader(int mostValues)
        : m_mostValues(mostValues)
    {
    }

    std::optional<JsonError> error;

    bool read(simdjson::ondemand::value source, Json &target, int depth, const Place *path)
    {
        using simdjson::ondemand::json_type;
        if (depth > MaximumDepth || ++m_values > m_mostValues)
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
    int m_values = 0;
    int m_mostValues;

    bool readObject(simdjson::ondemand::value &source, Json &target, int depth, const Place *path)
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
            const Place inner{.outer = path, .name = name};
            if (!m_repeated && seen.contains(name))
                m_repeated = JsonError{.code = JsonError::Code::RepeatedMember, .member = inner.text()};
            seen.insert(name);
            Json member;
            if (!read(value, member, depth + 1, &inner))
                return false;
            target.add(name, std::move(member));
        }
        if (depth == 0 && m_repeated)
            error = m_repeated;
        return true;
    }

    bool readArray(simdjson::ondemand::value &source, Json &target, int depth, const Place *path)
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
            const Place inner{.outer = path, .index = index++};
            // Depth 0 is readJson's own wrapper: not part of the path.
            if (!read(value, element, depth + 1, depth == 0 ? path : &inner))
                return false;
            target.append(std::move(element));
        }
        if (depth == 0 && m_repeated)
            error = m_repeated;
        return true;
    }
};

/// As Reader, for a look only.
class Checker
{
public:
    JsonCheck check;

    bool read(simdjson::ondemand::value source, int depth, const Way *way)
    {
        using simdjson::ondemand::json_type;
        simdjson::ondemand::json_type type{};
        if (depth > MaximumDepth || source.type().get(type))
            return false;
        switch (type) {
        case json_type::object:
            return readObject(source, depth, way);
        case json_type::array:
            return readArray(source, depth, way);
        case json_type::string: {
            std::string_view text;
            return !source.get_string().get(text);
        }
        case json_type::number:
            return isJsonNumber(token(source));
        case json_type::boolean: {
            bool value = false;
            return !source.get_bool().get(value);
        }
        case json_type::null:
            return token(source) == "null";
        }
        return false;
    }

private:
    /// The names of one object: most have few.
    class Names
    {
    public:
        /// False when it was there already.
        bool add(std::string_view name)
        {
            if (!m_many) {
                std::string_view *const end = m_few.data() + m_count;
                if (std::find(m_few.data(), end, name) != end)
                    return false;
                if (m_count < m_few.size()) {
                    m_few[m_count++] = name;
                    return true;
                }
                m_many = std::make_unique<std::unordered_set<std::string_view>>(m_few.data(), end);
            }
            return m_many->insert(name).second;
        }

    private:
        std::array<std::string_view, 12> m_few;
        size_t m_count = 0;
        std::unique_ptr<std::unordered_set<std::string_view>> m_many;
    };

    bool readObject(simdjson::ondemand::value &source, int depth, const Way *way)
    {
        simdjson::ondemand::object object;
        if (source.get_object().get(object))
            return false;
        Names seen;
        for (auto field : object) {
            std::string_view key; // stays in the parser's own text
            simdjson::ondemand::value value;
            if (field.error() || field.unescaped_key().get(key) || field.value().get(value))
                return false;
            const Way inner{.outer = way, .name = key};
            if (!seen.add(key) && check.repeatedMember.isNull())
                check.repeatedMember = inner.text();
            if (!read(value, depth + 1, &inner))
                return false;
        }
        return true;
    }

    bool readArray(simdjson::ondemand::value &source, int depth, const Way *way)
    {
        simdjson::ondemand::array array;
        if (source.get_array().get(array))
            return false;
        Way inner{.outer = way, .index = -1};
        for (auto item : array) {
            simdjson::ondemand::value value;
            ++inner.index;
            if (item.get(value) || !read(value, depth + 1, depth == 0 ? way : &inner))
                return false;
        }
        m_outermost = depth == 0 ? inner.index + 1 : m_outermost;
        return true;
    }

    qsizetype m_outermost = 0;

public:
    /// How many values the array at depth 0 has.
    qsizetype outermost() const { return m_outermost; }
};
} // namespace

JsonCheck checkJson(const QByteArray &text)
{
    const size_t size = static_cast<size_t>(text.size());
    if (text.startsWith("\xef\xbb\xbf"))
        return {};
    simdjson::padded_string padded(size + 2); // wrapped as in readJson()
    if (!padded.data())
        return {};
    padded.data()[0] = '[';
    std::memcpy(padded.data() + 1, text.constData(), size);
    padded.data()[size + 1] = ']';
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::value root;
    Checker checker;
    if (parser.iterate(padded).get(document) || document.get_value().get(root) ||
        !checker.read(root, 0, nullptr) || checker.outermost() != 1 ||
        document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return {};
    checker.check.whole = true;
    return checker.check;
}

bool isUtf8(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), static_cast<size_t>(bytes.size()));
}

JsonReading readJson(const QByteArray &text, int mostValues)
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
    const simdjson::padded_string padded(
        std::string("[") + std::string(text.constData(), static_cast<size_t>(text.size())) + "]");
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (const auto code = parser.iterate(padded).get(document)) {
        reading.error = JsonError{.code = code == simdjson::UTF8_ERROR ? JsonError::Code::InvalidUtf8
                                                                       : JsonError::Code::Malformed};
        return reading;
    }
    Reader reader(mostValues);
    simdjson::ondemand::value root;
    Json wrapper;
    const bool whole = !document.get_value().get(root) && reader.read(root, wrapper, 0, nullptr) &&
                       wrapper.items().size() == 1 &&
                       document.current_location().error() == simdjson::OUT_OF_BOUNDS;
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

} // namespace workbench
