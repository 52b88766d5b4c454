// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/http/exchangelog.h"
#include "app/message/formencoding.h"
#include "app/secrets/namesecrets.h"
#include "ui/inspector/explainedlist.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/inspector/messagehalf.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const QString Code = u"canary-code-SplxlOBeZQQYbYS6WxSbIA"_s;
const QString Verifier = u"canary-dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;

Exchange throughTheBrowser(What what, const Parameters &query)
{
    Exchange exchange{.what = what, .channel = Channel::Browser};
    exchange.startedAt = QDateTime(QDate(2026, 1, 27), QTime(12, 0), Qt::UTC);
    exchange.request.url = QUrl(u"http://127.0.0.1:8000/o/authorize/"_s);
    exchange.request.url.setQuery(QString::fromLatin1(queryEncode(query)));
    exchange.verdict = Verdict::Good;
    return exchange;
}

Exchange tokenExchange(const QByteArray &answer)
{
    Exchange exchange{.what = What::TokenRequest};
    exchange.startedAt = QDateTime(QDate(2026, 1, 27), QTime(12, 0, 5), Qt::UTC);
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"http://127.0.0.1:8000/o/token/"_s);
    exchange.request.headers = {
        {"Authorization", "Basic " + QByteArray("demo:canary-secret-1234").toBase64()},
        {"Content-Type", "application/x-www-form-urlencoded"}};
    exchange.request.body = formEncode({{u"grant_type"_s, u"authorization_code"_s},
                                        {u"code"_s, Code},
                                        {u"code_verifier"_s, Verifier},
                                        {u"redirect_uri"_s, u"http://127.0.0.1/callback"_s}});
    exchange.response = HttpResponse{
        .status = 200, .reason = "OK", .headers = {{"Content-Type", "application/json"}}, .body = answer};
    exchange.verdict = Verdict::Good;
    return exchange;
}

const QByteArray Answer = R"({"access_token":"canary-at-12345678","token_type":"Bearer","expires_in":3600,)"
                          R"("scope":"read"})";
} // namespace

/// The first tab of the inspector: what everything is, in words.
class ExplainedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void isTheFirstTab();
    void bothHalvesInWords();
    void secretsByNameOnly();
    void secretsThatNobodyNamed();
    void enterLeadsToTheOrigin();
    void copies();
    void withoutAnAnswer();
    void aLargeAnswerDoesNotBlock();
    void everyTextFits();

private:
    /// The order of children changes when a page comes to the front: by their names.
    ExplainedList *explained(int half) const
    {
        for (ExplainedList *each : m_panel->findChildren<ExplainedList *>()) {
            const QString name = each->view()->accessibleName();
            if (name.startsWith(half == 0 ? u"Request"_s : u"Response"_s))
                return each;
        }
        return nullptr;
    }
    QListView *list(int half) const { return explained(half)->view(); }
    QString row(int half, const QString &name) const;
    QString everything() const;
    MessageHalf *half(int index) const
    {
        QWidget *widget = explained(index);
        while (!qobject_cast<MessageHalf *>(widget))
            widget = widget->parentWidget();
        return qobject_cast<MessageHalf *>(widget);
    }
    void choose(int half, const QString &name) const;

    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<SecretRegister> m_names;
    std::unique_ptr<InspectorPanel> m_panel;
    qint64 m_token = 0;
};

void ExplainedPageTest::init()
{
    m_log = std::make_unique<ExchangeLog>();
    m_names = std::make_unique<SecretRegister>();
    m_log->setNaming([this](const Exchange &exchange) { nameSecretsIn(exchange, *m_names); });
    m_panel = std::make_unique<InspectorPanel>(*m_log, *m_names);
    m_panel->resize(1000, 800);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_log->append(
        throughTheBrowser(What::AuthorizationRequest, {{u"state"_s, u"a-state"_s},
                                                       {u"scope"_s, u"read write"_s},
                                                       {u"redirect_uri"_s, u"http://127.0.0.1/callback"_s}}));
    m_log->append(
        throughTheBrowser(What::AuthorizationResponse, {{u"code"_s, Code}, {u"state"_s, u"a-state"_s}}));
    m_token = m_log->append(tokenExchange(Answer));
    m_panel->setExchange(m_token);
}

QString ExplainedPageTest::row(int half, const QString &name) const
{
    const QAbstractItemModel *model = list(half)->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        const QString text = model->index(i, 0).data(Qt::AccessibleTextRole).toString();
        if (text.startsWith(name + u": "))
            return text;
    }
    return {};
}

QString ExplainedPageTest::everything() const
{
    QStringList texts;
    for (const int each : {0, 1}) {
        const QAbstractItemModel *model = list(each)->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            texts << model->index(i, 0).data().toString()
                  << model->index(i, 0).data(Qt::AccessibleTextRole).toString();
        }
    }
    return texts.join(u'\n');
}

