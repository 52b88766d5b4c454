// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/places.h"

#include "app/explain/explain.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/practice/consentdialog.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/run/failuremessage.h"
#include "ui/run/tokencard.h"
#include "ui/runworkspace.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

namespace workbench::test {

using namespace Qt::StringLiterals;

namespace {
/// The actions of the mode bar that exclude each other.
QList<QAction *> modes(const MainWindow &window)
{
    QList<QAction *> found;
    for (const QToolBar *bar : window.findChildren<QToolBar *>()) {
        for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
            QAction *action = button->defaultAction();
            if (action && action->actionGroup() && action->actionGroup()->isExclusive() &&
                action->isEnabled())
                found.append(action);
        }
    }
    return found;
}

QString plain(QString text)
{
    return text.remove(u'&');
}

/// Each page of each tab widget that can be seen, then the first one again.
void walkTabs(OpenWindow &open, QWidget &within, const QString &place, const Visit &visit)
{
    for (auto *tabs : within.findChildren<QTabWidget *>()) {
        if (!tabs->isVisible())
            continue;
        const int before = tabs->currentIndex();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            settle();
            visit({place + u" · "_s + plain(tabs->tabText(tab)), &open.window()});
        }
        tabs->setCurrentIndex(before);
    }
}

void walkExchanges(OpenWindow &open, const Visit &visit)
{
    auto &run = open.part<RunWorkspace>();
    if (!open.workbench().log().exchanges().isEmpty())
        run.exchanges()->setCurrentExchange(open.workbench().log().exchanges().last().id);
    settle();
    walkTabs(open, run, u"run"_s, visit);
    run.setLanes(true);
    settle();
    visit({u"run · lanes"_s, &open.window()});
    run.setLanes(false);
}

/// What the card unfolds: JSON, history and whatever comes to it.
void walkCard(OpenWindow &open, const Visit &visit)
{
    for (auto *button : open.part<TokenCard>().findChildren<QToolButton *>()) {
        if (!button->isVisible() || !button->isCheckable() || !button->isEnabled())
            continue;
        button->click();
        settle();
        // A picture without words is an eye: it shows a secret, because a person asked.
        visit({(button->text().isEmpty() ? u"revealed"_s : u"token card · "_s + plain(button->text())),
               &open.window()});
        button->click();
    }
}

void walkMessage(OpenWindow &open, const Visit &visit)
{
    MessageBar &message = *open.part<RunWorkspace>().message();
    const Failure failure{.code = u"invalid_client"_s,
                          .stage = Stage::Token,
                          .kind = FailureKind::Refused,
                          .httpStatus = 401,
                          .error = u"invalid_client"_s,
                          .errorDescription = u"Client authentication failed."_s};
    ProviderProfile profile;
    profile.clientId = u"demo"_s;
    message.setMessage(FailureMessage::of(failure, explain(failure, {.profile = profile})));
    settle();
    visit({u"error message"_s, &open.window()});
    message.clear();
    settle();
}

/// The wait for the browser, and the dialog that stands in for it.
void walkWait(OpenWindow &open, const Visit &visit)
{
    auto &waiting = *open.part<RunWorkspace>().waiting(); // a lesson has one as well
    open.setBrowser([](const QUrl &) { return true; });   // it opens, and nobody signs in there
    open.action(u"actGetToken"_s).trigger();
    if (!QTest::qWaitFor([&] { return waiting.isVisible(); }, 10'000))
        return visit({u"the wait did not come"_s, nullptr});
    settle();
    visit({u"waiting"_s, &open.window()});
    QAbstractButton *standIn = nullptr;
    for (auto *button : waiting.findChildren<QPushButton *>()) {
        if (button->isVisible() && !standIn)
            standIn = button;
    }
    if (standIn)
        standIn->click();
    settle();
    if (const QPointer<ConsentDialog> dialog = open.window().findChild<ConsentDialog *>()) {
        visit({u"consent"_s, dialog});
        if (dialog) // the visitor may have left it
            dialog->close();
    } else {
        visit({u"the stand-in for the browser did not come"_s, nullptr});
    }
    open.setBrowser({});
    open.action(u"actCancel"_s).trigger();
    [[maybe_unused]] const bool gone = QTest::qWaitFor([&] { return !waiting.isVisible(); }, 10'000);
    open.part<RunWorkspace>().message()->clear();
    settle();
}

void closeDialogs(const QList<QWidget *> &before)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !before.contains(widget))
            widget->close();
    }
    settle();
}

