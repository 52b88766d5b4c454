// SPDX-License-Identifier: GPL-3.0-or-later
// The protected resource said no. Django REST framework writes the same body for a missing, an expired, a
// revoked and a broken token, so WWW-Authenticate is read first (RFC 6750 §3), then this program's own
// history, the body last.
#include "app/explain/cases.h"
#include "app/explain/observations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

/// The error that counts: the header's if it has one, else the failure's own.
QString tokenError(const Evidence &evidence)
{
    return evidence.challengeError().isEmpty() ? evidence.error() : evidence.challengeError();
}

QString tokenWords(const Evidence &evidence)
{
    return evidence.challengeWords().isEmpty() ? evidence.description() : evidence.challengeWords();
}

QDateTime sentAt(const Evidence &evidence)
{
    return evidence.hasRequest() && evidence.context().exchange->startedAt.isValid()
               ? evidence.context().exchange->startedAt
               : evidence.context().now;
}

Explanation withoutToken(const Evidence &evidence)
{
    Case result(Entry::E06);
    if (!evidence.wrongHeader().isEmpty())
        result.proven(causes::HeaderMisspelt, {{u"header"_s, evidence.wrongHeader()}});
    if (evidence.bearerBlankMissing())
        result.proven(causes::BearerBlankMissing);
    if (!evidence.wrongScheme().isEmpty())
        result.proven(causes::SchemeNotBearer, {{u"scheme"_s, evidence.wrongScheme()}});
    const bool meant = evidence.hasRequest() && evidence.context().exchange->refusalExpected;
    const bool nothingSent = evidence.tokenPlace() == TokenPlace::None;
    result.add(nothingSent, causes::NoTokenSent);
    result.refusalIsRight(meant && nothingSent);
    if (evidence.tokenPlace() == TokenPlace::Unreadable)
        result.fix(FixKind::SendTokenInHeader);
    const bool haveToken = evidence.context().token && !evidence.context().token->isEmpty();
    return result.fix(haveToken ? FixKind::CallWithToken : FixKind::GetToken).done();
}

/// When the token of the request was revoked here, by which call; empty facts when it was not.
Facts revocation(const Evidence &evidence, bool &withRefreshToken)
{
    const Exchange *const own = evidence.lastBefore(What::RevocationRequest, [&](const Exchange &exchange) {
        return !evidence.token().isEmpty() && Evidence::succeeded(exchange) &&
               parameterValue(Evidence::parametersOf(exchange), u"token") == evidence.token();
    });
    if (own)
        return Evidence::factsOf(*own);
    if (!evidence.isKnownToken())
        return {};
    const TokenSet &tokens = *evidence.context().token;
    withRefreshToken = !tokens.accessRevokedAt.isValid();
    const QDateTime time = withRefreshToken ? tokens.refreshRevokedAt : tokens.accessRevokedAt;
    return time.isValid() ? Facts{{u"time"_s, isoTime(time)}} : Facts();
}

bool isPastItsTime(const Evidence &evidence)
{
    if (!evidence.isKnownToken())
        return false;
    const QDateTime end = evidence.context().token->expiresAt();
    return end.isValid() && sentAt(evidence).isValid() && sentAt(evidence) >= end;
}

/// Known reasons: the token is over, or this program ended it. False when neither is so.
bool explainEnd(Case &result, const Evidence &evidence)
{
    bool withRefreshToken = false;
    const Facts revoked = revocation(evidence, withRefreshToken);
    const QString words = tokenWords(evidence);
    // The sentence of RFC 6750 §3.1 lists every reason there is: "expired, revoked, malformed, or invalid".
    const bool serverSaysExpired = words.contains(u"expired", Qt::CaseInsensitive) &&
                                   !words.contains(u"revoked", Qt::CaseInsensitive) &&
                                   !words.contains(u"invalid", Qt::CaseInsensitive);
    const bool past = isPastItsTime(evidence);
    if (!revoked.isEmpty() && !serverSaysExpired) {
        result.entry(Entry::E09).refusalIsRight(true);
        result.proven(withRefreshToken ? causes::RevokedWithRefreshToken : causes::TokenRevoked, revoked);
        result.fix(FixKind::GetToken);
        return true;
    }
    if (!past && !serverSaysExpired)
        return false;
    result.entry(Entry::E08);
    if (past)
        result.proven(causes::TokenExpired, {{u"time"_s, isoTime(evidence.context().token->expiresAt())}});
    if (serverSaysExpired)
        result.proven(causes::ServerSaysExpired, {{u"words"_s, words}});
    const bool lifeKnown = evidence.isKnownToken() && evidence.context().token->expiresAt().isValid();
    if (!past && lifeKnown) {
        // The Date header of this very answer tells.
        if (const std::optional<Cause> skew = clockSkew(evidence.context().exchange))
            result.proven(QLatin1StringView(skew->code.toLatin1()), skew->facts);
        result.possible(causes::ClocksDiffer);
    }
    const bool canRefresh = evidence.context().token && !evidence.context().token->refreshToken.isEmpty();
    if (canRefresh)
        result.fix(FixKind::RefreshAndRepeat);
    result.fix(FixKind::GetToken);
    return true;
}

