// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/message/headers.h"
#include "app/practice/practicesettings.h"

#include <QMap>
#include <QStringList>

namespace workbench {

/// How one answer looks in a behaviour.
struct PracticeShape
{
    int status = 200;
    Headers headers = {};
    /// Texts in braces stand for members of the plain answer: "{access_token}"; a member whose text has no
    /// value is left out. A text: the body as it is. Null: no body.
    Json body = {};
    QString page = {};           ///< a page for people instead of a body: the key of its words
    bool formUnlessJson = false; ///< form-encoded unless the request accepts application/json (GitHub)
};

/// One row of resources/practice/behaviours.json.
struct PracticeManner
{
    QStringList sources = {};
    PracticeSettings settings = {};    ///< with which it starts
    QMap<QString, QString> paths = {}; ///< its own path: ours; ours stay good
    QStringList absent = {};           ///< our paths that it does not have
    bool slashRedirect = false;        ///< 301 to the path with a slash at the end
    bool tokenByGet = false;           ///< the token endpoint takes the parameters of a query
    bool issuesRefresh = true;
    bool repeatsRefresh = false; ///< without rotation the answer names the old refresh token again
    bool offlineOnly = false;    ///< a refresh token only with access_type=offline at the first consent
    QMap<QString, QString> prefixes = {};         ///< of "code", "access" and "refresh"
    QList<QPair<QString, QString>> callback = {}; ///< added to the redirect, in braces as in a body
    QMap<QString, PracticeShape> answers = {};    ///< by "endpoint/outcome"
};

/// The table and what is wrong with it.
struct PracticeManners
{
    QMap<QString, PracticeManner> rows = {};
    QStringList problems = {};
};

/// Strict: an unknown member, reason or path is a problem, and a row with a problem is left out.
PracticeManners readPracticeManners(const QByteArray &json);

/// "rfc", "django-oauth-toolkit", "github", "google", "ctrader".
QString practiceBehaviourName(PracticeBehaviour behaviour);
QList<PracticeBehaviour> practiceBehaviours();

/// The built-in table; a behaviour without a row is that of the RFCs.
const PracticeManner &practiceManner(PracticeBehaviour behaviour);

/// The first of reason, error and "*" that the behaviour has for this endpoint; null: as the RFCs have it.
const PracticeShape *shapeFor(const PracticeManner &manner, const QString &endpoint,
                              const QStringList &outcomes);

/// The template with the values of \a plain in it.
Json filledShape(const Json &shape, const Json &plain);

} // namespace workbench
