// SPDX-License-Identifier: GPL-3.0-or-later
// The status and the header fields of answers.
#include "app/explain/partchecks.h"
#include "app/explain/partfindings.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// The form that RFC 9110 §5.6.7 prefers; nothing else is read.
QDateTime httpDate(const QString &text)
{
    QDateTime time = QLocale::c().toDateTime(text.trimmed(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

PartFinding answerType(const PartContext &, const MessagePart &part)
{
    const bool json = part.value.section(u';', 0, 0).trimmed().toLower() == u"application/json";
    return {.code = json ? findings::AnswerJson : findings::AnswerNotJson,
            .verdict = json ? PartVerdict::Good : PartVerdict::Wrong};
}

PartFinding noStore(const PartContext &context, const MessagePart &part)
{
    if (!context.exchange.response->isSuccess())
        return {};
    const bool there = part.value.contains(u"no-store", Qt::CaseInsensitive);
    return {.code = there ? findings::NoStore : findings::NoStoreMissing,
            .verdict = there ? PartVerdict::Good : PartVerdict::Wrong};
}

PartFinding challenge(const PartContext &, const MessagePart &part)
{
    const QString scheme = part.value.trimmed().section(u' ', 0, 0).toLower();
    if (scheme == u"bearer")
        return {.code = findings::ChallengeBearer, .verdict = PartVerdict::Good, .clause = u"RFC 6750 §3"_s};
    if (scheme == u"basic")
        return {.code = findings::ChallengeBasic, .clause = u"RFC 6749 §5.2"_s};
    return {.code = findings::ChallengeOther};
}

PartFinding retryAfter(const PartContext &context, const MessagePart &part)
{
    constexpr qint64 Longest = 366LL * 24 * 3600;
    const QDateTime &start = context.exchange.startedAt;
    bool number = false;
    qint64 seconds = part.value.toLongLong(&number);
    if (!number) {
        const QDateTime time = httpDate(part.value);
        if (!time.isValid())
            return {};
        seconds = start.secsTo(time);
    }
    if (seconds < 0 || seconds > Longest)
        return {};
    return {.code = findings::RetrySeconds,
            .facts = {{u"seconds"_s, QString::number(seconds)},
                      {u"time"_s, start.addSecs(seconds).toUTC().toString(Qt::ISODate)}}};
}

/// The clock of the server against ours: what "expires_in" is counted with, and an ID token is judged by.
PartFinding clockSkew(const PartContext &context, const MessagePart &part)
{
    constexpr qint64 Unnoticed = 60;
    const QDateTime theirs = httpDate(part.value);
    const QDateTime &sent = context.exchange.startedAt;
    if (!theirs.isValid() || !sent.isValid())
        return {};
    const QDateTime received = sent.addMSecs(static_cast<qint64>(context.exchange.timings.total));
    const qint64 off = theirs < sent ? theirs.secsTo(sent) : qMax<qint64>(0, received.secsTo(theirs));
    if (off <= Unnoticed)
        return {.code = findings::ClockRight, .verdict = PartVerdict::Good};
    return {.code = findings::ClockOff,
            .verdict = PartVerdict::Remark,
            .facts = {{u"seconds"_s, QString::number(off)}}};
}

QLatin1StringView meaningOf(int status)
{
    switch (status) {
    case 400:
        return findings::StatusBadRequest;
    case 401:
        return findings::StatusUnauthorized;
    case 403:
        return findings::StatusForbidden;
    case 404:
        return findings::StatusNotFound;
    case 405:
        return findings::StatusMethod;
    case 429:
        return findings::StatusTooMany;
    default:
        break;
    }
    if (status < 300)
        return findings::StatusGood;
    if (status < 400)
        return findings::StatusRedirect;
    return status < 500 ? findings::StatusClient : findings::StatusServer;
}
} // namespace

PartFinding statusFinding(const PartContext &context, const MessagePart &)
{
    const int status = context.exchange.response->status;
    const PartVerdict verdict = status < 300 ? PartVerdict::Good
                                : context.exchange.verdict == Verdict::RefusedAsExpected
                                    ? PartVerdict::Good
                                    : PartVerdict::Remark;
    return {.code = meaningOf(status), .verdict = verdict};
}

QList<NamedPartCheck> checksOfHeaders()
{
    return {
        {"answer_type"_L1, answerType}, {"no_store"_L1, noStore},     {"challenge"_L1, challenge},
        {"retry_after"_L1, retryAfter}, {"clock_skew"_L1, clockSkew},
    };
}

} // namespace workbench
