// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters of the authorization request, of the way back and of the token request.
#include "app/explain/partchecks.h"
#include "app/explain/partfindings.h"
#include "app/oauth/codechallenge.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// Facts of a comparison with the authorization request.
Facts comparedWith(const PartContext &context, const QString &expected)
{
    return {{u"expected"_s, expected}, {u"exchange"_s, QString::number(context.asking)}};
}

PartFinding responseType(const PartContext &, const MessagePart &part)
{
    if (part.value == u"code")
        return {.code = findings::ResponseTypeCode, .verdict = PartVerdict::Good};
    if (part.value.contains(u"token"))
        return {.code = findings::ResponseTypeToken,
                .verdict = PartVerdict::Remark,
                .clause = u"RFC 9700 §2.1.2"_s};
    return {};
}

PartFinding redirectHost(const PartContext &, const MessagePart &part)
{
    const QUrl url(part.value);
    if (url.scheme() == u"http" && url.host() == u"localhost")
        return {.code = findings::RedirectLocalhost,
                .verdict = PartVerdict::Remark,
                .clause = u"RFC 8252 §8.3"_s};
    return {};
}

PartFinding redirectEqual(const PartContext &context, const MessagePart &part)
{
    if (!hasParameter(context.asked, u"redirect_uri"))
        return {};
    const QString expected = parameterValue(context.asked, u"redirect_uri");
    const bool equal = part.value == expected;
    return {.code = equal ? findings::RedirectEqual : findings::RedirectDiffers,
            .verdict = equal ? PartVerdict::Good : PartVerdict::Wrong,
            .facts = comparedWith(context, expected),
            .origin = context.asking};
}

PartFinding stateEqual(const PartContext &context, const MessagePart &part)
{
    if (context.asking == 0)
        return {};
    if (!hasParameter(context.asked, u"state"))
        return {.code = findings::StateNotAsked, .verdict = PartVerdict::Wrong};
    const QString expected = parameterValue(context.asked, u"state");
    const bool equal = part.value == expected;
    return {.code = equal ? findings::StateEqual : findings::StateDiffers,
            .verdict = equal ? PartVerdict::Good : PartVerdict::Wrong,
            .clause = equal ? QString() : u"RFC 6749 §10.12"_s,
            .facts = comparedWith(context, expected),
            .origin = context.asking};
}

PartFinding challengeForm(const PartContext &context, const MessagePart &part)
{
    if (parameterValue(context.sent, u"code_challenge_method") != u"S256")
        return {};
    const QByteArray bytes = QByteArray::fromBase64(
        part.value.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool good = part.value.size() == 43 && bytes.size() == 32;
    return {.code = good ? findings::ChallengeWellFormed : findings::ChallengeMalformed,
            .verdict = good ? PartVerdict::Good : PartVerdict::Wrong};
}

PartFinding challengeMethod(const PartContext &, const MessagePart &part)
{
    if (part.value == u"S256")
        return {.code = findings::MethodS256, .verdict = PartVerdict::Good};
    if (part.value == u"plain")
        return {.code = findings::MethodPlain, .verdict = PartVerdict::Remark, .clause = u"RFC 7636 §4.2"_s};
    return {.code = findings::MethodUnknown, .verdict = PartVerdict::Wrong};
}

PartFinding scopeForm(const PartContext &, const MessagePart &part)
{
    if (part.value.contains(u',') && !part.value.contains(u' '))
        return {.code = findings::ScopeComma, .verdict = PartVerdict::Remark};
    return {};
}

PartFinding grantType(const PartContext &, const MessagePart &part)
{
    if (part.value == u"authorization_code")
        return {.code = findings::GrantCode, .verdict = PartVerdict::Good, .clause = u"RFC 6749 §4.1.3"_s};
    if (part.value == u"password")
        return {.code = findings::GrantPassword,
                .verdict = PartVerdict::Remark,
                .clause = u"RFC 6749 §4.3.2, RFC 9700 §2.4"_s};
    if (part.value == u"client_credentials")
        return {.code = findings::GrantClient, .verdict = PartVerdict::Good, .clause = u"RFC 6749 §4.4.2"_s};
    if (part.value == u"refresh_token")
        return {.code = findings::GrantRefresh, .verdict = PartVerdict::Good, .clause = u"RFC 6749 §6"_s};
    return {.code = findings::GrantUnknown, .verdict = PartVerdict::Remark, .clause = u"RFC 6749 §4.5"_s};
}

/// A code serves once, and not for long.
PartFinding codeUse(const PartContext &context, const MessagePart &part)
{
    for (const Exchange *earlier : context.before) {
        if (earlier->what != What::TokenRequest)
            continue;
        const Parameters sent = formDecode(earlier->request.body).value_or(Parameters());
        if (parameterValue(sent, u"code") == part.value)
            return {.code = findings::CodeUsed,
                    .verdict = PartVerdict::Wrong,
                    .clause = u"RFC 6749 §4.1.2"_s,
                    .facts = {{u"exchange"_s, QString::number(earlier->id)}},
                    .origin = earlier->id};
    }
    if (context.callback == 0 || !context.callbackAt.isValid() || !context.exchange.startedAt.isValid())
        return {};
    const qint64 seconds = qMax<qint64>(0, context.callbackAt.secsTo(context.exchange.startedAt));
    return {.code = findings::CodeFresh,
            .facts = {{u"seconds"_s, QString::number(seconds)}},
            .origin = context.callback};
}

PartFinding verifierMatches(const PartContext &context, const MessagePart &part)
{
    if (context.exchange.fromEarlierSession)
        return {};
    const Secret verifier(part.value);
    if (!isCodeVerifier(verifier))
        return {
            .code = findings::VerifierMalformed, .verdict = PartVerdict::Wrong, .clause = u"RFC 7636 §4.1"_s};
    if (context.asking == 0)
        return {};
    const QString expected = parameterValue(context.asked, u"code_challenge");
    if (expected.isEmpty())
        return {.code = findings::VerifierNotAsked,
                .verdict = PartVerdict::Wrong,
                .facts = comparedWith(context, {}),
                .origin = context.asking};
    const bool hashed = parameterValue(context.asked, u"code_challenge_method") == u"S256";
    const QString got = codeChallenge(verifier, hashed ? Pkce::S256 : Pkce::Plain);
    Facts facts = comparedWith(context, expected);
    facts.insert(u"got"_s, got);
    const bool equal = got == expected;
    return {.code = equal ? findings::VerifierMatches : findings::VerifierDiffers,
            .verdict = equal ? PartVerdict::Good : PartVerdict::Wrong,
            .clause = equal ? QString() : u"RFC 7636 §4.6"_s,
            .facts = facts,
            .origin = context.asking};
}

MessagePart missing(const QString &name, PartPlace place, const QString &code, QLatin1StringView finding,
                    const QString &clause)
{
    return {.name = name,
            .place = place,
            .code = code,
            .finding = finding,
            .verdict = PartVerdict::Wrong,
            .clause = clause,
            .missing = true};
}
} // namespace