void walkDialogs(OpenWindow &open, const Visit &visit)
{
    const QList<QWidget *> before = openWindows();
    for (QAction *action : open.window().actions()) {
        if (isLeftAlone(*action) || action->isCheckable() || !action->isEnabled())
            continue;
        action->trigger();
        settle();
        const QList<QWidget *> now = openWindows();
        for (QWidget *window : now) {
            if (!before.contains(window))
                visit({u"dialog · "_s + action->objectName(), window});
        }
        closeDialogs(before);
    }
}

/// A new profile of each template.
void walkTemplates(OpenWindow &open, const Visit &visit)
{
    const QList<QWidget *> before = openWindows();
    QStringList templates; // by now: choosing one may make the menu anew
    for (const QMenu *menu : open.part<ProfileSidebar>().findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            templates.append(action->data().toString());
    }
    for (const QString &id : templates) {
        if (id.isEmpty() || id == u"practice-server")
            continue;
        Q_EMIT open.part<ProfileSidebar>().newProfileRequested(id);
        settle();
        for (QWidget *window : openWindows()) {
            if (!before.contains(window))
                visit({u"new profile · "_s + id, window});
        }
        closeDialogs(before);
    }
}

void walkModes(OpenWindow &open, const Visit &visit)
{
    const QList<QAction *> all = modes(open.window());
    for (QAction *mode : all) {
        if (mode->objectName() == u"actShowRun")
            continue;
        mode->trigger();
        settle();
        visit({u"mode · "_s + mode->objectName(), &open.window()});
        walkTabs(open, open.window(), u"mode · "_s + mode->objectName(), visit);
    }
    open.action(u"actShowRun"_s).trigger();
    settle();
}
} // namespace

bool isLeftAlone(const QAction &action)
{
    static const QStringList names{u"actQuit"_s,
                                   u"actUndo"_s,
                                   u"actGetToken"_s,
                                   u"actCallApi"_s,
                                   u"actCallInHeader"_s,
                                   u"actCallInQuery"_s,
                                   u"actCallInForm"_s,
                                   u"actCallWithoutToken"_s,
                                   u"actRefresh"_s,
                                   u"actRevoke"_s,
                                   u"actRevokeAccess"_s,
                                   u"actRevokeRefresh"_s,
                                   u"actIntrospect"_s,
                                   u"actUserInfo"_s,
                                   u"actPasteRedirect"_s,
                                   u"actCancel"_s,
                                   u"actForgetTokens"_s,
                                   u"actRunChecklist"_s,
                                   u"actClearExchanges"_s,
                                   u"actDeleteProfile"_s,
                                   u"actDuplicateProfile"_s,
                                   u"actRenameProfile"_s,
                                   u"actLarger"_s,
                                   u"actSmaller"_s,
                                   u"actNormalSize"_s,
                                   u"actPracticeToggle"_s,
                                   u"actNextPane"_s,
                                   u"actPreviousPane"_s,
                                   u"actFilter"_s,
                                   u"actImportProfiles"_s,
                                   u"actExportProfile"_s,
                                   u"actSavePicture"_s};
    return names.contains(action.objectName());
}

void walk(OpenWindow &open, const Visit &visit)
{
    auto &run = open.part<RunWorkspace>();
    run.setWelcome(true);
    settle();
    visit({u"welcome"_s, &open.window()});
    run.setWelcome(false);
    settle();
    walkExchanges(open, visit);
    walkCard(open, visit);
    walkMessage(open, visit);
    walkWait(open, visit);
    walkModes(open, visit);
    walkDialogs(open, visit);
    walkTemplates(open, visit);
}

} // namespace workbench::test
