// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/providertable.h"

#include "app/base/json.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// Takes members out of an object and remembers the first thing that is wrong, with its path.
class Taker
{
public:
    Taker(const Json &object, QString path, QString &problem)
        : m_object(object)
        , m_path(std::move(path))
        , m_problem(problem)
    {
        if (!object.isObject())
            wrong({}, u"not an object"_s);
    }

    void only(const QStringList &names)
    {
        for (const auto &[name, value] : m_object.members()) {
            if (!names.contains(name))
                wrong(name, u"not known"_s);
        }
    }
    QString text(const QString &name, bool needed = false)
    {
        const Json *const value = m_object.find(name);
        if (!value) {
            if (needed)
                wrong(name, u"missing"_s);
            return {};
        }
        return textOf(*value, name);
    }
    qint64 number(const QString &name)
    {
        const Json *const value = m_object.find(name);
        if (!value)
            return 0;
        const std::optional<qint64> number = value->isNumber() ? value->toInteger() : std::nullopt;
        if (!number || *number <= 0)
            wrong(name, u"not a whole number above zero"_s);
        return number.value_or(0);
    }
    bool flag(const QString &name)
    {
        const Json *const value = m_object.find(name);
        if (value && !value->isBool())
            wrong(name, u"neither true nor false"_s);
        return value && value->toBool();
    }
    QStringList texts(const QString &name, bool needed = false)
    {
        QStringList list;
        for (const auto &[path, item] : items(name))
            list.append(textOf(item, path));
        if (needed && list.isEmpty())
            wrong(name, u"missing"_s);
        return list;
    }
    /// The elements of an array with their paths below this object.
    QList<std::pair<QString, Json>> items(const QString &name)
    {
        const Json *const value = m_object.find(name);
        if (value && !value->isArray())
            wrong(name, u"not a list"_s);
        QList<std::pair<QString, Json>> found;
        if (!value)
            return found;
        for (const Json &item : value->items())
            found.append({u"%1[%2]"_s.arg(name, QString::number(found.size())), item});
        return found;
    }
    /// A member that is an object, or an empty one.
    Taker inner(const QString &name) const
    {
        static const Json nothing = Json::object();
        const Json *const value = m_object.find(name);
        return {value ? *value : nothing, pathOf(name), m_problem};
    }
    Taker at(const QString &name, const Json &object) const { return {object, pathOf(name), m_problem}; }
    Parameters pairs()
    {
        Parameters parameters;
        for (const auto &[name, value] : m_object.members())
            parameters.append(qMakePair(name, textOf(value, name)));
        return parameters;
    }
    void wrong(const QString &name, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = pathOf(name) + u": "_s + what;
    }

private:
    QString pathOf(const QString &name) const
    {
        return m_path.isEmpty() || name.isEmpty() ? QString(m_path + name) : QString(m_path + u'.' + name);
    }
    QString textOf(const Json &value, const QString &name)
    {
        if (!value.isString())
            wrong(name, u"not a text"_s);
        else if (value.toString().trimmed().isEmpty())
            wrong(name, u"empty"_s);
        return value.toString();
    }

    const Json &m_object;
    QString m_path;
    QString &m_problem;
};

void readAddresses(Taker &file, ProviderFacts &facts)
{
    facts.trailingSlash = file.flag(u"trailing_slash"_s);
    facts.mounts = file.texts(u"mounts"_s);
    for (const QString &mount : std::as_const(facts.mounts)) {
        if (!mount.startsWith(u'/') || !mount.endsWith(u'/'))
            file.wrong(u"mounts"_s, u"not between slashes"_s);
    }
    Taker pages = file.inner(u"pages"_s);
    pages.only({u"applications"_s, u"testers"_s});
    facts.applicationsPage = pages.text(u"applications"_s);
    facts.testersPage = pages.text(u"testers"_s);
    for (const QString &page : {facts.applicationsPage, facts.testersPage}) {
        if (!page.isEmpty() && !page.startsWith(u'/') && !page.startsWith(u"https://"))
            file.wrong(u"pages"_s, u"neither https nor a path"_s);
    }
    Taker start = file.inner(u"start"_s);
    start.only({u"command"_s, u"port"_s});
    facts.startCommand = start.text(u"command"_s);
    facts.startPort = static_cast<int>(start.number(u"port"_s));
}

void readWords(Taker &file, ProviderFacts &facts)
{
    for (const auto &[path, item] : file.items(u"words"_s)) {
        Taker row = file.at(path, item);
        row.only({u"in"_s, u"text"_s, u"topic"_s});
        const ProviderFacts::Words words{.in = row.text(u"in"_s, true),
                                         .text = row.text(u"text"_s, true),
                                         .topic = row.text(u"topic"_s, true)};
        if (words.in != u"description" && words.in != u"body")
            row.wrong(u"in"_s, u"neither description nor body"_s);
        if (words.text != words.text.toLower())
            row.wrong(u"text"_s, u"not in lower case"_s);
        if (!topicNames().contains(words.topic))
            row.wrong(u"topic"_s, u"not known"_s);
        facts.words.append(words);
    }
}

