// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/observations.h"

#include "app/base/json.h"
#include "app/explain/cases.h"
#include "app/message/headers.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qint64 Minute = 60'000;

/// The form that RFC 9110 §5.6.7 prefers; nothing else is read.
QDateTime dateOf(const HttpResponse &response)
{
    const QString text = QString::fromLatin1(headerValue(response.headers, "Date")).trimmed();
    QDateTime time = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// The revocation, before this call, of the very token that it carried.
const Exchange *revocationOf(const Evidence &evidence, const QString &token)
{
    return evidence.lastBefore(What::RevocationRequest, [&](const Exchange &exchange) {
        return !token.isEmpty() && Evidence::succeeded(exchange) &&
               parameterValue(Evidence::parametersOf(exchange), u"token") == token;
    });
}

/// E30: the API took a token that was revoked before.
std::optional<Explanation> stillAccepted(const Evidence &evidence)
{
    const Exchange *const revoked = revocationOf(evidence, evidence.token());
    const auto &tokens = evidence.context().token;
    const bool known = tokens && evidence.isKnownToken();
    const bool accessRevoked = revoked || (known && tokens->accessRevokedAt.isValid());
    const bool refreshRevoked = known && tokens->refreshRevokedAt.isValid();
    if (!accessRevoked && !refreshRevoked)
        return {};
    Case result(Entry::E30);
    if (!accessRevoked)
        result.proven(causes::OnlyRefreshTokenRevoked,
                      {{u"time"_s, tokens->refreshRevokedAt.toUTC().toString(Qt::ISODate)}});
    const bool jwt = evidence.token().count(u'.') == 2;
    result.add(jwt, causes::StillAcceptedOffline).possible(causes::StillAcceptedCache);
    result.fix(FixKind::CheckAgain, {{u"seconds"_s, u"10"_s}});
    if (revoked)
        result.fix(FixKind::ShowExchange, {{u"exchange"_s, QString::number(revoked->id)}});
    return result.done();
}

bool gaveRefreshToken(const Exchange &exchange)
{
    if (!exchange.response)
        return true;
    // Form-encoded and nested answers name it as well; only its absence counts here.
    return exchange.response->body.contains("refresh_token") ||
           exchange.response->body.contains("refreshToken");
}

/// E20: a provider that gives refresh tokens only when it is asked in the right words.
std::optional<Explanation> noRefreshToken(const Evidence &evidence)
{
    const Exchange &exchange = *evidence.context().exchange;
    if (gaveRefreshToken(exchange) || evidence.profile().grant != Grant::AuthorizationCode)
        return {};
    const Exchange *const request =
        evidence.lastBefore(What::AuthorizationRequest, [](const Exchange &) { return true; });
    const Parameters asked = request ? Evidence::parametersOf(*request) : Parameters();
    const bool askedOffline = parameterValue(asked, u"access_type") == u"offline";
    Parameters needs = evidence.provider().refreshTokenNeeds;
    if (needs.isEmpty() && askedOffline) // its words were used at another server
        needs = provider(u"google").refreshTokenNeeds;
    if (needs.isEmpty())
        return {};
    Facts fixed;
    QStringList lacking;
    for (const auto &[name, value] : std::as_const(needs)) {
        fixed.insert(name, value);
        if (parameterValue(asked, name) != value)
            lacking.append(name + u'=' + value);
    }
    Case result(Entry::E20);
    const Facts facts{{u"parameters"_s, lacking.join(u' ')}};
    if (!askedOffline)
        result.proven(causes::OfflineNotAsked, facts);
    if (lacking.isEmpty())
        result.possible(causes::RefreshTokenNotOffered);
    else
        result.add(askedOffline, causes::ConsentGivenBefore, facts).fix(FixKind::AddOfflineAccess, fixed);
    return addApplicationsPage(result, evidence).done();
}

std::optional<Explanation> clocksDiffer(const Evidence &evidence)
{
    const std::optional<Cause> skew = clockSkew(evidence.context().exchange);
    if (!skew)
        return {};
    Case result(Entry::E34);
    result.proven(QLatin1StringView(skew->code.toLatin1()), skew->facts);
    // Whole and half hours are a matter of zones, not of a clock that is slow.
    const qint64 minutes = skew->facts.value(u"minutes"_s).toLongLong();
    const bool zone = minutes >= 29 && (minutes % 30 <= 1 || minutes % 30 == 29);
    if (zone)
        result.proven(causes::TimeZoneMixed);
    return result.fix(FixKind::UseServerTime, {{u"milliseconds"_s, skew->facts.value(u"milliseconds"_s)}})
        .done();
}

/// E31: RFC 7009 §2.2 wants 200 for a token that the server never knew, too.
std::optional<Explanation> provesNothing(const Evidence &evidence)
{
    Case result(Entry::E31);
    const QString token = evidence.sentValue(u"token");
    if (const Exchange *const before = revocationOf(evidence, token))
        result.proven(causes::TokenRevokedBefore, Evidence::factsOf(*before));
    result.proven(causes::RevocationSaysNothing);
    if (!evidence.profile().endpoints.resource.isEmpty())
        result.fix(FixKind::CheckWithToken);
    return result.done();
}
} // namespace

std::optional<Cause> clockSkew(const Exchange *exchange)
{
    if (!exchange || !exchange->response || !exchange->startedAt.isValid())
        return {};
    const QDateTime server = dateOf(*exchange->response);
    if (!server.isValid())
        return {};
    const QDateTime here = exchange->startedAt.addMSecs(static_cast<qint64>(exchange->timings.total));
    const qint64 ahead = here.msecsTo(server);
    if (std::abs(ahead) < Minute)
        return {};
    const qint64 minutes = (std::abs(ahead) + Minute / 2) / Minute;
    return Cause{
        .code = ahead > 0 ? causes::ServerClockAhead : causes::ServerClockBehind,
        .facts = {{u"minutes"_s, QString::number(minutes)}, {u"milliseconds"_s, QString::number(ahead)}},
        .proven = true};
}

std::optional<Explanation> observe(const ExplainContext &context)
{
    if (!context.exchange || !Evidence::succeeded(*context.exchange))
        return {};
    Failure none;
    none.stage = context.exchange->what == What::RevocationRequest ? Stage::Revocation : Stage::Token;
    none.exchange = context.exchange->id;
    const Evidence evidence(none, context);
    std::optional<Explanation> seen;
    const What what = context.exchange->what;
    if (what == What::ResourceRequest)
        seen = stillAccepted(evidence);
    if (!seen && what == What::TokenRequest)
        seen = noRefreshToken(evidence);
    if (!seen)
        seen = clocksDiffer(evidence);
    if (!seen && what == What::RevocationRequest)
        seen = provesNothing(evidence);
    if (seen)
        seen->fixes.append({.kind = FixKind::ShowExchange,
                            .facts = {{u"exchange"_s, QString::number(context.exchange->id)}}});
    return seen;
}

} // namespace workbench
