// SPDX-License-Identifier: GPL-3.0-or-later
// invalid_request says only that something about the message is wrong; the description tells what.
#include "app/explain/cases.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
Explanation pkce(const Evidence &evidence)
{
    if (evidence.speaksOf(u"pkce_method")) {
        const QString method = evidence.sentValue(u"code_challenge_method");
        return Case(Entry::InvalidRequest)
            .proven(causes::PkceMethodUnsupported,
                    {{u"method"_s, method.isEmpty() ? pkceName(evidence.profile().pkce) : method}})
            .fix(FixKind::SwitchPkceToS256)
            .done();
    }
    Case result(Entry::E12);
    if (evidence.failure().stage == Stage::Token)
        result.proven(causes::VerifierNotSent);
    else
        result.proven(causes::PkceRequired);
    return result.fix(FixKind::SwitchPkceOn).done();
}
} // namespace

Explanation explainInvalidRequest(const Evidence &evidence)
{
    const Stage stage = evidence.failure().stage;
    if (evidence.speaksOf(u"pkce") || evidence.speaksOf(u"pkce_method"))
        return pkce(evidence);
    if (evidence.speaksOf(u"redirect_uri"))
        return explainRedirectUri(evidence);
    if (evidence.speaksOf(u"client"))
        return explainClient(evidence);
    if (evidence.speaksOf(u"grant_not_allowed"))
        return Case(Entry::E05)
            .proven(causes::GrantNotAllowed, {{u"grant"_s, evidence.sentValue(u"grant_type")}})
            .fix(FixKind::ChooseGrant)
            .fix(FixKind::EditClientId)
            .done();
    Case result(Entry::InvalidRequest);
    const bool posted = evidence.hasRequest() && evidence.request().method == "POST";
    if (posted && !evidence.request().body.isEmpty() && !evidence.bodyIsForm())
        result.proven(causes::BodyNotForm);
    if (!evidence.description().isEmpty())
        result.proven(causes::ServerSaid, {{u"words"_s, evidence.description()}});
    if (evidence.says(QLatin1StringView("username")))
        result.fix(FixKind::EditUser);
    if (evidence.says(QLatin1StringView("password")))
        result.fix(FixKind::EditPassword);
    if (evidence.says(QLatin1StringView("refresh token")) ||
        evidence.says(QLatin1StringView("token parameter")))
        result.fix(FixKind::GetToken);
    result.possible(causes::ParameterMissing);
    return result
        .fix(stage == Stage::Authorization || stage == Stage::Callback ? FixKind::OpenAgain
                                                                       : FixKind::EditProfile)
        .done();
}

} // namespace workbench
