// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/checkwords.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/common/theme.h"
#include "ui/common/themedicon.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Model = ChecklistModel;

namespace {
constexpr int Application = 1;
constexpr int Refresh = 6;
constexpr int AfterRevoke = 8;

QList<CheckRow> nine()
{
    return checklistRows(u"seed-dot"_s);
}

CheckRow settled(int row, CheckState state, const QString &got, const QList<qint64> &exchanges = {})
{
    CheckRow made = nine().at(row);
    made.state = state;
    made.got = got;
    made.exchanges = exchanges;
    return made;
}

CheckRow refusedRefresh()
{
    CheckRow row = settled(Refresh, CheckState::Failed, u"400 · invalid_grant"_s, {5, 6, 7});
    row.failure = Failure{.code = u"invalid_grant"_s,
                          .stage = Stage::Refresh,
                          .kind = FailureKind::Refused,
                          .httpStatus = 400,
                          .error = u"invalid_grant"_s,
                          .exchange = 6};
    return row;
}

QString shown(const Model &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}
} // namespace

class TestChecklistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_the_rules_of_models()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(nine());
        model.setRow(0, settled(0, CheckState::Passed, u"HTTP 200"_s, {1}));
        model.setRow(99, settled(0, CheckState::Passed, {}));
        model.setRow(-1, settled(0, CheckState::Passed, {}));
        model.setTicked(Application, true);
        model.refreshWords();
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void a_fresh_set_is_not_run_and_one_row_waits_for_the_person()
    {
        Model model;
        model.setRows(nine());
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.columnCount(), int(Model::ColumnCount));
        QCOMPARE(model.count(CheckState::NotRun), 8);
        QCOMPARE(model.count(CheckState::Manual), 1);
        QCOMPARE(shown(model, 0, Model::Number), u"1"_s);
        QCOMPARE(shown(model, 3, Model::Check), CheckWords::title(u"token"_s));
        QCOMPARE(shown(model, 3, Model::Expected), CheckWords::expected(u"token"_s));
        QCOMPARE(shown(model, 0, Model::Result), u"not run"_s);
        QCOMPARE(shown(model, Application, Model::Result), u"tick yourself"_s);
        QVERIFY(!shown(model, Application, Model::Check, Model::RemarkRole).isEmpty());
    }

    void an_unknown_check_shows_what_it_has()
    {
        Model model;
        model.setRows({CheckRow{.id = u"own"_s, .expected = u"204"_s}});
        QCOMPARE(shown(model, 0, Model::Check), u"own"_s);
        QCOMPARE(shown(model, 0, Model::Expected), u"204"_s);
    }

    void every_result_has_word_icon_and_colour()
    {
        QSet<QString> words;
        QSet<QString> icons;
        for (const CheckState state : {CheckState::NotRun, CheckState::Running, CheckState::Passed,
                                       CheckState::Failed, CheckState::Manual, CheckState::Skipped}) {
            Model model;
            model.setRows({settled(0, state, {})});
            words.insert(shown(model, 0, Model::Result));
            icons.insert(shown(model, 0, Model::Result, Model::IconRole));
            const auto role = static_cast<Role>(model.index(0, 0).data(Model::ColorRole).toInt());
            QVERIFY(allRoles().contains(role));
        }
        QCOMPARE(words.size(), 6);
        QCOMPARE(icons.size(), 6);
        for (const QString &icon : std::as_const(icons))
            QVERIFY2(iconNames().contains(icon), qPrintable(icon));
    }

    void only_the_box_of_the_manual_row_can_be_ticked()
    {
        Model model;
        model.setRows(nine());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const bool box = row == Application && column == Model::Result;
                const QModelIndex index = model.index(row, column);
                QCOMPARE(index.flags().testFlag(Qt::ItemIsUserCheckable), box);
                QCOMPARE(index.data(Qt::CheckStateRole).isValid(), box);
                QCOMPARE(model.setData(index, Qt::Checked, Qt::CheckStateRole), box);
            }
        }
        QCOMPARE(model.count(CheckState::Passed), 1);
    }

    void a_tick_passes_and_can_be_taken_back()
    {
        Model model;
        model.setRows(nine());
        const QModelIndex box = model.index(Application, Model::Result);
        QSignalSpy ticked(&model, &Model::manualTicked);
        QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(ticked.takeFirst(), (QVariantList{Application, true}));
        QCOMPARE(model.rows().at(Application).state, CheckState::Passed);
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(ticked.takeFirst(), (QVariantList{Application, false}));
        QCOMPARE(model.rows().at(Application).state, CheckState::Manual);
        model.setTicked(Application, true);
        QCOMPARE(model.rows().at(Application).state, CheckState::Passed);
        model.setTicked(0, true);
        QCOMPARE(model.rows().at(0).state, CheckState::NotRun);
        QVERIFY(ticked.isEmpty());
    }

    void a_run_does_not_take_the_tick_away()
    {
        Model model;
        model.setRows(nine());
        model.setTicked(Application, true);
        model.setRow(Application, settled(Application, CheckState::Manual, u"–"_s));
        QCOMPARE(model.rows().at(Application).state, CheckState::Passed);
        QCOMPARE(model.rows().at(Application).got, u"–"_s);
        model.setRow(0, settled(0, CheckState::Passed, {}));
        model.setRow(0, settled(0, CheckState::NotRun, {}));
        QCOMPARE(model.rows().at(0).state, CheckState::NotRun);
        model.setRows(nine());
        QCOMPARE(model.rows().at(Application).state, CheckState::NotRun);
    }

    void evidence_names_the_exchanges()
    {
        Model model;
        model.setRows({settled(0, CheckState::Passed, {}), settled(3, CheckState::Passed, {}, {3}),
                       settled(4, CheckState::Passed, {}, {3, 4}), refusedRefresh()});
        QCOMPARE(shown(model, 0, Model::Evidence), QString());
        QCOMPARE(shown(model, 1, Model::Evidence), u"→ #3"_s);
        QCOMPARE(shown(model, 2, Model::Evidence), u"→ #3, #4"_s);
        QCOMPARE(shown(model, 3, Model::Evidence), u"→ #5 … #7"_s);
        const auto main = [&](int row) {
            return model.index(row, 0).data(Model::MainExchangeRole).toLongLong();
        };
        QCOMPARE(main(0), 0);
        QCOMPARE(main(2), 4);
        QCOMPARE(main(3), 6); // the failure's own
    }

    void a_failed_row_says_why()
    {
        Model model;
        model.setRows({refusedRefresh(), settled(AfterRevoke, CheckState::Failed, u"200"_s, {9}),
                       settled(AfterRevoke, CheckState::Passed, u"401"_s, {9})});
        const QString refused = shown(model, 0, 0, Model::FailureTextRole);
        QVERIFY2(refused.endsWith(u"invalid_grant · HTTP 400"_s), qPrintable(refused));
        QVERIFY(refused.size() > 30);
        QVERIFY(shown(model, 1, 0, Model::FailureTextRole).contains(u"still accepts"_s));
        QVERIFY(shown(model, 2, 0, Model::FailureTextRole).isEmpty());
        QVERIFY(shown(model, 0, 0, Model::RowTextRole).endsWith(refused));
    }

    void refresh_without_failure_tells_the_two_cases_apart()
    {
        Model model;
        model.setRows({settled(Refresh, CheckState::Failed, u"refresh_token –"_s),
                       settled(Refresh, CheckState::Failed, u"200 · AT1"_s, {4})});
        QVERIFY(shown(model, 0, 0, Model::FailureTextRole).contains(u"no refresh token"_s));
        QVERIFY(shown(model, 1, 0, Model::FailureTextRole).contains(u"same access token"_s));
    }

    void accessible_text_says_the_result_in_words()
    {
        Model model;
        model.setRows(nine());
        model.setRow(3, settled(3, CheckState::Passed, u"200 · AT1"_s, {4}));
        const auto spoken = [&](int row, int column) {
            return shown(model, row, column, Qt::AccessibleTextRole);
        };
        QCOMPARE(spoken(3, Model::Number), u"Check 4 of 9: passed"_s);
        QVERIFY(spoken(3, Model::Check).endsWith(u": passed"_s));
        QCOMPARE(spoken(3, Model::Result), u"passed"_s);
        QCOMPARE(spoken(3, Model::Evidence), u"Exchange #4"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!spoken(row, column).isEmpty());
        }
    }

    void the_same_checks_again_do_not_reset()
    {
        Model model;
        model.setRows(nine());
        QSignalSpy reset(&model, &Model::modelReset);
        QSignalSpy changed(&model, &Model::dataChanged);
        model.setRows(nine());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        model.setRows(nine().mid(1));
        QCOMPARE(reset.size(), 1);
    }
};

QTEST_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
