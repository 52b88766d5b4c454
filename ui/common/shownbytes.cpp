// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shownbytes.h"

#include <QChar>

#include <cstring>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr int tabCells = 4;

bool isPlainAscii(char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

bool isInvisible(char32_t codePoint)
{
    // Letters of most languages; asking Unicode for each would take most of the time.
    if ((codePoint >= 0x370 && codePoint < 0x600) || (codePoint >= 0x3000 && codePoint < 0xa000))
        return false;
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escape(char kind, char32_t value, int digits)
{
    return u'\\' + QChar::fromLatin1(kind) +
           QString::number(static_cast<uint>(value), 16).rightJustified(digits, u'0');
}

void appendShown(QString &out, const Utf8Step &step, char firstByte)
{
    if (!step.valid)
        out += escape('x', static_cast<unsigned char>(firstByte), 2);
    else if (step.codePoint == U'\t')
        out += u'\t';
    else if (!isInvisible(step.codePoint))
        out += QChar::fromUcs4(step.codePoint);
    else if (step.codePoint < 0x80)
        out += escape('x', step.codePoint, 2);
    else
        out += escape(step.codePoint > 0xffff ? 'U' : 'u', step.codePoint, step.codePoint > 0xffff ? 8 : 4);
}

int cellsOf(const Utf8Step &step)
{
    if (!step.valid)
        return 4;
    if (step.codePoint == U'\t')
        return tabCells;
    if (isInvisible(step.codePoint))
        return step.codePoint < 0x80 ? 4 : 10;
    return step.codePoint >= 0x1100 ? 2 : 1;
}

/// How many bytes at the beginning are plain ASCII, in steps of eight: nearly all of a long text.
qsizetype plainStart(QByteArrayView bytes)
{
    constexpr quint64 Ones = 0x0101010101010101u;
    constexpr quint64 High = 0x8080808080808080u;
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        const quint64 notDelete = word ^ (Ones * 0x7f);
        const quint64 control = (word - Ones * 0x20) & ~word;
        const quint64 deleted = (notDelete - Ones) & ~notDelete;
        if (((word | control | deleted) & High) != 0)
            break;
    }
    return at;
}

} // namespace

Utf8Step readUtf8(QByteArrayView bytes)
{
    const auto byteAt = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = byteAt(0);
    if (first < 0x80)
        return {first, 1, true};
    const int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || bytes.size() < length)
        return {};
    char32_t value = first & (0xffu >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xc0) != 0x80)
            return {};
        value = (value << 6) | (byteAt(i) & 0x3fu);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))
        return {};
    return {value, length, true};
}

QString shownText(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (isPlainAscii(bytes[at])) {
            out += QChar::fromLatin1(bytes[at++]);
            continue;
        }
        const Utf8Step step = readUtf8(bytes.sliced(at));
        appendShown(out, step, bytes[at]);
        at += step.length;
    }
    return out;
}

int shownCells(QByteArrayView bytes)
{
    qsizetype at = plainStart(bytes);
    int cells = static_cast<int>(at);
    while (at < bytes.size()) {
        if (isPlainAscii(bytes[at])) {
            ++cells;
            ++at;
            continue;
        }
        const Utf8Step step = readUtf8(bytes.sliced(at));
        cells += cellsOf(step);
        at += step.length;
    }
    return cells;
}

} // namespace workbench
