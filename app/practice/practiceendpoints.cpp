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

Failure refused(PracticeReason reason)
{
    return practiceRefusal(reason, Stage::Authorization);
}

/// No endpoint: as an API says it.
PracticeAnswer nothingHere(PracticeReason reason)
{
    const Failure refusal = refused(reason);
    PracticeAnswer out;
    out.refuse(refusal, jsonResponse(refusal.httpStatus,
                                     Json::object({{u"detail"_s, Json(refusal.errorDescription)}})));
    return out;
}

bool takes(const QByteArray &methods, const QByteArray &method)
{
    return methods.split(',').contains(method) || methods.split(',').contains(' ' + method);
}

/// The parameters of a query as the body of a form.
HttpRequest asForm(HttpRequest request)
{
    request.method = "POST";
    request.body = queryOf(request);
    request.url.setQuery(QString());
    setHeader(request.headers, "Content-Type", "application/x-www-form-urlencoded");
    return request;
}

} // namespace

PracticeEndpoints::PracticeEndpoints(PracticeAuthority &authority, const PracticePages &pages,
                                     const QString &issuer)
    : m_authority(authority)
    , m_pages(pages)
    , m_issuer(issuer)
    , m_tokenEndpoints(authority, issuer)
    , m_resources(authority)
    , m_manner(&practiceManner(PracticeBehaviour::Rfc))
{
}

void PracticeEndpoints::setSettings(const PracticeSettings &settings)
{
    m_manner = &practiceManner(settings.behaviour);
    m_pkceRequired = settings.pkceRequired;
}

QString PracticeEndpoints::pathFor(const QString &path) const
{
    const QString own = m_manner->paths.value(path, path);
    return m_manner->absent.contains(own) ? QString() : own;
}

QString PracticeEndpoints::ownPath(const QString &path) const
{
    return m_manner->absent.contains(path) ? QString() : m_manner->paths.key(path, path);
}

std::span<const PracticeEndpoints::Route> PracticeEndpoints::routes()
{
    static constexpr Route table[]{
        {"/authorize", "GET, POST", "authorization", &PracticeEndpoints::authorize},
        {"/token", "POST", "token", &PracticeEndpoints::token},
        {"/revoke", "POST", "revocation", &PracticeEndpoints::revoke},
        {"/introspect", "POST", "introspection", &PracticeEndpoints::introspect},
        {"/userinfo", "GET, POST", "userinfo", &PracticeEndpoints::userInfo},
        {"/api/protected/", "GET, POST", "resource", &PracticeEndpoints::protectedApi},
        {"/.well-known/oauth-authorization-server", "GET", "", &PracticeEndpoints::metadata},
    };
    return table;
}

PracticeAnswer PracticeEndpoints::answer(const HttpRequest &request)
{
    if (!isForThisComputer(request))
        return nothingHere(PracticeReason::HostUnknown);
    const QString path = request.url.path(QUrl::FullyEncoded);
    if (const std::optional<HttpResponse> redirect = toTheSlash(path))
        return {.response = *redirect};
    const QByteArray own = pathFor(path).toUtf8();
    for (const Route &route : routes()) {
        if (own != route.path)
            continue;
        PracticeAnswer answer = plainAnswer(request, route);
        dress(request, QString::fromLatin1(route.endpoint), answer);
        return answer;
    }
    PracticeAnswer answer = nothingHere(PracticeReason::PathUnknown);
    dress(request, {}, answer);
    return answer;
}

PracticeAnswer PracticeEndpoints::plainAnswer(const HttpRequest &request, const Route &route)
{
    const QByteArray methods(route.methods);
    const bool byQuery =
        m_manner->tokenByGet && QByteArray(route.path) == "/token" && request.method == "GET";
    if (byQuery || takes(methods, request.method))
        return (this->*route.handler)(byQuery ? asForm(request) : request);
    PracticeAnswer answer = nothingHere(PracticeReason::MethodWrong);
    setHeader(answer.response.headers, "Allow", methods);
    return answer;
}

/// Django's APPEND_SLASH, for a path that would be one with a slash.
std::optional<HttpResponse> PracticeEndpoints::toTheSlash(const QString &path) const
{
    const QString there = path + u'/';
    if (!m_manner->slashRedirect || !(m_manner->paths.contains(there) || there == u"/api/protected/"))
        return {};
    return HttpResponse{
        .status = 301,
        .headers = {{"Content-Type", "text/html; charset=utf-8"}, {"Location", there.toUtf8()}}};
}

