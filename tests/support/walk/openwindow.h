// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace workbench::test {

/// The real window on a data folder of its own. Its browser is a function: nobody's at first, so that the
/// program has to offer its stand-in.
class OpenWindow
{
public:
    using Browser = std::function<bool(const QUrl &)>;

    explicit OpenWindow(Browser browser = {});
    ~OpenWindow();
    Q_DISABLE_COPY_MOVE(OpenWindow)

    MainWindow &window() { return *m_window; }
    Workbench &workbench() { return *m_workbench; }
    QString folder() const { return m_folder.path(); }
    void setBrowser(Browser browser) { m_browser = std::move(browser); }

    void setLook(const QString &language, ThemeChoice theme, int percent = 100);
    void setSize(const QSize &size);
    QAction &action(const QString &objectName);
    /// The first of its kind in the Run workspace, or else in the whole window.
    template <typename Type>
    Type &part(const QString &name = {})
    {
        // Lessons have some of the same parts.
        if (auto *own = runPart()->findChild<Type *>(name))
            return *own;
        return *m_window->findChild<Type *>(name);
    }
    /// A token of the practice server, with the stand-in for the browser.
    bool getPracticeToken();
    /// The person allows, wherever the program asks.
    bool allow();

private:
    QObject *runPart() const;
    QTemporaryDir m_folder;
    Browser m_browser;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

/// What layouts, queued calls and timers of zero have left to do.
void settle();

/// The visible windows of the program, dialogs after their parents. Not menus, tool tips and file dialogs.
QList<QWidget *> openWindows();

/// The visible button with these words or with this accessible name.
QAbstractButton *buttonNamed(const QWidget &window, const QString &words);

} // namespace workbench::test
