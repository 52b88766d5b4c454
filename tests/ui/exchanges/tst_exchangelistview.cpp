// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchangelog.h"
#include "app/secrets/secretregister.h"
#include "ui/exchanges/exchangelistmodel.h"
#include "ui/exchanges/exchangelistview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class ExchangeListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyListSaysWhatToDo();
    void thePersonChooses();
    void theOwnerChooses();
    void focusAloneChoosesNothing();
    void aFilterHidesButDoesNotForget();
    void clearingKeepsTheChoiceForUndo();
    void ctrlCCopiesTheRow();
    void clearIsOnlyAskedFor();
    void tabGoesFromTopToBottom();
    void columnsFitTheWidth();
    void everythingHasANameAndASize();
    void languageChange();

private:
    void append(const QString &path)
    {
        Exchange exchange;
        exchange.request.method = "POST";
        exchange.request.url = QUrl(u"http://127.0.0.1:8000"_s + path);
        exchange.response = HttpResponse{.status = 200};
        exchange.verdict = Verdict::Good;
        m_log->append(exchange);
    }
    QTreeView &table() const { return *m_view->findChild<QTreeView *>(); }
    QLineEdit &filter() const { return *m_view->findChild<QLineEdit *>(); }
    qint64 selected() const
    {
        const QModelIndexList rows = table().selectionModel()->selectedRows();
        return rows.isEmpty() ? 0 : rows.first().data(ExchangeListModel::IdRole).toLongLong();
    }

    std::unique_ptr<ExchangeLog> m_log;
    std::unique_ptr<SecretRegister> m_names;
    std::unique_ptr<ExchangeListView> m_view;
};

void ExchangeListViewTest::init()
{
    m_log = std::make_unique<ExchangeLog>();
    m_names = std::make_unique<SecretRegister>();
    m_view = std::make_unique<ExchangeListView>(*m_log, *m_names);
    m_view->resize(700, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void ExchangeListViewTest::cleanup()
{
    m_view.reset();
}

void ExchangeListViewTest::anEmptyListSaysWhatToDo()
{
    const auto visibleText = [this] {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QVERIFY(!table().isVisible());
    QCOMPARE(visibleText(), u"No exchanges yet. Press F5 to get a token."_s);
    append(u"/a"_s);
    QVERIFY(table().isVisible());
    filter().setText(u"nowhere"_s);
    QVERIFY(!table().isVisible());
    QCOMPARE(visibleText(), u"No exchange matches the filter."_s);
}

void ExchangeListViewTest::thePersonChooses()
{
    append(u"/a"_s);
    append(u"/b"_s);
    QSignalSpy changed(m_view.get(), &ExchangeListView::currentExchangeChanged);
    QSignalSpy activated(m_view.get(), &ExchangeListView::exchangeActivated);
    m_view->setCurrentExchange(1);
    changed.clear();
    m_view->focusList();
    QTest::keyClick(&table(), Qt::Key_Down);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toLongLong(), 2);
    QCOMPARE(m_view->currentExchange(), 2);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(), 2);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(m_view->model()->index(0, 2)).center());
    QCOMPARE(m_view->currentExchange(), 1);
}

void ExchangeListViewTest::theOwnerChooses()
{
    append(u"/a"_s);
    QSignalSpy changed(m_view.get(), &ExchangeListView::currentExchangeChanged);
    m_view->setCurrentExchange(2); // not there yet
    QCOMPARE(changed.size(), 1);
    QCOMPARE(selected(), 0);
    append(u"/b"_s);
    QCOMPARE(selected(), 2);
    m_view->setCurrentExchange(2);
    QCOMPARE(changed.size(), 1);
    m_view->setCurrentExchange(0);
    QCOMPARE(selected(), 0);
    QCOMPARE(changed.size(), 2);
}

void ExchangeListViewTest::focusAloneChoosesNothing()
{
    append(u"/a"_s);
    QSignalSpy changed(m_view.get(), &ExchangeListView::currentExchangeChanged);
    m_view->focusFilter();
    m_view->focusList();
    QVERIFY(table().hasFocus());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_view->currentExchange(), 0);
}

