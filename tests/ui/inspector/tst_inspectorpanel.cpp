// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failurecodes.h"
#include "app/http/exchangelog.h"
#include "app/secrets/secretregister.h"
#include "ui/common/textview.h"
#include "ui/inspector/headertable.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/inspector/messagehalf.h"
#include "ui/inspector/twohalves.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const QString Token = u"canary-2YotnFZFEjr1zCsicMWpAA"_s;
const QString ClientSecret = u"canary-gX1fBat3bV+odd/secret"_s;

using Page = InspectorPanel::Page;
constexpr Page Pages[] = {Page::Explained, Page::HeaderFields, Page::Body, Page::Raw, Page::Timing};

Exchange tokenExchange()
{
    Exchange exchange;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"http://127.0.0.1:8000/o/token/?access_token="_s + Token);
    const QByteArray pair = "demo:" + ClientSecret.toUtf8();
    exchange.request.headers = {{"Authorization", "Basic " + pair.toBase64()},
                                {"Content-Type", "application/x-www-form-urlencoded"}};
    exchange.request.body = "grant_type=refresh_token&refresh_token=" + Token.toUtf8();
    exchange.response = HttpResponse{
        .status = 200,
        .reason = "OK",
        .headers = {{"Content-Type", "application/json"}, {"X-Echo", Token.toUtf8()}},
        .body = "{\"access_token\":\"" + Token.toUtf8() + "\",\"scope\":\"read\",\"scope\":\"write\"}"};
    exchange.verdict = Verdict::Good;
    exchange.timings = {.connect = 1.25, .wait = 30, .download = 8.75, .total = 40};
    exchange.timesSent = 1;
    return exchange;
}
} // namespace

class InspectorPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingSelected();
    void requestAndResponseAreBothVisible();
    void namesStandForSecretsUntilRevealed();
    void theSwitchShowsTheBodyAsReceived();
    void warnsOfRepeatedMembers();
    void failureWithoutAnAnswer();
    void partOfAnAnswer();
    void messageThroughTheBrowser();
    void timings();
    void theTabStays();
    void followsTheLog();
    void copiesMaskedText();
    void handsRevealedTextToTheOwner();
    void aLargeBodyDoesNotBlock();
    void everythingHasANameAndASize();
    void tabGoesFromTopToBottom();
    void orientationFollowsTheWidth();
    void languageChange();

private:
    /// Every text of every widget of the panel, hidden ones too, and what a screen reader is told.
    QString everything() const;
    /// As a person reads: from the top, from the left.
    template <typename Widget>
    QList<Widget *> visible() const
    {
        QList<Widget *> widgets = m_panel->findChildren<Widget *>();
        widgets.removeIf([](const Widget *widget) { return !widget->isVisible(); });
        const auto place = [this](const Widget *widget) {
            const QPoint corner = widget->mapTo(m_panel.get(), QPoint());
            return std::pair(corner.x(), corner.y());
        };
        std::sort(widgets.begin(), widgets.end(),
                  [&](const Widget *a, const Widget *b) { return place(a) < place(b); });
        return widgets;
    }
    QList<TextView *> visibleViews() const;
    MessageHalf *visibleHalf(int index) const;
    QString visibleLabels() const;

    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<SecretRegister> m_names;
    std::unique_ptr<InspectorPanel> m_panel;
};

void InspectorPanelTest::init()
{
    m_log = std::make_unique<ExchangeLog>();
    m_names = std::make_unique<SecretRegister>();
    m_names->add(SecretKind::AccessToken, Secret(Token));
    m_names->addBasicCredentials(u"demo"_s, Secret(ClientSecret));
    m_panel = std::make_unique<InspectorPanel>(*m_log, *m_names);
    m_panel->resize(900, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void InspectorPanelTest::cleanup()
{
    m_panel.reset();
}

QString InspectorPanelTest::everything() const
{
    QStringList texts;
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts << index.data().toString() << index.data(Qt::AccessibleTextRole).toString();
                }
            }
        }
        if (auto *view = qobject_cast<TextView *>(widget))
            texts << QString::fromUtf8(view->text());
    }
    return texts.join(u'\n');
}

QList<TextView *> InspectorPanelTest::visibleViews() const
{
    return visible<TextView>();
}

MessageHalf *InspectorPanelTest::visibleHalf(int index) const
{
    return visible<MessageHalf>().value(index);
}

QString InspectorPanelTest::visibleLabels() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void InspectorPanelTest::nothingSelected()
{
    QCOMPARE(visibleLabels(), u"Select an exchange."_s);
    const qint64 id = m_log->append(tokenExchange());
    m_panel->setExchange(id);
    QVERIFY(!visibleLabels().contains(u"Select an exchange."_s));
    QVERIFY(visibleLabels().contains(u"#1 POST /o/token/ · 200 OK"_s));
    m_panel->setExchange(99);
    QCOMPARE(visibleLabels(), u"Select an exchange."_s);
    QVERIFY(!everything().contains(u"grant_type"_s));
}