void ExplainedPageTest::choose(int half, const QString &name) const
{
    QAbstractItemModel *model = list(half)->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        if (model->index(i, 0).data().toString().startsWith(name + u' '))
            list(half)->setCurrentIndex(model->index(i, 0));
    }
}

void ExplainedPageTest::isTheFirstTab()
{
    QCOMPARE(m_panel->page(), InspectorPanel::Page::Explained);
    QVERIFY(list(0)->isVisible() && list(1)->isVisible());
    QVERIFY(list(0)->height() > 100 && list(1)->height() > 100);
}

void ExplainedPageTest::bothHalvesInWords()
{
    QCOMPARE(row(0, u"grant_type"_s),
             u"grant_type: authorization_code\nWhat the app offers in order to get a token.\n"
             "correct: It exchanges an authorization code.\nRFC 6749 §4.1.3"_s);
    QVERIFY(row(0, u"redirect_uri"_s).contains(u"Equal to the one in exchange 1"_s));
    QVERIFY2(row(0, u"code"_s).contains(u"It came in exchange 2, 5 second"_s), qPrintable(row(0, u"code"_s)));
    QVERIFY(row(0, u"code"_s).endsWith(u"from exchange 2"_s));
    QVERIFY(row(0, u"client_id"_s).startsWith(u"client_id: demo\n"_s));
    QVERIFY2(row(1, u"expires_in"_s).contains(u"3600 = 1 hour"_s), qPrintable(row(1, u"expires_in"_s)));
    QVERIFY(row(1, u"expires_in"_s).contains(u", until 2026-01-27 13:00:05"_s));
    QVERIFY(row(1, u"scope"_s).contains(u"remark: Less than asked. Asked: read write. Not granted: write"_s));
    QVERIFY(row(1, u"Cache-Control"_s).startsWith(u"Cache-Control: missing\n"_s));
    QVERIFY(row(1, u"HTTP"_s).startsWith(u"HTTP: 200 OK\n"_s));
    QVERIFY(QAccessible::queryAccessibleInterface(list(0))
                ->child(0)
                ->text(QAccessible::Name)
                .startsWith(u"grant_type: "_s));
}

void ExplainedPageTest::secretsByNameOnly()
{
    QVERIFY2(!everything().contains(u"canary"_s), qPrintable(everything()));
    QVERIFY(row(0, u"code"_s).startsWith(u"code: code1\n"_s));
    QVERIFY(row(0, u"client_secret"_s).startsWith(u"client_secret: secret1\n"_s));
    QVERIFY(row(0, u"Authorization"_s).startsWith(u"Authorization: Basic secret1\n"_s));
    QVERIFY(row(1, u"access_token"_s).startsWith(u"access_token: AT1\n"_s));
    m_panel->setRevealed(true);
    QVERIFY(everything().contains(Code));
    QVERIFY(everything().contains(Verifier));
    m_panel->setRevealed(false);
    QVERIFY(!everything().contains(u"canary"_s));
    m_panel->setRevealed(true);
    m_panel->setPage(InspectorPanel::Page::Timing); // a page out of sight keeps nothing
    QVERIFY(everything().isEmpty());
}

/// A Basic secret that was not encoded as it should be, a token too long to be shown whole.
void ExplainedPageTest::secretsThatNobodyNamed()
{
    Exchange exchange =
        tokenExchange("{\"access_token\":\"" + QByteArray("canary-long").repeated(2000) + "\"}");
    exchange.request.headers[0].second = "Basic " + QByteArray("demo:canary+odd%2Fsecret").toBase64();
    m_panel->setExchange(m_log->append(exchange));
    QVERIFY2(!everything().contains(u"canary"_s), qPrintable(everything().left(3000)));
    QVERIFY(row(1, u"access_token"_s).startsWith(u"access_token: AT"_s));
    m_names->clear();
    m_panel->refreshNames();
    QVERIFY(row(0, u"code"_s).startsWith(u"code: ••••••••\n"_s));
    QVERIFY(row(0, u"client_secret"_s).startsWith(u"client_secret: ••••••••\n"_s));
    QVERIFY(row(0, u"Authorization"_s).startsWith(u"Authorization: Basic ••••••••\n"_s));
    QVERIFY(row(1, u"access_token"_s).startsWith(u"access_token: ••••••••\n"_s));
    m_panel->setRevealed(true);
    QVERIFY(row(1, u"access_token"_s).size() < 5000);
}

