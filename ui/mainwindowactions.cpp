// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's own actions do. The rest of MainWindow arranges and connects.
#include "app/words/breakwords.h"
#include "ui/appearance.h"
#include "ui/breakcontroller.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/checklistcontroller.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/undobar.h"
#include "ui/endingmessage.h"
#include "ui/exceptionquestion.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/fixes.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanesview.h"
#include "ui/mainwindow.h"
#include "ui/practice/practicedialog.h"
#include "ui/practice/practicepanel.h"
#include "ui/practicecontroller.h"
#include "ui/profilecontroller.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/run/pastedtextdialog.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"
#include "ui/savelanespicture.h"
#include "ui/settings/settingsdialog.h"
#include "ui/statusline.h"
#include "ui/teachcontroller.h"
#include "ui/teachworkspace.h"
#include "ui/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace workbench {

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto slot) {
        connect(m_actions->of(act), &QAction::triggered, this, slot);
    };
    on(Act::Quit, [this] { close(); });
    on(Act::Undo, [this] {
        m_undoBar->dismiss();
        m_actions->of(Act::Undo)->setEnabled(false);
        if (const std::function<void()> undo = std::exchange(m_undo, nullptr))
            undo();
    });
    connect(m_undoBar, &UndoBar::undoRequested, m_actions->of(Act::Undo), &QAction::trigger);
    // toggled, not triggered: assistive technology switches a button without triggering its action.
    const auto onToggled = [this](Act act, auto slot) {
        connect(m_actions->of(act), &QAction::toggled, this, slot);
    };
    const auto onShown = [&](Act act, auto workspace) {
        onToggled(act, [this, workspace](bool shown) {
            if (shown)
                showWorkspace(workspace());
        });
    };
    onShown(Act::ShowRun, [this] { return m_run; });
    onShown(Act::ShowTeach, [this] { return teach(); });
    onShown(Act::ShowChecklist, [this] { return checklist(); });
    onToggled(Act::Mask, [this](bool masked) { setMasked(masked); });
    on(Act::Filter, [this] {
        showWorkspace(m_run);
        m_run->setWelcome(false);
        m_run->exchanges()->focusFilter();
    });
    on(Act::SavePicture, [this] {
        SaveLanesPicture::ask(*m_run->lanes()->lanes(), m_workbench.names(), this,
                              [this](const MessageBar::Message &told) { m_notice->setMessage(told); });
    });
    on(Act::ClearExchanges, [this] { clearExchanges(); });
    on(Act::NextPane, [this] { movePane(1); });
    on(Act::PreviousPane, [this] { movePane(-1); });
    on(Act::Larger, [this] { changeTextSize(m_appearance.settings().fontPercent + 10); });
    on(Act::Smaller, [this] { changeTextSize(m_appearance.settings().fontPercent - 10); });
    on(Act::NormalSize, [this] { changeTextSize(100); });
    onToggled(Act::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Act::PracticeToggle, [this] { togglePractice(); });
    on(Act::RunChecklist, [this] {
        showWorkspace(checklist());
        runChecklist();
    });
    on(Act::SettingsDialog, [this] { showSettings(); });
    on(Act::ExplainText, [this] { explainText(); });
    on(Act::Shortcuts, [this] { showShortcuts(); });
    on(Act::About, [this] { showAbout(); });
    m_actions->of(Act::Undo)->setEnabled(false);
    for (const Act act : {Act::LessonNext, Act::LessonBack, Act::LessonRestart, Act::LessonPlay})
        m_actions->of(act)->setEnabled(false); // there is no lesson yet
}

TeachWorkspace *MainWindow::teach()
{
    if (!m_teach) {
        m_teach = new TeachWorkspace(*m_actions, m_workspaces);
        m_workspaces->addWidget(m_teach);
        m_teachController = new TeachController(m_workbench, *m_teach, *m_actions, m_appearance, this);
        connectTeach();
    }
    return m_teach;
}

ChecklistPanel *MainWindow::checklist()
{
    if (!m_checklist) {
        m_checklist = new ChecklistPanel(m_workspaces);
        m_workspaces->addWidget(m_checklist);
        m_checklist->setRunAction(m_actions->of(Act::RunChecklist));
        connect(m_checklist, &ChecklistPanel::exchangeRequested, this, &MainWindow::showExchange);
        connect(m_checklist, &ChecklistPanel::chooseProfileRequested, m_sidebar,
                &ProfileSidebar::showNewProfileMenu);
        m_checklistController = new ChecklistController(m_workbench, *m_checklist, this);
        m_checklistController->setProfile(m_profileController->current());
    }
    return m_checklist;
}

