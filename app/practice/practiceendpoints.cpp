// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceendpoints.h"

#include "app/oauth/providerprofile.h"
#include "app/practice/practiceforms.h"
#include "app/practice/practicerefusal.h"
#include "app/practice/practiceresponses.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
QByteArray queryOf(const HttpRequest &request)
{
    return request.url.query(QUrl::FullyEncoded).toUtf8();
}

/// Only a loopback name may stand in Host: a foreign one means that some web site made its name point here.
bool isForThisComputer(const HttpRequest &request)
{
    const QByteArray host = headerValue(request.headers, "Host");
    return host.isEmpty() || isLoopback(QUrl::fromEncoded("http://" + host));
}

/// A form that another site sends in the person's name (RFC 6749 §10.12) shows that site's origin.
bool isFromOwnPage(const HttpRequest &request)
{
    const QByteArray sender = headerValue(request.headers, "Origin");
    return sender.isEmpty() || sender == "http://" + headerValue(request.headers, "Host");
}

Failure refused(QLatin1StringView error, QLatin1StringView description)
{
    return practiceRefusal(error, description, Stage::Authorization);
}

HttpResponse notFound()
{
    return jsonResponse(404, Json::object({{u"detail"_s, Json(u"Not found."_s)}}));
}

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse out = jsonResponse(405, Json::object({{u"detail"_s, Json(u"Method not allowed."_s)}}));
    setHeader(out.headers, "Allow", allowed);
    return out;
}
} // namespace

PracticeEndpoints::PracticeEndpoints(PracticeAuthority &authority, const PracticePages &pages,
                                     const QString &issuer)
    : m_authority(authority)
    , m_pages(pages)
    , m_issuer(issuer)
    , m_tokenEndpoints(authority, issuer)
    , m_resources(authority)
{
}

std::span<const PracticeEndpoints::Route> PracticeEndpoints::routes()
{
    static constexpr Route table[]{
        {"/authorize", "GET, POST", &PracticeEndpoints::authorize},
        {"/token", "POST", &PracticeEndpoints::token},
        {"/revoke", "POST", &PracticeEndpoints::revoke},
        {"/introspect", "POST", &PracticeEndpoints::introspect},
        {"/userinfo", "GET, POST", &PracticeEndpoints::userInfo},
        {"/api/protected/", "GET, POST", &PracticeEndpoints::protectedApi},
        {"/.well-known/oauth-authorization-server", "GET", &PracticeEndpoints::metadata},
    };
    return table;
}

PracticeAnswer PracticeEndpoints::answer(const HttpRequest &request)
{
    if (!isForThisComputer(request))
        return {.response = jsonResponse(421, Json::object({{u"detail"_s, Json(u"Unknown host."_s)}}))};
    const QByteArray path = request.url.path(QUrl::FullyEncoded).toUtf8();
    for (const Route &route : routes()) {
        if (path != route.path)
            continue;
        const QByteArray methods(route.methods);
        if (!methods.split(',').contains(request.method) &&
            !methods.split(',').contains(' ' + request.method))
            return {.response = methodNotAllowed(methods)};
        return (this->*route.handler)(request);
    }
    return {.response = notFound()};
}

Result<QUrl> PracticeEndpoints::decide(const QByteArray &query, const QString &user, bool allow)
{
    const PracticeAuthorizationCheck check = checkAuthorization(query);
    if (check.refusal && !check.mayRedirect)
        return *check.refusal;
    if (check.refusal)
        return errorRedirect(check.request, *check.refusal, m_issuer);
    if (allow && !findPracticeUser(user)) {
        Failure failure = refused("access_denied"_L1, "There is no such user"_L1);
        failure.httpStatus = 403; // as the page answers a wrong sign-in
        failure.evidence.insert(u"user"_s, user);
        return failure;
    }
    return outcome(check.request, user, allow);
}

PracticeAnswer PracticeEndpoints::authorize(const HttpRequest &request)
{
    return request.method == "GET" ? showSignIn(request) : takeDecision(request);
}

PracticeAnswer PracticeEndpoints::showSignIn(const HttpRequest &request)
{
    const QByteArray query = queryOf(request);
    const PracticeAuthorizationCheck check = checkAuthorization(query);
    PracticeAnswer answer{.clientId = check.request.clientId};
    answer.response = check.refusal ? refusedAuthorization(check, 302)
                                    : pageResponse(200, m_pages.signInPage(check.request, query, {}),
                                                   m_pages.styleHash(), QUrl(check.request.redirectUri));
    return answer;
}

