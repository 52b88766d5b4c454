// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textsearch.h"

#include "ui/common/shownbytes.h"

#include <QStringMatcher>

namespace workbench {

namespace {

constexpr qsizetype windowSize = 64 * 1024;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Moves \a at back to the beginning of the character it is in.
qsizetype characterStart(QByteArrayView utf8, qsizetype at)
{
    for (int back = 0; back < 3 && at > 0 && at < utf8.size() && isContinuation(utf8[at]); ++back)
        --at;
    return at;
}

/// The bytes that the first \a units UTF-16 units of \a bytes take.
qsizetype bytesOfUnits(QByteArrayView bytes, qsizetype units)
{
    qsizetype at = 0;
    while (units > 0 && at < bytes.size()) {
        const Utf8Step step = readUtf8(bytes.sliced(at));
        at += step.length;
        units -= step.length == 4 ? 2 : 1;
    }
    return at;
}

/// One U+FFFD for each stray byte, as bytesOfUnits() counts. A leading byte order mark would be swallowed by
/// QString::fromUtf8(), so it is decoded on its own.
QString decode(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("\xef\xbb\xbf")))
        return QString::fromUtf8(bytes);
    return QChar(QChar::ByteOrderMark) + decode(bytes.sliced(3));
}

FoundRange toBytes(QByteArrayView window, qsizetype windowStart, qsizetype unit, qsizetype units)
{
    const qsizetype start = bytesOfUnits(window, unit);
    return {windowStart + start, bytesOfUnits(window.sliced(start), units)};
}

/// A match that is cut by the end of a window must fit into the next one.
qsizetype overlapFor(const QString &needle)
{
    return needle.size() * 3 + 4;
}

/// Forwards, because QString::lastIndexOf() is ten times as slow.
qsizetype lastBefore(const QString &text, const QString &needle, qsizetype limit)
{
    const QStringMatcher matcher(needle, Qt::CaseInsensitive);
    qsizetype last = -1;
    for (qsizetype at = matcher.indexIn(text); at >= 0 && at < limit; at = matcher.indexIn(text, at + 1))
        last = at;
    return last;
}

} // namespace

std::optional<FoundRange> findForward(const QByteArray &utf8, const QString &needle, qsizetype from)
{
    if (needle.isEmpty())
        return std::nullopt;
    qsizetype begin = std::max<qsizetype>(from, 0);
    while (begin < utf8.size()) {
        const qsizetype end =
            characterStart(utf8, std::min(begin + windowSize + overlapFor(needle), utf8.size()));
        const QByteArrayView window = QByteArrayView(utf8).sliced(begin, end - begin);
        const qsizetype unit = decode(window).indexOf(needle, 0, Qt::CaseInsensitive);
        if (unit >= 0)
            return toBytes(window, begin, unit, needle.size());
        if (end >= utf8.size())
            break;
        begin = characterStart(utf8, end - overlapFor(needle));
    }
    return std::nullopt;
}

std::optional<FoundRange> findBackward(const QByteArray &utf8, const QString &needle, qsizetype before)
{
    if (needle.isEmpty())
        return std::nullopt;
    qsizetype limit = std::min(before, utf8.size()); // matches begin before this
    while (limit > 0) {
        const qsizetype begin = characterStart(utf8, std::max<qsizetype>(limit - windowSize, 0));
        const qsizetype end = characterStart(utf8, std::min(limit + overlapFor(needle), utf8.size()));
        const QByteArrayView window = QByteArrayView(utf8).sliced(begin, end - begin);
        const qsizetype unit = lastBefore(decode(window), needle, decode(window.first(limit - begin)).size());
        if (unit >= 0)
            return toBytes(window, begin, unit, needle.size());
        limit = begin;
    }
    return std::nullopt;
}

} // namespace workbench