void MainWindow::showWorkspace(QWidget *workspace)
{
    // The lessons are read before their list is shown: an empty one would not take the focus.
    if (m_teachController)
        m_teachController->setActive(workspace == m_teach);
    m_workspaces->setCurrentWidget(workspace);
    const bool checklist = workspace == m_checklist;
    m_actions->of(Act::ShowRun)->setChecked(workspace == m_run);
    m_actions->of(Act::ShowTeach)->setChecked(workspace == m_teach);
    m_actions->of(Act::ShowChecklist)->setChecked(checklist);
    // F5 is the big verb of the workspace one sees: one key, one action at a time.
    const QKeySequence verb(Qt::Key_F5);
    m_actions->of(Act::RunChecklist)->setShortcut(checklist ? verb : QKeySequence());
    m_actions->of(Act::GetToken)->setShortcut(workspace == m_run ? verb : QKeySequence());
    if (workspace != m_teach)
        m_actions->of(Act::Projector)->setChecked(false);
    m_actions->of(Act::Projector)->setEnabled(workspace == m_teach);
}

void MainWindow::showExchange(qint64 id)
{
    showWorkspace(m_run);
    m_run->setWelcome(false);
    m_run->exchanges()->setCurrentExchange(id);
    m_run->inspector()->setExchange(id);
}

void MainWindow::connectTeach()
{
    m_teachController->setOwn([this] { return m_profileController->current(); },
                              [this] { return m_runController->options(); });
    BreakDesk *desk = &m_breaks->desk();
    m_teachController->setBreaks(
        {.fitting = [desk](What what,
                           const ProviderProfile &profile) { return desk->fitting(what, profile); },
         .title = [](const QString &id) { return BreakWords::title(id); },
         .arm =
             [desk](const QString &id) {
                 if (id.isEmpty() || !desk->arm(id))
                     desk->disarm();
             },
         .armed = [desk] { return desk->armed(); }});
    connect(desk, &BreakDesk::armedChanged, m_teachController, &TeachController::breaksChanged);
    connect(m_teachController, &TeachController::exchangeRequested, this, &MainWindow::showExchange);
    connect(m_actions->of(Act::Projector), &QAction::toggled, this, &MainWindow::setProjector);
}

/// Nothing but the lesson, large. The lesson shows names in place of secrets anyway.
void MainWindow::setProjector(bool projector)
{
    m_sidebar->setVisible(!projector);
    menuBar()->setVisible(!projector);
    statusBar()->setVisible(!projector);
    for (QToolBar *bar : findChildren<QToolBar *>())
        bar->setVisible(!projector);
    m_teach->setProjector(projector);
    QList<QKeySequence> keys{QKeySequence(Qt::SHIFT | Qt::Key_F11)};
    if (projector)
        keys.append(QKeySequence(Qt::Key_Escape));
    m_actions->of(Act::Projector)->setShortcuts(keys);
}

void MainWindow::startPractice()
{
    const Result<ProviderProfile> practice = m_workbench.practiceProfile();
    if (!practice)
        return showFailure(practice.failure());
    m_sidebar->selectProfile(practice->id);
    m_run->setWelcome(false);
    profileChanged();
    m_runController->getToken();
}

void MainWindow::togglePractice()
{
    if (m_workbench.practice().isRunning()) {
        m_workbench.practice().stop();
    } else if (const Result<ProviderProfile> practice = m_workbench.practiceProfile(); !practice) {
        showFailure(practice.failure());
    }
}

void MainWindow::connectPractice()
{
    m_practiceController = new PracticeController(m_workbench, *m_run->exchanges(), this);
    PracticeServer &server = m_workbench.practice();
    const auto refresh = [this, &server] {
        m_status->setPractice(server.isRunning() ? server.baseUrl().toString() : QString());
        if (m_practice)
            server.isRunning() ? m_practice->panel()->setRunning(server.baseUrl())
                               : m_practice->panel()->setStopped();
    };
    connect(&server, &PracticeServer::started, this, refresh);
    connect(&server, &PracticeServer::stopped, this, refresh);
    connect(m_actions->of(Act::PracticePanel), &QAction::triggered, this, [this, refresh] {
        if (!m_practice) {
            m_practice = new PracticeDialog(this);
            connect(m_practice->panel(), &PracticePanel::startRequested, this, &MainWindow::togglePractice);
            connect(m_practice->panel(), &PracticePanel::stopRequested, this, &MainWindow::togglePractice);
            m_practiceController->setPanel(m_practice->panel());
        }
        refresh();
        m_practice->show();
        m_practice->raise();
    });
}