PracticeAnswer PracticeEndpoints::takeDecision(const HttpRequest &request)
{
    const QByteArray query = queryOf(request);
    const PracticeAuthorizationCheck check = checkAuthorization(query);
    PracticeAnswer answer{.clientId = check.request.clientId};
    if (check.refusal) {
        answer.response = refusedAuthorization(check, 303);
        return answer;
    }
    const Result<Parameters> form = readPracticeForm(request);
    if (!form || !isFromOwnPage(request)) {
        answer.response = errorPage(form ? refused("invalid_request"_L1, "The form came from another site"_L1)
                                         : form.failure());
        return answer;
    }
    const QString decision = parameterValue(*form, u"decision");
    const QString user = parameterValue(*form, u"user");
    if (decision != u"allow" && decision != u"deny") {
        answer.response = errorPage(refused("invalid_request"_L1, "decision must be allow or deny"_L1));
    } else if (decision == u"allow" &&
               !PracticeAuthority::isPassword(user, Secret(parameterValue(*form, u"password")))) {
        answer.response =
            pageResponse(403, m_pages.signInPage(check.request, query, {.user = user, .wasWrong = true}),
                         m_pages.styleHash(), QUrl(check.request.redirectUri));
    } else {
        answer.response = redirectResponse(303, outcome(check.request, user, decision == u"allow"));
    }
    return answer;
}

PracticeAnswer PracticeEndpoints::token(const HttpRequest &request)
{
    return m_tokenEndpoints.token(request);
}

PracticeAnswer PracticeEndpoints::revoke(const HttpRequest &request)
{
    return m_tokenEndpoints.revoke(request);
}

PracticeAnswer PracticeEndpoints::introspect(const HttpRequest &request)
{
    return m_tokenEndpoints.introspect(request);
}

PracticeAnswer PracticeEndpoints::userInfo(const HttpRequest &request)
{
    return m_resources.userInfo(request);
}

PracticeAnswer PracticeEndpoints::protectedApi(const HttpRequest &request)
{
    return m_resources.protectedApi(request);
}

PracticeAnswer PracticeEndpoints::metadata(const HttpRequest &)
{
    const Json publicWays = Json::strings({u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s});
    const Json secretWays = Json::strings({u"client_secret_basic"_s, u"client_secret_post"_s});
    return {.response = jsonResponse(
                200, Json::object({
                         {u"issuer"_s, Json(m_issuer)},
                         {u"authorization_endpoint"_s, Json(QString(m_issuer + u"/authorize"_s))},
                         {u"token_endpoint"_s, Json(QString(m_issuer + u"/token"_s))},
                         {u"revocation_endpoint"_s, Json(QString(m_issuer + u"/revoke"_s))},
                         {u"introspection_endpoint"_s, Json(QString(m_issuer + u"/introspect"_s))},
                         {u"userinfo_endpoint"_s, Json(QString(m_issuer + u"/userinfo"_s))},
                         {u"scopes_supported"_s, Json::strings(practiceScopes())},
                         {u"response_types_supported"_s, Json::strings({u"code"_s})},
                         {u"response_modes_supported"_s, Json::strings({u"query"_s})},
                         {u"grant_types_supported"_s, Json::strings(practiceGrants())},
                         {u"token_endpoint_auth_methods_supported"_s, publicWays},
                         {u"revocation_endpoint_auth_methods_supported"_s, publicWays},
                         {u"introspection_endpoint_auth_methods_supported"_s, secretWays},
                         {u"code_challenge_methods_supported"_s, Json::strings({u"S256"_s, u"plain"_s})},
                         {u"authorization_response_iss_parameter_supported"_s, Json(true)},
                     }))};
}

HttpResponse PracticeEndpoints::refusedAuthorization(const PracticeAuthorizationCheck &check,
                                                     int redirectStatus) const
{
    return check.mayRedirect
               ? redirectResponse(redirectStatus, errorRedirect(check.request, *check.refusal, m_issuer))
               : errorPage(*check.refusal);
}

HttpResponse PracticeEndpoints::errorPage(const Failure &refusal) const
{
    return pageResponse(400, m_pages.errorPage(refusal), m_pages.styleHash());
}

QUrl PracticeEndpoints::outcome(const PracticeAuthorization &request, const QString &user, bool allow)
{
    if (!allow)
        return errorRedirect(request, refused("access_denied"_L1, "The user said no"_L1), m_issuer);
    return codeRedirect(request, m_authority.issueCode(request, user), m_issuer);
}

} // namespace workbench
