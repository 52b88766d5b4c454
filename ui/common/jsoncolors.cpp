// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jsoncolors.h"

#include "ui/common/theme.h"

namespace workbench {

namespace {

/// The place after the closing quote, or the end of the row.
qsizetype stringEnd(const QString &row, qsizetype at)
{
    while (at < row.size()) {
        const QChar character = row.at(at++);
        if (character == u'"')
            return at;
        if (character == u'\\')
            ++at;
    }
    return row.size();
}

bool isKey(const QString &row, qsizetype end)
{
    while (end < row.size() && row.at(end).isSpace())
        ++end;
    return end < row.size() && row.at(end) == u':';
}

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character == u'.' || character == u'+' || character == u'-';
}

} // namespace

QList<QTextLayout::FormatRange> jsonColors(const QString &row, bool inString, qsizetype from, qsizetype to,
                                           const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](qsizetype begin, qsizetype end, Role role) {
        if (end <= from)
            return;
        QTextLayout::FormatRange range{static_cast<int>(begin), static_cast<int>(end - begin), {}};
        range.format.setForeground(themeColor(role, palette));
        ranges.append(range);
    };
    qsizetype at = 0;
    while (at < std::min(row.size(), to)) {
        const QChar character = row.at(at);
        if (inString || character == u'"') {
            const qsizetype end = stringEnd(row, inString ? at : at + 1);
            inString = false;
            add(at, end, isKey(row, end) ? Role::Accent : Role::Good);
            at = end;
        } else if (isWordPart(character)) {
            const qsizetype begin = at;
            while (at < row.size() && isWordPart(row.at(at)))
                ++at;
            add(begin, at, character.isLetter() ? Role::AuthorizationServerLane : Role::BrowserLane);
        } else {
            ++at;
        }
    }
    return ranges;
}

} // namespace workbench
