// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/cleantext.h"

namespace workbench {

namespace {

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

bool isInvisible(QChar character)
{
    // Zero-width space, joiners and marks, byte order mark, soft hyphen, and all control characters.
    const char16_t code = character.unicode();
    return (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0x00AD ||
           character.category() == QChar::Other_Control;
}

} // namespace

CleanText cleanPasted(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar character : text) {
        if (!isLineBreak(character) && !isInvisible(character))
            clean.append(character);
    }
    clean = clean.trimmed();
    return {.text = clean, .changed = clean != text};
}

CleanText cleanPassword(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isLineBreak(text[begin]))
        ++begin;
    while (end > begin && isLineBreak(text[end - 1]))
        --end;
    return {.text = text.sliced(begin, end - begin), .changed = end - begin != text.size()};
}

CleanText cleanScope(const QString &text)
{
    const QString clean = text.simplified();
    return {.text = clean, .changed = clean != text};
}

} // namespace workbench
