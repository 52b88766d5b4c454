// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicebehaviours.h"

#include "app/base/datareading.h"
#include "app/base/nametable.h"
#include "app/practice/practicereason.h"

#include <QFile>
#include <QRegularExpression>

// Outside of any namespace: the macro declares a function. A static library's resources are not linked
// otherwise.
static void registerBehaviours()
{
    Q_INIT_RESOURCE(practice_behaviours);
}

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr NameTable<PracticeBehaviour, 5> Names{
    {{PracticeBehaviour::Rfc, "rfc"},
     {PracticeBehaviour::DjangoOAuthToolkit, "django-oauth-toolkit"},
     {PracticeBehaviour::GitHub, "github"},
     {PracticeBehaviour::Google, "google"},
     {PracticeBehaviour::CTrader, "ctrader"}}};

const QStringList &ownPaths()
{
    static const QStringList paths{u"/authorize"_s,
                                   u"/token"_s,
                                   u"/revoke"_s,
                                   u"/introspect"_s,
                                   u"/userinfo"_s,
                                   u"/api/protected/"_s,
                                   u"/.well-known/oauth-authorization-server"_s};
    return paths;
}

const QStringList &endpoints()
{
    static const QStringList names{u"*"_s,          u"authorization"_s, u"token"_s,
                                   u"revocation"_s, u"introspection"_s, u"userinfo"_s,
                                   u"resource"_s};
    return names;
}

const QStringList &errors()
{
    static const QStringList names{u"ok"_s,
                                   u"*"_s,
                                   u"invalid_request"_s,
                                   u"invalid_client"_s,
                                   u"invalid_grant"_s,
                                   u"invalid_scope"_s,
                                   u"unauthorized_client"_s,
                                   u"unsupported_grant_type"_s,
                                   u"invalid_token"_s,
                                   u"unsupported_response_type"_s,
                                   u"access_denied"_s};
    return names;
}

/// "token/code_expired", "token/missing:code", "*/path_unknown" …
bool isOutcome(const QString &key)
{
    const QString endpoint = key.section(u'/', 0, 0);
    const QString outcome = key.section(u'/', 1);
    return endpoints().contains(endpoint) &&
           (errors().contains(outcome) || outcome.startsWith(u"missing:"_s) || practiceReasonFrom(outcome));
}

/// "scope" of "{scope}"; empty for any other value, also for a whole JSON text.
QString placeName(const Json &value)
{
    static const QRegularExpression shape(u"\\A\\{([a-z_]+)\\}\\z"_s);
    return shape.match(value.toString()).captured(1);
}

Headers headersFrom(const DataReading &at)
{
    Headers headers;
    for (const auto &[name, value] : at.members())
        headers.append({name.toLatin1(), value.string().toLatin1()});
    return headers;
}

PracticeShape shapeFrom(const DataReading &at, const DataReading &types)
{
    at.only({u"status"_s, u"type"_s, u"headers"_s, u"body"_s, u"page"_s, u"form"_s});
    const QString type = at.in(u"type").string();
    if (!types.has(type))
        at.in(u"type").fail(u"unknown value"_s);
    PracticeShape shape{.headers = headersFrom(types.maybe(type)) + headersFrom(at.maybe(u"headers")),
                        .body = at.maybe(u"body").json(),
                        .page = at.maybe(u"page").string(),
                        .formUnlessJson = at.maybe(u"form").flag()};
    if (at.has(u"status"))
        shape.status = at.in(u"status").number(200, 599);
    return shape;
}

void readSettings(const DataReading &at, PracticeSettings &settings)
{
    at.only({u"access_seconds"_s, u"code_seconds"_s, u"refresh_seconds"_s, u"pkce_required"_s, u"rotates"_s});
    if (at.has(u"access_seconds"))
        settings.accessSeconds = at.in(u"access_seconds").number(0);
    if (at.has(u"code_seconds"))
        settings.codeSeconds = at.in(u"code_seconds").number(0);
    if (at.has(u"refresh_seconds"))
        settings.refreshSeconds = at.in(u"refresh_seconds").number(0);
    settings.pkceRequired = at.maybe(u"pkce_required").flag();
    settings.rotateRefresh = !at.has(u"rotates") || at.in(u"rotates").flag();
}

void readPaths(const DataReading &at, PracticeManner &manner)
{
    for (const auto &[path, own] : at.maybe(u"paths").members()) {
        manner.paths.insert(path, own.oneOf(ownPaths()));
        if (!path.startsWith(u'/'))
            own.fail(u"not a path"_s);
    }
    for (const DataReading &path : at.maybe(u"absent").items())
        manner.absent.append(path.oneOf(ownPaths()));
}

