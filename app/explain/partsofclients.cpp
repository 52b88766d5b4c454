// SPDX-License-Identifier: GPL-3.0-or-later
// How the client shows who it is, and where it puts a token.
#include "app/explain/partchecks.h"
#include "app/explain/partfindings.h"
#include "app/message/headers.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
bool hasBasicHeader(const PartContext &context)
{
    return headerValue(context.exchange.request.headers, "Authorization").toLower().startsWith("basic ");
}

PartFinding secretInBody(const PartContext &context, const MessagePart &)
{
    if (hasBasicHeader(context))
        return {.code = findings::TwoMethods, .verdict = PartVerdict::Wrong, .clause = u"RFC 6749 §2.3"_s};
    return {.code = findings::SecretInBody, .verdict = PartVerdict::Remark};
}

PartFinding authorization(const PartContext &context, const MessagePart &part)
{
    const qsizetype blank = part.value.indexOf(u' ');
    const QString scheme = part.value.left(blank < 0 ? part.value.size() : blank).toLower();
    const QString rest = blank < 0 ? QString() : part.value.mid(blank + 1).trimmed();
    if (scheme == u"bearer") {
        if (rest.isEmpty())
            return {
                .code = findings::BearerEmpty, .verdict = PartVerdict::Wrong, .clause = u"RFC 6750 §2.1"_s};
        return {.code = findings::BearerToken, .verdict = PartVerdict::Good, .clause = u"RFC 6750 §2.1"_s};
    }
    if (scheme == u"basic") {
        // Of an earlier session only the name of the secret is left.
        const bool readable =
            context.exchange.fromEarlierSession || QByteArray::fromBase64(rest.toLatin1()).contains(':');
        return {.code = readable ? findings::BasicCredentials : findings::BasicUnreadable,
                .verdict = readable ? PartVerdict::Good : PartVerdict::Wrong,
                .clause = u"RFC 6749 §2.3.1"_s};
    }
    if (blank < 0)
        return {.code = findings::SchemeMissing, .verdict = PartVerdict::Wrong};
    return {.code = findings::SchemeOther, .verdict = PartVerdict::Remark};
}

PartFinding basicSecret(const PartContext &, const MessagePart &part)
{
    if (part.value.isEmpty())
        return {.code = findings::BasicSecretEmpty, .verdict = PartVerdict::Remark};
    return {};
}

PartFinding tokenPlace(const PartContext &, const MessagePart &part)
{
    if (part.place == PartPlace::Query)
        return {.code = findings::TokenInQuery,
                .verdict = PartVerdict::Remark,
                .clause = u"RFC 6750 §2.3, RFC 9700 §4.3.2"_s};
    return {.code = findings::TokenInForm, .verdict = PartVerdict::Remark, .clause = u"RFC 6750 §2.2"_s};
}

PartFinding tokenHint(const PartContext &, const MessagePart &part)
{
    const bool known = part.value == u"access_token" || part.value == u"refresh_token";
    return {.code = known ? findings::HintKnown : findings::HintUnknown,
            .verdict = known ? PartVerdict::Good : PartVerdict::Remark};
}

PartFinding formType(const PartContext &, const MessagePart &part)
{
    const bool form =
        part.value.section(u';', 0, 0).trimmed().toLower() == u"application/x-www-form-urlencoded";
    return {.code = form ? findings::FormType : findings::FormTypeWrong,
            .verdict = form ? PartVerdict::Good : PartVerdict::Wrong,
            .clause = u"RFC 6749 §3.2"_s};
}
} // namespace

QList<NamedPartCheck> checksOfClients()
{
    return {
        {"secret_in_body"_L1, secretInBody}, {"authorization"_L1, authorization},
        {"basic_secret"_L1, basicSecret},    {"token_place"_L1, tokenPlace},
        {"token_hint"_L1, tokenHint},        {"form_type"_L1, formType},
    };
}

} // namespace workbench
