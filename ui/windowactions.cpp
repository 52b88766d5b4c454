// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/common/themedicon.h"

#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace workbench {

namespace {
struct ActionRow
{
    Act act;
    const char *name; ///< objectName
    const char *key;
    const char *icon = "";
    bool checkable = false;
};

constexpr ActionRow Rows[] = {
    {Act::NewProfile, "actNewProfile", "Ctrl+N", "add"},
    {Act::EditProfile, "actEditProfile", "Ctrl+Shift+N", "edit"},
    {Act::DuplicateProfile, "actDuplicateProfile", "Ctrl+D", "duplicate"},
    {Act::RenameProfile, "actRenameProfile", "F2"},
    {Act::DeleteProfile, "actDeleteProfile", "", "delete"},
    {Act::ImportProfiles, "actImportProfiles", "Ctrl+O", "open"},
    {Act::ExportProfile, "actExportProfile", "Ctrl+S", "export"},
    {Act::Quit, "actQuit", "Ctrl+Q"},
    {Act::Undo, "actUndo", "Ctrl+Z", "undo"},
    {Act::GetToken, "actGetToken", "F5", "play"},
    {Act::CallApi, "actCallApi", "Ctrl+Return", "call"},
    {Act::CallInHeader, "actCallInHeader", ""},
    {Act::CallInQuery, "actCallInQuery", ""},
    {Act::CallInForm, "actCallInForm", ""},
    {Act::CallWithoutToken, "actCallWithoutToken", ""},
    {Act::RefreshToken, "actRefresh", "Ctrl+R", "refresh"},
    {Act::RevokeAndCheck, "actRevoke", "Ctrl+Shift+R", "revoke"},
    {Act::RevokeAccess, "actRevokeAccess", ""},
    {Act::RevokeRefresh, "actRevokeRefresh", ""},
    {Act::Introspect, "actIntrospect", "Ctrl+I"},
    {Act::UserInfo, "actUserInfo", "Ctrl+U"},
    {Act::PasteRedirect, "actPasteRedirect", "Ctrl+Shift+V", "paste"},
    {Act::Cancel, "actCancel", "Esc", "cancel"},
    {Act::ForgetTokens, "actForgetTokens", ""},
    {Act::RunChecklist, "actRunChecklist", "", "play"},
    {Act::ShowRun, "actShowRun", "Ctrl+1", "", true},
    {Act::ShowChecklist, "actShowChecklist", "Ctrl+3", "", true},
    {Act::Mask, "actMask", "Ctrl+M", "hide", true},
    {Act::TraceValue, "actTraceValue", "Ctrl+T"},
    {Act::TraceNext, "actTraceNext", "F3"},
    {Act::TracePrevious, "actTracePrevious", "Shift+F3"},
    {Act::Filter, "actFilter", "Ctrl+F", "search"},
    {Act::Lanes, "actLanes", "Ctrl+L", "lanes", true},
    {Act::SavePicture, "actSavePicture", "Ctrl+Shift+E", "save"},
    {Act::ClearExchanges, "actClearExchanges", "Ctrl+Shift+Del"},
    {Act::NextPane, "actNextPane", "F6"},
    {Act::PreviousPane, "actPreviousPane", "Shift+F6"},
    {Act::Larger, "actLarger", "Ctrl++"},
    {Act::Smaller, "actSmaller", "Ctrl+-"},
    {Act::NormalSize, "actNormalSize", "Ctrl+0"},
    {Act::FullScreen, "actFullScreen", "F11", "", true},
    {Act::PracticeToggle, "actPracticeToggle", "Ctrl+Shift+S", "server-on"},
    {Act::PracticePanel, "actPracticePanel", "Ctrl+Shift+D"},
    {Act::SettingsDialog, "actSettings", "Ctrl+,", "settings"},
    {Act::Shortcuts, "actShortcuts", "Ctrl+?"},
    {Act::About, "actAbout", ""},
};
} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_callMenu(new QMenu(window))
{
    for (const ActionRow &row : Rows) {
        auto *action = new QAction(window);
        action->setObjectName(QString::fromLatin1(row.name));
        if (*row.key != 0)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.key)));
        if (*row.icon != 0)
            action->setIcon(themedIcon(QLatin1StringView(row.icon)));
        action->setCheckable(row.checkable);
        window->addAction(action); // its key works while the menu bar is hidden, too
        m_actions.insert(row.act, action);
    }
    for (const Act act : {Act::CallInHeader, Act::CallInQuery, Act::CallInForm, Act::CallWithoutToken})
        m_callMenu->addAction(of(act));
    retranslate();
}

QList<QAction *> WindowActions::all() const
{
    return m_actions.values();
}

QMenu *WindowActions::addMenu(QMenuBar *bar, const QList<QList<Act>> &groups)
{
    QMenu *menu = bar->addMenu(QString());
    for (const QList<Act> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Act act : group)
            menu->addAction(of(act));
    }
    m_menus.append(menu);
    return menu;
}

