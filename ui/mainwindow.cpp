// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/words/failurewords.h"
#include "app/words/warningwords.h"
#include "ui/appearance.h"
#include "ui/breakcontroller.h"
#include "ui/checklistcontroller.h"
#include "ui/common/emptystate.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/undobar.h"
#include "ui/common/words.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/historycontroller.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/profilecontroller.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/run/failuremessage.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"
#include "ui/statusline.h"
#include "ui/teachcontroller.h"
#include "ui/teachworkspace.h"
#include "ui/tracing.h"
#include "ui/windowactions.h"

#include <QCloseEvent>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

MainWindow::MainWindow(Workbench &workbench, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_appearance(appearance)
    , m_actions(new WindowActions(this))
    , m_clipboard(new SecretClipboard(this))
    , m_sidebar(new ProfileSidebar)
    , m_workspaces(new QStackedWidget)
    , m_run(new RunWorkspace(*m_actions, workbench.log(), workbench.names()))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_notice(new MessageBar)
    , m_undoBar(new UndoBar)
    , m_status(new StatusLine(this))
    , m_runController(new RunController(workbench, *m_run, *m_actions, appearance, this))
    , m_historyController(new HistoryController(workbench, *m_run, *m_runController, this))
    , m_profileController(new ProfileController(workbench, *m_sidebar, *m_actions, this))
    , m_breaks(new BreakController(workbench, *m_run, *m_runController, *m_status, *m_actions, this))
{
    build();
    connectControllers();
    connectActions();
    connectPractice();
    m_clipboard->setLifetime(m_appearance.settings().clipboardSeconds);
    m_actions->of(Act::Mask)->setChecked(m_appearance.settings().maskOnStart);
    setMasked(m_appearance.settings().maskOnStart);
    retranslate();
    const Result<QString> last = m_workbench.storage().setting(QStringLiteral("window/profile"));
    m_profileController->reload(last ? *last : QString());
    showWorkspace(m_run);
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_actions->fill(menuBar());
    auto *tools = addToolBar(QString());
    tools->setObjectName(QStringLiteral("modes"));
    tools->setMovable(false);
    tools->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *modes = new QActionGroup(this);
    for (const Act act : {Act::ShowRun, Act::ShowTeach, Act::ShowChecklist}) {
        modes->addAction(m_actions->of(act));
        tools->addWidget(modeButton(m_actions->of(act)));
    }
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools->addWidget(gap);
    tools->addWidget(modeButton(m_actions->of(Act::Mask)));

    m_workspaces->addWidget(m_run);
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->addWidget(m_undoBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_workspaces, 1);
    m_undoBar->hide();
    m_notice->hide();
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    setCentralWidget(m_splitter);
    setStatusBar(m_status);
}

QToolButton *MainWindow::modeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void MainWindow::connectControllers()
{
    connect(m_profileController, &ProfileController::currentChanged, this, &MainWindow::profileChanged);
    connect(m_profileController, &ProfileController::tokenRequested, this, [this] {
        showWorkspace(m_run);
        m_runController->getToken();
    });
    connect(m_profileController, &ProfileController::failed, this, &MainWindow::showFailure);
    connect(m_profileController, &ProfileController::warned, this,
            [this](const Warnings &warnings) { m_notice->setMessage(FailureMessage::ofWarnings(warnings)); });
    connect(m_profileController, &ProfileController::undoOffered, this, &MainWindow::offerUndo);
    connect(m_runController, &RunController::fixRequested, this, &MainWindow::applyFix);
    connect(m_runController, &RunController::profileCompletionRequested, this,
            [this] { m_profileController->edit(m_sidebar->selectedProfile()); });
    connect(m_runController, &RunController::grantChosen, this, [this](Grant grant) {
        std::optional<ProviderProfile> profile = m_profileController->current();
        if (!profile)
            return;
        if (isPractice(*profile)) {
            m_profileController->setPracticeGrant(grant);
            return profileChanged();
        }
        profile->grant = grant;
        m_profileController->store(*profile);
    });
    connect(m_run->verbs(), &VerbRow::newProfileRequested, m_sidebar, &ProfileSidebar::showNewProfileMenu);
    connect(m_run->welcome(), &EmptyState::actionRequested, this, [this](const QString &id) {
        if (id == QLatin1StringView("practice"))
            startPractice();
        else if (id == QLatin1StringView("lesson"))
            showWorkspace(teach());
        else if (id == QLatin1StringView("new"))
            m_sidebar->showNewProfileMenu();
        else
            m_profileController->importFiles();
    });
    connect(m_run->tokens(), &TokenCard::copyRequested, m_clipboard, &SecretClipboard::copySecret);
    connect(m_run->inspector(), &InspectorPanel::secretCopyRequested, m_clipboard,
            &SecretClipboard::copySecret);
    m_run->tracing()->setSessionStarts([this] { return m_workbench.sessionStarts(); });
    connect(m_run->exchanges(), &ExchangeListView::clearRequested, this, &MainWindow::clearExchanges);
    connect(m_clipboard, &SecretClipboard::secondsLeftChanged, m_status, &StatusLine::setClipboard);
    for (const Act act : {Act::ForgetTokens, Act::DeleteProfile})
        connect(m_actions->of(act), &QAction::triggered, m_clipboard, &SecretClipboard::clearNow);
    connect(&m_workbench, &Workbench::historyFailed, this, &MainWindow::showFailure);
    connect(&m_workbench, &Workbench::unsavedKept, this, [this] {
        m_notice->setMessage(
            {.kind = MessageBar::Kind::Good, .title = tr("The tokens of this session are saved now.")});
    });
    connect(&m_workbench, &Workbench::clockSet, this, [this](qint64 milliseconds) {
        const QString step = durationText(qAbs(milliseconds) / 1000);
        m_notice->setMessage(
            {.kind = MessageBar::Kind::Info,
             //: %1 is a length of time: "1:00:00"
             .title = milliseconds > 0 ? tr("The clock of this computer was set forward by %1.").arg(step)
                                       : tr("The clock of this computer was set back by %1.").arg(step),
             .lines = {tr("Tokens of this session expire after the time that they were given "
                          "for, whatever the clock says.")}});
    });
    connect(m_breaks, &BreakController::shown, this, [this] {
        if (m_workspaces->currentWidget() != m_teach) // a lesson says by itself what became of its break
            showWorkspace(m_run);
    });
    connect(&m_appearance, &Appearance::notSaved, this, &MainWindow::showFailure);
    connect(&m_workbench.vault(), &Vault::opened, this, [this] { showKeychain(); });
    connect(m_notice, &MessageBar::actionRequested, this, &MainWindow::setDataAside);
}

void MainWindow::profileChanged()
{
    const std::optional<ProviderProfile> profile = m_profileController->current();
    const bool nothingYet = !m_profileController->hasOwnProfiles() && m_workbench.log().exchanges().isEmpty();
    m_run->setWelcome(nothingYet && !m_runController->isBusy() && !m_workbench.practice().isRunning());
    if (!m_runController->isBusy())
        m_runController->setProfile(profile);
    m_historyController->setProfile(profile);
    if (m_checklistController)
        m_checklistController->setProfile(profile);
    if (!profile)
        return;
    if (const Outcome kept = m_workbench.storage().setSetting(QStringLiteral("window/profile"), profile->id);
        !kept)
        showFailure(kept.failure());
}

void MainWindow::showFailure(const Failure &failure)
{
    const Explanation explanation = explain(failure, m_workbench.explainContext({}, failure));
    MessageBar::Message message = FailureMessage::of(failure, explanation);
    message.actions.clear(); // its fixes are about a run
    m_notice->setMessage(message);
}

void MainWindow::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoBar->setText(text);
    m_actions->of(Act::Undo)->setEnabled(true);
}