void InspectorPanelTest::requestAndResponseAreBothVisible()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    for (const Page page : {Page::HeaderFields, Page::Body, Page::Raw}) {
        m_panel->setPage(page);
        QVERIFY(visibleHalf(0) && visibleHalf(1));
        QVERIFY(visibleHalf(0)->height() > 50 && visibleHalf(1)->height() > 50);
        QVERIFY(!visibleHalf(0)->visibleRegion().isEmpty());
    }
}

void InspectorPanelTest::namesStandForSecretsUntilRevealed()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    const QString base64 = QString::fromLatin1(QByteArray("demo:" + ClientSecret.toUtf8()).toBase64());
    const auto holdsSecret = [&] {
        const QString all = everything();
        return all.contains(u"canary"_s) || all.contains(base64);
    };
    for (const Page page : Pages) {
        m_panel->setPage(page);
        QVERIFY2(!holdsSecret(), qPrintable(everything()));
    }
    m_panel->setPage(Page::HeaderFields);
    QVERIFY(everything().contains(u"Basic secret1"_s));
    QVERIFY(everything().contains(u"demo:secret1"_s));
    QVERIFY(everything().contains(u"access_token=AT1"_s));

    for (const Page page : {Page::HeaderFields, Page::Body, Page::Raw}) {
        m_panel->setPage(page);
        m_panel->setRevealed(true);
        QVERIFY(everything().contains(Token));
        QVERIFY(!visibleLabels().contains(u"canary"_s)); // the title never tells
        m_panel->setPage(Page::Timing);                  // a page out of sight keeps nothing
        QVERIFY(!holdsSecret());
        m_panel->setPage(page);
        QVERIFY(holdsSecret());
        m_panel->setRevealed(false);
        QVERIFY(!holdsSecret());
    }
}

void InspectorPanelTest::theSwitchShowsTheBodyAsReceived()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    m_panel->setPage(Page::Body);
    QCOMPARE(visibleViews().size(), 2);
    QCOMPARE(visibleViews().at(0)->text(), "grant_type = refresh_token\nrefresh_token = AT1\n");
    QVERIFY(visibleViews().at(1)->text().startsWith("{\n  \"access_token\": \"AT1\""));
    QPushButton *asReceived = nullptr;
    for (QPushButton *button : m_panel->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Body as received"_s)
            asReceived = button;
    }
    QVERIFY(asReceived);
    QTest::mouseClick(asReceived, Qt::LeftButton);
    QCOMPARE(visibleViews().at(0)->text(), "grant_type=refresh_token&refresh_token=AT1");
    QVERIFY(visibleViews().at(1)->text().startsWith("{\"access_token\":\"AT1\","));
    QVERIFY(QAccessible::queryAccessibleInterface(asReceived)->state().checked);
}

void InspectorPanelTest::warnsOfRepeatedMembers()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    m_panel->setPage(Page::Body);
    QVERIFY2(visibleHalf(1)->noteText().contains(u"“scope”"_s), qPrintable(visibleHalf(1)->noteText()));
    QVERIFY(visibleHalf(0)->noteText().isEmpty());
}

void InspectorPanelTest::failureWithoutAnAnswer()
{
    Exchange exchange = tokenExchange();
    exchange.response.reset();
    exchange.verdict = Verdict::Failed;
    exchange.failure = Failure{.code = codes::ConnectionRefused,
                               .stage = Stage::Token,
                               .kind = FailureKind::NoAnswer,
                               .evidence = {{u"address"_s, u"127.0.0.1:8000"_s}}};
    m_panel->setExchange(m_log->append(exchange));
    for (const Page page : {Page::HeaderFields, Page::Body, Page::Raw}) {
        m_panel->setPage(page);
        QVERIFY2(visibleHalf(1)->noteText().contains(u"connection_refused"_s),
                 qPrintable(visibleHalf(1)->noteText()));
        QCOMPARE(visibleHalf(1)->missing(), u"Nothing arrived."_s);
        auto *copy = visibleHalf(1)->findChild<QToolButton *>();
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"connection_refused"_s));
    }
}

