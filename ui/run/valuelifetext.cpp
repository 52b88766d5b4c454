// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/valuelifetext.h"

#include "ui/common/shownbytes.h"
#include "ui/common/words.h"
#include "ui/run/tokenlife.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// "#4, #5"
QString exchangesOf(const ValueLife &life, LifeEvent::Kind kind)
{
    QStringList numbers;
    for (const LifeEvent &event : life.events) {
        if (event.kind == kind)
            numbers.append(u"#%1"_s.arg(event.exchange));
    }
    return numbers.join(u", "_s);
}
} // namespace

QString ValueLifeText::state(const ValueLife &life, const QDateTime &now)
{
    switch (life.stateAt(now)) {
    case ValueLife::State::Fresh:
        return tr("valid");
    case ValueLife::State::NotStated:
        return life.sort == ValueLife::Sort::Code ? tr("not used yet") : tr("in use, expiry not stated");
    case ValueLife::State::Expired:
        return tr("expired");
    case ValueLife::State::Used:
        return tr("used once, so it is dead");
    case ValueLife::State::Replaced:
        return tr("replaced");
    case ValueLife::State::Revoked:
        return tr("revoked");
    case ValueLife::State::Refused:
        return tr("refused by the server");
    }
    return {};
}

QString ValueLifeText::times(const ValueLife &life, const QDateTime &now)
{
    QStringList parts{tr("received %1 in #%2").arg(TokenLife::timeText(life.bornAt, now)).arg(life.bornIn)};
    const std::optional<qint64> left = life.secondsLeft(now);
    const ValueLife::State state = life.stateAt(now);
    if (left && state == ValueLife::State::Fresh) {
        parts.append(
            life.sort == ValueLife::Sort::Code
                //: A clock: what is left of an authorization code's life, then the whole of it
                ? tr("%1 of %2 left").arg(durationText(*left), durationText(*life.life))
                : tr("expires %1 (in %2)")
                      .arg(TokenLife::timeText(life.bornAt.addSecs(*life.life), now), durationText(*left)));
    } else if (const LifeEvent *use = life.first(LifeEvent::Kind::Accepted);
               use && life.sort == ValueLife::Sort::Code) {
        const double seconds = static_cast<double>(life.bornAt.msecsTo(use->at)) / 1000.0;
        parts.append(tr("used after %1 s").arg(QLocale().toString(seconds, 'f', 1)));
    }
    return parts.join(u" · "_s);
}

QString ValueLifeText::events(const ValueLife &life)
{
    QStringList parts;
    const auto add = [&](LifeEvent::Kind kind, const QString &words) {
        if (life.has(kind))
            parts.append(words.arg(exchangesOf(life, kind)));
    };
    add(LifeEvent::Kind::Accepted, tr("accepted in %1"));
    add(LifeEvent::Kind::Replaced, tr("replaced in %1"));
    add(LifeEvent::Kind::Revoked, tr("revoked in %1"));
    add(LifeEvent::Kind::Refused, tr("refused in %1"));
    return parts.join(u" · "_s);
}

QString ValueLifeText::lifetime(const std::optional<qint64> &seconds)
{
    return seconds ? durationText(*seconds) : tr("not stated");
}

QString ValueLifeText::difference(const RefreshDifference &one, const QString &before)
{
    const auto shown = [](const QString &scope) {
        return scope.isEmpty() ? tr("not stated") : shownText(scope.toUtf8());
    };
    QStringList parts{one.sameToken ? tr("the same token again") : tr("a new value")};
    parts.append(one.scopeBefore == one.scopeAfter
                     ? tr("scope the same")
                     : tr("scope %1, before %2").arg(shown(one.scopeAfter), shown(one.scopeBefore)));
    parts.append(one.lifeBefore == one.lifeAfter
                     ? tr("lifetime the same")
                     : tr("lifetime %1, before %2").arg(lifetime(one.lifeAfter), lifetime(one.lifeBefore)));
    parts.append(one.rotated ? tr("refresh token rotated") : tr("refresh token the same"));
    const QString list = parts.join(u" · "_s);
    return before.isEmpty() ? tr("After the refresh: %1").arg(list)
                            : tr("Compared with %1: %2").arg(before, list);
}

QString ValueLifeText::story(const ValueLife &life, const QString &before, const QDateTime &now)
{
    QStringList lines{state(life, now) + u" · "_s + times(life, now)};
    if (const QString seen = events(life); !seen.isEmpty())
        lines.append(seen);
    if (life.difference)
        lines.append(difference(*life.difference, before));
    return lines.join(u'\n');
}

} // namespace workbench
