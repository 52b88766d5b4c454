// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of breaks foretells, asked of a real django-oauth-toolkit through a real way back.
#include "app/actions.h"
#include "app/breakdesk.h"
#include "tests/app/root/rootparts.h"
#include "tests/support/realserver.h"

#include <QProcess>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestBreaksDot : public QObject
{
    Q_OBJECT

    RealServer m_server;
    QTemporaryDir m_folder;
    QProcess m_browser;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<BreakDesk> m_desk;
    std::optional<BreakEnding> m_ending;

    ProviderProfile profile(Grant grant, const QString &name)
    {
        const bool code = grant == Grant::AuthorizationCode;
        ProviderProfile django;
        django.name = name;
        django.grant = grant;
        django.clientId = code ? u"code-confidential-pkce"_s : u"password-client"_s;
        django.user = u"admin@example.com"_s;
        django.scope = u"read write"_s;
        django.redirectUri = u"http://127.0.0.1/callback"_s;
        django.endpoints.authorization = m_server.url(u"/o/authorize/"_s).toString();
        django.endpoints.token = m_server.url(u"/o/token/"_s).toString();
        django.endpoints.revocation = m_server.url(u"/o/revoke_token/"_s).toString();
        django.endpoints.userinfo = m_server.url(u"/o/userinfo/"_s).toString();
        django.endpoints.resource = m_server.url(u"/api/oauth2/protected/"_s).toString();
        const auto saved = valueOf(
            saveProfile(m_workbench.get(), django,
                        secretsOf({{"client_secret", code ? u"code-pkce-secret"_s : u"password-secret"_s},
                                   {"password", u"1234"_s}})));
        return saved && *saved ? **saved : ProviderProfile{};
    }

    RunResult act(const QString &action, const ProviderProfile &django)
    {
        Workbench &workbench = *m_workbench;
        if (action == "refresh"_L1)
            return endOf(refreshToken(workbench, django, {}));
        if (action == "call"_L1)
            return endOf(callApi(workbench, django, {}, {}));
        if (action == "revoke"_L1)
            return endOf(revoke(workbench, django, TokenKind::AccessToken, false, {}));
        return endOf(getToken(workbench, django, {}), 40'000);
    }

    bool openBrowser(const QUrl &url)
    {
        m_browser.setProcessChannelMode(QProcess::MergedChannels);
        m_browser.start(QFINDTESTDATA("support/approve.py"), {QString::fromLatin1(url.toEncoded())});
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = RealServer::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        auto opened = Workbench::open({.dataFolder = m_folder.path(),
                                       .openBrowser = [this](const QUrl &url) { return openBrowser(url); }});
        QVERIFY(opened.ok());
        m_workbench = std::move(*opened);
        m_desk = std::make_unique<BreakDesk>(*m_workbench);
        connect(m_desk.get(), &BreakDesk::ended, this,
                [this](const BreakEnding &ending) { m_ending = ending; });
        // The person who sees the error page of the server.
        connect(&m_browser, &QProcess::finished, this, [this](int status) {
            constexpr int ErrorPage = 4;
            if (status == ErrorPage)
                m_desk->confirmErrorPage();
        });
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_workbench.reset();
    }

    void predictionsHold_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("action");
        const auto row = [](const char *id, Grant grant, const QStringList &before, const char *action) {
            QTest::addRow("%s", id) << QString::fromLatin1(id) << grant << before
                                    << QString::fromLatin1(action);
        };
        const Grant code = Grant::AuthorizationCode;
        const Grant password = Grant::Password;
        const QStringList token{u"token"_s};
        row("wrong_secret", password, {}, "token");
        row("wrong_password", password, {}, "token");
        row("unsupported_grant", password, {}, "token");
        row("unknown_scope", password, {}, "token");
        row("no_token", password, token, "call");
        row("bad_token", password, token, "call");
        row("revoked_token", password, {u"token"_s, u"revoke"_s, u"token"_s}, "call");
        row("small_scope", password, token, "call");
        row("old_refresh_token", password, {u"token"_s, u"refresh"_s}, "refresh");
        row("state_changed", code, {}, "token");
        row("code_twice", code, token, "token");
        row("verifier_missing", code, {}, "token");
        row("verifier_wrong", code, {}, "token");
        row("challenge_missing", code, {}, "token");
        row("redirect_changed", code, {}, "token");
    }

    void predictionsHold()
    {
        QFETCH(QString, id);
        QFETCH(Grant, grant);
        QFETCH(QStringList, before);
        QFETCH(QString, action);
        const ProviderProfile django = profile(grant, id);
        for (const QString &step : before)
            QCOMPARE(codeOf(act(step, django)), QString());
        QVERIFY(m_desk->arm(id));
        m_desk->allow(django);
        QCOMPARE(m_desk->obstacle(id, django), BreakObstacle::None);
        m_ending.reset();
        const RunResult result = act(action, django);
        QVERIFY(m_browser.state() == QProcess::NotRunning || m_browser.waitForFinished());
        QVERIFY(m_ending);
        QVERIFY2(m_ending->asPredicted,
                 qPrintable(codeOf(result) + u' ' +
                            QString::number(result.failure ? result.failure->httpStatus : 200)));
    }
};

QTEST_GUILESS_MAIN(TestBreaksDot)
#include "tst_breaksdot.moc"
