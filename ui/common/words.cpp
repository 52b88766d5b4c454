// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(workbench::Words)
};

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString days(qint64 value)
{
    return Words::tr("%n day(s)", nullptr, static_cast<int>(value));
}

QString hours(qint64 value)
{
    return Words::tr("%n hour(s)", nullptr, static_cast<int>(value));
}

QString minutes(qint64 value)
{
    return Words::tr("%n minute(s)", nullptr, static_cast<int>(value));
}

QString secondsWord(qint64 value)
{
    return Words::tr("%n second(s)", nullptr, static_cast<int>(value));
}

QString both(const QString &large, qint64 rest, const QString &small)
{
    //: Two units of time, the larger one first: "59 minutes 12 seconds"
    return rest == 0 ? large : Words::tr("%1 %2").arg(large, small);
}

} // namespace

QString durationText(qint64 seconds)
{
    const qint64 left = std::max<qint64>(seconds, 0);
    if (left >= day) {
        const qint64 restHours = left % day / hour;
        if (restHours == 0) {
            //: A short length of time in days
            return Words::tr("%1 d").arg(left / day);
        }
        //: A short length of time: days, hours
        return Words::tr("%1 d %2 h").arg(left / day).arg(restHours);
    }
    const QString tail = twoDigits(left % minute);
    if (left < hour)
        return QString::number(left / minute) + u':' + tail;
    return QString::number(left / hour) + u':' + twoDigits(left % hour / minute) + u':' + tail;
}

QString durationWords(qint64 seconds)
{
    const qint64 left = std::max<qint64>(seconds, 0);
    if (left >= day)
        return both(days(left / day), left % day / hour, hours(left % day / hour));
    if (left >= hour)
        return both(hours(left / hour), left % hour / minute, minutes(left % hour / minute));
    if (left >= minute)
        return both(minutes(left / minute), left % minute, secondsWord(left % minute));
    return secondsWord(left);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1000)
        return Words::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString inOneLine(const QStringList &sentences)
{
    QString line;
    for (const QString &sentence : sentences) {
        if (!line.isEmpty() && !line.endsWith(u'。'))
            line += u' ';
        line += sentence;
    }
    return line;
}

} // namespace workbench
