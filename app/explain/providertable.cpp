// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/providertable.h"

#include "app/base/datareading.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
/// An address, or a path on the same server.
QString readPage(const DataReading &at)
{
    const QString page = at.string();
    if (!page.startsWith(u'/') && !page.startsWith(u"https://"))
        at.fail(u"neither https nor a path"_s);
    return page;
}

void readAddresses(const DataReading &file, ProviderFacts &facts)
{
    facts.trailingSlash = file.maybe(u"trailing_slash").flag();
    for (const DataReading &item : file.maybe(u"mounts").items()) {
        const QString mount = item.string();
        if (!mount.startsWith(u'/') || !mount.endsWith(u'/'))
            item.fail(u"not between slashes"_s);
        facts.mounts.append(mount);
    }
    const DataReading pages = file.maybe(u"pages");
    pages.only({u"applications"_s, u"testers"_s});
    facts.applicationsPage = readPage(pages.maybe(u"applications"));
    facts.testersPage = readPage(pages.maybe(u"testers"));
    const DataReading start = file.maybe(u"start");
    start.only({u"command"_s, u"port"_s});
    facts.startCommand = start.maybe(u"command").string();
    facts.startPort = start.maybe(u"port").number(1);
}

void readWords(const DataReading &file, ProviderFacts &facts)
{
    for (const DataReading &row : file.maybe(u"words").items()) {
        row.only({u"in"_s, u"text"_s, u"topic"_s});
        const ProviderFacts::Words words{.in = row.in(u"in").oneOf({u"description"_s, u"body"_s}),
                                         .text = row.in(u"text").string(),
                                         .topic = row.in(u"topic").oneOf(topicNames())};
        if (words.text != words.text.toLower())
            row.in(u"text").fail(u"not in lower case"_s);
        facts.words.append(words);
    }
}

void readErrors(const DataReading &file, ProviderFacts &facts)
{
    for (const DataReading &row : file.maybe(u"errors").items()) {
        row.only({u"error"_s, u"means"_s, u"cause"_s});
        facts.errors.append({.error = row.in(u"error").string(),
                             .means = row.in(u"means").string(),
                             .cause = row.maybe(u"cause").string()});
    }
    for (const DataReading &row : file.maybe(u"page_errors").items()) {
        row.only({u"status"_s, u"error"_s, u"cause"_s});
        facts.pageErrors.append({.status = row.maybe(u"status").number(1),
                                 .error = row.in(u"error").string(),
                                 .cause = row.in(u"cause").string()});
    }
    for (const DataReading &row : file.maybe(u"removed_scopes").items()) {
        row.only({u"scope"_s, u"since"_s});
        const ProviderFacts::RemovedScope removed{.scope = row.in(u"scope").string(),
                                                  .since = row.in(u"since").string()};
        if (!QDate::fromString(removed.since, Qt::ISODate).isValid())
            row.in(u"since").fail(u"not a date"_s);
        facts.removedScopes.append(removed);
    }
}

ProviderFacts readFacts(const DataReading &file)
{
    file.only({u"format"_s, u"id"_s, u"name"_s, u"sources"_s, u"templates"_s, u"hosts"_s, u"paths"_s,
               u"lifetimes"_s, u"lengths"_s, u"trailing_slash"_s, u"mounts"_s, u"pages"_s, u"start"_s,
               u"words"_s, u"errors"_s, u"page_errors"_s, u"removed_scopes"_s, u"refresh_token_needs"_s});
    file.in(u"format").oneOf({u"oauth-workbench.provider/1"_s});
    ProviderFacts facts{.id = file.in(u"id").id(),
                        .name = file.in(u"name").string(),
                        .sources = file.in(u"sources").strings(),
                        .templates = file.maybe(u"templates").strings(),
                        .hosts = file.maybe(u"hosts").strings(),
                        .paths = file.maybe(u"paths").strings()};
    if (facts.sources.isEmpty())
        file.in(u"sources").fail(u"empty"_s);
    const DataReading lives = file.maybe(u"lifetimes");
    lives.only({u"code"_s, u"access_token"_s});
    facts.codeLife = lives.maybe(u"code").number(1);
    facts.accessTokenLife = lives.maybe(u"access_token").number(1);
    const DataReading lengths = file.maybe(u"lengths");
    lengths.only({u"client_id"_s, u"client_secret"_s});
    facts.clientIdLength = lengths.maybe(u"client_id").number(1);
    facts.clientSecretLength = lengths.maybe(u"client_secret").number(1);
    readAddresses(file, facts);
    readWords(file, facts);
    readErrors(file, facts);
    for (const auto &[name, value] : file.maybe(u"refresh_token_needs").members())
        facts.refreshTokenNeeds.append(qMakePair(name, value.string()));
    return facts;
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
    ProviderFacts facts;
    const DataProblem problem = readData(json, [&](const DataReading &file) { facts = readFacts(file); });
    if (!problem.isEmpty())
        return {.problem = problem.toString()};
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
