// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "app/explain/providertable.h"
#include "app/words/causewords.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

/// The files in resources/providers: each is read to its last member, and a slip is named by its place.
class ProviderTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
    void everyCauseHasASentence();
    void codesAreNotShared();
    void slipIsNamed_data();
    void slipIsNamed();
};

void ProviderTable::everyFileIsRead()
{
    const QDir folder(QFINDTESTDATA("../resources/providers"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() >= 7);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ProviderReading reading = readProvider(file.readAll());
        QVERIFY2(reading.facts, qPrintable(name + u": "_s + reading.problem));
        QCOMPARE(QString(reading.facts->id + u".json"_s), name);
    }
    QCOMPARE(providers().size(), names.size()); // each is compiled in
    QCOMPARE(provider(u"django-oauth-toolkit").codeLife, 60);
    QVERIFY(provider(u"nobody").id.isEmpty());
}

void ProviderTable::everyCauseHasASentence()
{
    for (const ProviderFacts &facts : providers()) {
        QStringList codes;
        for (const auto &row : facts.errors)
            codes.append(row.cause);
        for (const auto &row : facts.pageErrors)
            codes.append(row.cause);
        codes.removeAll(QString());
        for (const QString &code : std::as_const(codes))
            QVERIFY2(CauseWords::text({.code = code}) != code, qPrintable(facts.id + u": "_s + code));
    }
}

/// One code, one meaning, whoever says it.
void ProviderTable::codesAreNotShared()
{
    QMap<QString, QString> meanings;
    for (const ProviderFacts &facts : providers()) {
        for (const auto &row : facts.errors) {
            QVERIFY2(meanings.value(row.error, row.means) == row.means, qPrintable(row.error));
            meanings.insert(row.error, row.means);
        }
    }
}

void ProviderTable::slipIsNamed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *member, const char *problem) {
        QTest::newRow(problem) << QByteArray(member) << QString::fromLatin1(problem);
    };
    row(R"("name": 1)", "name: not a text");
    row(R"("name": "")", "name: empty");
    row(R"("naem": "x")", "naem: unknown member");
    row(R"("hosts": "x")", "hosts: not a list");
    row(R"("hosts": ["x", 3])", "hosts[1]: not a text");
    row(R"("lifetimes": {"code": "60"})", "lifetimes.code: not a whole number from 1 on");
    row(R"("lifetimes": {"cod": 60})", "lifetimes.cod: unknown member");
    row(R"("lifetimes": 60)", "lifetimes: not an object");
    row(R"("trailing_slash": "yes")", "trailing_slash: neither true nor false");
    row(R"("mounts": ["/o"])", "mounts[0]: not between slashes");
    row(R"("pages": {"applications": "http://x.example/"})", "pages.applications: neither https nor a path");
    row(R"("words": [{"in": "head", "text": "x", "topic": "pkce"}])", "words[0].in: unknown value");
    row(R"("words": [{"in": "body", "text": "X", "topic": "pkce"}])", "words[0].text: not in lower case");
    row(R"("words": [{"in": "body", "text": "x", "topic": "pcke"}])", "words[0].topic: unknown value");
    row(R"("errors": [{"error": "a", "means": "b"}, {"error": "c"}])", "errors[1].means: missing");
    row(R"("page_errors": [{"error": "a", "cause": "b", "status": -1}])",
        "page_errors[0].status: not a whole number from 1 on");
    row(R"("removed_scopes": [{"scope": "a", "since": "spring"}])", "removed_scopes[0].since: not a date");
}

void ProviderTable::slipIsNamed()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, problem);
    QByteArray file = R"({"format": "oauth-workbench.provider/1", "id": "a", "sources": ["b"], )";
    if (!member.startsWith("\"name\""))
        file += R"("name": "A", )";
    const ProviderReading reading = readProvider(file + member + '}');
    QVERIFY(!reading.facts);
    QCOMPARE(reading.problem, problem);
}

QTEST_GUILESS_MAIN(ProviderTable)
#include "tst_providertable.moc"