void MainWindow::runChecklist()
{
    if (m_runController->isBusy())
        return;
    const std::optional<ProviderProfile> profile = m_profileController->current();
    if (profile && m_breaks->asksBefore(*profile, [this] { runChecklist(); }))
        return;
    if (Run *run = m_checklistController->start(m_runController->options()))
        m_runController->follow(run);
}

void MainWindow::applyFix(const Fix &fix)
{
    const std::optional<ProviderProfile> profile = m_profileController->current();
    if (profile) {
        if (fixedProfile(fix, *profile)) {
            const auto apply = [this, fix] {
                // As it is kept by now: a question takes its time, and others may have changed it meanwhile.
                const std::optional<ProviderProfile> now = m_profileController->current();
                if (const auto fixed = now ? fixedProfile(fix, *now) : std::nullopt)
                    m_profileController->store(*fixed, [this] { m_runController->repeat(); });
            };
            return needsQuestion(fix) ? askForException(fix, profile->name, this, apply) : apply();
        }
    }
    if (const std::optional<ProfileField> field = fieldOf(fix)) {
        m_profileController->edit(m_sidebar->selectedProfile(), field);
        return;
    }
    const auto trigger = [this](Act act) { m_actions->of(act)->trigger(); };
    switch (fix.kind) {
    case FixKind::ShowExchange:
        m_run->exchanges()->setCurrentExchange(fix.facts.value(QStringLiteral("exchange")).toLongLong());
        m_run->inspector()->focusTabs();
        return;
    case FixKind::OpenAgain:
        return m_runController->openAgain();
    case FixKind::GetToken:
    case FixKind::KeepWaiting:
        return m_runController->getToken();
    case FixKind::PasteAddress: // also where the port to listen at is taken
        return m_runController->getToken(BrowserDoors::PasteOnly);
    case FixKind::WaitLonger:
        return m_runController->repeatWithPatience();
    case FixKind::RetryNow:
        if (const int seconds = fix.facts.value(QStringLiteral("seconds")).toInt(); seconds > 0)
            return m_runController->ending()->later(seconds, [this] { m_runController->repeat(); });
        return m_runController->repeat();
    case FixKind::CheckAgain:
        return m_runController->ending()->later(fix.facts.value(QStringLiteral("seconds")).toInt(),
                                                [trigger] { trigger(Act::CallInHeader); });
    case FixKind::UseServerTime:
        return m_runController->useServerTime(fix.facts.value(QStringLiteral("milliseconds")).toLongLong());
    case FixKind::SwapIdAndSecret:
        return m_profileController->swapIdAndSecret([this] { m_runController->repeat(); });
    case FixKind::RefreshAndRepeat:
        return trigger(Act::RefreshToken);
    case FixKind::CallWithToken:
    case FixKind::CheckWithToken:
    case FixKind::SendTokenInHeader:
        return trigger(Act::CallInHeader);
    case FixKind::UsePracticeServer:
        return startPractice();
    case FixKind::CopyRunserver:
        QApplication::clipboard()->setText(fix.facts.value(QStringLiteral("command")));
        return;
    case FixKind::CopyRedirectUri:
        QApplication::clipboard()->setText(fix.facts.value(QStringLiteral("address")));
        return;
    case FixKind::OpenAdminPage:
    case FixKind::OpenConsole:
        QDesktopServices::openUrl(QUrl(fix.facts.value(QStringLiteral("address"))));
        return;
    case FixKind::ShowHowToMakeApplication:
        m_notice->setMessage(
            {.kind = MessageBar::Kind::Info,
             .title = tr("A new application in Django"),
             .lines = {
                 tr("Open the admin page, choose Applications, then Add application."),
                 tr("Copy client ID and client secret before you press Save: afterwards Django keeps only a "
                    "hash of the secret.")}});
        return;
    case FixKind::ShowExample:
        m_notice->setMessage({.kind = MessageBar::Kind::Info,
                              .title = tr("An address that fits"),
                              .code = QStringLiteral("http://127.0.0.1:53123/callback?code=…&state=…")});
        return;
    case FixKind::KeepSecretsUntilQuit:
        m_run->message()->clear(); // they are kept so already; this says "understood"
        return;
    default:
        m_runController->repeat();
    }
}