void MainWindow::clearExchanges()
{
    const QList<Exchange> taken = m_workbench.log().clear();
    if (taken.isEmpty())
        return;
    const Result<QList<Exchange>> history = m_workbench.storage().exchanges(5000);
    if (const Outcome cleared = m_workbench.storage().clearExchanges(); !cleared)
        showFailure(cleared.failure());
    offerUndo(tr("%n exchange(s) cleared.", nullptr, static_cast<int>(taken.size())), [this, taken, history] {
        m_workbench.log().restore(taken);
        for (const Exchange &exchange : history ? *history : QList<Exchange>()) {
            if (const Result<qint64> written = m_workbench.storage().appendExchange(exchange); !written)
                return showFailure(written.failure());
        }
    });
}

void MainWindow::setMasked(bool masked)
{
    m_run->tokens()->setRevealed(!masked);
    m_run->inspector()->setRevealed(!masked);
}

void MainWindow::finishStart()
{
    if (const Outcome loaded = m_workbench.loadHistory(200); !loaded)
        showFailure(loaded.failure());
    else if (!m_workbench.log().exchanges().isEmpty())
        m_run->setWelcome(false);
    m_workbench.vault().open();
    showNotKept();
}

void MainWindow::showKeychain()
{
    m_status->setKeychain(true, m_workbench.vault().unavailable(), m_workbench.vault().keeps());
}

void MainWindow::showNotKept()
{
    const std::optional<Failure> &failure = m_workbench.notKept();
    if (!failure)
        return;
    MessageBar::Message message = FailureMessage::of(*failure, explain(*failure, {}));
    message.kind = MessageBar::Kind::Warning;
    message.lines.append(tr("What is done in this session is gone when you quit."));
    message.actions.clear();
    const QString reason = failure->evidence.value(QStringLiteral("reason"));
    if (reason == QLatin1StringView("damaged") || reason == QLatin1StringView("newer"))
        message.actions.append(
            {.id = QStringLiteral("aside"), .text = tr("Set the file aside and start with an empty one")});
    m_notice->setMessage(message);
}

void MainWindow::setDataAside()
{
    QCoro::connect(m_workbench.setAside(), this, [this](const Result<QString> &aside) {
        showKeychain();
        if (!aside)
            return showFailure(aside.failure());
        m_notice->setMessage({.kind = MessageBar::Kind::Good,
                              .title = tr("From now on everything is kept again."),
                              .lines = {tr("The old file is here: %1").arg(*aside)}});
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        windowActivated();
    QMainWindow::changeEvent(event);
}

void MainWindow::windowActivated()
{
    m_profileController->followStorage();
    m_runController->windowActivated();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow();
    m_runController->cancel();
    if (m_teachController)
        m_teachController->setActive(false);
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("OAuth Workbench"));
    m_actions->retranslate();
    m_runController->retranslate();
    m_profileController->retranslate();
    m_breaks->retranslate();
    if (m_checklistController)
        m_checklistController->retranslate();
    if (m_teachController)
        m_teachController->retranslate();
}

} // namespace workbench
