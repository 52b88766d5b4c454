// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a message do what they say: what is sent afterwards is another request.
#include "app/explain/causecodes.h"
#include "app/profileactions.h"
#include "tests/support/flowparts.h"
#include "tests/support/waiting.h"
#include "tests/ui/run/catalogue.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/run/failuremessage.h"
#include "ui/run/pastedtextdialog.h"
#include "ui/run/waitingpanel.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"

#include <QAction>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

class TestFixesInWindow : public QObject
{
    Q_OBJECT

    RealServer m_noDjango;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    void open(ProviderProfile profile)
    {
        const auto saved = valueOf(saveProfile(&m_scene->workbench(), profile,
                                               {{u"client_secret"_s, Secret(u"a-client-secret"_s)}}));
        QVERIFY(saved && *saved);
        m_appearance = std::make_unique<Appearance>(*qApp, m_scene->workbench());
        m_window = std::make_unique<MainWindow>(m_scene->workbench(), *m_appearance);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->findChild<ProfileSidebar *>()->selectProfile((*saved)->id);
    }

    RunController &controller() const { return *m_window->findChild<RunController *>(); }
    MessageBar &message() const { return *m_window->findChild<RunWorkspace *>()->message(); }

    /// The button with that text, pressed.
    void press(const QString &text)
    {
        QTRY_VERIFY2(button(text), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : message().findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void getToken()
    {
        controller().getToken();
        QTRY_VERIFY(!controller().isBusy());
    }
    /// The body of the newest request that the misbehaving server got, after so many.
    QByteArray request(int number)
    {
        if (!QTest::qWaitFor([&] { return m_scene->bad().requests().size() >= number; }, 10'000))
            return {};
        return m_scene->bad().requests().constLast();
    }

private Q_SLOTS:
    void init() { m_scene = std::make_unique<Scene>(m_noDjango); }
    void cleanup()
    {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_appearance.reset();
        m_scene.reset();
    }

    void retryWaitsAsTheServerAsked();
    void slashIsAdded();
    void scopeIsRepaired();
    void idAndSecretAreSwapped();
    void pkceIsSwitchedOn();
    void bothParametersAreAdded();
    void portIsTakenSoPaste();
    void longerPatience();
    void serverTimeIsShown();
    void checkedAgainLater();
    void pastedPageIsExplainedWhileWaiting();
    void pastedCommandIsRepaired();
    void differingPartIsUnderlined();
};

void TestFixesInWindow::retryWaitsAsTheServerAsked()
{
    m_scene->bad().setScript(BadServer::raw(BadServer::response(503, "Retry-After: 1\r\n", "Wait.")));
    open(m_scene->badProfile(Grant::ClientCredentials));
    getToken();
    press(u"Retry in 1 s"_s);
    QVERIFY(message().message().title.startsWith(u"Next try at"));
    QCOMPARE(m_scene->bad().requests().size(), 1);
    QVERIFY(!request(2).isEmpty());
    QTRY_VERIFY(!controller().isBusy());
    QTRY_VERIFY(button(u"Retry in 1 s"_s));
    press(u"Retry in 1 s"_s);
    press(u"Do not try again"_s);
    QTest::qWait(1300);
    QCOMPARE(m_scene->bad().requests().size(), 2);
    QCOMPARE(message().message().title, u"The server asks to wait"_s);
}

void TestFixesInWindow::slashIsAdded()
{
    m_scene->bad().setScript(BadServer::raw(BadServer::response(404, "Content-Type: text/html\r\n", "<p>")));
    ProviderProfile profile = m_scene->badProfile(Grant::ClientCredentials);
    profile.templateId = u"django-oauth-toolkit"_s;
    open(profile);
    getToken();
    press(u"Add the slash"_s);
    QVERIFY(request(2).startsWith("POST /token/ "));
}

void TestFixesInWindow::scopeIsRepaired()
{
    m_scene->bad().setScript(BadServer::json(R"({"error":"invalid_scope"})", 400));
    ProviderProfile profile = m_scene->badProfile(Grant::ClientCredentials);
    profile.scope = u"read,write"_s;
    open(profile);
    getToken();
    press(u"Ask for scope read write"_s);
    QVERIFY(bodyOf(request(2)).contains("scope=read+write"));
}

void TestFixesInWindow::idAndSecretAreSwapped()
{
    m_scene->bad().setScript(BadServer::json(R"({"error":"invalid_client"})", 401));
    ProviderProfile profile = m_scene->badProfile(Grant::ClientCredentials);
    profile.clientId = QString(128, u'i');
    open(profile);
    getToken();
    press(u"Swap ID and secret"_s);
    const QByteArray body = bodyOf(request(2));
    QVERIFY(body.contains("client_id=a-client-secret"));
    QVERIFY(body.contains(QByteArray("client_secret=" + QByteArray(128, 'i'))));
}

void TestFixesInWindow::pkceIsSwitchedOn()
{
    QUrl opened;
    m_scene->setBrowser([&](const QUrl &url) {
        opened = url;
        return true;
    });
    ProviderProfile profile = m_scene->badProfile(Grant::AuthorizationCode);
    profile.pkce = Pkce::None;
    open(profile);
    controller().getToken();
    QTRY_VERIFY(!opened.isEmpty());
    QVERIFY(!opened.query().contains(u"code_challenge"));
    m_window->findChild<RunWorkspace *>()->waiting()->pasteRequested(QString::fromUtf8(
        "http://127.0.0.1/callback?error=invalid_request&error_description=Code+challenge+required.&state=" +
        stateOf(opened)));
    press(u"Switch PKCE on and retry"_s);
    QTRY_VERIFY(opened.query().contains(u"code_challenge_method=S256"));
    controller().cancel();
    QTRY_VERIFY(!controller().isBusy());
}

void TestFixesInWindow::bothParametersAreAdded()
{
    QUrl opened;
    m_scene->setBrowser([&](const QUrl &url) {
        opened = url;
        return true;
    });
    m_scene->bad().setScript(
        BadServer::json(R"({"access_token":"at","token_type":"Bearer","expires_in":60})"));
    ProviderProfile profile = m_scene->badProfile(Grant::AuthorizationCode);
    profile.templateId = u"google"_s;
    open(profile);
    controller().getToken();
    QTRY_VERIFY(!opened.isEmpty());
    const QUrl first = opened;
    m_window->findChild<RunWorkspace *>()->waiting()->pasteRequested(
        QString::fromUtf8("http://127.0.0.1/callback?code=c&state=" + stateOf(opened)));
    QTRY_COMPARE(message().message().title, u"No refresh token this time"_s);
    press(u"Add both and repeat"_s);
    QTRY_VERIFY(opened != first);
    QVERIFY(opened.query().contains(u"access_type=offline") && opened.query().contains(u"prompt=consent"));
    controller().cancel();
    QTRY_VERIFY(!controller().isBusy());
}

void TestFixesInWindow::portIsTakenSoPaste()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_scene->setBrowser([](const QUrl &) { return true; });
    ProviderProfile profile = m_scene->badProfile(Grant::AuthorizationCode);
    profile.redirectUri = u"http://127.0.0.1:%1/callback"_s.arg(other.serverPort());
    open(profile);
    getToken();
    press(u"Paste address"_s);
    QTRY_VERIFY(m_window->findChild<RunWorkspace *>()->waiting()->isVisible());
    controller().cancel();
    QTRY_VERIFY(!controller().isBusy());
}

void TestFixesInWindow::longerPatience()
{
    open(m_scene->badProfile(Grant::ClientCredentials));
    const auto before = controller().options().limits.deadline;
    Q_EMIT controller().fixRequested({.kind = FixKind::WaitLonger});
    QCOMPARE(controller().options().limits.deadline, before * 2);
}

void TestFixesInWindow::serverTimeIsShown()
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(7200),
                                               u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    m_scene->bad().setScript(BadServer::raw(BadServer::response(
        200, "Content-Type: application/json\r\nCache-Control: no-store\r\nDate: " + date.toLatin1() + "\r\n",
        R"({"access_token":"at","token_type":"Bearer","expires_in":600})")));
    open(m_scene->badProfile(Grant::ClientCredentials));
    getToken();
    QVERIFY(message().message().title.contains(u"differs by 120 min"));
    const auto shown = [this] {
        QStringList texts;
        for (const QLabel *label : m_window->findChild<TokenCard *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.filter(u"expires"_s).join(u' ');
    };
    QTRY_VERIFY(!shown().isEmpty());
    const QString before = shown().section(u' ', 1, 1);
    press(u"Use server time for the ring"_s);
    // Another hour of the day, and the same time left.
    QTRY_VERIFY(shown().section(u' ', 1, 1).left(2) != before.left(2) || shown().contains(u'-'));
    QVERIFY2(shown().contains(u"(in 9:") || shown().contains(u"(in 10:"), qPrintable(shown()));
}

void TestFixesInWindow::checkedAgainLater()
{
    open(m_scene->badProfile(Grant::ClientCredentials));
    Q_EMIT controller().fixRequested({.kind = FixKind::CheckAgain, .facts = {{u"seconds"_s, u"10"_s}}});
    QVERIFY(message().message().title.startsWith(u"Next try at"));
    m_scene->bad().setScript(BadServer::json(R"({"access_token":"at","token_type":"Bearer"})"));
    getToken(); // something else is started: nothing comes later
    QVERIFY(!message().message().title.startsWith(u"Next try at"));
}

void TestFixesInWindow::pastedPageIsExplainedWhileWaiting()
{
    m_scene->setBrowser([](const QUrl &) { return true; });
    open(m_scene->badProfile(Grant::AuthorizationCode));
    controller().getToken();
    auto *waiting = m_window->findChild<RunWorkspace *>()->waiting();
    QTRY_VERIFY(waiting->isVisible());
    waiting->pasteRequested(u"Access blocked\nError 403: access_denied"_s);
    QCOMPARE(message().message().title, u"The app is in test mode, and this account is not on its list"_s);
    QVERIFY(controller().isBusy()); // the wait goes on
    QVERIFY(button(u"Open console of Google"_s));
    controller().cancel();
    QTRY_VERIFY(!controller().isBusy());
}

void TestFixesInWindow::pastedCommandIsRepaired()
{
    open(m_scene->badProfile(Grant::ClientCredentials));
    m_window->findChild<QAction *>(u"actExplainText"_s)->trigger();
    auto *dialog = m_window->findChild<PastedTextDialog *>();
    QVERIFY(dialog);
    auto *bar = dialog->findChild<MessageBar *>();
    dialog->setText(u"hello"_s);
    QCOMPARE(bar->message().kind, MessageBar::Kind::Info);
    dialog->setText(u"curl.exe http://x/ ^\n  -d \"a=b\"\nbash: -d: command not found"_s);
    QCOMPARE(bar->message().title, u"The command is for another terminal"_s);
    QVERIFY(!bar->message().lines.join(u' ').contains(u"a=b"));
    QTest::mouseClick(bar->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"curl.exe http://x/ -d \"a=b\""_s);
    dialog->close();
}

void TestFixesInWindow::differingPartIsUnderlined()
{
    const Explanation explanation{.entry = Entry::E13,
                                  .causes = {{.code = causes::RedirectChanged,
                                              .facts = {{u"asked"_s, u"http://127.0.0.1/callback"_s},
                                                        {u"sent"_s, u"http://127.0.0.1/callback/"_s}},
                                              .proven = true}}};
    MessageBar::Message shown = FailureMessage::of({.code = u"redirect_uri_mismatch"_s}, explanation);
    QString text = shown.lines.join(u'\n');
    QCOMPARE(shown.marks.size(), 1);
    QCOMPARE(text.mid(shown.marks.first().first - 8, 9), u"callback/"_s);

    const Explanation port{.entry = Entry::E13,
                           .causes = {{.code = causes::RedirectWorkedBefore,
                                       .facts = {{u"worked"_s, u"http://127.0.0.1:8000/cb"_s},
                                                 {u"address"_s, u"http://127.0.0.1:8080/cb"_s}},
                                       .proven = true}}};
    shown = FailureMessage::of({.code = u"redirect_uri_mismatch"_s}, port);
    text = shown.lines.join(u'\n');
    QStringList marked;
    for (const auto &[from, length] : std::as_const(shown.marks))
        marked.append(text.mid(from, length));
    std::sort(marked.begin(), marked.end());
    QCOMPARE(marked, (QStringList{u":8000"_s, u":8080"_s}));

    // The bar paints it: the two pictures differ only by the line.
    MessageBar bar;
    bar.resize(700, 200);
    bar.setMessage(shown);
    const QImage with = bar.grab().toImage();
    shown.marks.clear();
    bar.setMessage(shown);
    QVERIFY(with != bar.grab().toImage());
}

QTEST_MAIN(TestFixesInWindow)
#include "tst_fixesinwindow.moc"