void ExplainedPageTest::enterLeadsToTheOrigin()
{
    QSignalSpy requested(m_panel.get(), &InspectorPanel::exchangeRequested);
    choose(0, u"grant_type"_s);
    auto *button = explained(0)->findChild<QPushButton *>();
    QVERIFY(!button->isVisible());
    QTest::keyClick(list(0), Qt::Key_Return);
    QCOMPARE(requested.size(), 0);
    QTest::keyClick(list(0), Qt::Key_Down);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Show exchange 2"_s);
    QCOMPARE(button->accessibleName(), u"Show exchange 2, where code of the request was seen"_s);
    QTest::keyClick(list(0), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.takeFirst().first().toLongLong(), 2);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    // The other half has its own button, with another name.
    choose(1, u"scope"_s);
    auto *other = explained(1)->findChild<QPushButton *>();
    QVERIFY(other->isVisible());
    QCOMPARE(other->accessibleName(), u"Show exchange 1, where scope of the response was seen"_s);
}

void ExplainedPageTest::copies()
{
    choose(0, u"code"_s);
    QTest::keyClick(list(0), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), row(0, u"code"_s));
    QTest::mouseClick(half(1)->findChild<QToolButton *>(), Qt::LeftButton);
    const QString all = QGuiApplication::clipboard()->text();
    QVERIFY(all.startsWith(u"HTTP: 200 OK"_s) && all.contains(u"access_token: AT1"_s));
    QVERIFY(!all.contains(u"canary"_s));
}

void ExplainedPageTest::withoutAnAnswer()
{
    Exchange exchange = tokenExchange({});
    exchange.response.reset();
    exchange.verdict = Verdict::Failed;
    exchange.failure = Failure{.code = codes::ConnectionRefused,
                               .stage = Stage::Token,
                               .kind = FailureKind::NoAnswer,
                               .evidence = {{u"address"_s, u"127.0.0.1:8000"_s}}};
    m_panel->setExchange(m_log->append(exchange));
    QCOMPARE(half(1)->missing(), u"Nothing to explain: no answer came."_s);
    QVERIFY(half(1)->noteText().contains(u"connection_refused"_s));
    QVERIFY(row(0, u"code"_s).contains(u"already sent in exchange 3"_s));
    QVERIFY(row(1, u"HTTP"_s).isEmpty());
    m_panel->setExchange(1);
    QVERIFY(half(1)->missing().contains(u"through the browser"_s));
    QVERIFY(!row(0, u"state"_s).isEmpty());
}

void ExplainedPageTest::aLargeAnswerDoesNotBlock()
{
    QByteArray large = "{\"access_token\":\"canary-at-12345678\",";
    for (int i = 0; i < 300; ++i)
        large += "\"member" + QByteArray::number(i) + "\":\"some text of a member, neither long nor short\",";
    large += "\"items\":[";
    while (large.size() < 1024 * 1024)
        large += "{\"name\":\"an item\",\"count\":12345},";
    const qint64 id = m_log->append(tokenExchange(large + "1]}"));
    m_panel->setExchange(m_token);
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceTurn.restart()); });
    ticker.start(0);
    sinceTurn.start();
    m_panel->setExchange(id);
    QVERIFY(half(1)->noteText().startsWith(u"Explaining"_s));
    QTRY_VERIFY(!row(1, u"access_token"_s).isEmpty());
    QVERIFY(!row(1, u"member0"_s).isEmpty());
    QVERIFY(half(1)->noteText().startsWith(u"Only the first 200 parts"_s));
    QVERIFY(!everything().contains(u"canary"_s));
    QCoreApplication::processEvents();
    ticker.stop();
    qInfo("longest turn of the event loop: %lld ms", longest);
    QVERIFY(longest < 250); // the aim is 50; a busy machine gets some room

    // Another exchange in the meantime: its words stay.
    m_panel->setExchange(0);
    m_panel->setExchange(id);
    m_panel->setExchange(m_token);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(row(1, u"member0"_s).isEmpty());
}

/// At any width and size of the text each row is as high as its words, and nothing scrolls sideways.
void ExplainedPageTest::everyTextFits()
{
    for (const int width : {420, 700, 1400}) {
        for (const double points : {8.0, 18.0}) {
            QFont font = m_panel->font();
            font.setPointSizeF(points);
            m_panel->setFont(font);
            m_panel->resize(width, 700);
            QCoreApplication::processEvents();
            for (const int each : {0, 1}) {
                const QListView *view = list(each);
                for (int i = 0; i < view->model()->rowCount(); ++i) {
                    const QRect place = view->visualRect(view->model()->index(i, 0));
                    const QSize wanted = view->sizeHintForIndex(view->model()->index(i, 0));
                    QCOMPARE(place.height(), wanted.height());
                    QVERIFY(place.width() <= view->viewport()->width());
                    QVERIFY(place.height() >= 3 * view->fontMetrics().height());
                }
            }
        }
    }
}

QTEST_MAIN(ExplainedPageTest)
#include "tst_explainedpage.moc"
