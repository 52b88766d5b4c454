// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicetables.h"

#include <QTest>

using namespace workbench;

class PracticeTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redirectUris_data();
    void redirectUris();
    void serviceClientHasNoRedirect();
};

void PracticeTablesTest::redirectUris_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("registered");
    const auto row = [](const char *given, bool registered) {
        QTest::newRow(given) << QString::fromLatin1(given) << registered;
    };
    row("http://127.0.0.1/callback", true);
    row("http://127.0.0.1:1/callback", true);
    row("http://127.0.0.1:65535/callback", true);
    row("http://[::1]/callback", true);
    row("http://[::1]:49152/callback", true);
    row("http://localhost:8080/callback", true);

    row("http://localhost:8081/callback", false);
    row("http://localhost/callback", false);
    row("https://127.0.0.1:5000/callback", false);
    row("http://127.0.0.1:0/callback", false);
    row("http://127.0.0.1:65536/callback", false);
    row("http://127.0.0.1:/callback", false);
    row("http://127.0.0.1:-1/callback", false);
    row("http://127.0.0.1:50 00/callback", false);
    row("http://127.0.0.1:5000/callback/", false);
    row("http://127.0.0.1:5000/callback?x=1", false);
    row("http://127.0.0.1:5000/callback#x", false);
    row("http://127.0.0.1:5000/x/callback", false);
    row("http://127.0.0.1:5000@evil.example/callback", false);
    row("http://127.0.0.1.evil.example/callback", false);
    row("http://127.0.0.2:5000/callback", false);
    row("HTTP://127.0.0.1:5000/callback", false);
    row("http://127.0.0.1:5000/%63allback", false);
    row("", false);
}

void PracticeTablesTest::redirectUris()
{
    QFETCH(QString, given);
    QFETCH(bool, registered);
    for (const QString &id : {QStringLiteral("demo-web"), QStringLiteral("demo-public")})
        QCOMPARE(isRegisteredRedirect(*findPracticeClient(id), given), registered);
}

void PracticeTablesTest::serviceClientHasNoRedirect()
{
    QVERIFY(!isRegisteredRedirect(*findPracticeClient(u"demo-service"),
                                  QStringLiteral("http://127.0.0.1/callback")));
}

QTEST_GUILESS_MAIN(PracticeTablesTest)
#include "tst_practicetables.moc"