void InspectorPanelTest::partOfAnAnswer()
{
    Exchange exchange = tokenExchange();
    exchange.response->body = "{\"access_token\":\"" + Token.left(10).toUtf8();
    exchange.verdict = Verdict::Failed;
    exchange.failure =
        Failure{.code = codes::ConnectionLost, .stage = Stage::Token, .kind = FailureKind::NoAnswer};
    m_panel->setExchange(m_log->append(exchange));
    m_panel->setPage(Page::Body);
    QVERIFY(visibleHalf(1)->noteText().contains(u"connection_lost"_s));
    QVERIFY(visibleHalf(1)->missing().isEmpty());
    QVERIFY(visibleViews().at(1)->text().startsWith("{\"access_token\":"));
    QVERIFY(visibleLabels().contains(u"#1 POST /o/token/ · 200 OK · no answer"_s));
}

void InspectorPanelTest::messageThroughTheBrowser()
{
    Exchange exchange;
    exchange.what = What::AuthorizationRequest;
    exchange.channel = Channel::Browser;
    exchange.request.url = QUrl(u"http://a/authorize?response_type=code&state=s"_s);
    exchange.verdict = Verdict::Good;
    m_panel->setExchange(m_log->append(exchange));
    m_panel->setPage(Page::Body);
    QVERIFY(visibleHalf(1)->missing().contains(u"through the browser"_s));
    QCOMPARE(visibleViews().size(), 1);
    QCOMPARE(visibleViews().first()->text(), "response_type = code\nstate = s\n");
    m_panel->setPage(Page::Timing);
    QVERIFY(visibleLabels().contains(u"its times were not seen"_s));
}

void InspectorPanelTest::timings()
{
    Exchange exchange = tokenExchange();
    const qint64 id = m_log->append(exchange);
    m_panel->setExchange(id);
    m_panel->setPage(Page::Timing);
    QTableView *table = nullptr;
    for (QTableView *each : m_panel->findChildren<QTableView *>()) {
        if (each->isVisible())
            table = each;
    }
    QVERIFY(table);
    const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
        return table->model()->index(row, column).data(role).toString();
    };
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(cell(0, 0), u"Connect"_s);
    QCOMPARE(cell(1, 0), u"Waiting"_s);
    QCOMPARE(cell(1, 2), u"30.0"_s);
    QCOMPARE(cell(1, 1, Qt::AccessibleTextRole), u"from 1.3 to 31.3 ms"_s);
    QCOMPARE(cell(3, 0), u"Total"_s);
    QVERIFY(!visibleLabels().contains(u"Connect was not seen"_s));
    QVERIFY(!visibleLabels().contains(u"sent"_s));

    exchange.id = id;
    exchange.timings.connect.reset();
    exchange.timesSent = 3;
    m_log->update(exchange);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(visibleLabels().contains(u"Connect was not seen"_s));
    QVERIFY2(visibleLabels().contains(u"sent 3 time"_s), qPrintable(visibleLabels()));
}

void InspectorPanelTest::theTabStays()
{
    const qint64 first = m_log->append(tokenExchange());
    const qint64 second = m_log->append(tokenExchange());
    m_panel->setExchange(first);
    QSignalSpy changed(m_panel.get(), &InspectorPanel::pageChanged);
    auto *bar = m_panel->findChild<QTabBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(3).center());
    QCOMPARE(m_panel->page(), Page::Raw);
    QCOMPARE(changed.size(), 1);
    m_panel->setExchange(second);
    m_panel->setExchange(0);
    m_panel->setExchange(first);
    QCOMPARE(m_panel->page(), Page::Raw);
    QCOMPARE(changed.size(), 1);
}

void InspectorPanelTest::followsTheLog()
{
    Exchange exchange = tokenExchange();
    exchange.response.reset();
    exchange.verdict = Verdict::Pending;
    m_panel->setExchange(1); // before it is there
    exchange.id = m_log->append(exchange);
    QVERIFY(visibleLabels().contains(u"No response yet."_s));
    exchange.response = tokenExchange().response;
    exchange.verdict = Verdict::Good;
    m_log->update(exchange);
    QVERIFY(visibleLabels().contains(u"200 OK"_s));
    QVERIFY(!visibleLabels().contains(u"No response yet."_s));
    const QList<Exchange> taken = m_log->clear();
    QCOMPARE(visibleLabels(), u"Select an exchange."_s);
    m_log->restore(taken);
    QVERIFY(visibleLabels().contains(u"200 OK"_s));

    exchange.response->body = "{\"refresh_token\":\"canary-named-later\"}";
    m_log->update(exchange);
    m_panel->setPage(Page::Body);
    m_names->add(SecretKind::RefreshToken, Secret(u"canary-named-later"_s));
    m_panel->refreshNames();
    QVERIFY(!everything().contains(u"canary"_s));
}