void readErrors(Taker &file, ProviderFacts &facts)
{
    for (const auto &[path, item] : file.items(u"errors"_s)) {
        Taker row = file.at(path, item);
        row.only({u"error"_s, u"means"_s, u"cause"_s});
        facts.errors.append({.error = row.text(u"error"_s, true),
                             .means = row.text(u"means"_s, true),
                             .cause = row.text(u"cause"_s)});
    }
    for (const auto &[path, item] : file.items(u"page_errors"_s)) {
        Taker row = file.at(path, item);
        row.only({u"status"_s, u"error"_s, u"cause"_s});
        facts.pageErrors.append({.status = static_cast<int>(row.number(u"status"_s)),
                                 .error = row.text(u"error"_s, true),
                                 .cause = row.text(u"cause"_s, true)});
    }
    for (const auto &[path, item] : file.items(u"removed_scopes"_s)) {
        Taker row = file.at(path, item);
        row.only({u"scope"_s, u"since"_s});
        const ProviderFacts::RemovedScope removed{.scope = row.text(u"scope"_s, true),
                                                  .since = row.text(u"since"_s, true)};
        if (!QDate::fromString(removed.since, Qt::ISODate).isValid())
            row.wrong(u"since"_s, u"not a date"_s);
        facts.removedScopes.append(removed);
    }
}
} // namespace

const QStringList &topicNames()
{
    static const QStringList names{u"pkce"_s,   u"pkce_method"_s,       u"redirect_uri"_s, u"client"_s,
                                   u"rights"_s, u"grant_not_allowed"_s, u"tester"_s,       u"no_token"_s};
    return names;
}

ProviderReading readProvider(const QByteArray &json)
{
    const JsonReading reading = readJson(json);
    if (!reading.ok())
        return {.problem = u": not JSON"_s};
    QString problem;
    ProviderFacts facts;
    Taker file(*reading.value, {}, problem);
    file.only({u"format"_s, u"id"_s, u"name"_s, u"sources"_s, u"templates"_s, u"hosts"_s, u"paths"_s,
               u"lifetimes"_s, u"lengths"_s, u"trailing_slash"_s, u"mounts"_s, u"pages"_s, u"start"_s,
               u"words"_s, u"errors"_s, u"page_errors"_s, u"removed_scopes"_s, u"refresh_token_needs"_s});
    if (file.text(u"format"_s, true) != u"oauth-workbench.provider/1")
        file.wrong(u"format"_s, u"not oauth-workbench.provider/1"_s);
    facts.id = file.text(u"id"_s, true);
    static const QRegularExpression plainName(u"^[a-z][a-z0-9-]*$"_s);
    if (!plainName.match(facts.id).hasMatch())
        file.wrong(u"id"_s, u"not a plain name"_s);
    facts.name = file.text(u"name"_s, true);
    facts.sources = file.texts(u"sources"_s, true);
    facts.templates = file.texts(u"templates"_s);
    facts.hosts = file.texts(u"hosts"_s);
    facts.paths = file.texts(u"paths"_s);
    Taker lives = file.inner(u"lifetimes"_s);
    lives.only({u"code"_s, u"access_token"_s});
    facts.codeLife = lives.number(u"code"_s);
    facts.accessTokenLife = lives.number(u"access_token"_s);
    Taker lengths = file.inner(u"lengths"_s);
    lengths.only({u"client_id"_s, u"client_secret"_s});
    facts.clientIdLength = lengths.number(u"client_id"_s);
    facts.clientSecretLength = lengths.number(u"client_secret"_s);
    readAddresses(file, facts);
    readWords(file, facts);
    readErrors(file, facts);
    facts.refreshTokenNeeds = file.inner(u"refresh_token_needs"_s).pairs();
    if (!problem.isEmpty())
        return {.problem = problem};
    return {.facts = facts};
}

const QList<ProviderFacts> &providers()
{
    static const QList<ProviderFacts> all = [] {
        QList<ProviderFacts> read;
        const QDir folder(u":/providers"_s);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const ProviderReading reading =
                readProvider(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
            if (reading.facts)
                read.append(*reading.facts);
            else
                qWarning("providers/%s: %s", qPrintable(name), qPrintable(reading.problem));
        }
        return read;
    }();
    return all;
}

const ProviderFacts &provider(QStringView id)
{
    static const ProviderFacts unknown;
    const QList<ProviderFacts> &all = providers();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ProviderFacts &facts) { return facts.id == id; });
    return found == all.end() ? unknown : *found;
}

} // namespace workbench
