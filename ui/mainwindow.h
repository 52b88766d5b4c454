// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QSplitter;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

class Appearance;
class BreakController;
class ChecklistController;
class ChecklistPanel;
class HistoryController;
class MessageBar;
class PracticeController;
class PracticeDialog;
class ProfileController;
class ProfileSidebar;
class RunController;
class RunWorkspace;
class SecretClipboard;
class StatusLine;
class TeachController;
class TeachWorkspace;
class UndoBar;
class WindowActions;
struct Fix;

/// Arranges the panels and connects the controllers; knows no protocol.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workbench &workbench, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What may wait until the window stands: history, the keychain.
    void finishStart();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QToolButton *modeButton(QAction *action);
    void connectControllers();
    void connectActions();
    void connectPractice();
    void connectTeach();
    /// Both are made when they are first shown: nobody waits for them at the start of the program.
    TeachWorkspace *teach();
    ChecklistPanel *checklist();
    void setProjector(bool projector);
    void showExchange(qint64 id);
    void showWorkspace(QWidget *workspace);
    void profileChanged();
    void startPractice();
    void togglePractice();
    void runChecklist();
    void applyFix(const Fix &fix);
    void showFailure(const Failure &failure);
    void windowActivated();
    void showKeychain();
    /// Says it when the data of this session are a copy.
    void showNotKept();
    void setDataAside();
    void offerUndo(const QString &text, std::function<void()> undo);
    void clearExchanges();
    void setMasked(bool masked);
    void changeTextSize(int percent);
    void movePane(int step);
    void showSettings();
    void explainText();
    void showShortcuts();
    void showAbout();
    void restoreWindow();
    void saveWindow();
    void retranslate();

    Workbench &m_workbench;
    Appearance &m_appearance;
    WindowActions *m_actions;
    SecretClipboard *m_clipboard;
    ProfileSidebar *m_sidebar;
    QStackedWidget *m_workspaces;
    RunWorkspace *m_run;
    ChecklistPanel *m_checklist = nullptr;
    TeachWorkspace *m_teach = nullptr;
    QSplitter *m_splitter;
    MessageBar *m_notice;
    UndoBar *m_undoBar;
    StatusLine *m_status;
    RunController *m_runController;
    HistoryController *m_historyController;
    ProfileController *m_profileController;
    ChecklistController *m_checklistController = nullptr;
    TeachController *m_teachController = nullptr;
    BreakController *m_breaks;
    PracticeController *m_practiceController = nullptr;
    QPointer<PracticeDialog> m_practice;
    std::function<void()> m_undo;
};

} // namespace workbench
