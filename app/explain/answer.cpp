// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong address, a server in trouble, an answer that cannot be used.
#include "app/base/failurecodes.h"
#include "app/explain/cases.h"
#include "app/message/headers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
QString withSlash(const QUrl &url)
{
    QUrl longer = url;
    longer.setPath(url.path() + u'/');
    return longer.toString();
}

/// The target of a redirect without query and fragment: they may hold a code or a token.
QUrl target(const Evidence &evidence)
{
    if (!evidence.response())
        return {};
    const QByteArray location = headerValue(evidence.response()->headers, "Location");
    if (location.isEmpty())
        return {};
    QUrl url = evidence.url().resolved(QUrl(QString::fromUtf8(location)));
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    return url;
}

void addSlash(Case &result, const Evidence &evidence, bool proven)
{
    const QString longer = withSlash(evidence.url());
    result.add(proven, causes::TrailingSlashMissing, {{u"address"_s, longer}});
    result.fix(FixKind::AddTrailingSlash, {{u"address"_s, longer}, {u"field"_s, evidence.endpointMember()}});
}

/// The same path where the provider's endpoints are found in other installations.
QString otherMount(const QUrl &url)
{
    for (const ProviderFacts &facts : providers()) {
        for (const QString &mount : facts.mounts) {
            if (!url.path().startsWith(mount))
                continue;
            const auto other = std::find_if(facts.mounts.begin(), facts.mounts.end(),
                                            [&](const QString &known) { return known != mount; });
            if (other == facts.mounts.end())
                continue;
            QUrl there = url;
            there.setPath(*other + url.path().mid(mount.size()));
            return there.toString();
        }
    }
    return {};
}

QString retryAfter(const Evidence &evidence)
{
    const QByteArray value = evidence.response()
                                 ? headerValue(evidence.response()->headers, "Retry-After").trimmed()
                                 : QByteArray();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    return isNumber && seconds >= 0 ? QString::number(seconds) : QString();
}

/// The reason that the reader of the answer gave (app/oauth/serveranswer.h).
QLatin1StringView malformedCause(const QString &reason)
{
    static const QMap<QString, QLatin1StringView> known{
        {u"html"_s, causes::HtmlPage},
        {u"empty"_s, causes::EmptyBody},
        {u"not_json"_s, causes::JsonBroken},
        {u"invalid_utf8"_s, causes::JsonNotUtf8},
        {u"too_deep"_s, causes::JsonTooDeep},
        {u"not_an_object"_s, causes::JsonNotAnObject},
        {u"repeated_member"_s, causes::MemberRepeated},
        {u"unusable_member"_s, causes::MemberUnusable},
        {u"content_encoding"_s, causes::BodyCompressed},
        {u"status"_s, causes::StatusUnusable},
        {u"strict"_s, causes::LeniencyForbidden},
    };
    return known.value(reason);
}

Explanation malformedAnswer(const Evidence &evidence)
{
    const QString reason = evidence.fact(u"reason"_s);
    const bool notJson = reason.isEmpty() || reason == u"html" || reason == u"empty" || reason == u"not_json";
    Case result(notJson ? Entry::E23 : Entry::MalformedAnswer);
    const QLatin1StringView cause = malformedCause(reason);
    const Facts facts{{u"member"_s, evidence.fact(u"member"_s)},
                      {u"status"_s, QString::number(evidence.status())},
                      {u"warning"_s, evidence.fact(u"warning"_s)},
                      {u"clause"_s, evidence.fact(u"clause"_s)}};
    if (reason == u"strict")
        return result.proven(cause, facts).fix(FixKind::AcceptLeniency).fix(FixKind::RetryNow).done();
    if (cause.isEmpty())
        result.add(evidence.isHtml(), evidence.isHtml() ? causes::HtmlPage : causes::JsonBroken);
    else
        result.proven(cause, facts);
    if (evidence.response() && reason == u"not_json" && evidence.bodyStart().contains('='))
        result.possible(causes::FormEncodedAnswer);
    return result.possible(causes::NotATokenAddress, {{u"address"_s, evidence.url().toString()}})
        .fix(endpointFix(evidence.endpointMember()))
        .done();
}