void ExchangeListViewTest::aFilterHidesButDoesNotForget()
{
    append(u"/a"_s);
    append(u"/b"_s);
    m_view->setCurrentExchange(1);
    QSignalSpy changed(m_view.get(), &ExchangeListView::currentExchangeChanged);
    m_view->focusFilter();
    QTest::keyClicks(&filter(), u"/b"_s);
    QCOMPARE(m_view->model()->rowCount(), 1);
    QCOMPARE(selected(), 0);
    QCOMPARE(m_view->currentExchange(), 1);
    filter().clear();
    QCOMPARE(selected(), 1);
    QCOMPARE(changed.size(), 0);
}

void ExchangeListViewTest::clearingKeepsTheChoiceForUndo()
{
    append(u"/a"_s);
    append(u"/b"_s);
    m_view->setCurrentExchange(2);
    QSignalSpy changed(m_view.get(), &ExchangeListView::currentExchangeChanged);
    const QList<Exchange> taken = m_log->clear();
    QCOMPARE(selected(), 0);
    m_log->restore(taken);
    QCOMPARE(selected(), 2);
    QCOMPARE(changed.size(), 0);
}

void ExchangeListViewTest::ctrlCCopiesTheRow()
{
    append(u"/a"_s);
    m_view->setCurrentExchange(1);
    m_view->focusList();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\tApp → Server\tToken request · POST /a\t\t200\t–"_s);
}

void ExchangeListViewTest::clearIsOnlyAskedFor()
{
    auto *button = m_view->findChild<QToolButton *>();
    QVERIFY(!button->isEnabled());
    append(u"/a"_s);
    QVERIFY(button->isEnabled());
    QSignalSpy asked(m_view.get(), &ExchangeListView::clearRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_log->exchanges().size(), 1);
}

void ExchangeListViewTest::tabGoesFromTopToBottom()
{
    append(u"/a"_s);
    QStringList names;
    for (const QWidget *widget = m_view->nextInFocusChain(); widget != m_view.get();
         widget = widget->nextInFocusChain()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->parentWidget() != &filter())
            names.append(widget->accessibleName());
    }
    QCOMPARE(names, QStringList({u"Filter exchanges"_s, u"Clear the list of exchanges"_s, u"Exchanges"_s}));
}

void ExchangeListViewTest::columnsFitTheWidth()
{
    append(u"/o/token/with/a/very/long/address/that/does/not/fit/into/any/list/of/this/world"_s);
    for (const int width : {1200, 700, 520}) {
        m_view->resize(width, 300);
        QCoreApplication::processEvents();
        QCOMPARE(table().header()->length(), table().viewport()->width());
    }
    // A column that a person has moved stays where it is.
    table().header()->resizeSection(ExchangeListModel::Way, 333);
    m_view->resize(900, 300);
    append(u"/b"_s);
    QCoreApplication::processEvents();
    QCOMPARE(table().header()->sectionSize(ExchangeListModel::Way), 333);
}

void ExchangeListViewTest::everythingHasANameAndASize()
{
    append(u"/a"_s);
    QStringList names;
    for (const QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->parentWidget() == &filter())
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(widget->accessibleName()), qPrintable(widget->accessibleName()));
        names.append(widget->accessibleName());
        QVERIFY(widget->height() >= 24);
        QVERIFY(widget->width() >= 24);
    }
    QCOMPARE(names.size(), 3);
    QVERIFY(table().visualRect(m_view->model()->index(0, 0)).height() >= 24);
}

void ExchangeListViewTest::languageChange()
{
    append(u"/a"_s);
    m_view->setCurrentExchange(1);
    QSignalSpy header(m_view->model(), &QAbstractItemModel::headerDataChanged);
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCOMPARE(header.size(), 1);
    QCOMPARE(selected(), 1);
}

QTEST_MAIN(ExchangeListViewTest)
#include "tst_exchangelistview.moc"
