// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/causecodes.h"
#include "app/explain/pastedtext.h"
#include "app/explain/redirectdifference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace workbench;

/// What people copy from terminals and from pages, and the difference of two addresses.
class PastedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void commandOnOneLine();
    void nothingIsKept();
    void difference_data();
    void difference();
};

void PastedTextTest::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<bool>("proven");
    const auto row = [](const char *name, const QString &text, const char *entry, const QString &cause,
                        bool proven = true) {
        QTest::newRow(name) << text << QString::fromLatin1(entry) << cause << proven;
    };
    row("git bash", u"bash: -d: command not found"_s, "E36", causes::CmdInBash);
    row("git bash, line", u"bash: line 2: --data-urlencode: command not found"_s, "E36", causes::CmdInBash);
    row("zsh", u"zsh: command not found: -H"_s, "E36", causes::CmdInBash);
    row("cmd", u"'-d' is not recognized as an internal or external command"_s, "E36", causes::BashInCmd);
    row("cmd, russian", u"\"-d\" не является внутренней или внешней"_s, "E36", causes::BashInCmd);
    row("cmd, chinese", u"'-d' 不是内部或外部命令，也不是可运行的程序"_s, "E36", causes::BashInCmd);
    row("command with ^", u"curl.exe -X POST http://127.0.0.1:8000/o/token/ ^\n  -d \"a=b\""_s, "E36",
        causes::CmdInBash, false);
    row("command with \\", u"curl -X POST http://x/ \\\n -d a=b"_s, "E36", causes::BashInCmd, false);
    row("google's testers", u"Error 403: access_denied"_s, "E21", causes::NotATester);
    row("google's organisation", u"Error 403: org_internal"_s, "E18", causes::OrganisationOnly);
    row("google's redirect", u"Access blocked\nError 400: redirect_uri_mismatch"_s, "E13",
        causes::RedirectNotRegistered, false);
    row("google's client", u"Error 401: deleted_client"_s, "E02", causes::ApplicationUnknown);
    row("curl", u"{\"error\": \"unsupported_grant_type\"}"_s, "E04", causes::GrantSwitchedOff, false);
    row("curl with more", u"HTTP/1.1 400\n\n{\"error\": \"invalid_scope\"} done"_s, "E32",
        causes::ScopeUnknown, false);
    for (const char *other : {"", "hello", "{}", "{\"ok\": true}", "curl http://x/", "Error 99: nothing",
                              "bash: foo: command not found", "http://127.0.0.1/callback?code=a&state=b"})
        row(*other ? other : "empty", QString::fromLatin1(other), "", QString());
}

void PastedTextTest::text()
{
    QFETCH(QString, text);
    QFETCH(QString, entry);
    QFETCH(QString, cause);
    QFETCH(bool, proven);
    const auto found = explainPastedText(text, {});
    QCOMPARE(found.has_value(), !entry.isEmpty());
    if (!found)
        return;
    QCOMPARE(entryName(found->explanation.entry), entry);
    const auto named = std::find_if(found->explanation.causes.begin(), found->explanation.causes.end(),
                                    [&](const Cause &one) { return one.code == cause; });
    QVERIFY(named != found->explanation.causes.end());
    QCOMPARE(named->proven, proven);
    QVERIFY(!found->explanation.fixes.isEmpty());
}

void PastedTextTest::commandOnOneLine()
{
    const auto cmd = explainPastedText(
        u"curl.exe -X POST http://127.0.0.1:8000/o/token/ ^\r\n  -d \"a=b\" ^\r\n  -d \"c=d\"\nbash: -d: command not found"_s,
        {});
    QVERIFY(cmd);
    QCOMPARE(cmd->command, u"curl.exe -X POST http://127.0.0.1:8000/o/token/ -d \"a=b\" -d \"c=d\""_s);
    const auto bash = explainPastedText(u"curl http://x/ \\\n  -d a=b"_s, {});
    QVERIFY(bash);
    QCOMPARE(bash->command, u"curl http://x/ -d a=b"_s);
    QVERIFY(explainPastedText(u"bash: -d: command not found"_s, {})->command.isEmpty());
}

/// A pasted command holds a secret; what is said about it does not.
void PastedTextTest::nothingIsKept()
{
    const auto found =
        explainPastedText(u"curl http://x/ ^\n -d client_secret=CANARY\nbash: -d: command not found"_s, {});
    QVERIFY(found && found->command.contains(u"CANARY"));
    QStringList words = found->failure.evidence.values();
    for (const Cause &cause : found->explanation.causes)
        words += cause.facts.values();
    for (const Fix &fix : found->explanation.fixes)
        words += fix.facts.values();
    QVERIFY(!words.join(u' ').contains(u"CANARY"));
}

void PastedTextTest::difference_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("inLeft");
    QTest::addColumn<QString>("inRight");
    const auto row = [](const char *left, const char *right, const char *what, const char *inLeft,
                        const char *inRight) {
        QTest::addRow("%s %s", left, right)
            << QString::fromLatin1(left) << QString::fromLatin1(right) << QString::fromLatin1(what)
            << QString::fromLatin1(inLeft) << QString::fromLatin1(inRight);
    };
    row("http://127.0.0.1/callback", "http://localhost/callback", "host", "127.0.0.1", "localhost");
    row("http://127.0.0.1:8000/cb", "http://127.0.0.1:8080/cb", "port", ":8000", ":8080");
    row("http://127.0.0.1/cb", "http://127.0.0.1:8080/cb", "port", "", ":8080");
    row("http://127.0.0.1/cb", "http://127.0.0.1/cb/", "path", "", "/");
    row("http://127.0.0.1/cb", "http://127.0.0.1/other", "path", "/cb", "/other");
    row("http://127.0.0.1/cb", "https://127.0.0.1/cb", "scheme", "", "s");
    row("http://127.0.0.1/cb?a=1", "http://127.0.0.1/cb?a=2", "rest", "?a=1", "?a=2");
    row("http://[::1]:80/cb", "http://[::1]:81/cb", "port", ":80", ":81");
    row("com.app:/cb", "com.app:/cd", "path", "/cb", "/cd");
    row("", "http://a/", "scheme", "", "http");
}

void PastedTextTest::difference()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, what);
    QFETCH(QString, inLeft);
    QFETCH(QString, inRight);
    const auto found = redirectDifferences(left, right);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().what, what);
    QCOMPARE(left.mid(found.first().left.from, found.first().left.length), inLeft);
    QCOMPARE(right.mid(found.first().right.from, found.first().right.length), inRight);
    QVERIFY(redirectDifferences(left, left).isEmpty());
}

QTEST_GUILESS_MAIN(PastedTextTest)
#include "tst_pastedtext.moc"