/// What a person pasted, or a browser brought, holds nothing to go on with
/// (app/oauth/authorizationresponse.h).
Explanation notAReturnAddress(const Evidence &evidence)
{
    const QString reason = evidence.fact(u"reason"_s);
    Case result(Entry::E17);
    result.add(reason == u"authorization_url", causes::AuthorizationAddressPasted);
    result.add(reason == u"no_code", causes::NoCodeInAddress);
    result.add(reason == u"no_parameters", causes::AddressCut);
    return result.fix(FixKind::PasteAddress).fix(FixKind::ShowExample).fix(FixKind::OpenAgain).done();
}
} // namespace

Explanation explainAddress(const Evidence &evidence)
{
    const QUrl url = evidence.url();
    const QUrl there = target(evidence);
    const bool noSlash = !url.path().isEmpty() && !url.path().endsWith(u'/');
    const bool django = evidence.provider().trailingSlash;
    Case result(Entry::E24);
    if (noSlash && there == QUrl(withSlash(url)))
        addSlash(result, evidence, true);
    else if (noSlash && django)
        addSlash(result, evidence, true);
    const QByteArray allow =
        evidence.response() ? headerValue(evidence.response()->headers, "Allow") : QByteArray();
    const QString method = QString::fromLatin1(evidence.request().method);
    if (evidence.status() == 405 && evidence.hasRequest())
        result.proven(causes::MethodNotAllowed,
                      {{u"method"_s, method}, {u"allow"_s, QString::fromLatin1(allow)}});
    if (!there.isEmpty() && !result.has(causes::TrailingSlashMissing)) {
        const bool login = there.path().contains(u"login", Qt::CaseInsensitive);
        result.proven(login ? causes::LoginPage : causes::AddressMoved, {{u"address"_s, there.toString()}});
    }
    if (noSlash && !result.has(causes::TrailingSlashMissing) && there.isEmpty())
        addSlash(result, evidence, false);
    const QString mount = otherMount(url);
    if (!mount.isEmpty() && evidence.status() == 404)
        result.possible(causes::OtherMount, {{u"address"_s, mount}})
            .fix(FixKind::UseAddress, {{u"address"_s, mount}, {u"field"_s, evidence.endpointMember()}});
    return result.possible(causes::PathWrong, {{u"address"_s, url.toString()}})
        .fix(endpointFix(evidence.endpointMember()))
        .done();
}

Explanation explainServerTrouble(const Evidence &evidence)
{
    const QString seconds = retryAfter(evidence);
    const Facts wait = seconds.isEmpty() ? Facts() : Facts{{u"seconds"_s, seconds}};
    const int status = evidence.status();
    const QString error = evidence.error();
    if (status == 429 || error == u"slow_down")
        return Case(Entry::E35).proven(causes::TooManyRequests, wait).fix(FixKind::RetryNow, wait).done();
    if (status == 503 || error == u"temporarily_unavailable" || !seconds.isEmpty())
        return Case(Entry::E35).proven(causes::ServerBusy, wait).fix(FixKind::RetryNow, wait).done();
    Case result(Entry::ServerError);
    const auto &tokens = evidence.context().token;
    const Exchange *const revoked = evidence.lastBefore(What::RevocationRequest, &Evidence::succeeded);
    const bool known = tokens && tokens->accessRevokedAt.isValid();
    // django-oauth-toolkit deletes the access token that its refresh token points to and stumbles over the
    // gap.
    if (evidence.failure().stage == Stage::Refresh && (known || revoked)) {
        const Facts facts = known ? Facts{{u"time"_s, tokens->accessRevokedAt.toUTC().toString(Qt::ISODate)}}
                                  : Evidence::factsOf(*revoked);
        result.proven(causes::DotRefreshAfterRevoke, facts).fix(FixKind::GetToken);
    }
    const QByteArray query = evidence.request().url.query(QUrl::FullyEncoded).toUtf8();
    const Parameters inQuery = formDecode(query).value_or(Parameters());
    if (hasParameter(inQuery, u"client_secret") || hasParameter(inQuery, u"password"))
        result.proven(causes::CredentialsInQuery).fix(endpointFix(evidence.endpointMember()));
    if (!evidence.description().isEmpty())
        result.proven(causes::ServerSaid, {{u"words"_s, evidence.description()}});
    return result.possible(causes::ServerBug).fix(FixKind::RetryNow).done();
}

