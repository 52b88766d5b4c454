// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceresponses.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
HttpResponse response(int status, const QByteArray &type, const QByteArray &body)
{
    HttpResponse out{.status = status, .body = body};
    if (!type.isEmpty())
        setHeader(out.headers, "Content-Type", type);
    setHeader(out.headers, "Cache-Control", "no-store");
    setHeader(out.headers, "Pragma", "no-cache");
    setHeader(out.headers, "X-Content-Type-Options", "nosniff");
    return out;
}

/// All texts that come here are ours and ASCII without quotes: nothing to escape.
QByteArray challengeParameter(const char *name, const QString &value)
{
    return value.isEmpty() ? QByteArray() : ", " + QByteArray(name) + "=\"" + value.toLatin1() + '"';
}

QByteArray origin(const QUrl &url)
{
    // The grammar of CSP has no IPv6 address: the whole scheme must do.
    if (url.host().contains(u':'))
        return url.scheme().toLatin1() + ':';
    return url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}
} // namespace

HttpResponse jsonResponse(int status, const Json &body)
{
    return response(status, "application/json", body.toBytes());
}

HttpResponse refusalResponse(const Failure &refusal)
{
    HttpResponse out = jsonResponse(refusal.httpStatus,
                                    Json::object({{u"error"_s, Json(refusal.error)},
                                                  {u"error_description"_s, Json(refusal.errorDescription)}}));
    if (refusal.httpStatus == 401)
        setHeader(out.headers, "WWW-Authenticate", "Basic realm=\"practice\", charset=\"UTF-8\"");
    return out;
}

HttpResponse bearerResponse(const Failure &refusal, const Json &body, const QString &neededScope)
{
    HttpResponse out = jsonResponse(refusal.httpStatus, body);
    setHeader(out.headers, "WWW-Authenticate",
              "Bearer realm=\"api\"" + challengeParameter("error", refusal.error) +
                  challengeParameter("error_description", refusal.errorDescription) +
                  challengeParameter("scope", neededScope));
    return out;
}

HttpResponse redirectResponse(int status, const QUrl &target)
{
    HttpResponse out = response(status, {}, {});
    setHeader(out.headers, "Location", target.toEncoded());
    setHeader(out.headers, "Referrer-Policy", "no-referrer");
    return out;
}

HttpResponse pageResponse(int status, const QByteArray &html, const QByteArray &styleHash,
                          const QUrl &formTarget)
{
    HttpResponse out = response(status, "text/html; charset=utf-8", html);
    const QByteArray formAction =
        formTarget.isEmpty() ? QByteArray("'none'") : "'self' " + origin(formTarget);
    setHeader(out.headers, "Content-Security-Policy",
              "default-src 'none'; style-src 'sha256-" + styleHash + "'; form-action " + formAction +
                  "; frame-ancestors 'none'; base-uri 'none'");
    setHeader(out.headers, "X-Frame-Options", "DENY");
    // Not "no-referrer": with that a browser sends "Origin: null" with the form and it could not be checked.
    setHeader(out.headers, "Referrer-Policy", "same-origin");
    return out;
}

} // namespace workbench
