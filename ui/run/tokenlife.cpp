// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/tokenlife.h"

#include "ui/common/words.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// A token of an earlier session, by a clock that has been set back since then.
bool cameLater(const TokenSet &tokens, const QDateTime &now)
{
    constexpr qint64 tolerated = 5000;
    return tokens.receivedAt.isValid() && now.isValid() && now.msecsTo(tokens.receivedAt) > tolerated;
}

QString clockText(const QDateTime &when, const QDateTime &now, const QString &timeOfDay)
{
    const QDateTime local = when.toLocalTime();
    const bool sameDay = local.date() == now.toLocalTime().date();
    return local.toString(sameDay ? timeOfDay : QString(u"yyyy-MM-dd "_s + timeOfDay));
}

} // namespace

std::optional<qint64> TokenLife::secondsLeft(const TokenSet &tokens, const QDateTime &now)
{
    const QDateTime end = tokens.expiresAt();
    if (!end.isValid() || !now.isValid() || cameLater(tokens, now))
        return std::nullopt;
    // A second that has begun still counts: the last shown one before the end is 0:01.
    const qint64 milliseconds = now.msecsTo(end);
    return milliseconds > 0 ? (milliseconds + 999) / 1000 : milliseconds / 1000;
}

QString TokenLife::text(const TokenSet &tokens, const QDateTime &now)
{
    if (tokens.accessRevokedAt.isValid())
        return revokedText(tokens.accessRevokedAt, now);
    const std::optional<qint64> left = secondsLeft(tokens, now);
    if (!left && tokens.expiresIn && cameLater(tokens, now))
        return tr("expiry not known: the clock of this computer was set back");
    if (!left)
        return tr("expiry not stated");
    if (*left > 0) {
        //: %1 is a time, %2 a length of time: "expires 15:30:02 (in 59:12)"
        return tr("expires %1 (in %2)").arg(timeText(tokens.expiresAt(), now), durationText(*left));
    }
    const qint64 ago = -*left;
    if (ago < minute)
        return tr("expired less than a minute ago");
    if (ago < hour)
        return tr("expired %n minute(s) ago", nullptr, static_cast<int>(ago / minute));
    if (ago < day)
        return tr("expired %n hour(s) ago", nullptr, static_cast<int>(ago / hour));
    return tr("expired %n day(s) ago", nullptr, static_cast<int>(ago / day));
}

QString TokenLife::spoken(const TokenSet &tokens, const QDateTime &now)
{
    const std::optional<qint64> left = secondsLeft(tokens, now);
    if (tokens.accessRevokedAt.isValid() || !left)
        return text(tokens, now);
    const QString end = timeText(tokens.expiresAt(), now);
    return *left > 0 ? tr("expires %1").arg(end) : tr("expired %1").arg(end);
}

QString TokenLife::revokedText(const QDateTime &when, const QDateTime &now)
{
    return tr("revoked at %1 by this program").arg(clockText(when, now, u"HH:mm"_s));
}

QString TokenLife::timeText(const QDateTime &when, const QDateTime &now)
{
    return clockText(when, now, u"HH:mm:ss"_s);
}

} // namespace workbench