void addUnknownToken(Case &result, const Evidence &evidence)
{
    const bool liveToken = evidence.hasRequest() && !evidence.context().exchange->fromEarlierSession;
    const bool knowsAnother = evidence.context().token && !evidence.context().token->isEmpty();
    if (liveToken && knowsAnother && !evidence.isKnownToken()) {
        const Exchange *const refreshed = evidence.lastBefore(
            What::RefreshRequest, [](const Exchange &exchange) { return Evidence::succeeded(exchange); });
        if (refreshed)
            result.proven(causes::TokenReplaced, Evidence::factsOf(*refreshed)).fix(FixKind::CallWithToken);
    }
    result.possible(causes::TokenOfOtherServer, {{u"address"_s, evidence.address()}});
    result.possible(causes::ServerRestarted).possible(causes::TokenCut);
    result.fix(FixKind::GetToken).fix(endpointFix(evidence.endpointMember()));
}

/// 401 with a token in the request.
Explanation tokenRefused(const Evidence &evidence)
{
    Case result(Entry::E10);
    const bool misleading = evidence.speaksOf(u"no_token");
    if (!explainEnd(result, evidence)) {
        // No error in the header: the server did not even see a token (RFC 6750 §3.1).
        const bool unseen = evidence.response() && tokenError(evidence).isEmpty();
        const bool inHeader =
            evidence.tokenPlace() == TokenPlace::Header || evidence.tokenPlace() == TokenPlace::Unknown;
        if (misleading || unseen)
            result.entry(Entry::E07);
        // The body misleads, so the header's words come first, however little they say.
        if (misleading && !tokenWords(evidence).isEmpty())
            result.proven(causes::ServerSaysInvalid, {{u"words"_s, tokenWords(evidence)}});
        if (unseen && !inHeader)
            result.proven(causes::TokenPlaceNotRead).fix(FixKind::SendTokenInHeader);
        else if (unseen)
            result.proven(causes::ViewWithoutOAuth);
        addUnknownToken(result, evidence);
    }
    if (misleading)
        result.possible(causes::BodyMisleading);
    return result.done();
}

QString missingScopes(const QString &needed, const QString &granted)
{
    const QStringList have = granted.split(u' ', Qt::SkipEmptyParts);
    QStringList missing;
    const QStringList wanted = needed.split(u' ', Qt::SkipEmptyParts);
    std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(missing),
                 [&have](const QString &scope) { return !have.contains(scope); });
    return missing.join(u' ');
}

QString neededScope(const Evidence &evidence)
{
    for (const Challenge &challenge : evidence.challenges()) {
        const QString scope = challenge.value(u"scope");
        if (!scope.isEmpty())
            return scope;
    }
    return {};
}

/// 403 with a token in the request.
Explanation rightsTooSmall(const Evidence &evidence)
{
    const QString granted = evidence.context().token ? evidence.context().token->scope : QString();
    const QString asked = evidence.profile().scope;
    const QString needed = neededScope(evidence);
    const QString lacks = missingScopes(needed, granted);
    const QString narrowed = granted.isEmpty() ? QString() : missingScopes(asked, granted);
    Case result(Entry::E11);
    if (!needed.isEmpty())
        result.proven(causes::ScopeTooSmall, {{u"needed"_s, needed}, {u"granted"_s, granted}});
    if (!narrowed.isEmpty())
        result.proven(causes::ScopeNarrowed, {{u"asked"_s, asked}, {u"granted"_s, granted}});
    const bool userinfo = evidence.failure().stage == Stage::UserInfo;
    if (userinfo && !granted.split(u' ').contains(u"openid"_s))
        result.proven(causes::OpenidScopeMissing);
    const QString better =
        lacks.isEmpty() ? asked : QString(asked + u' ' + missingScopes(lacks, asked)).simplified();
    result.possible(causes::UserNotAllowed);
    result.fix(FixKind::EditScope, better == asked ? Facts() : Facts{{u"scope"_s, better}});
    return result.fix(FixKind::GetToken).done();
}

/// 403 without a word: Django's protected_resource answers so to every token that it does not take.
Explanation silentlyForbidden(const Evidence &evidence)
{
    Case result(Entry::ServerRefused);
    if (explainEnd(result, evidence))
        return result.done();
    const Explanation rights = rightsTooSmall(evidence);
    const bool narrowed =
        std::any_of(rights.causes.cbegin(), rights.causes.cend(), [](const Cause &c) { return c.proven; });
    if (narrowed)
        return rights;
    // RFC 6750 §3 wants 401 with a challenge: without one nothing tells a dead token from a forbidden thing.
    result.proven(causes::ReasonNotGiven);
    addUnknownToken(result, evidence);
    return result.possible(causes::UserNotAllowed).fix(FixKind::EditScope).done();
}
} // namespace

Explanation explainResource(const Evidence &evidence)
{
    const bool forbidden = evidence.status() == 403;
    const QString error = tokenError(evidence);
    if (!evidence.tokenWasSent() && (evidence.hasRequest() || error.isEmpty()))
        return withoutToken(evidence);
    if (error == u"insufficient_scope")
        return rightsTooSmall(evidence);
    if (!forbidden)
        return tokenRefused(evidence);
    if (!error.isEmpty() || !evidence.challengeWords().isEmpty())
        return error == u"invalid_token" ? tokenRefused(evidence) : rightsTooSmall(evidence);
    return evidence.speaksOf(u"rights") ? rightsTooSmall(evidence) : silentlyForbidden(evidence);
}

} // namespace workbench
