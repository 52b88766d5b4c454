// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownpanel.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QProgressBar>

#include <algorithm>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
constexpr int Application = 1;
constexpr int Token = 3;

} // namespace

class TestChecklistPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void without_a_profile_it_offers_to_choose_one()
    {
        Shown shown;
        QVERIFY(shown.table->isVisible());
        shown.panel.setProfile({});
        QVERIFY(!shown.table->isVisible());
        QSignalSpy choose(&shown.panel, &ChecklistPanel::chooseProfileRequested);
        QPushButton *button = shown.button(u"Choose a profile"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(choose.size(), 1);
    }

    void run_all_is_the_action()
    {
        Shown shown;
        QPushButton *button = shown.button(u"Run all checks"_s);
        QVERIFY(button);
        QVERIFY(button->isDefault());
        QSignalSpy triggered(&shown.run, &QAction::triggered);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        shown.run.setEnabled(false);
        shown.run.setText(u"Run them"_s);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->text(), u"Run them"_s);
        shown.panel.setRunAction(nullptr);
        QVERIFY(!button->isVisible());
        QAction other(u"Other"_s);
        shown.panel.setRunAction(&other);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void a_run_shows_progress_and_can_be_stopped()
    {
        Shown shown;
        auto *bar = shown.panel.findChild<QProgressBar *>();
        QVERIFY(!bar->isVisible());
        shown.button(u"Run all checks"_s)->setFocus();
        shown.panel.setRunning(true);
        QPushButton *stop = shown.button(u"Stop the checks"_s);
        QVERIFY(stop);
        QVERIFY(stop->hasFocus());
        QVERIFY(!shown.button(u"Run all checks"_s));
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->maximum(), 9);
        shown.panel.setRow(0, settled(0, CheckState::Passed, u"HTTP 200"_s, {1}));
        shown.panel.setRow(Token, settled(Token, CheckState::Running, {}));
        QCOMPARE(bar->value(), 2); // with the one to tick
        QVERIFY(std::ranges::any_of(shown.panel.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"2 of 9"_s) &&
                   label->text().contains(u"access token"_s);
        }));
        QSignalSpy cancelled(&shown.panel, &ChecklistPanel::cancelRequested);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        shown.panel.setRunning(false);
        QVERIFY(!bar->isVisible());
        QVERIFY(shown.button(u"Run all checks"_s)->hasFocus());
    }

    void the_sums_are_shown_in_words()
    {
        Shown shown;
        QCOMPARE(shown.summary->text(), u"1 to tick yourself, 8 not run"_s);
        shown.panel.setRow(0, settled(0, CheckState::Passed, u"HTTP 200"_s, {1}));
        shown.panel.setRow(Token, settled(Token, CheckState::Failed, u"400"_s, {1}));
        QCOMPARE(shown.summary->text(), u"1 passed, 1 failed, 1 to tick yourself, 6 not run"_s);
        QCOMPARE(shown.summary->accessibleName(), shown.summary->text());
    }

    void exchanges_are_asked_for_by_mouse_and_keyboard()
    {
        Shown shown;
        shown.panel.setRow(Token, settled(Token, CheckState::Passed, u"200 · AT1"_s, {3, 4}));
        Shown::settle();
        QSignalSpy asked(&shown.panel, &ChecklistPanel::exchangeRequested);
        const auto centre = [&](int row, int column) {
            return shown.table->visualRect(shown.panel.model()->index(row, column)).center();
        };
        QWidget *viewport = shown.table->viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, centre(Token, ChecklistModel::Evidence));
        QCOMPARE(asked.takeFirst().first().toLongLong(), 4);
        QTest::mouseClick(viewport, Qt::LeftButton, {}, centre(Token, ChecklistModel::Check));
        QVERIFY(asked.isEmpty());
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, centre(Token, ChecklistModel::Check));
        QCOMPARE(asked.takeFirst().first().toLongLong(), 4);
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(asked.takeFirst().first().toLongLong(), 4);
        QTest::mouseClick(shown.button(u"Show exchange 3"_s), Qt::LeftButton);
        QCOMPARE(asked.takeFirst().first().toLongLong(), 3);
        shown.table->selectRow(0);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QVERIFY(asked.isEmpty());
    }

    void the_manual_row_is_ticked_by_space_and_anywhere_in_its_cell()
    {
        Shown shown;
        QSignalSpy ticked(shown.panel.model(), &ChecklistModel::manualTicked);
        const QRect cell =
            shown.table->visualRect(shown.panel.model()->index(Application, ChecklistModel::Result));
        QVERIFY(cell.height() >= 24);
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, {cell.right() - 3, cell.bottom() - 3});
        QCOMPARE(ticked.takeFirst(), (QVariantList{Application, true}));
        shown.table->setFocus();
        shown.table->setCurrentIndex(shown.panel.model()->index(Application, ChecklistModel::Check));
        QTest::keyClick(shown.table, Qt::Key_Space);
        QCOMPARE(ticked.takeFirst(), (QVariantList{Application, false}));
        shown.table->selectRow(0);
        QTest::keyClick(shown.table, Qt::Key_Space);
        QVERIFY(ticked.isEmpty());
    }

    void the_detail_follows_row_and_changes()
    {
        Shown shown;
        const QString invitation = shown.detail->text();
        QVERIFY(!invitation.isEmpty());
        shown.table->selectRow(8);
        QVERIFY(shown.detail->text() != invitation);
        shown.panel.setRow(8, settled(8, CheckState::Failed, u"200"_s, {9}));
        QVERIFY(shown.detail->text().contains(u"still accepts"_s));
        QVERIFY(shown.detail->text().contains(u"Got: 200"_s));
        QVERIFY(shown.button(u"Show exchange 9"_s));
        shown.panel.setRow(8, settled(8, CheckState::NotRun, {}));
        QVERIFY(!shown.detail->text().contains(u"still accepts"_s));
        QVERIFY(!shown.button(u"Show exchange 9"_s));
        shown.panel.setRows({});
        QCOMPARE(shown.detail->text(), invitation);
    }

    void a_failure_of_the_run_stays_until_cleared()
    {
        Shown shown;
        auto *bar = shown.panel.findChild<MessageBar *>();
        QSignalSpy actions(&shown.panel, &ChecklistPanel::actionRequested);
        shown.panel.setFailure(u"Nobody answers"_s, u"connection_refused"_s, {u"Start it."_s},
                               {{.id = u"again"_s, .text = u"Try again"_s}});
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->message().code, u"connection_refused"_s);
        QTest::mouseClick(shown.button(u"Try again"_s), Qt::LeftButton);
        QCOMPARE(actions.takeFirst().first().toString(), u"again"_s);
        shown.panel.clearFailure();
        QVERIFY(!bar->isVisible());
    }

    void a_row_can_be_copied()
    {
        Shown shown;
        shown.panel.setRow(Token, settled(Token, CheckState::Passed, u"200 · AT1"_s, {3}));
        shown.table->setFocus();
        shown.table->selectRow(Token);
        QTest::keySequence(shown.table, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"4\t"_s) && copied.contains(u"200 · AT1"_s), qPrintable(copied));
    }
};

QTEST_MAIN(TestChecklistPanel)
#include "tst_checklistpanel.moc"