QList<NamedPartCheck> checksOfRequests()
{
    return {
        {"response_type"_L1, responseType},
        {"redirect_host"_L1, redirectHost},
        {"redirect_equal"_L1, redirectEqual},
        {"state_equal"_L1, stateEqual},
        {"challenge_form"_L1, challengeForm},
        {"challenge_method"_L1, challengeMethod},
        {"scope_form"_L1, scopeForm},
        {"grant_type"_L1, grantType},
        {"code_use"_L1, codeUse},
        {"verifier_matches"_L1, verifierMatches},
    };
}

QList<MessagePart> missingFromRequest(const PartContext &context)
{
    QList<MessagePart> parts;
    const What what = context.exchange.what;
    const auto lacks = [&](const char16_t *name) {
        return hasParameter(context.asked, name) && !hasParameter(context.sent, name);
    };
    if (what == What::AuthorizationResponse && lacks(u"state")) {
        parts.append(missing(u"state"_s, PartPlace::Query, u"state_returned"_s, findings::StateMissing,
                             u"RFC 6749 §4.1.2"_s));
        parts.last().facts = comparedWith(context, parameterValue(context.asked, u"state"));
        parts.last().origin = context.asking;
        parts.last().counterpart = true;
    }
    if (what != What::TokenRequest)
        return parts;
    if (!hasParameter(context.sent, u"grant_type"))
        parts.append(missing(u"grant_type"_s, PartPlace::Form, u"grant_type"_s, findings::GrantMissing,
                             u"RFC 6749 §4.1.3"_s));
    if (!hasParameter(context.sent, u"code"))
        return parts;
    if (lacks(u"redirect_uri")) {
        parts.append(missing(u"redirect_uri"_s, PartPlace::Form, u"redirect_repeated"_s,
                             findings::RedirectMissing, u"RFC 6749 §4.1.3"_s));
        parts.last().facts = comparedWith(context, parameterValue(context.asked, u"redirect_uri"));
        parts.last().origin = context.asking;
        parts.last().counterpart = true;
    }
    if (hasParameter(context.asked, u"code_challenge") && !hasParameter(context.sent, u"code_verifier")) {
        parts.append(missing(u"code_verifier"_s, PartPlace::Form, u"code_verifier"_s,
                             findings::VerifierMissing, u"RFC 7636 §4.5"_s));
        parts.last().facts = comparedWith(context, {});
        parts.last().origin = context.asking;
        parts.last().counterpart = true;
    }
    return parts;
}

} // namespace workbench
