// SPDX-License-Identifier: GPL-3.0-or-later
// invalid_request says only that something about the message is wrong; the description tells what.
#include "app/explain/cases.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
bool speaksOfPkce(const Evidence &evidence)
{
    return evidence.says(QLatin1StringView("code challenge")) ||
           evidence.says(QLatin1StringView("code_challenge")) || evidence.says(QLatin1StringView("pkce")) ||
           evidence.says(QLatin1StringView("code verifier")) ||
           evidence.says(QLatin1StringView("code_verifier")) ||
           evidence.says(QLatin1StringView("transform algorithm"));
}

bool speaksOfRedirect(const Evidence &evidence)
{
    return evidence.says(QLatin1StringView("redirect uri")) ||
           evidence.says(QLatin1StringView("redirect_uri")) ||
           evidence.says(QLatin1StringView("redirect url"));
}

Explanation pkce(const Evidence &evidence)
{
    const bool aboutMethod = evidence.says(QLatin1StringView("transform algorithm")) ||
                             evidence.says(QLatin1StringView("code_challenge_method"));
    if (aboutMethod) {
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
    if (speaksOfPkce(evidence))
        return pkce(evidence);
    if (speaksOfRedirect(evidence))
        return explainRedirectUri(evidence);
    if (evidence.says(QLatin1StringView("client_id")) ||
        evidence.says(QLatin1StringView("client authentication")))
        return explainClient(evidence);
    if (evidence.says(QLatin1StringView("grant type")) && evidence.says(QLatin1StringView("not allowed")))
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
