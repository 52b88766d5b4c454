// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceauthorization.h"

#include "app/practice/practicerefusal.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
Failure refused(PracticeReason reason)
{
    return practiceRefusal(reason, Stage::Authorization);
}

Failure missing(const QString &parameter)
{
    return practiceRefusal(PracticeReason::ParameterMissing, Stage::Authorization, parameter);
}

int countOf(const Parameters &parameters, QStringView name)
{
    int count = 0;
    for (const auto &[key, value] : parameters)
        count += key == name ? 1 : 0;
    return count;
}

// An empty value counts as left out everywhere below (RFC 6749 §3.1).

/// Client and redirect URI: as long as one of them is wrong nothing may be sent anywhere.
std::optional<Failure> checkDestination(const Parameters &parameters, PracticeAuthorization &request)
{
    if (countOf(parameters, u"client_id") > 1 || countOf(parameters, u"redirect_uri") > 1)
        return refused(PracticeReason::DestinationRepeated);
    request.clientId = parameterValue(parameters, u"client_id");
    if (request.clientId.isEmpty())
        return missing(u"client_id"_s);
    const PracticeClient *client = findPracticeClient(request.clientId);
    if (!client)
        return refused(PracticeReason::ClientUnknown);
    if (!client->mayUse(u"authorization_code"_s))
        return refused(PracticeReason::NotForThisClient);
    request.redirectUri = parameterValue(parameters, u"redirect_uri");
    if (request.redirectUri.isEmpty())
        return refused(PracticeReason::RedirectMissing);
    if (!isRegisteredRedirect(*client, request.redirectUri))
        return refused(PracticeReason::RedirectUnknown);
    return {};
}

/// RFC 7636 §4.3 and §4.4.1.
std::optional<Failure> checkChallenge(const Parameters &parameters, const PracticeClient &client,
                                      PracticeAuthorization &request, bool pkceRequired)
{
    // 43 to 128 unreserved characters (§4.2); a SHA-256 in base64url has exactly 43.
    static const QRegularExpression plainShape(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    static const QRegularExpression hashShape(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    const QString method = parameterValue(parameters, u"code_challenge_method");
    request.challenge = parameterValue(parameters, u"code_challenge");
    if (request.challenge.isEmpty()) {
        if (client.isPublic() || pkceRequired)
            return refused(PracticeReason::ChallengeMissing);
        if (!method.isEmpty())
            return refused(PracticeReason::ChallengeWithoutValue);
        return {};
    }
    request.challengeIsPlain = method.isEmpty() || method == u"plain";
    if (!request.challengeIsPlain && method != u"S256")
        return refused(PracticeReason::ChallengeMethodUnknown);
    if (request.challengeIsPlain && client.isPublic())
        return refused(PracticeReason::ChallengePlain);
    const QRegularExpression &shape = request.challengeIsPlain ? plainShape : hashShape;
    if (!shape.match(request.challenge).hasMatch())
        return refused(PracticeReason::ChallengeMalformed);
    return {};
}

std::optional<Failure> checkRest(const Parameters &parameters, PracticeAuthorization &request,
                                 bool pkceRequired)
{
    if (!repeatedParameter(parameters).isEmpty())
        return refused(PracticeReason::ParameterRepeated);
    const QString responseType = parameterValue(parameters, u"response_type");
    if (responseType.isEmpty())
        return missing(u"response_type"_s);
    if (responseType != u"code")
        return refused(PracticeReason::ResponseTypeUnsupported);
    const QString responseMode = parameterValue(parameters, u"response_mode");
    if (!responseMode.isEmpty() && responseMode != u"query")
        return refused(PracticeReason::ResponseModeUnsupported);
    const PracticeClient *client = findPracticeClient(request.clientId);
    const Result<QStringList> scopes =
        practiceScopesFor(*client, parameterValue(parameters, u"scope"), Stage::Authorization);
    if (!scopes)
        return scopes.failure();
    request.scopes = *scopes;
    request.loginHint = parameterValue(parameters, u"login_hint");
    request.offline = parameterValue(parameters, u"access_type") == u"offline";
    request.asksAgain = parameterValue(parameters, u"prompt").split(u' ').contains(u"consent"_s);
    return checkChallenge(parameters, *client, request, pkceRequired);
}

QUrl redirectWith(const PracticeAuthorization &request, Parameters parameters, const Parameters &more)
{
    if (!request.state.isEmpty())
        parameters.append({u"state"_s, request.state});
    parameters += more;
    // None of the registered addresses has a query or a fragment.
    return QUrl::fromEncoded(request.redirectUri.toUtf8() + '?' + formEncode(parameters), QUrl::StrictMode);
}
} // namespace

PracticeAuthorizationCheck checkAuthorization(const QByteArray &query, bool pkceRequired)
{
    PracticeAuthorizationCheck check;
    const std::optional<Parameters> parameters = formDecode(query);
    if (!parameters) {
        check.refusal = refused(PracticeReason::QueryBroken);
        return check;
    }
    check.refusal = checkDestination(*parameters, check.request);
    if (check.refusal)
        return check;
    check.mayRedirect = true;
    if (countOf(*parameters, u"state") == 1)
        check.request.state = parameterValue(*parameters, u"state");
    check.refusal = checkRest(*parameters, check.request, pkceRequired);
    return check;
}

Result<QStringList> practiceScopesFor(const PracticeClient &client, const QString &scope, Stage stage)
{
    QStringList scopes = scope.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    for (const QString &one : scopes) {
        if (!client.scopes.contains(one))
            return practiceRefusal(PracticeReason::ScopeUnknown, stage);
    }
    if (scopes.isEmpty())
        scopes.append(u"read"_s);
    return scopes;
}

QUrl codeRedirect(const PracticeAuthorization &request, const QString &code, const Parameters &more)
{
    return redirectWith(request, {{u"code"_s, code}}, more);
}

QUrl errorRedirect(const PracticeAuthorization &request, const Failure &refusal, const Parameters &more)
{
    Parameters parameters{{u"error"_s, refusal.error}};
    if (!refusal.errorDescription.isEmpty())
        parameters.append({u"error_description"_s, refusal.errorDescription});
    return redirectWith(request, parameters, more);
}

} // namespace workbench
