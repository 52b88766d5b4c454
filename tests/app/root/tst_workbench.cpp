// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a whole: what it writes down, and what never.
#include "app/actions.h"
#include "app/base/failurecodes.h"
#include "tests/app/root/rootparts.h"
#include "tests/support/badserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
// Odd on purpose: each has other forms on the wire than in memory.
const QString ClientSecret = u"canary+secret/%é"_s;
const QString Password = u"canary pass&word=1"_s;
const QString AccessToken = u"canary.access/token+1"_s;
const QString RefreshToken = u"canary.refresh/token+1"_s;

ProviderProfile profileAt(const BadServer &server)
{
    ProviderProfile profile;
    profile.name = u"Canaries"_s;
    profile.grant = Grant::Password;
    profile.clientId = u"client"_s;
    profile.user = u"alice"_s;
    profile.endpoints.token = server.url(u"/token"_s).toString();
    profile.endpoints.revocation = server.url(u"/revoke"_s).toString();
    profile.endpoints.resource = server.url(u"/api"_s).toString();
    return profile;
}

BadServer::Script tokenAnswer()
{
    return BadServer::json("{\"access_token\":\"" + AccessToken.toUtf8() +
                           "\",\"token_type\":\"Bearer\",\"refresh_token\":\"" + RefreshToken.toUtf8() +
                           "\"}");
}
} // namespace

class TestWorkbench : public QObject
{
    Q_OBJECT