void MainWindow::changeTextSize(int percent)
{
    Settings settings = m_appearance.settings();
    settings.fontPercent = Settings::FontPercent.bounded(percent);
    m_appearance.apply(settings);
}

void MainWindow::movePane(int step)
{
    QList<QWidget *> panes{m_sidebar};
    panes += m_workspaces->currentWidget() == m_run     ? m_run->panes()
             : m_workspaces->currentWidget() == m_teach ? m_teach->panes()
                                                        : QList<QWidget *>{m_checklist};
    panes.erase(std::remove_if(panes.begin(), panes.end(), [](QWidget *pane) { return !pane->isVisible(); }),
                panes.end());
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i)->isAncestorOf(QApplication::focusWidget()))
            current = i;
    }
    for (qsizetype tried = 1; tried <= panes.size(); ++tried) {
        QWidget *pane = panes.at((current + step * tried + panes.size() * tried) % panes.size());
        for (QWidget *child : pane->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSettings(m_appearance.settings());
    connect(dialog, &SettingsDialog::settingsChanged, this, [this](const Settings &settings) {
        m_appearance.apply(settings);
        m_clipboard->setLifetime(settings.clipboardSeconds);
    });
    dialog->open();
}

void MainWindow::explainText()
{
    auto *dialog =
        new PastedTextDialog(m_profileController->current().value_or(ProviderProfile()), *m_clipboard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PastedTextDialog::fixRequested, this, &MainWindow::applyFix);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    QList<QAction *> withKey;
    for (QAction *action : m_actions->all()) {
        if (!action->shortcut().isEmpty())
            withKey.append(action);
    }
    std::sort(withKey.begin(), withKey.end(),
              [](const QAction *a, const QAction *b) { return a->text() < b->text(); });
    auto *table = new QTableWidget(static_cast<int>(withKey.size()), 2, dialog);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false); // Tab goes on to the button
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(withKey.at(row)->text()));
        table->setItem(row, 1,
                       new QTableWidgetItem(withKey.at(row)->shortcut().toString(QKeySequence::NativeText)));
    }
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->resize(fontMetrics().horizontalAdvance(QLatin1Char('n')) * 60, fontMetrics().height() * 28);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About OAuth Workbench"));
    auto *label =
        new QLabel(tr("OAuth Workbench %1\n\nTests, inspects and teaches OAuth 2.0 and OpenID Connect.\n\n"
                      "Free software under the GNU General Public License, version 3 or later.")
                       .arg(QCoreApplication::applicationVersion()),
                   dialog);
    label->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(buttons);
    dialog->open();
}

void MainWindow::restoreWindow()
{
    const auto bytes = [this](const char *key) {
        const Result<QString> value = m_workbench.storage().setting(QString::fromLatin1(key));
        return value ? QByteArray::fromBase64(value->toLatin1()) : QByteArray();
    };
    resize(1100, 720);
    restoreGeometry(bytes("window/geometry"));
    if (const QByteArray state = bytes("window/sidebar"); !state.isEmpty())
        m_splitter->restoreState(state);
    m_run->restoreLayout(bytes("window/run"));
    m_run->setLanes(bytes("window/exchanges") == "lanes");
    m_run->inspector()->setPage(static_cast<InspectorPanel::Page>(qBound(0, bytes("window/tab").toInt(), 4)));
}

void MainWindow::saveWindow()
{
    const auto keep = [this](const char *key, const QByteArray &value) {
        const Outcome written =
            m_workbench.storage().setSetting(QString::fromLatin1(key), QString::fromLatin1(value.toBase64()));
        return written.ok();
    };
    // On the way out there is nobody to tell; the old places come back next time.
    [[maybe_unused]] const bool kept =
        keep("window/geometry", saveGeometry()) && keep("window/sidebar", m_splitter->saveState()) &&
        keep("window/run", m_run->saveLayout()) &&
        keep("window/exchanges", m_run->isLanes() ? "lanes" : "list") &&
        keep("window/tab", QByteArray::number(static_cast<int>(m_run->inspector()->page())));
}

} // namespace workbench