void WindowActions::fill(QMenuBar *bar)
{
    addMenu(bar, {{Act::ImportProfiles, Act::ExportProfile}, {Act::Quit}});
    addMenu(bar, {{Act::Undo},
                  {Act::NewProfile, Act::EditProfile, Act::DuplicateProfile, Act::RenameProfile,
                   Act::DeleteProfile}});
    QMenu *token = addMenu(bar, {{Act::GetToken, Act::PasteRedirect, Act::Cancel}, {Act::CallApi}});
    token->addMenu(m_callMenu);
    token->addSeparator();
    for (const Act act : {Act::RefreshToken, Act::RevokeAndCheck, Act::RevokeAccess, Act::RevokeRefresh})
        token->addAction(of(act));
    token->addSeparator();
    for (const Act act : {Act::Introspect, Act::UserInfo, Act::ForgetTokens})
        token->addAction(of(act));
    addMenu(bar, {{Act::ShowRun, Act::ShowChecklist},
                  {Act::Mask, Act::Filter, Act::Lanes, Act::SavePicture, Act::ClearExchanges},
                  {Act::TraceValue, Act::TraceNext, Act::TracePrevious},
                  {Act::NextPane, Act::PreviousPane},
                  {Act::Larger, Act::Smaller, Act::NormalSize, Act::FullScreen}});
    addMenu(bar, {{Act::RunChecklist}, {Act::PracticeToggle, Act::PracticePanel}, {Act::SettingsDialog}});
    addMenu(bar, {{Act::Shortcuts, Act::About}});
    retranslate();
}

void WindowActions::retranslate()
{
    const auto name = [this](Act act, const QString &text) { of(act)->setText(text); };
    name(Act::NewProfile, tr("New profile…"));
    name(Act::EditProfile, tr("Edit profile…"));
    name(Act::DuplicateProfile, tr("Duplicate profile"));
    name(Act::RenameProfile, tr("Rename profile"));
    name(Act::DeleteProfile, tr("Delete profile"));
    name(Act::ImportProfiles, tr("Import profiles…"));
    name(Act::ExportProfile, tr("Export profile…"));
    name(Act::Quit, tr("Quit"));
    name(Act::Undo, tr("Undo"));
    name(Act::GetToken, tr("Get token"));
    name(Act::CallApi, tr("Call API"));
    name(Act::CallInHeader, tr("Token in the header"));
    name(Act::CallInQuery, tr("Token in the query"));
    name(Act::CallInForm, tr("Token in the form body"));
    name(Act::CallWithoutToken, tr("Without a token"));
    name(Act::RefreshToken, tr("Refresh"));
    name(Act::RevokeAndCheck, tr("Revoke and check"));
    name(Act::RevokeAccess, tr("Revoke access token"));
    name(Act::RevokeRefresh, tr("Revoke refresh token"));
    name(Act::Introspect, tr("Introspect token"));
    name(Act::UserInfo, tr("Fetch user info"));
    name(Act::PasteRedirect, tr("Paste redirect address"));
    name(Act::Cancel, tr("Cancel"));
    name(Act::ForgetTokens, tr("Forget tokens"));
    name(Act::RunChecklist, tr("Run all checks"));
    name(Act::ShowRun, tr("Run"));
    name(Act::ShowChecklist, tr("Checklist"));
    name(Act::Mask, tr("Mask secrets"));
    name(Act::TraceValue, tr("Trace this value"));
    name(Act::TraceNext, tr("Next exchange of the trace"));
    name(Act::TracePrevious, tr("Previous exchange of the trace"));
    name(Act::Filter, tr("Filter exchanges"));
    name(Act::Lanes, tr("Show exchanges as lanes"));
    name(Act::SavePicture, tr("Save picture of the lanes…"));
    name(Act::ClearExchanges, tr("Clear exchanges"));
    name(Act::NextPane, tr("Next pane"));
    name(Act::PreviousPane, tr("Previous pane"));
    name(Act::Larger, tr("Larger text"));
    name(Act::Smaller, tr("Smaller text"));
    name(Act::NormalSize, tr("Normal text size"));
    name(Act::FullScreen, tr("Full screen"));
    name(Act::PracticeToggle, tr("Start or stop practice server"));
    name(Act::PracticePanel, tr("Practice server…"));
    name(Act::SettingsDialog, tr("Settings…"));
    name(Act::Shortcuts, tr("Keyboard shortcuts"));
    name(Act::About, tr("About OAuth Workbench"));
    m_callMenu->setTitle(tr("Call API with"));
    const QStringList titles{tr("&File"), tr("&Profile"), tr("&Token"),
                             tr("&View"), tr("T&ools"),   tr("&Help")};
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus.at(i)->setTitle(titles.at(i));
}

} // namespace workbench