    /// Every file of the folder, looked through in every usual form of the values.
    static QString found(const QString &folder, const QStringList &values)
    {
        QProcess search;
        QStringList forms = values; // its percent form is the address's: a form's blank is another one
        for (const QString &value : values)
            forms.append(QString::fromLatin1(formEncode(value)));
        search.start(QStringLiteral("python3"),
                     QStringList{QFINDTESTDATA("support/canary.py"), folder} + forms);
        if (!search.waitForFinished())
            return u"the search did not end"_s;
        return search.exitCode() == 0
                   ? QString()
                   : QString::fromUtf8(search.readAllStandardOutput() + search.readAllStandardError());
    }

private Q_SLOTS:
    void nothingSecretIsWrittenDown_data()
    {
        QTest::addColumn<ClientAuthentication>("authentication");
        QTest::addColumn<BadServer::Script>("script");
        QTest::newRow("post") << ClientAuthentication::SecretPost << tokenAnswer();
        QTest::newRow("basic") << ClientAuthentication::SecretBasic << tokenAnswer();
        QTest::newRow("cut answer")
            << ClientAuthentication::SecretPost
            << BadServer::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                              "900\r\n\r\n{\"access_token\":\"" +
                              AccessToken.toUtf8());
        QTest::newRow("an error that repeats the password")
            << ClientAuthentication::SecretPost
            << BadServer::json("{\"error\":\"invalid_grant\",\"error_description\":\"no " +
                                   Password.toUtf8() + "\"}",
                               400);
        QTest::newRow("form answer") << ClientAuthentication::SecretBasic
                                     << BadServer::raw(BadServer::response(
                                            200, "Content-Type: text/plain\r\n",
                                            "token_type=bearer&access_token=" + formEncode(AccessToken)));
    }

    void nothingSecretIsWrittenDown()
    {
        QFETCH(ClientAuthentication, authentication);
        QFETCH(BadServer::Script, script);
        BadServer server(script);
        RootParts parts;
        ProviderProfile profile = profileAt(server);
        profile.authentication = authentication;
        profile = parts.save(profile, secretsOf({{"client_secret", ClientSecret}, {"password", Password}}));
        QVERIFY(!profile.id.isEmpty());
        Workbench &workbench = *parts.workbench;
        const RunResult result = endOf(getToken(workbench, profile, {}));
        QCOMPARE(server.requests().size(), 1);
        const ActionOptions given{.given = secretsOf({{"access_token", AccessToken}})};
        std::ignore = endOf(callApi(workbench, profile, {.placement = TokenPlacement::Query}, given));
        std::ignore = endOf(callApi(workbench, profile, {.placement = TokenPlacement::Header}, given));
        std::ignore = endOf(revoke(workbench, profile, TokenKind::AccessToken, false, given));
        QCOMPARE(workbench.log().exchanges().size(), 4);
        // While it is open (the write-ahead log) and afterwards (free pages).
        const QStringList values{ClientSecret, Password, AccessToken, RefreshToken};
        QCOMPARE(found(parts.folder.path(), values), QString());
        parts.reopen();
        QVERIFY(parts.workbench->loadHistory(100).ok());
        QCOMPARE(parts.workbench->log().exchanges().size(), 4);
        QCOMPARE(found(parts.folder.path(), values), QString());
    }

    void theSearchFindsWhatIsThere()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"x"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a=" + formEncode(Password));
        file.close();
        QVERIFY(!found(folder.path(), {Password}).isEmpty());
    }

    void theHistoryHasNamesInTheirPlaces()
    {
        BadServer server(tokenAnswer());
        RootParts parts;
        const ProviderProfile profile = parts.save(
            profileAt(server), secretsOf({{"client_secret", ClientSecret}, {"password", Password}}));
        QCOMPARE(codeOf(endOf(getToken(*parts.workbench, profile, {}))), QString());
        // In this session the log holds what was sent: that is what it is for.
        QVERIFY(parts.workbench->log().exchanges().first().request.body.contains(formEncode(Password)));
        parts.reopen();
        QVERIFY(parts.workbench->loadHistory(100).ok());
        QCOMPARE(parts.workbench->log().exchanges().size(), 1);
        const Exchange exchange = parts.workbench->log().exchanges().first();
        QVERIFY(exchange.fromEarlierSession);
        QCOMPARE(exchange.profile, u"Canaries"_s);
        QCOMPARE(exchange.verdict, Verdict::Good);
        const Parameters body = formDecode(exchange.request.body).value_or(Parameters());
        QCOMPARE(parameterValue(body, u"client_secret"), u"secret1"_s);
        QCOMPARE(parameterValue(body, u"password"), u"password1"_s);
        QCOMPARE(parameterValue(body, u"username"), u"alice"_s);
        const Json answer = readJson(exchange.response->body).value.value_or(Json());
        QCOMPARE(answer[u"access_token"].toString(), u"AT1"_s);
        QCOMPARE(answer[u"refresh_token"].toString(), u"RT1"_s);
    }

    void secretsHaveNamesBeforeTheLogTells()
    {
        BadServer server(tokenAnswer());
        RootParts parts;
        Workbench &workbench = *parts.workbench;
        const ProviderProfile profile = parts.save(
            profileAt(server), secretsOf({{"client_secret", ClientSecret}, {"password", Password}}));
        QString atAppend;
        QString atChange;
        connect(&workbench.log(), &ExchangeLog::appended, this,
                [&] { atAppend = workbench.names().nameOf(Secret(Password)); });
        connect(&workbench.log(), &ExchangeLog::changed, this,
                [&] { atChange = workbench.names().nameOf(Secret(AccessToken)); });
        QCOMPARE(codeOf(endOf(getToken(workbench, profile, {}))), QString());
        QCOMPARE(atAppend, u"password1"_s);
        QCOMPARE(atChange, u"AT1"_s);
        disconnect(&workbench.log(), nullptr, this, nullptr);
    }

    void forgettingTokensLeavesTheCredentials()
    {
        BadServer server(tokenAnswer());
        RootParts parts;
        const ProviderProfile profile = parts.save(
            profileAt(server), secretsOf({{"client_secret", ClientSecret}, {"password", Password}}));
        QVERIFY(endOf(getToken(*parts.workbench, profile, {})).tokens);
        QSignalSpy changed(parts.workbench.get(), &Workbench::tokensChanged);
        const auto forgotten = valueOf(parts.workbench->forgetTokens(profile));
        QVERIFY(forgotten && *forgotten);
        QCOMPARE(changed.size(), 1);
        const auto tokens = valueOf(parts.workbench->loadTokens(profile));
        QVERIFY(tokens && *tokens && !**tokens);
        QCOMPARE(parts.kept(profile), secretsOf({{"client_secret", ClientSecret}, {"password", Password}}));
    }

    void goingAwayEndsWhatRuns()
    {
        BadServer server(BadServer::silence());
        RootParts parts;
        const ProviderProfile profile = parts.save(
            profileAt(server), secretsOf({{"client_secret", ClientSecret}, {"password", Password}}));
        Run *run = getToken(*parts.workbench, profile, {});
        QString code;
        connect(run, &Run::finished, this, [&] { code = codeOf(run->result()); });
        QTRY_COMPARE(server.requests().size(), 1);
        QElapsedTimer timer;
        timer.start();
        parts.workbench.reset();
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(code, QString(codes::Cancelled));
    }

    void aFolderThatCannotBeUsed()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto opened = Workbench::open({.dataFolder = folder.filePath(u"file"_s)});
        QVERIFY(!opened.ok());
        QCOMPARE(opened.failure().stage, Stage::Storage);
        QCOMPARE(opened.failure().code, QString(codes::StorageFailed));
    }
};

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