PracticeManner readManner(const DataReading &at)
{
    at.only({u"sources"_s, u"types"_s, u"settings"_s, u"paths"_s, u"absent"_s, u"slash_redirect"_s,
             u"token_by_get"_s, u"issues_refresh"_s, u"repeats_refresh"_s, u"offline_only"_s, u"prefixes"_s,
             u"callback"_s, u"answers"_s});
    PracticeManner manner{.sources = at.in(u"sources").strings(),
                          .slashRedirect = at.maybe(u"slash_redirect").flag(),
                          .tokenByGet = at.maybe(u"token_by_get").flag(),
                          .issuesRefresh = !at.has(u"issues_refresh") || at.in(u"issues_refresh").flag(),
                          .repeatsRefresh = at.maybe(u"repeats_refresh").flag(),
                          .offlineOnly = at.maybe(u"offline_only").flag()};
    if (manner.sources.isEmpty())
        at.in(u"sources").fail(u"empty"_s);
    readSettings(at.maybe(u"settings"), manner.settings);
    readPaths(at, manner);
    for (const auto &[name, prefix] : at.maybe(u"prefixes").members())
        manner.prefixes.insert(name, prefix.string());
    for (const auto &[name, value] : at.maybe(u"callback").members())
        manner.callback.append({name, value.string()});
    for (const auto &[key, shape] : at.maybe(u"answers").members()) {
        if (!isOutcome(key))
            shape.fail(u"unknown outcome"_s);
        manner.answers.insert(key, shapeFrom(shape, at.maybe(u"types")));
    }
    return manner;
}

void readRows(const DataReading &file, PracticeManners &manners)
{
    for (const auto &[name, row] : file.in(u"behaviours").members()) {
        DataProblem problem;
        const DataReading at = row.noting(problem);
        PracticeManner manner = readManner(at);
        const std::optional<PracticeBehaviour> behaviour = valueIn(Names, name);
        if (!behaviour)
            at.fail(u"unknown behaviour"_s);
        manner.settings.behaviour = behaviour.value_or(PracticeBehaviour::Rfc);
        if (problem.isEmpty())
            manners.rows.insert(name, manner);
        else
            manners.problems.append(problem.toString());
    }
}
} // namespace

PracticeManners readPracticeManners(const QByteArray &json)
{
    PracticeManners manners;
    const DataProblem problem = readData(json, [&](const DataReading &file) { readRows(file, manners); });
    if (!problem.isEmpty())
        manners.problems.append(problem.toString());
    return manners;
}

QString practiceBehaviourName(PracticeBehaviour behaviour)
{
    return nameIn(Names, behaviour);
}

QList<PracticeBehaviour> practiceBehaviours()
{
    QList<PracticeBehaviour> all;
    for (const auto &[behaviour, name] : Names)
        all.append(behaviour);
    return all;
}

const PracticeManner &practiceManner(PracticeBehaviour behaviour)
{
    static const PracticeManners manners = [] {
        registerBehaviours();
        QFile file(u":/practice/behaviours.json"_s);
        PracticeManners read =
            readPracticeManners(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        for (const QString &problem : std::as_const(read.problems))
            qWarning("practice/behaviours.json: %s", qPrintable(problem));
        return read;
    }();
    static const PracticeManner plain{.callback = {{u"iss"_s, u"{issuer}"_s}}};
    const auto found = manners.rows.find(practiceBehaviourName(behaviour));
    return found == manners.rows.end() ? plain : *found;
}

const PracticeShape *shapeFor(const PracticeManner &manner, const QString &endpoint,
                              const QStringList &outcomes)
{
    for (const QString &place : {endpoint, u"*"_s}) {
        for (const QString &outcome : outcomes) {
            const auto found = manner.answers.find(place + u'/' + outcome);
            if (found != manner.answers.end())
                return &*found;
        }
    }
    return nullptr;
}

Json filledShape(const Json &shape, const Json &plain)
{
    if (!shape.isObject()) {
        const QString name = placeName(shape);
        return name.isEmpty() ? shape : plain[name];
    }
    Json out = Json::object();
    for (const auto &[name, value] : shape.members()) {
        if (const QString place = placeName(value); place.isEmpty() || plain.contains(place))
            out.add(name, filledShape(value, plain));
    }
    return out;
}

} // namespace workbench
