// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/namedtext.h"

#include "app/secrets/secretregister.h"

namespace workbench {

namespace {
bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
} // namespace

NamedText namesStandingIn(const QByteArray &savedText)
{
    constexpr qsizetype LongestName = 16;
    NamedText found{.text = savedText};
    qsizetype end = 0;
    for (qsizetype start = 0; start < savedText.size(); start = end + 1) {
        end = start;
        while (end < savedText.size() && isWordCharacter(savedText[end]))
            ++end;
        if (end == start || end - start > LongestName)
            continue;
        const QString word = QString::fromLatin1(QByteArrayView(savedText).sliced(start, end - start));
        if (SecretRegister::kindOf(word))
            found.places.append({.start = start, .length = end - start, .name = word});
    }
    return found;
}

void append(NamedText &text, const NamedText &more)
{
    const qsizetype before = text.text.size();
    text.text += more.text;
    for (NamePlace place : more.places) {
        place.start += before;
        text.places.append(place);
    }
}

} // namespace workbench