Result<QUrl> PracticeEndpoints::decide(const QByteArray &query, const QString &user, bool allow)
{
    const PracticeAuthorizationCheck check = checkAuthorization(query, m_pkceRequired);
    if (check.refusal && !check.mayRedirect)
        return dressed(*check.refusal);
    if (check.refusal)
        return errorRedirect(check.request, dressed(*check.refusal), more(check.request));
    if (allow && !findPracticeUser(user)) {
        Failure failure = refused(PracticeReason::UserUnknown); // as the page answers a wrong sign-in
        failure.evidence.insert(u"user"_s, user);
        return failure;
    }
    return allow ? codeFor(check.request, user) : denial(check.request);
}

PracticeAnswer PracticeEndpoints::authorize(const HttpRequest &request)
{
    return request.method == "GET" ? showSignIn(request) : takeDecision(request);
}

PracticeAnswer PracticeEndpoints::showSignIn(const HttpRequest &request)
{
    const QByteArray query = queryOf(request);
    const PracticeAuthorizationCheck check = checkAuthorization(query, m_pkceRequired);
    PracticeAnswer answer{.clientId = check.request.clientId};
    if (check.refusal)
        refuseAuthorization(answer, check, 302);
    else
        answer.response = pageResponse(200, m_pages.signInPage(check.request, query, {}), m_pages.styleHash(),
                                       QUrl(check.request.redirectUri));
    return answer;
}

PracticeAnswer PracticeEndpoints::takeDecision(const HttpRequest &request)
{
    const QByteArray query = queryOf(request);
    const PracticeAuthorizationCheck check = checkAuthorization(query, m_pkceRequired);
    PracticeAnswer answer{.clientId = check.request.clientId};
    if (check.refusal) {
        refuseAuthorization(answer, check, 303);
        return answer;
    }
    const Result<Parameters> form = readPracticeForm(request);
    if (!form || !isFromOwnPage(request)) {
        showError(answer, form ? refused(PracticeReason::FormFromOtherSite) : form.failure());
        return answer;
    }
    const QString decision = parameterValue(*form, u"decision");
    const QString user = parameterValue(*form, u"user");
    if (decision == u"deny") {
        answer.refuse(refused(PracticeReason::UserDenied), redirectResponse(303, denial(check.request)));
    } else if (decision != u"allow") {
        showError(answer, refused(PracticeReason::DecisionUnclear));
    } else if (!PracticeAuthority::isPassword(user, Secret(parameterValue(*form, u"password")))) {
        answer.refuse(refused(PracticeReason::SignInWrong),
                      pageResponse(403,
                                   m_pages.signInPage(check.request, query, {.user = user, .wasWrong = true}),
                                   m_pages.styleHash(), QUrl(check.request.redirectUri)));
    } else {
        answer.response = redirectResponse(303, codeFor(check.request, user));
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
    const auto at = [this](QLatin1StringView path) {
        return Json(QString(m_issuer + ownPath(QString(path))));
    };
    const Json secretWays = Json::strings({u"client_secret_basic"_s, u"client_secret_post"_s});
    return {.response = jsonResponse(
                200, Json::object({
                         {u"issuer"_s, Json(m_issuer)},
                         {u"authorization_endpoint"_s, at("/authorize"_L1)},
                         {u"token_endpoint"_s, at("/token"_L1)},
                         {u"revocation_endpoint"_s, at("/revoke"_L1)},
                         {u"introspection_endpoint"_s, at("/introspect"_L1)},
                         {u"userinfo_endpoint"_s, at("/userinfo"_L1)},
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

void PracticeEndpoints::refuseAuthorization(PracticeAnswer &answer, const PracticeAuthorizationCheck &check,
                                            int redirectStatus) const
{
    if (!check.mayRedirect)
        return showError(answer, *check.refusal);
    answer.refuse(*check.refusal,
                  redirectResponse(redirectStatus, errorRedirect(check.request, dressed(*check.refusal),
                                                                 more(check.request))));
}

void PracticeEndpoints::showError(PracticeAnswer &answer, const Failure &refusal) const
{
    answer.refuse(refusal, pageResponse(400, m_pages.errorPage(dressed(refusal)), m_pages.styleHash()));
}

Parameters PracticeEndpoints::more(const PracticeAuthorization &request) const
{
    Parameters out;
    for (const auto &[name, value] : m_manner->callback) {
        out.append({name, value == u"{issuer}"  ? m_issuer
                          : value == u"{scope}" ? request.scopes.join(u' ')
                                                : value});
    }
    return out;
}

QUrl PracticeEndpoints::codeFor(const PracticeAuthorization &request, const QString &user)
{
    return codeRedirect(request, m_authority.issueCode(request, user), more(request));
}

QUrl PracticeEndpoints::denial(const PracticeAuthorization &request) const
{
    return errorRedirect(request, dressed(refused(PracticeReason::UserDenied)), more(request));
}

} // namespace workbench
