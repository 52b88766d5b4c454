// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/explain.h"

#include "app/base/failurecodes.h"
#include "app/explain/cases.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
using Explain = Explanation (*)(const Evidence &);

struct Rule
{
    QLatin1StringView code;
    Explain explain;
};

const std::array<Rule, 22> OwnCodes{{
    {codes::ConnectionRefused, explainConnection}, {codes::ConnectionLost, explainConnection},
    {codes::NameNotFound, explainConnection},      {codes::TlsFailed, explainConnection},
    {codes::Timeout, explainConnection},           {codes::CallbackTimeout, explainCallback},
    {codes::StateMismatch, explainCallback},       {codes::IssuerMismatch, explainCallback},
    {codes::ParameterRepeated, explainCallback},   {codes::PortInUse, explainCallback},
    {codes::MalformedAnswer, explainAnswer},       {codes::AnswerTooLarge, explainAnswer},
    {codes::RedirectRefused, explainAnswer},       {codes::NotHttp, explainAnswer},
    {codes::EndpointMissing, explainOwnSide},      {codes::SecretMissing, explainOwnSide},
    {codes::ProfileInvalid, explainOwnSide},       {codes::SecretStoreUnavailable, explainOwnSide},
    {codes::SecretStoreLocked, explainOwnSide},    {codes::SecretStoreTimeout, explainOwnSide},
    {codes::StorageFailed, explainOwnSide},        {codes::Cancelled, explainOwnSide},
}};

// RFC 6749 §4.1.2.1 and §5.2, RFC 6750 §3.1.
const std::array<Rule, 14> OAuthErrors{{
    {QLatin1StringView("invalid_client"), explainClient},
    {QLatin1StringView("invalid_grant"), explainInvalidGrant},
    {QLatin1StringView("unsupported_grant_type"), explainGrantType},
    {QLatin1StringView("unsupported_response_type"), explainGrantType},
    {QLatin1StringView("unauthorized_client"), explainGrantType},
    {QLatin1StringView("invalid_scope"), explainScope},
    {QLatin1StringView("redirect_uri_mismatch"), explainRedirectUri},
    {QLatin1StringView("access_denied"), explainDenial},
    {QLatin1StringView("invalid_request"), explainInvalidRequest},
    {QLatin1StringView("temporarily_unavailable"), explainServerTrouble},
    {QLatin1StringView("slow_down"), explainServerTrouble},
    {QLatin1StringView("server_error"), explainServerTrouble},
    {QLatin1StringView("invalid_token"), explainResource},
    {QLatin1StringView("insufficient_scope"), explainResource},
}};

template <typename Rules>
Explain ruleFor(const Rules &rules, const QString &code)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.code == code; });
    return found == rules.end() ? nullptr : found->explain;
}

bool asksForAToken(Stage stage)
{
    return stage == Stage::Token || stage == Stage::Refresh || stage == Stage::Revocation ||
           stage == Stage::Introspection;
}

bool usesAToken(Stage stage)
{
    return stage == Stage::Resource || stage == Stage::UserInfo;
}

Explain refusalRule(const Evidence &evidence)
{
    const int status = evidence.status();
    const Stage stage = evidence.failure().stage;
    if (evidence.failure().kind == FailureKind::Usage)
        return explainOwnSide;
    if (usesAToken(stage) && (status == 401 || status == 403))
        return explainResource;
    if (const Explain byError = ruleFor(OAuthErrors, evidence.error()))
        return byError;
    if (status == 429 || status >= 500)
        return explainServerTrouble;
    if (status == 404 || status == 405 || status == 410 || (status >= 300 && status < 400))
        return explainAddress;
    const bool unnamed = evidence.failure().error.isEmpty();
    if (unnamed && status == 401 && asksForAToken(stage))
        return explainClient;
    return explainOtherRefusal;
}

void rank(QList<Cause> &causes)
{
    std::stable_sort(causes.begin(), causes.end(),
                     [](const Cause &left, const Cause &right) { return left.proven && !right.proven; });
}

/// The exchange in which something was changed on purpose; nullptr when nothing was. What comes back through
/// the browser answers the request that went there.
const Exchange *brokenOne(const Evidence &evidence, const ExplainContext &context)
{
    if (context.exchange && !context.exchange->brokenBy.isEmpty())
        return context.exchange;
    if (evidence.failure().stage != Stage::Callback)
        return nullptr;
    const Exchange *const asked =
        evidence.lastBefore(What::AuthorizationRequest, [](const Exchange &) { return true; });
    return asked && !asked->brokenBy.isEmpty() ? asked : nullptr;
}

void addTheExchange(Explanation &explanation, const Failure &failure, const ExplainContext &context)
{
    const qint64 number =
        failure.exchange != 0 ? failure.exchange : (context.exchange ? context.exchange->id : 0);
    const Fix show{.kind = FixKind::ShowExchange, .facts = {{u"exchange"_s, QString::number(number)}}};
    if (number != 0 && !explanation.fixes.contains(show) && explanation.entry != Entry::Cancelled)
        explanation.fixes.append(show);
}

void removeRepeatedFixes(QList<Fix> &fixes)
{
    QList<Fix> once;
    for (const Fix &fix : std::as_const(fixes)) {
        if (!once.contains(fix))
            once.append(fix);
    }
    fixes = once;
}
} // namespace

Explanation explain(const Failure &failure, const ExplainContext &context)
{
    const Evidence evidence(failure, context);
    const Explain own = ruleFor(OwnCodes, failure.code);
    Explanation explanation = own ? own(evidence) : refusalRule(evidence)(evidence);
    // GitHub's way: the body names the error, the status says that all is well.
    const bool insideSuccess = !own && failure.httpStatus >= 200 && failure.httpStatus < 300;
    if (insideSuccess && failure.stage != Stage::Callback && failure.stage != Stage::Authorization)
        explanation.means = std::exchange(explanation.entry, Entry::E22);
    if (const Exchange *const broken = brokenOne(evidence, context))
        explanation.causes.prepend(
            {.code = causes::ChangedOnPurpose, .facts = Evidence::factsOf(*broken), .proven = true});
    rank(explanation.causes);
    const bool needsCause = failure.kind == FailureKind::Refused || failure.code == codes::CallbackTimeout;
    if (needsCause && explanation.causes.isEmpty())
        explanation.causes.append({.code = causes::ReasonNotGiven});
    removeRepeatedFixes(explanation.fixes);
    addTheExchange(explanation, failure, context);
    return explanation;
}

} // namespace workbench