Explanation explainAnswer(const Evidence &evidence)
{
    const Failure &failure = evidence.failure();
    if (failure.code == codes::MalformedAnswer)
        return failure.stage == Stage::Callback ? notAReturnAddress(evidence) : malformedAnswer(evidence);
    if (failure.code == codes::RedirectRefused) {
        Explanation explanation = explainAddress(evidence);
        const bool slash =
            !explanation.causes.isEmpty() && explanation.causes.first().code == causes::TrailingSlashMissing;
        explanation.entry = slash ? Entry::E24 : Entry::RedirectRefused;
        return explanation;
    }
    if (failure.code == codes::AnswerTooLarge) {
        Case result(Entry::AnswerTooLarge);
        if (const QString fields = evidence.fact(u"fields"_s); !fields.isEmpty())
            result.proven(causes::FieldFlood, {{u"fields"_s, fields}});
        else if (evidence.fact(u"part"_s) == u"head")
            result.proven(causes::HeadFlood, {{u"limit"_s, evidence.fact(u"limit"_s)}});
        return result.possible(causes::NotATokenAddress, {{u"address"_s, evidence.url().toString()}})
            .fix(endpointFix(evidence.endpointMember()))
            .done();
    }
    const Facts facts{{u"address"_s, evidence.address()}, {u"port"_s, QString::number(evidence.port())}};
    static const QMap<QString, QLatin1StringView> broken{
        {u"header_field"_s, causes::HeaderFieldBroken},
        {u"content_length"_s, causes::ContentLengthBroken},
        {u"chunk"_s, causes::ChunkBroken},
        {u"transfer_encoding"_s, causes::TransferCodingUnknown},
    };
    Case result(Entry::NotHttp);
    // It does speak HTTP, but breaks off in the middle of a sentence: the port is not to blame.
    if (const QLatin1StringView cause = broken.value(evidence.fact(u"reason"_s)); !cause.isEmpty())
        return result.proven(cause)
            .possible(causes::ServerBug)
            .fix(FixKind::RetryNow)
            .fix(endpointFix(evidence.endpointMember()))
            .done();
    return result.possible(causes::OtherProtocol, facts)
        .possible(evidence.url().scheme() == u"https" ? causes::TlsToPlainPort : causes::PlainToTlsPort,
                  facts)
        .fix(endpointFix(evidence.endpointMember()))
        .done();
}

Explanation explainOtherRefusal(const Evidence &evidence)
{
    Case result(Entry::ServerRefused);
    const Stage stage = evidence.failure().stage;
    const QString error = evidence.error();
    if (error == u"login_required" || error == u"consent_required" || error == u"interaction_required" ||
        error == u"account_selection_required")
        result.proven(causes::SignInNeeded).fix(FixKind::OpenAgain);
    if (stage == Stage::Introspection && (evidence.status() == 403 || evidence.status() == 401))
        result.proven(causes::IntrospectionNotAllowed).fix(FixKind::EditClientSecret).fix(FixKind::EditScope);
    if (!evidence.description().isEmpty())
        result.proven(causes::ServerSaid, {{u"words"_s, evidence.description()}});
    if (evidence.isHtml())
        result.possible(causes::HtmlPage);
    if (!result.hasProof())
        result.possible(causes::ReasonNotGiven);
    return result.fix(endpointFix(evidence.endpointMember())).done();
}

} // namespace workbench
