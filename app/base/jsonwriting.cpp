// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"
#include "app/base/jsoncheck.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace workbench {

namespace {
/// Deeper text is not accepted anyway; a megabyte of brackets must not become gigabytes of blanks.
constexpr int DeepestIndentation = 64;

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
} // namespace

QByteArray Json::toBytes(bool indented) const
{
    QByteArray out;
    write(*this, out, indented, 0);
    return out;
}

namespace {
bool isJsonSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where the string ends that begins before `at`: behind its quote, or the end of the text.
const char *stringEnd(const char *at, const char *end)
{
    while (at < end) {
        if (*at == '"')
            return at + 1;
        at += *at == '\\' && at + 1 < end ? 2 : 1;
    }
    return end;
}

/// Grows in large steps: a call for each byte would take most of the time.
class Output
{
public:
    explicit Output(qsizetype guess)
        : m_bytes(guess, Qt::Uninitialized)
    {
    }

    void add(const char *from, qsizetype count)
    {
        std::memcpy(room(count), from, static_cast<size_t>(count));
        m_used += count;
    }

    void add(char c)
    {
        *room(1) = c;
        ++m_used;
    }

    void addLine(int level)
    {
        // A megabyte of brackets must not become gigabytes.
        const qsizetype blanks = std::min(level, DeepestIndentation) * 2;
        char *to = room(blanks + 1);
        *to = '\n';
        std::memset(to + 1, ' ', static_cast<size_t>(blanks));
        m_used += blanks + 1;
    }

    qsizetype size() const { return m_used; }

    QByteArray take()
    {
        m_bytes.truncate(m_used);
        // What a guess reserved too much is given back.
        if (m_bytes.capacity() - m_used > m_used / 8)
            m_bytes.squeeze();
        return std::move(m_bytes);
    }

private:
    char *room(qsizetype count)
    {
        if (m_used + count > m_bytes.size())
            m_bytes.resize((m_used + count) * 5 / 4 + 64);
        return m_bytes.data() + m_used;
    }

    QByteArray m_bytes;
    qsizetype m_used = 0;
};
} // namespace

QByteArray prettyJson(const QByteArray &text)
{
    return *prettyJsonUpTo(text, std::numeric_limits<qsizetype>::max());
}

std::optional<QByteArray> prettyJsonUpTo(const QByteArray &text, qsizetype most)
{
    Output out(text.size() * 2 + 64); // memory that is never touched costs nothing
    int level = 0;
    const char *const end = text.constData() + text.size();
    const char *at = text.constData();
    while (at < end) {
        if (out.size() > most)
            return {};
        const char c = *at++;
        switch (c) {
        case '"': {
            const char *const behind = stringEnd(at, end);
            out.add(at - 1, behind - at + 1);
            at = behind;
            break;
        }
        case '{':
        case '[': {
            out.add(c);
            const char *next = at;
            while (next < end && isJsonSpace(*next))
                ++next;
            if (next < end && *next == (c == '{' ? '}' : ']')) {
                out.add(*next);
                at = next + 1;
            } else {
                out.addLine(++level);
            }
            break;
        }
        case '}':
        case ']':
            level = std::max(0, level - 1);
            out.addLine(level);
            out.add(c);
            break;
        case ',':
            out.add(c);
            out.addLine(level);
            break;
        case ':':
            out.add(": ", 2);
            break;
        default:
            if (!isJsonSpace(c))
                out.add(c);
        }
    }
    return out.take();
}

QByteArray jsonString(const QString &text)
{
    QByteArray out;
    appendEscaped(out, text);
    return out;
}

} // namespace workbench