void InspectorPanelTest::copiesMaskedText()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    QSignalSpy secret(m_panel.get(), &InspectorPanel::secretCopyRequested);
    m_panel->setPage(Page::Raw);
    QTest::mouseClick(visibleHalf(0)->findChild<QToolButton *>(), Qt::LeftButton);
    const QString raw = QGuiApplication::clipboard()->text();
    QVERIFY(raw.startsWith(u"POST /o/token/?access_token=AT1 HTTP/1.1"_s));
    QVERIFY(!raw.contains(u"canary"_s));
    m_panel->setPage(Page::HeaderFields);
    QTest::mouseClick(visibleHalf(1)->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"HTTP/1.1 200 OK"_s));
    auto *table = visibleHalf(0)->findChild<HeaderTable *>();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Authorization: Basic secret1"_s);
    QCOMPARE(secret.size(), 0);
}

void InspectorPanelTest::handsRevealedTextToTheOwner()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    m_panel->setRevealed(true);
    m_panel->setPage(Page::Body);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QString copied;
    connect(m_panel.get(), &InspectorPanel::secretCopyRequested, this,
            [&](const Secret &text) { copied = text.reveal(); });
    QTest::mouseClick(visibleHalf(0)->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(copied, QString(u"grant_type = refresh_token\nrefresh_token = "_s + Token + u'\n'));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void InspectorPanelTest::aLargeBodyDoesNotBlock()
{
    Exchange large = tokenExchange();
    QByteArray body = "{\"access_token\":\"" + Token.toUtf8() + "\",\"items\":[";
    while (body.size() < 1024 * 1024)
        body += "{\"name\":\"an item\",\"count\":12345},";
    large.response->body = body + "1]}";
    const qint64 largeId = m_log->append(large);
    const qint64 smallId = m_log->append(tokenExchange());
    m_panel->setPage(Page::Body);

    // The time from one turn of the event loop to the next.
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&] { longest = qMax(longest, sinceTurn.restart()); });
    ticker.start(0);
    sinceTurn.start();
    m_panel->setExchange(largeId);
    QVERIFY(visibleHalf(1)->noteText().startsWith(u"Preparing"_s));
    QTRY_VERIFY(visibleHalf(1)->noteText().isEmpty());
    QTRY_VERIFY(visibleViews().at(1)->text().size() > 1024 * 1024);
    QVERIFY(!visibleViews().at(1)->text().contains("canary"));
    QCoreApplication::processEvents();
    ticker.stop();
    qInfo("longest turn of the event loop: %lld ms", longest);
    QVERIFY(longest < 250); // the aim is 50; a busy machine gets some room

    // Another exchange in the meantime: its text stays.
    m_panel->setExchange(0);
    m_panel->setExchange(largeId);
    m_panel->setExchange(smallId);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(visibleViews().at(1)->text().size() < 1000);
}

void InspectorPanelTest::everythingHasANameAndASize()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    for (const Page page : Pages) {
        m_panel->setPage(page);
        QStringList names;
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            const bool scrollButton = qobject_cast<const QTabBar *>(widget->parentWidget());
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || scrollButton)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
            names.append(widget->accessibleName());
            QVERIFY2(widget->height() >= 24 && widget->width() >= 24, qPrintable(widget->accessibleName()));
        }
        QVERIFY(names.size() >= 3);
    }
    QVERIFY(m_panel->minimumSizeHint().height() <= 400);
    QVERIFY(m_panel->minimumSizeHint().width() <= 400);
}

void InspectorPanelTest::tabGoesFromTopToBottom()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    m_panel->setPage(Page::Body);
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusTabs();
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(m_panel->window(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->accessibleName());
    }
    // A group of exclusive buttons is one stop: the arrows go on inside it.
    QCOMPARE(names, QStringList({u"Pretty body"_s, u"Copy request body"_s, u"Request body"_s,
                                 u"Copy response body"_s, u"Response body"_s, u"Trace AT1"_s,
                                 u"Parts of the exchange"_s}));
}

void InspectorPanelTest::orientationFollowsTheWidth()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    auto *halves = visible<TwoHalves>().first();
    const int character = m_panel->fontMetrics().averageCharWidth();
    m_panel->resize(140 * character, 500);
    QCoreApplication::processEvents();
    QCOMPARE(halves->orientation(), Qt::Horizontal);
    m_panel->resize(60 * character, 500);
    QCoreApplication::processEvents();
    QCOMPARE(halves->orientation(), Qt::Vertical);
    QVERIFY(visibleHalf(0)->height() > 50 && visibleHalf(1)->height() > 50);
}

void InspectorPanelTest::languageChange()
{
    m_panel->setExchange(m_log->append(tokenExchange()));
    auto *tabs = m_panel->findChild<QTabWidget *>();
    tabs->setTabText(0, u"?"_s);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_panel.get(), &event);
    QCOMPARE(tabs->tabText(0), u"Explained"_s);
    QVERIFY(visibleLabels().contains(u"200 OK"_s));
}

QTEST_MAIN(InspectorPanelTest)
#include "tst_inspectorpanel.moc"
