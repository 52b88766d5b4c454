// SPDX-License-Identifier: GPL-3.0-or-later
// One value chosen anywhere lights up everywhere, in the whole window.
#include "../lanes/sampleexchanges.h"
#include "app/secrets/namesecrets.h"
#include "app/workbench.h"
#include "ui/appearance.h"
#include "ui/common/chip.h"
#include "ui/exchanges/exchangelistmodel.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/exchanges/exchangetable.h"
#include "ui/inspector/chipstrip.h"
#include "ui/inspector/headertable.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanesview.h"
#include "ui/mainwindow.h"
#include "ui/runworkspace.h"
#include "ui/trace/tracebar.h"
#include "ui/tracing.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class TraceInWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickInTheListLightsUpEverything();
    void theLanesShowTheSame();
    void everyPageOfTheInspectorHasChips();
    void keysFollowAndEndIt();
    void theLineFollowsNewExchanges();
    void anEarlierSessionHasItsOwnNames();
    void noValueIsHeardWhileMasked();
    void namesAreCopied();

private:
    RunWorkspace &run() const { return *m_window->findChild<RunWorkspace *>(); }
    ExchangeTable &table() const { return *m_window->findChild<ExchangeTable *>(); }
    TraceBar &bar() const { return *m_window->findChild<TraceBar *>(); }
    QString row(int number) const;
    QList<bool> markedRows() const;
    void trace(const QString &name, qint64 exchange);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

namespace {
const auto Mark = u"AT1 is in this message."_s;

/// Everything that a screen reader could get.
void collect(QAccessibleInterface *node, QStringList &texts, int depth = 0)
{
    if (!node || depth > 40)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(node->text(kind));
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), texts, depth + 1);
}
} // namespace

void TraceInWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workbench::Options options;
    options.dataFolder = m_folder->path();
    auto opened = Workbench::open(std::move(options));
    QVERIFY(opened);
    m_workbench = std::move(*opened);
    m_appearance = std::make_unique<Appearance>(*qApp, *m_workbench);
    for (const Exchange &exchange :
         {sample::authorizationRequest(), sample::authorizationResponse(), sample::tokenRequest(),
          sample::apiCall(), sample::apiCall(401, "Unauthorized", Verdict::Refused)})
        m_workbench->log().append(exchange);
    m_window = std::make_unique<MainWindow>(*m_workbench, *m_appearance);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TraceInWindowTest::cleanup()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_appearance.reset();
    m_workbench.reset();
}

QString TraceInWindowTest::row(int number) const
{
    return table().model()->index(number, 0).data(Qt::AccessibleTextRole).toString();
}

QList<bool> TraceInWindowTest::markedRows() const
{
    QList<bool> marked;
    for (int number = 0; number < table().model()->rowCount(); ++number) {
        const bool heard = row(number).contains(Mark);
        if (heard != table().model()->index(number, 0).data(ExchangeListModel::TracedRole).toBool())
            return {};
        marked.append(heard);
    }
    return marked;
}

void TraceInWindowTest::trace(const QString &name, qint64 exchange)
{
    run().exchanges()->setCurrentExchange(exchange);
    for (Chip *chip : run().inspector()->findChildren<Chip *>()) {
        if (chip->name() == name && chip->isVisible())
            return chip->click();
    }
    QFAIL("no such chip");
}

