// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/filledin.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
QString factText(const QString &name, const Facts &facts)
{
    const QString value = facts.value(name);
    if (name != u"time")
        return value;
    const QDateTime time = QDateTime::fromString(value, Qt::ISODate).toLocalTime();
    if (!time.isValid())
        return value;
    const bool today = time.date() == QDate::currentDate();
    return time.toString(today ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}
} // namespace

QString filledIn(const QString &text, const Facts &facts)
{
    QString result;
    qsizetype position = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', position);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return result + text.mid(position);
        result += text.mid(position, open - position);
        result += factText(text.mid(open + 1, close - open - 1), facts);
        position = close + 1;
    }
}

} // namespace workbench
