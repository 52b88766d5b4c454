// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicebehaviours.h"

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

Headers headersFrom(const Json &object)
{
    Headers headers;
    for (const auto &[name, value] : object.members())
        headers.append({name.toLatin1(), value.toString().toLatin1()});
    return headers;
}

/// One row while it is read.
struct Reader
{
    const Json &object;
    QStringList problems = {};

    PracticeShape shapeFrom(const Json &json)
    {
        static const QStringList known{u"status"_s, u"type"_s, u"headers"_s, u"body"_s, u"page"_s, u"form"_s};
        for (const auto &[name, value] : json.members()) {
            if (!known.contains(name))
                problems.append(u"unknown member "_s + name);
        }
        const QString type = json[u"type"].toString();
        if (!object[u"types"].contains(type))
            problems.append(u"unknown type "_s + type);
        PracticeShape shape{.status = static_cast<int>(json[u"status"].toInteger().value_or(200)),
                            .headers = headersFrom(object[u"types"][type]),
                            .body = json[u"body"],
                            .page = json[u"page"].toString(),
                            .formUnlessJson = json[u"form"].toBool()};
        shape.headers += headersFrom(json[u"headers"]);
        if (shape.status < 200 || shape.status > 599)
            problems.append(u"no status"_s);
        return shape;
    }

    void readSettings(PracticeSettings &settings)
    {
        const Json &json = object[u"settings"];
        settings.accessSeconds = json[u"access_seconds"].toInteger().value_or(settings.accessSeconds);
        settings.codeSeconds = json[u"code_seconds"].toInteger().value_or(settings.codeSeconds);
        settings.refreshSeconds = json[u"refresh_seconds"].toInteger().value_or(settings.refreshSeconds);
        settings.pkceRequired = json[u"pkce_required"].toBool();
        settings.rotateRefresh = !json.contains(u"rotates") || json[u"rotates"].toBool();
    }

    void readPaths(PracticeManner &manner)
    {
        for (const auto &[path, own] : object[u"paths"].members()) {
            manner.paths.insert(path, own.toString());
            if (!path.startsWith(u'/') || !ownPaths().contains(own.toString()))
                problems.append(u"unknown path "_s + own.toString());
        }
        for (const Json &path : object[u"absent"].items()) {
            manner.absent.append(path.toString());
            if (!ownPaths().contains(path.toString()))
                problems.append(u"unknown path "_s + path.toString());
        }
    }

    PracticeManner read()
    {
        static const QStringList known{u"sources"_s,      u"types"_s,          u"settings"_s,
                                       u"paths"_s,        u"absent"_s,         u"slash_redirect"_s,
                                       u"token_by_get"_s, u"issues_refresh"_s, u"repeats_refresh"_s,
                                       u"offline_only"_s, u"prefixes"_s,       u"callback"_s,
                                       u"answers"_s};
        for (const auto &[name, value] : object.members()) {
            if (!known.contains(name))
                problems.append(u"unknown member "_s + name);
        }
        PracticeManner manner{.slashRedirect = object[u"slash_redirect"].toBool(),
                              .tokenByGet = object[u"token_by_get"].toBool(),
                              .issuesRefresh =
                                  !object.contains(u"issues_refresh") || object[u"issues_refresh"].toBool(),
                              .repeatsRefresh = object[u"repeats_refresh"].toBool(),
                              .offlineOnly = object[u"offline_only"].toBool()};
        readSettings(manner.settings);
        readPaths(manner);
        for (const Json &source : object[u"sources"].items())
            manner.sources.append(source.toString());
        if (manner.sources.isEmpty())
            problems.append(u"no source"_s);
        for (const auto &[name, value] : object[u"prefixes"].members())
            manner.prefixes.insert(name, value.toString());
        for (const auto &[name, value] : object[u"callback"].members())
            manner.callback.append({name, value.toString()});
        for (const auto &[key, shape] : object[u"answers"].members()) {
            if (!isOutcome(key))
                problems.append(u"unknown outcome "_s + key);
            manner.answers.insert(key, shapeFrom(shape));
        }
        return manner;
    }
};
} // namespace

PracticeManners readPracticeManners(const QByteArray &json)
{
    PracticeManners manners;
    const JsonReading reading = readJson(json);
    if (!reading.ok() || !(*reading.value)[u"behaviours"].isObject()) {
        manners.problems.append(u"not a table of behaviours"_s);
        return manners;
    }
    for (const auto &[name, object] : (*reading.value)[u"behaviours"].members()) {
        Reader reader{.object = object};
        PracticeManner manner = reader.read();
        const std::optional<PracticeBehaviour> behaviour = valueIn(Names, name);
        if (!behaviour)
            reader.problems.append(u"unknown behaviour"_s);
        for (const QString &problem : std::as_const(reader.problems))
            manners.problems.append(name + u": "_s + problem);
        manner.settings.behaviour = behaviour.value_or(PracticeBehaviour::Rfc);
        if (reader.problems.isEmpty())
            manners.rows.insert(name, manner);
    }
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
