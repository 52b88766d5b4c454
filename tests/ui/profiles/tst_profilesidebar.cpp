// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldnote.h"
#include "ui/common/theme.h"
#include "ui/profiles/profilesidebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Model = ProfileListModel;

namespace {

ProviderProfile profile(const QString &id, const QString &name, const QString &templateId = u"generic"_s)
{
    ProviderProfile made;
    made.id = id;
    made.name = name;
    made.templateId = templateId;
    return made;
}

QList<ProviderProfile> three()
{
    return {profile(u"a"_s, u"Alpha"_s), profile(u"p"_s, u"Practice server"_s, u"practice-server"_s),
            profile(u"b"_s, u"Beta"_s), profile(u"c"_s, u"Gamma"_s)};
}

QStringList shown(const Model &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row).data().toString());
    return rows;
}

} // namespace

class TestProfileSidebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void practice_server_comes_first()
    {
        Model model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown(model), (QStringList{u"Practice server"_s, u"My profiles"_s, u"(none yet)"_s}));
        QCOMPARE(model.practiceId(), u"practice-server"_s);
        model.setProfiles(three());
        QCOMPARE(shown(model),
                 (QStringList{u"Practice server"_s, u"My profiles"_s, u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
        QCOMPARE(model.practiceId(), u"p"_s);
        QCOMPARE(model.indexOf(u"b"_s).row(), 3);
        QVERIFY(!model.indexOf(u"x"_s).isValid());
        QVERIFY(!(model.index(1).flags() & Qt::ItemIsEnabled));
        QVERIFY(!model.isMine(model.index(0)));
        QVERIFY(model.isMine(model.index(2)));
    }

    void a_copy_of_the_practice_profile_is_mine()
    {
        Model model;
        model.setProfiles({profile(u"p"_s, u"Practice server"_s, u"practice-server"_s),
                           profile(u"q"_s, u"Practice server 2"_s, u"practice-server"_s)});
        QVERIFY(model.isMine(model.indexOf(u"q"_s)));
    }

    void state_is_words_and_mark()
    {
        Model model;
        model.setProfileState(u"b"_s, u"secret is missing"_s, Model::Severity::Warning);
        model.setProfiles(three());
        const QModelIndex beta = model.indexOf(u"b"_s);
        QCOMPARE(beta.data(Model::SentenceRole).toString(), u"secret is missing"_s);
        QCOMPARE(beta.data(Model::SeverityRole).value<Model::Severity>(), Model::Severity::Warning);
        QCOMPARE(beta.data(Qt::AccessibleTextRole).toString(), u"Beta, secret is missing"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Practice server, stopped"_s);
        QSignalSpy changed(&model, &Model::dataChanged);
        model.setPracticeRunning(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Practice server, running"_s);
        model.setProfileState(u"b"_s, {}, Model::Severity::None);
        QCOMPARE(beta.data(Qt::AccessibleTextRole).toString(), u"Beta"_s);
    }

    void selection_stays_with_the_profile()
    {
        ProfileSidebar sidebar;
        QSignalSpy selected(&sidebar, &ProfileSidebar::profileSelected);
        sidebar.setProfiles(three());
        sidebar.selectProfile(u"b"_s);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.takeFirst().first().toString(), u"b"_s);
        QList<ProviderProfile> turned = three();
        std::reverse(turned.begin(), turned.end());
        sidebar.setProfiles(turned);
        QCOMPARE(sidebar.selectedProfile(), u"b"_s);
        QCOMPARE(selected.size(), 0);

        sidebar.setProfiles({turned.at(0), turned.at(2), turned.at(3)}); // Beta is gone
        QCOMPARE(selected.size(), 1);
        QCOMPARE(sidebar.selectedProfile(), u"a"_s);

        sidebar.setProfiles({profile(u"p"_s, u"Practice server"_s, u"practice-server"_s)});
        QCOMPARE(sidebar.selectedProfile(), u"p"_s);
        QVERIFY(!sidebar.canChangeSelected());
    }

    void keys()
    {
        ProfileSidebar sidebar;
        sidebar.setProfiles(three());
        sidebar.show();
        sidebar.selectProfile(u"p"_s);
        sidebar.view()->setFocus();
        QSignalSpy deleted(&sidebar, &ProfileSidebar::deleteRequested);
        QSignalSpy edited(&sidebar, &ProfileSidebar::editRequested);
        QTest::keyClick(sidebar.view(), Qt::Key_Delete);
        QCOMPARE(deleted.size(), 0);                   // the practice server stays
        QTest::keyClick(sidebar.view(), Qt::Key_Down); // over the heading
        QCOMPARE(sidebar.selectedProfile(), u"a"_s);
        QTest::keyClick(sidebar.view(), Qt::Key_Delete);
        QCOMPARE(deleted.size(), 1);
        QCOMPARE(deleted.first().first().toString(), u"a"_s);
        QTest::keyClick(sidebar.view(), Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QTest::keyClick(sidebar.view(), Qt::Key_Home);
        QCOMPARE(sidebar.selectedProfile(), u"p"_s);
    }

    void rename_in_place()
    {
        QTest::failOnWarning(QRegularExpression(u"QAbstractItemView"_s));
        ProfileSidebar sidebar;
        sidebar.setProfiles(three());
        sidebar.resize(200, 300);
        sidebar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sidebar));
        sidebar.selectProfile(u"a"_s);
        QSignalSpy renamed(&sidebar, &ProfileSidebar::renameRequested);
        // The owner answers at once, while the editor is still open.
        connect(&sidebar, &ProfileSidebar::renameRequested, &sidebar,
                [&](const QString &, const QString &name) {
                    QList<ProviderProfile> profiles = three();
                    profiles[0].name = name;
                    sidebar.setProfiles(profiles);
                });
        sidebar.view()->setFocus();
        QTest::keyClick(sidebar.view(), Qt::Key_F2);
        auto *editor = sidebar.view()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"Alpha"_s);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->setText(u"  New   name "_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(renamed.size(), 1);
        QCOMPARE(renamed.first(), (QVariantList{u"a"_s, u"New name"_s}));
        QTRY_COMPARE(sidebar.view()->currentIndex().data().toString(), u"New name"_s);
        QTRY_VERIFY(!sidebar.view()->viewport()->findChild<QLineEdit *>());
    }

    void refused_name_is_said_in_place()
    {
        ProfileSidebar sidebar;
        sidebar.setProfiles(three());
        sidebar.show();
        QSignalSpy renamed(&sidebar, &ProfileSidebar::renameRequested);
        auto *note = sidebar.findChild<FieldNote *>();
        QVERIFY(!sidebar.model()->setData(sidebar.model()->indexOf(u"a"_s), u"Beta"_s));
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(u"Beta"_s));
        QVERIFY(!sidebar.model()->setData(sidebar.model()->indexOf(u"a"_s), u" "_s));
        QCOMPARE(note->kind(), FieldNote::Kind::Warning);
        sidebar.selectProfile(u"c"_s);
        QVERIFY(!note->isVisible());
        QVERIFY(!sidebar.model()->setData(sidebar.model()->indexOf(u"p"_s), u"Mine"_s));
        QVERIFY(!sidebar.model()->setData(sidebar.model()->indexOf(u"a"_s), u"Alpha"_s));
        QCoreApplication::processEvents();
        QCOMPARE(renamed.size(), 0);
    }

    void new_profile_menu()
    {
        ProfileSidebar sidebar;
        QSignalSpy created(&sidebar, &ProfileSidebar::newProfileRequested);
        QSignalSpy imported(&sidebar, &ProfileSidebar::importRequested);
        const QList<QAction *> actions = sidebar.findChild<QPushButton *>()->menu()->actions();
        QStringList ids;
        for (QAction *action : actions) {
            if (action->isSeparator())
                continue;
            QVERIFY(!action->text().isEmpty());
            QVERIFY(action->text() != action->data().toString()); // words, not ids
            action->trigger();
        }
        for (const QVariantList &arguments : created)
            ids.append(arguments.first().toString());
        QCOMPARE(ids, (QStringList{u"django-oauth-toolkit"_s, u"django-oauth-toolkit-code"_s,
                                   u"django-oauth-toolkit-client-credentials"_s, u"generic"_s}));
        QCOMPARE(imported.size(), 1);
    }

    void context_menu_by_keyboard()
    {
        ProfileSidebar sidebar;
        sidebar.setProfiles(three());
        sidebar.resize(200, 300);
        sidebar.show();
        sidebar.selectProfile(u"p"_s);
        const QPoint place = sidebar.view()->visualRect(sidebar.view()->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place,
                                sidebar.view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(sidebar.view()->viewport(), &event);
        QMenu *menu = nullptr;
        for (QMenu *found : sidebar.findChildren<QMenu *>()) {
            if (found->isVisible())
                menu = found;
        }
        QVERIFY(menu);
        QSignalSpy duplicated(&sidebar, &ProfileSidebar::duplicateRequested);
        QSignalSpy exported(&sidebar, &ProfileSidebar::exportRequested);
        QStringList enabled;
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->isEnabled())
                enabled.append(action->text().remove(u'&'));
        }
        QCOMPARE(enabled, (QStringList{u"Edit…"_s, u"Duplicate"_s, u"Export…"_s, u"Import…"_s}));
        menu->actions().at(1)->trigger();
        menu->actions().at(5)->trigger();
        QCOMPARE(duplicated.first().first().toString(), u"p"_s);
        QCOMPARE(exported.first().first().toString(), u"p"_s);
        menu->close();
    }

    void screen_reader_gets_names()
    {
        ProfileSidebar sidebar;
        sidebar.setProfiles(three());
        sidebar.show();
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(sidebar.view());
        QCOMPARE(list->text(QAccessible::Name), u"Profiles"_s);
        QCOMPARE(list->childCount(), 5);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Practice server, stopped"_s);
    }

    void wide_enough_for_the_font()
    {
        ProfileSidebar sidebar;
        const int before = sidebar.sizeHint().width();
        QFont large = sidebar.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        sidebar.setFont(large);
        QVERIFY(sidebar.sizeHint().width() > before * 3 / 2);
        sidebar.setProfiles({profile(u"a"_s, QString(200, u'x'))});
        QVERIFY(sidebar.minimumSizeHint().width() < before * 2); // a long name does not widen the window
    }
};

QTEST_MAIN(TestProfileSidebar)
#include "tst_profilesidebar.moc"