void TraceInWindowTest::aClickInTheListLightsUpEverything()
{
    QCOMPARE(markedRows(), QList<bool>(5, false));
    QVERIFY(!bar().isVisible());
    run().exchanges()->setCurrentExchange(4);
    const QImage before = table().viewport()->grab().toImage();
    const QRect cell = table().visualRect(table().model()->index(3, ExchangeListModel::Secrets));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    QCOMPARE(markedRows(), QList<bool>({false, false, true, true, true}));
    QVERIFY(bar().isVisible());
    QCOMPARE(bar().findChild<QLabel *>()->accessibleName(), u"AT1 – born in #3, sent in #4, refused in #5"_s);
    QVERIFY(table().viewport()->grab().toImage() != before);
    // The inspector's own chips as well.
    QCOMPARE(run().tracing()->trace().name, u"AT1"_s);
    const auto strip = m_window->findChild<ChipStrip *>()->findChildren<Chip *>();
    QCOMPARE(strip.first()->name(), u"AT1"_s);
    QCOMPARE(strip.first()->accessibleName(), u"Trace AT1"_s);
    QVERIFY(m_window->minimumSizeHint().width() <= 940);
    QVERIFY2(m_window->minimumSizeHint().height() <= 500,
             qPrintable(QString::number(m_window->minimumSizeHint().height())));
    // Once more: it ends.
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    QCOMPARE(markedRows(), QList<bool>(5, false));
    QVERIFY(!bar().isVisible());
}

