// SPDX-License-Identifier: GPL-3.0-or-later
// The switch in the whole window: list and lanes are two views of the same choice.
#include "app/workbench.h"
#include "sampleexchanges.h"
#include "ui/appearance.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/exchanges/exchangetable.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanesswitch.h"
#include "ui/lanes/lanesview.h"
#include "ui/mainwindow.h"
#include "ui/runworkspace.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class LanesInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheList();
    void keyAndButtonsSwitch();
    void theChoiceIsShared();
    void enterOpensTheInspector();
    void theFilterIsForBoth();
    void theSwitchIsRemembered();

private:
    void open();
    void close();
    RunWorkspace &run() const { return *m_window->findChild<RunWorkspace *>(); }
    ExchangeTable &table() const { return *m_window->findChild<ExchangeTable *>(); }
    QAction &lanesAction() const { return *m_window->findChild<QAction *>(u"actLanes"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void LanesInWindowTest::open()
{
    Workbench::Options options;
    options.dataFolder = m_folder->path();
    auto opened = Workbench::open(std::move(options));
    QVERIFY(opened);
    m_workbench = std::move(*opened);
    m_appearance = std::make_unique<Appearance>(*qApp, *m_workbench);
    for (const Exchange &exchange :
         {sample::authorizationRequest(), sample::authorizationResponse(), sample::tokenRequest()})
        m_workbench->log().append(exchange);
    m_window = std::make_unique<MainWindow>(*m_workbench, *m_appearance);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void LanesInWindowTest::close()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_appearance.reset();
    m_workbench.reset();
}

void LanesInWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void LanesInWindowTest::cleanup()
{
    close();
}

void LanesInWindowTest::startsWithTheList()
{
    QVERIFY(!run().isLanes());
    QVERIFY(table().isVisible());
    QVERIFY(!m_window->findChild<LanesView *>()); // costs nothing before somebody asks for it
}

void LanesInWindowTest::keyAndButtonsSwitch()
{
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(run().isLanes());
    QVERIFY(run().lanes()->isVisible());
    QVERIFY(!table().isVisible());
    QVERIFY(lanesAction().isChecked());
    const auto buttons = m_window->findChild<LanesSwitch *>()->findChildren<QToolButton *>();
    QVERIFY(buttons.at(1)->isChecked());
    buttons.at(0)->click();
    QVERIFY(table().isVisible());
    QVERIFY(!run().lanes()->isVisible());
    QVERIFY(!lanesAction().isChecked());
    QVERIFY2(m_window->minimumSizeHint().width() <= 940, "the switch makes the window too wide");
}

void LanesInWindowTest::theChoiceIsShared()
{
    run().exchanges()->setCurrentExchange(3);
    run().setLanes(true);
    QCOMPARE(run().lanes()->currentExchange(), 3);
    run().exchanges()->focusList();
    QVERIFY(run().lanes()->hasFocus());
    QTest::keyClick(run().lanes(), Qt::Key_Home);
    QCOMPARE(run().exchanges()->currentExchange(), 1);
    run().setLanes(false);
    QVERIFY(table().hasFocus());
}

void LanesInWindowTest::enterOpensTheInspector()
{
    run().setLanes(true);
    run().exchanges()->setCurrentExchange(2);
    run().exchanges()->focusList();
    QTest::keyClick(run().lanes(), Qt::Key_Return);
    QVERIFY(run().inspector()->isAncestorOf(QApplication::focusWidget()));
}

void LanesInWindowTest::theFilterIsForBoth()
{
    run().setLanes(true);
    QCOMPARE(run().lanes()->lanes()->rowCount(), 7);
    auto *filter = run().exchanges()->findChild<QLineEdit *>();
    filter->setText(u"token"_s);
    QCOMPARE(run().lanes()->lanes()->rowCount(), 2);
    m_workbench->log().append(sample::authorizationRequest());
    QCOMPARE(run().lanes()->lanes()->rowCount(), 2);
    filter->setText(u"nowhere"_s);
    QVERIFY(!run().lanes()->isVisible());
    filter->clear();
    QVERIFY(run().lanes()->isVisible());
    QCOMPARE(run().lanes()->lanes()->rowCount(), 9);
}

void LanesInWindowTest::theSwitchIsRemembered()
{
    run().setLanes(true);
    close();
    open();
    QVERIFY(run().isLanes());
    QVERIFY(run().lanes()->isVisible());
    QVERIFY(lanesAction().isChecked());
    run().setLanes(false);
    close();
    open();
    QVERIFY(!run().isLanes());
}

QTEST_MAIN(LanesInWindowTest)
#include "tst_lanesinwindow.moc"
