// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/json.h"

#include <algorithm>

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

QByteArray prettyJson(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 2);
    int level = 0;
    bool inString = false;
    const auto newLine = [&] {
        out += '\n';
        out += QByteArray(std::min(level, DeepestIndentation) * 2,
                          ' '); // a megabyte of brackets must not become gigabytes
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
            while (next < text.size() && (text.at(next) == ' ' || text.at(next) == '\n' ||
                                          text.at(next) == '\r' || text.at(next) == '\t'))
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