void TraceInWindowTest::theLanesShowTheSame()
{
    run().setLanes(true);
    LanesView &lanes = *run().lanes();
    const auto marked = [&lanes] {
        int count = 0;
        for (int i = 0; i < lanes.model()->rowCount(); ++i) {
            const QString heard = lanes.model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
            if (heard.contains(Mark) != lanes.lanes()->isTraced(i) ||
                (lanes.lanes()->isTraced(i) && !lanes.lanes()->textAt(i).chips.contains(u"AT1"_s)))
                return -1;
            count += heard.contains(Mark);
        }
        return count;
    };
    QCOMPARE(marked(), 0);
    run().exchanges()->setCurrentExchange(4);
    const QImage before = lanes.viewport()->grab().toImage();
    lanes.setFocus();
    QTest::keyClick(&lanes, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(marked(), 3); // the answer of 3, the requests of 4 and 5
    QVERIFY(lanes.viewport()->grab().toImage() != before);
    // A chip on an arrow, by the keyboard: from 4 back to the answer of 3.
    QTest::keyClick(&lanes, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(lanes.chips()->look().number >= 0);
    QTest::keyClick(&lanes, Qt::Key_Return);
    QCOMPARE(run().tracing()->trace().name, u"RT1"_s);
}

void TraceInWindowTest::everyPageOfTheInspectorHasChips()
{
    run().exchanges()->setCurrentExchange(3);
    InspectorPanel &inspector = *run().inspector();
    using Page = InspectorPanel::Page;
    for (const bool revealed : {false, true}) {
        inspector.setRevealed(revealed);
        for (const Page page : {Page::Explained, Page::HeaderFields, Page::Body, Page::Raw}) {
            const bool ofCall = page == Page::HeaderFields;
            run().exchanges()->setCurrentExchange(ofCall ? 4 : 3);
            inspector.setPage(page);
            QStringList reached;
            for (auto *view : inspector.findChildren<QAbstractItemView *>()) {
                auto *chips = view->findChild<ChipNavigation *>(QString(), Qt::FindDirectChildrenOnly);
                if (!chips || !view->isVisible())
                    continue;
                const QImage plain = view->viewport()->grab().toImage();
                while (chips->step(true))
                    reached.append(chips->nameToTrace());
                chips->setTraced(u"AT1"_s);
                if (reached.contains(u"AT1"_s))
                    QVERIFY(view->viewport()->grab().toImage() != plain);
                chips->setTraced({});
            }
            const QStringList expected =
                ofCall ? QStringList{u"AT1"_s}
                       : QStringList{u"code1"_s, u"verifier1"_s, u"secret1"_s, u"AT1"_s, u"RT1"_s};
            for (const QString &name : expected)
                QVERIFY2(reached.contains(name), qPrintable(u"%1 on page %2: %3"_s.arg(name)
                                                                .arg(static_cast<int>(page))
                                                                .arg(reached.join(u' '))));
        }
    }
}

void TraceInWindowTest::keysFollowAndEndIt()
{
    run().exchanges()->setCurrentExchange(4);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar().trace().name, u"AT1"_s);
    QTest::keyClick(&table(), Qt::Key_F3);
    QCOMPARE(run().exchanges()->currentExchange(), 5);
    QTest::keyClick(&table(), Qt::Key_F3);
    QCOMPARE(run().exchanges()->currentExchange(), 3); // around the end
    QTest::keyClick(&table(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(run().exchanges()->currentExchange(), 5);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QVERIFY(!run().tracing()->isTracing());
    QVERIFY(!m_window->findChild<QAction *>(u"actTraceNext"_s)->isEnabled());
    // The second chip of a row, and Enter on it instead of the inspector.
    run().exchanges()->setCurrentExchange(3);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&table(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&table(), Qt::Key_Return);
    QVERIFY(run().tracing()->isTracing());
    QVERIFY(run().tracing()->trace().name != u"code1"_s);
    QVERIFY(table().hasFocus());
    // The line's own links.
    for (QToolButton *button : bar().findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(button->width() >= 24 && button->height() >= 24);
    }
    bar().findChildren<QToolButton *>().last()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!run().tracing()->isTracing());
    QVERIFY(table().hasFocus());
}

void TraceInWindowTest::theLineFollowsNewExchanges()
{
    trace(u"AT1"_s, 4);
    const qint64 id = m_workbench->log().append(sample::apiCall());
    QTRY_VERIFY(bar().trace().holds(id));
    QCOMPARE(markedRows(), QList<bool>({false, false, true, true, true, true}));
    m_workbench->log().clear();
    QTRY_VERIFY(bar().trace().stops.isEmpty());
    QVERIFY(bar().isVisible());
}

void TraceInWindowTest::anEarlierSessionHasItsOwnNames()
{
    QList<Exchange> saved;
    for (Exchange exchange : {sample::tokenRequest(), sample::apiCall()}) {
        exchange = namedExchange(exchange, m_workbench->names());
        exchange.fromEarlierSession = true;
        exchange.id = 101 + saved.size();
        saved.append(exchange);
    }
    m_workbench->log().restore(saved);
    trace(u"AT1"_s, 4);
    QCOMPARE(markedRows(), QList<bool>({false, false, false, false, true, true, true}));
    trace(u"AT1"_s, 102);
    QCOMPARE(markedRows(), QList<bool>({true, true, false, false, false, false, false}));
    QCOMPARE(bar().findChild<QWidget *>()->isVisible(), true);
    // Its body shows chips too, although nothing is known of the values.
    run().exchanges()->setCurrentExchange(101);
    run().inspector()->setPage(InspectorPanel::Page::Body);
    bool found = false;
    for (auto *view : run().inspector()->findChildren<QAbstractItemView *>()) {
        if (auto *chips = view->findChild<ChipNavigation *>(); chips && view->isVisible())
            found = chips->step(true) || found;
    }
    QVERIFY(found);
}

void TraceInWindowTest::noValueIsHeardWhileMasked()
{
    run().setLanes(true);
    using Page = InspectorPanel::Page;
    for (const qint64 id : {2, 3, 4, 5}) {
        run().exchanges()->setCurrentExchange(id);
        for (const Page page : {Page::Explained, Page::HeaderFields, Page::Body, Page::Raw}) {
            run().inspector()->setPage(page);
            QStringList texts;
            collect(QAccessible::queryAccessibleInterface(m_window.get()), texts);
            for (const auto *widget : m_window->findChildren<QWidget *>())
                texts.append(widget->toolTip());
            const QString all = texts.join(u'\n');
            QVERIFY(all.contains(u"AT1") || id == 2);
            QVERIFY(!m_workbench->names().occursIn(all.toUtf8()));
        }
    }
}

void TraceInWindowTest::namesAreCopied()
{
    trace(u"AT1"_s, 4);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"\tAT1\t"), qPrintable(copied));
    QVERIFY(!m_workbench->names().occursIn(copied.toUtf8()));
}

QTEST_MAIN(TraceInWindowTest)
#include "tst_traceinwindow.moc"
