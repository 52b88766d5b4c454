// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httprequest.h"
#include "app/practice/practiceanswer.h"
#include "app/practice/practiceauthority.h"
#include "app/practice/practicebehaviours.h"
#include "app/practice/practicepages.h"
#include "app/practice/practiceresources.h"
#include "app/practice/practicetokenendpoints.h"

#include <span>

namespace workbench {

/// Which request gets which answer: routes and methods, the authorization endpoint, the metadata. A function
/// from request to response; the sockets are PracticeServer's.
class PracticeEndpoints
{
public:
    /// The references must outlive this.
    PracticeEndpoints(PracticeAuthority &authority, const PracticePages &pages, const QString &issuer);

    /// For the requests from now on.
    void setSettings(const PracticeSettings &settings);
    /// Our path for this one: a behaviour has its own, and ours stay good. Empty: no endpoint.
    QString pathFor(const QString &path) const;
    /// The path in the behaviour at hand; empty where it has no such endpoint.
    QString ownPath(const QString &path) const;

    PracticeAnswer answer(const HttpRequest &request);

    /// What the sign-in page does, for a person who is already known: the redirect with a code or an error.
    /// Failure: the request would have ended on the error page, or there is no such user.
    Result<QUrl> decide(const QByteArray &query, const QString &user, bool allow);

private:
    using Handler = PracticeAnswer (PracticeEndpoints::*)(const HttpRequest &);
    struct Route
    {
        const char *path;
        const char *methods;  ///< as the Allow field spells them
        const char *endpoint; ///< its name in the table of behaviours
        Handler handler;
    };
    static std::span<const Route> routes();

    PracticeAnswer showSignIn(const HttpRequest &request);
    PracticeAnswer takeDecision(const HttpRequest &request);
    PracticeAnswer authorize(const HttpRequest &request);
    PracticeAnswer token(const HttpRequest &request);
    PracticeAnswer revoke(const HttpRequest &request);
    PracticeAnswer introspect(const HttpRequest &request);
    PracticeAnswer userInfo(const HttpRequest &request);
    PracticeAnswer protectedApi(const HttpRequest &request);
    PracticeAnswer metadata(const HttpRequest &request);

    PracticeAnswer plainAnswer(const HttpRequest &request, const Route &route);
    void dress(const HttpRequest &request, const QString &endpoint, PracticeAnswer &answer) const;
    std::optional<HttpResponse> toTheSlash(const QString &path) const;
    void refuseAuthorization(PracticeAnswer &answer, const PracticeAuthorizationCheck &check,
                             int redirectStatus) const;
    void showError(PracticeAnswer &answer, const Failure &refusal) const;
    Failure dressed(const Failure &refusal) const;
    Parameters more(const PracticeAuthorization &request) const;
    QUrl codeFor(const PracticeAuthorization &request, const QString &user);
    QUrl denial(const PracticeAuthorization &request) const;

    PracticeAuthority &m_authority;
    const PracticePages &m_pages;
    QString m_issuer;
    PracticeTokenEndpoints m_tokenEndpoints;
    PracticeResources m_resources;
    const PracticeManner *m_manner;
    bool m_pkceRequired = false;
};

} // namespace workbench
