// SPDX-License-Identifier: GPL-3.0-or-later
// Members of answers: tokens, their life, their scope, what introspection tells.
#include "app/base/nametable.h"
#include "app/explain/partchecks.h"
#include "app/explain/partfindings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
QDateTime answeredAt(const Exchange &exchange)
{
    return exchange.startedAt.addMSecs(static_cast<qint64>(exchange.timings.total));
}

QString timeFact(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// Split as RFC 6749 §3.3 says, and at commas, as some providers write it.
QSet<QString> scopesIn(const QString &text)
{
    static const QRegularExpression between(u"[ ,]+"_s);
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

QString listed(const QSet<QString> &scopes)
{
    QStringList words(scopes.begin(), scopes.end());
    words.sort();
    return words.join(u' ');
}

/// What this token was asked for: in its own request, for a code in the authorization request.
QString askedScope(const PartContext &context)
{
    const QString own = parameterValue(context.sent, u"scope");
    return own.isEmpty() ? parameterValue(context.asked, u"scope") : own;
}

PartFinding scopeGranted(const PartContext &context, const MessagePart &part)
{
    const QString asked = askedScope(context);
    if (asked.isEmpty())
        return {.code = findings::ScopeNotAsked};
    const QSet<QString> wanted = scopesIn(asked);
    const QSet<QString> given = scopesIn(part.value);
    PartFinding finding{
        .code = findings::ScopeSame, .verdict = PartVerdict::Good, .facts = {{u"asked"_s, asked}}};
    if (parameterValue(context.sent, u"scope").isEmpty())
        finding.origin = context.asking;
    if (given == wanted)
        return finding;
    finding.verdict = PartVerdict::Remark;
    finding.code = findings::ScopeOther;
    if (wanted.contains(given)) {
        finding.code = findings::ScopeNarrower;
        finding.facts.insert(u"withheld"_s, listed(QSet<QString>(wanted).subtract(given)));
    } else if (given.contains(wanted)) {
        finding.code = findings::ScopeWider;
        finding.facts.insert(u"added"_s, listed(QSet<QString>(given).subtract(wanted)));
    }
    return finding;
}

PartFinding tokenNew(const PartContext &context, const MessagePart &part)
{
    if (part.name == u"refresh_token" && context.exchange.what == What::RefreshRequest) {
        const bool same = parameterValue(context.sent, u"refresh_token") == part.value;
        return {.code = same ? findings::RefreshKept : findings::RefreshRotated,
                .verdict = same ? PartVerdict::None : PartVerdict::Good};
    }
    if (part.origin != 0)
        return {.code = findings::TokenSeen,
                .verdict = PartVerdict::Remark,
                .facts = {{u"exchange"_s, QString::number(part.origin)}}};
    return {};
}

PartFinding tokenType(const PartContext &, const MessagePart &part)
{
    const bool bearer = part.value.compare(u"bearer", Qt::CaseInsensitive) == 0;
    return {.code = bearer ? findings::TokenTypeBearer : findings::TokenTypeOther,
            .verdict = bearer ? PartVerdict::Good : PartVerdict::Wrong};
}

PartFinding expiresIn(const PartContext &context, const MessagePart &part)
{
    constexpr qint64 Longest = 100LL * 366 * 24 * 3600; // what a date can still be made of
    bool number = false;
    const qint64 seconds = part.value.toLongLong(&number);
    if (!number || seconds <= 0 || seconds > Longest)
        return {.code = findings::ExpiresUnusable, .verdict = PartVerdict::Wrong};
    return {.code = findings::ExpiresIn,
            .verdict = PartVerdict::Good,
            .facts = {{u"seconds"_s, QString::number(seconds)},
                      {u"time"_s, timeFact(answeredAt(context.exchange).addSecs(seconds))}}};
}

PartFinding active(const PartContext &, const MessagePart &part)
{
    if (part.value == u"true")
        return {.code = findings::Active, .verdict = PartVerdict::Good};
    return {.code = findings::Inactive, .verdict = PartVerdict::Remark};
}

PartFinding expiry(const PartContext &context, const MessagePart &part)
{
    bool number = false;
    const qint64 second = part.value.toLongLong(&number);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    if (!number || !end.isValid())
        return {};
    const qint64 left = answeredAt(context.exchange).secsTo(end);
    if (left <= 0)
        return {
            .code = findings::EndedAt, .verdict = PartVerdict::Remark, .facts = {{u"time"_s, timeFact(end)}}};
    return {.code = findings::EndsAt,
            .verdict = PartVerdict::Good,
            .facts = {{u"seconds"_s, QString::number(left)}, {u"time"_s, timeFact(end)}}};
}

PartFinding moment(const PartContext &, const MessagePart &part)
{
    bool number = false;
    const qint64 second = part.value.toLongLong(&number);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    if (!number || !time.isValid())
        return {};
    return {.code = findings::Moment, .facts = {{u"time"_s, timeFact(time)}}};
}

constexpr NameTable<QLatin1StringView, 13> KnownErrors{{
    {findings::ErrorInvalidRequest, "invalid_request"},
    {findings::ErrorInvalidClient, "invalid_client"},
    {findings::ErrorInvalidGrant, "invalid_grant"},
    {findings::ErrorUnauthorizedClient, "unauthorized_client"},
    {findings::ErrorUnsupportedGrantType, "unsupported_grant_type"},
    {findings::ErrorUnsupportedResponseType, "unsupported_response_type"},
    {findings::ErrorInvalidScope, "invalid_scope"},
    {findings::ErrorAccessDenied, "access_denied"},
    {findings::ErrorServerError, "server_error"},
    {findings::ErrorTemporarilyUnavailable, "temporarily_unavailable"},
    {findings::ErrorUnsupportedTokenType, "unsupported_token_type"},
    {findings::ErrorInvalidToken, "invalid_token"},
    {findings::ErrorInsufficientScope, "insufficient_scope"},
}};

PartFinding errorCode(const PartContext &, const MessagePart &part)
{
    const auto known = valueIn(KnownErrors, part.value);
    return {.code = known.value_or(findings::ErrorUnregistered), .verdict = PartVerdict::Remark};
}

MessagePart absent(const QString &name, QLatin1StringView finding, PartVerdict verdict, const QString &clause)
{
    return {.name = name,
            .place = PartPlace::Member,
            .code = name,
            .finding = finding,
            .verdict = verdict,
            .clause = clause,
            .missing = true};
}

bool has(const QList<MessagePart> &parts, PartPlace place, const QString &name)
{
    return std::any_of(parts.begin(), parts.end(), [&](const MessagePart &part) {
        return part.place == place && part.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QList<MessagePart> missingFromTokens(const PartContext &context, const QList<MessagePart> &present)
{
    QList<MessagePart> parts;
    const auto lacks = [&](const QString &name) { return !has(present, PartPlace::Member, name); };
    const QString clause = u"RFC 6749 §5.1"_s;
    if (lacks(u"token_type"_s))
        parts.append(absent(u"token_type"_s, findings::TokenTypeMissing, PartVerdict::Wrong, clause));
    if (lacks(u"expires_in"_s))
        parts.append(absent(u"expires_in"_s, findings::ExpiresMissing, PartVerdict::Remark, clause));
    if (const QString asked = askedScope(context); lacks(u"scope"_s) && !asked.isEmpty()) {
        parts.append(absent(u"scope"_s, findings::ScopeAbsent, PartVerdict::None, clause));
        parts.last().code = u"scope_granted"_s;
        parts.last().facts.insert(u"asked"_s, asked);
    }
    if (lacks(u"refresh_token"_s) && context.exchange.what == What::RefreshRequest)
        parts.append(
            absent(u"refresh_token"_s, findings::RefreshAbsent, PartVerdict::None, u"RFC 6749 §6"_s));
    if (!has(present, PartPlace::Header, u"Cache-Control"_s)) {
        parts.append(absent(u"Cache-Control"_s, findings::NoStoreMissing, PartVerdict::Wrong, clause));
        parts.last().place = PartPlace::Header;
        parts.last().code = u"cache_control_tokens"_s;
    }
    return parts;
}
} // namespace

QList<NamedPartCheck> checksOfAnswers()
{
    return {
        {"scope_granted"_L1, scopeGranted},
        {"token_new"_L1, tokenNew},
        {"token_type"_L1, tokenType},
        {"expires_in"_L1, expiresIn},
        {"active"_L1, active},
        {"exp"_L1, expiry},
        {"moment"_L1, moment},
        {"error_code"_L1, errorCode},
    };
}

QList<MessagePart> missingFromResponse(const PartContext &context, const QList<MessagePart> &present)
{
    const HttpResponse &response = *context.exchange.response;
    const What what = context.exchange.what;
    const bool tokens = what == What::TokenRequest || what == What::RefreshRequest;
    if (tokens && response.isSuccess() && has(present, PartPlace::Member, u"access_token"_s))
        return missingFromTokens(context, present);
    if (response.status != 401 || has(present, PartPlace::Header, u"WWW-Authenticate"_s))
        return {};
    const bool resource = what == What::ResourceRequest || what == What::UserInfoRequest;
    MessagePart part = absent(u"WWW-Authenticate"_s, findings::ChallengeMissing, PartVerdict::Wrong,
                              resource ? u"RFC 6750 §3"_s : u"RFC 9110 §11.6.1"_s);
    part.place = PartPlace::Header;
    part.code = u"www_authenticate"_s;
    return {part};
}

} // namespace workbench
