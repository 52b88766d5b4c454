// SPDX-License-Identifier: GPL-3.0-or-later
// The panel in the whole window: what is set there the server does, and its view and the list show one
// message.
#include "app/actions.h"
#include "app/workbench.h"
#include "ui/appearance.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/mainwindow.h"
#include "ui/practice/practicecontrols.h"
#include "ui/practice/practicedialog.h"
#include "ui/practice/practicelive.h"
#include "ui/practice/practicepanel.h"
#include "ui/practice/practicerequestmodel.h"
#include "ui/practice/timeslider.h"
#include "ui/practicematch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class PracticeInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSetIsDone();
    void aFaultIsUsedUp();
    void bothViewsOfOneMessage();
    void onlyTheSameMessage();

private:
    PracticePanel &panel();
    QListView &live() { return *panel().live()->findChild<QListView *>(); }
    ExchangeListView &exchanges() { return *m_window->findChild<ExchangeListView *>(); }
    void getToken();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void PracticeInWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workbench::Options options;
    options.dataFolder = m_folder->path();
    auto opened = Workbench::open(std::move(options));
    QVERIFY(opened);
    m_workbench = std::move(*opened);
    m_appearance = std::make_unique<Appearance>(*qApp, *m_workbench);
    m_window = std::make_unique<MainWindow>(*m_workbench, *m_appearance);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void PracticeInWindowTest::cleanup()
{
    m_window->close();
    m_window.reset();
    m_appearance.reset();
    m_workbench.reset();
}

PracticePanel &PracticeInWindowTest::panel()
{
    if (!m_window->findChild<PracticePanel *>())
        m_window->findChild<QAction *>(u"actPracticePanel"_s)->trigger();
    return *m_window->findChild<PracticePanel *>();
}

void PracticeInWindowTest::getToken()
{
    const qsizetype before = m_workbench->log().exchanges().size();
    const Result<ProviderProfile> profile = m_workbench->practiceProfile(Grant::Password);
    QVERIFY(profile);
    ProviderProfile alice = *profile;
    alice.user = u"alice"_s;
    const QPointer<Run> run = workbench::getToken(*m_workbench, alice, {});
    QTRY_VERIFY_WITH_TIMEOUT(run.isNull(), 20000);
    QVERIFY(m_workbench->log().exchanges().size() > before);
}

void PracticeInWindowTest::whatIsSetIsDone()
{
    const PracticeServer &server = m_workbench->practice();
    PracticeControls &controls = *panel().controls();
    panel().findChild<QTabWidget *>()->setCurrentIndex(1);
    const QList<TimeSlider *> sliders = controls.findChildren<TimeSlider *>();
    QTest::keyClick(sliders.at(0)->slider(), Qt::Key_Home);
    QCOMPARE(server.settings().accessSeconds, 10);
    const QList<QComboBox *> boxes = controls.findChildren<QComboBox *>();
    QTest::keyClick(boxes.at(0), Qt::Key_Down);
    QCOMPARE(server.settings(), PracticeServer::settingsOf(PracticeBehaviour::DjangoOAuthToolkit));
    QCOMPARE(sliders.at(0)->seconds(), 36000);
    QTest::keyClick(sliders.at(3)->slider(), Qt::Key_Right);
    QCOMPARE(server.settings().answerDelay, std::chrono::milliseconds(1000));
    QTest::keyClick(boxes.at(0), Qt::Key_Down);
    QCOMPARE(server.settings().behaviour, PracticeBehaviour::GitHub);
    QCOMPARE(server.settings().answerDelay, std::chrono::milliseconds(1000));
}

void PracticeInWindowTest::aFaultIsUsedUp()
{
    panel().findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *box = panel().controls()->findChildren<QComboBox *>().at(1);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_workbench->practice().armedFault(), std::optional(PracticeFault::NotJson));
    getToken();
    QTRY_COMPARE(box->currentIndex(), 0);
    QTRY_VERIFY(live().model()->index(0, 0).data().toString().contains(u"A page was sent on demand"_s));
}

void PracticeInWindowTest::bothViewsOfOneMessage()
{
    getToken();       // before the panel exists
    QTest::qWait(20); // two within a millisecond could not be told apart
    getToken();
    QTRY_COMPARE(live().model()->rowCount(), 2);
    const QList<Exchange> &all = m_workbench->log().exchanges();
    QCOMPARE(all.size(), 2);
    for (int row : {1, 0}) {
        exchanges().setCurrentExchange(all.at(row).id);
        QCOMPARE(live().currentIndex().row(), row);
    }
    live().setFocus();
    QTest::keyClick(&live(), Qt::Key_Down);
    QCOMPARE(live().currentIndex().row(), 1);
    QCOMPARE(exchanges().currentExchange(), all.at(1).id);
}

void PracticeInWindowTest::onlyTheSameMessage()
{
    const QDateTime start(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    const QUrl base(u"http://127.0.0.1:8765"_s);
    Exchange exchange{.startedAt = start,
                      .request = {.method = "POST", .url = QUrl(u"http://127.0.0.1:8765/token"_s)},
                      .response = HttpResponse{.status = 200}};
    exchange.timings.total = 40;
    const PracticeRequest request{
        .at = start.addMSecs(5), .method = u"POST"_s, .path = u"/token"_s, .status = 200};
    QVERIFY(isSameMessage(exchange, request, base));
    QVERIFY(!isSameMessage(exchange, request, QUrl()));
    QVERIFY(!isSameMessage(exchange, request, QUrl(u"http://127.0.0.1:8766"_s)));
    const auto differs = [&](auto change) {
        PracticeRequest other = request;
        change(other);
        return !isSameMessage(exchange, other, base);
    };
    QVERIFY(differs([](PracticeRequest &r) { r.method = u"GET"_s; }));
    QVERIFY(differs([](PracticeRequest &r) { r.path = u"/revoke"_s; }));
    QVERIFY(differs([](PracticeRequest &r) { r.status = 400; }));
    QVERIFY(differs([](PracticeRequest &r) { r.at = r.at.addMSecs(-6); }));
    QVERIFY(differs([](PracticeRequest &r) { r.at = r.at.addMSecs(60); }));
    exchange.channel = Channel::Browser; // the browser's own requests are nobody's exchange
    QVERIFY(!isSameMessage(exchange, request, base));
}

QTEST_MAIN(PracticeInWindowTest)
#include "tst_practiceinwindow.moc"
