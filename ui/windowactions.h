// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QMenuBar>
#include <QObject>

namespace workbench {

/// Everything that a person can ask the window for.
enum class Act {
    NewProfile,
    EditProfile,
    DuplicateProfile,
    RenameProfile,
    DeleteProfile,
    ImportProfiles,
    ExportProfile,
    Quit,
    Undo,
    GetToken,
    CallApi,
    CallInHeader,
    CallInQuery,
    CallInForm,
    CallWithoutToken,
    RefreshToken,
    RevokeAndCheck,
    RevokeAccess,
    RevokeRefresh,
    Introspect,
    UserInfo,
    PasteRedirect,
    Cancel,
    ForgetTokens,
    RunChecklist,
    ShowRun,
    ShowChecklist,
    Mask,
    TraceValue,
    TraceNext,
    TracePrevious,
    Filter,
    Lanes,
    SavePicture,
    ClearExchanges,
    NextPane,
    PreviousPane,
    Larger,
    Smaller,
    NormalSize,
    FullScreen,
    PracticeToggle,
    PracticePanel,
    SettingsDialog,
    Shortcuts,
    About,
};

/// All actions of the window with their keys, in menus. One action, one key; the words follow the language.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *of(Act act) const { return m_actions.value(act); }
    QMenu *callMenu() const { return m_callMenu; }
    void fill(QMenuBar *bar);
    void retranslate();
    QList<QAction *> all() const;

private:
    QMenu *addMenu(QMenuBar *bar, const QList<QList<Act>> &groups);

    QHash<Act, QAction *> m_actions;
    QList<QMenu *> m_menus;
    QMenu *m_callMenu;
    QMenu *m_revokeMenu = nullptr;
};

} // namespace workbench
