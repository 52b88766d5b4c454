// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/valueplace.h"

#include "app/secrets/escapedtext.h"

#include <algorithm>

namespace workbench {

namespace {
int byteAt(QByteArrayView text, qsizetype at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c >= 0x80;
}

bool isWordCharacter(int c)
{
    return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
}

bool isSpace(int c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isEndOrSpace(int c)
{
    return c == NoCharacter || isSpace(c);
}

/// "127.0.0.1:8080", "//host:8080", also with "%3A" for the colon.
bool isPort(QByteArrayView text, qsizetype at, qsizetype end)
{
    const QByteArrayView value = text.sliced(at, end - at);
    if (!std::all_of(value.begin(), value.end(),
                     [](char c) { return isDigit(static_cast<unsigned char>(c)); }))
        return false;
    if (characterBefore(text, at) != ':')
        return false;
    const qsizetype colon = text[at - 1] == ':' ? at - 1 : at - 3;
    qsizetype start = colon;
    while (start > 0 && (isWordCharacter(byteAt(text, start - 1)) || text[start - 1] == '[' ||
                         text[start - 1] == ']' || text[start - 1] == ':'))
        --start;
    const QByteArrayView host = text.sliced(start, colon - start);
    if (host.isEmpty() || (start > 0 && text[start - 1] == '@')) // a user's name and a password
        return false;
    return host.contains('.') || host.endsWith(']') || host.endsWith("localhost") ||
           (start >= 2 && text.sliced(start - 2, 2) == QByteArrayView("//"));
}

/// `scope` in `scope=read` and in `"scope": "read"`.
bool isName(QByteArrayView text, qsizetype at, qsizetype end)
{
    const int before = characterBefore(text, at);
    const Behind behind = characterBehind(text, end);
    if (behind.character == '=')
        return before == '&' || before == '?' || before == ';' || before == ',' || isEndOrSpace(before);
    if (before != '"' || behind.character != '"')
        return false;
    Behind next = characterBehind(text, behind.next);
    while (isSpace(next.character))
        next = characterBehind(text, next.next);
    return next.character == ':';
}

bool isAlone(QByteArrayView text, qsizetype at, qsizetype end)
{
    const int before = characterBefore(text, at);
    const Behind behind = characterBehind(text, end);
    if (before == InsideEscape || isWordCharacter(before))
        return false;
    if (behind.character == '.') { // the end of a sentence
        const int next = characterBehind(text, behind.next).character;
        return isEndOrSpace(next) || next == '"';
    }
    return !isWordCharacter(behind.character);
}

bool isWholeValue(QByteArrayView text, qsizetype at, qsizetype end)
{
    const int before = characterBefore(text, at);
    const int behind = characterBehind(text, end).character;
    if (before == NoCharacter)
        return behind == NoCharacter;
    return (before == '=' || before == '"') && (behind == '&' || behind == '"' || isEndOrSpace(behind));
}

} // namespace

bool standsInPlace(ValuePlace place, QByteArrayView text, qsizetype at, qsizetype end)
{
    switch (place) {
    case ValuePlace::Anywhere:
        return true;
    case ValuePlace::Alone:
        return isAlone(text, at, end) && !isPort(text, at, end) && !isName(text, at, end);
    case ValuePlace::WholeValue:
        return isWholeValue(text, at, end) && !isName(text, at, end);
    }
    return true;
}

} // namespace workbench
