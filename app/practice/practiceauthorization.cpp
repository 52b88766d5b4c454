// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceauthorization.h"

#include "app/practice/practicerefusal.h"

#include <QRegularExpression>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
Failure refused(const char *error, const char *description)
{
    return practiceRefusal(QLatin1StringView(error), QLatin1StringView(description), Stage::Authorization);
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
        return refused("invalid_request", "client_id or redirect_uri stands more than once");
    request.clientId = parameterValue(parameters, u"client_id");
    if (request.clientId.isEmpty())
        return refused("invalid_request", "client_id is missing");
    const PracticeClient *client = findPracticeClient(request.clientId);
    if (!client)
        return refused("invalid_client", "client_id is not known here");
    if (!client->mayUse(u"authorization_code"_s))
        return refused("unauthorized_client", "This client may not use authorization_code");
    request.redirectUri = parameterValue(parameters, u"redirect_uri");
    if (request.redirectUri.isEmpty())
        return refused("invalid_request", "redirect_uri is missing and this client has several");
    if (!isRegisteredRedirect(*client, request.redirectUri))
        return refused("invalid_request", "redirect_uri is not registered for this client");
    return {};
}

/// RFC 7636 §4.3 and §4.4.1.
std::optional<Failure> checkChallenge(const Parameters &parameters, const PracticeClient &client,
                                      PracticeAuthorization &request)
{
    // 43 to 128 unreserved characters (§4.2); a SHA-256 in base64url has exactly 43.
    static const QRegularExpression plainShape(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    static const QRegularExpression hashShape(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    const QString method = parameterValue(parameters, u"code_challenge_method");
    request.challenge = parameterValue(parameters, u"code_challenge");
    if (request.challenge.isEmpty()) {
        if (client.isPublic())
            return refused("invalid_request", "code_challenge is required for public clients");
        if (!method.isEmpty())
            return refused("invalid_request", "code_challenge_method without code_challenge");
        return {};
    }
    request.challengeIsPlain = method.isEmpty() || method == u"plain";
    if (!request.challengeIsPlain && method != u"S256")
        return refused("invalid_request", "code_challenge_method is not supported");
    if (request.challengeIsPlain && client.isPublic())
        return refused("invalid_request", "Public clients must use code_challenge_method=S256");
    const QRegularExpression &shape = request.challengeIsPlain ? plainShape : hashShape;
    if (!shape.match(request.challenge).hasMatch())
        return refused("invalid_request", "code_challenge is malformed");
    return {};
}

std::optional<Failure> checkRest(const Parameters &parameters, PracticeAuthorization &request)
{
    if (!repeatedParameter(parameters).isEmpty())
        return refused("invalid_request", "A parameter stands more than once");
    const QString responseType = parameterValue(parameters, u"response_type");
    if (responseType.isEmpty())
        return refused("invalid_request", "response_type is missing");
    if (responseType != u"code")
        return refused("unsupported_response_type", "Only response_type=code is supported");
    const QString responseMode = parameterValue(parameters, u"response_mode");
    if (!responseMode.isEmpty() && responseMode != u"query")
        return refused("invalid_request", "Only response_mode=query is supported");
    const PracticeClient *client = findPracticeClient(request.clientId);
    const Result<QStringList> scopes =
        practiceScopesFor(*client, parameterValue(parameters, u"scope"), Stage::Authorization);
    if (!scopes)
        return scopes.failure();
    request.scopes = *scopes;
    request.loginHint = parameterValue(parameters, u"login_hint");
    return checkChallenge(parameters, *client, request);
}

QUrl redirectWith(const PracticeAuthorization &request, Parameters parameters, const QString &issuer)
{
    if (!request.state.isEmpty())
        parameters.append({u"state"_s, request.state});
    parameters.append({u"iss"_s, issuer});
    // None of the registered addresses has a query or a fragment.
    return QUrl::fromEncoded(request.redirectUri.toUtf8() + '?' + formEncode(parameters), QUrl::StrictMode);
}
} // namespace

PracticeAuthorizationCheck checkAuthorization(const QByteArray &query)
{
    PracticeAuthorizationCheck check;
    const std::optional<Parameters> parameters = formDecode(query);
    if (!parameters) {
        check.refusal = refused("invalid_request", "The query is not valid UTF-8 or has a broken escape");
        return check;
    }
    check.refusal = checkDestination(*parameters, check.request);
    if (check.refusal)
        return check;
    check.mayRedirect = true;
    if (countOf(*parameters, u"state") == 1)
        check.request.state = parameterValue(*parameters, u"state");
    check.refusal = checkRest(*parameters, check.request);
    return check;
}

Result<QStringList> practiceScopesFor(const PracticeClient &client, const QString &scope, Stage stage)
{
    QStringList scopes = scope.split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    for (const QString &one : scopes) {
        if (!client.scopes.contains(one))
            return practiceRefusal("invalid_scope"_L1, "A scope is unknown or not allowed for this client"_L1,
                                   stage);
    }
    if (scopes.isEmpty())
        scopes.append(u"read"_s);
    return scopes;
}

QUrl codeRedirect(const PracticeAuthorization &request, const QString &code, const QString &issuer)
{
    return redirectWith(request, {{u"code"_s, code}}, issuer);
}

QUrl errorRedirect(const PracticeAuthorization &request, const Failure &refusal, const QString &issuer)
{
    return redirectWith(
        request, {{u"error"_s, refusal.error}, {u"error_description"_s, refusal.errorDescription}}, issuer);
}

} // namespace workbench
