// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/openwindow.h"

#include "ui/common/emptystate.h"
#include "ui/practice/consentdialog.h"
#include "ui/run/tokencard.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QTest>

namespace workbench::test {

using namespace Qt::StringLiterals;

OpenWindow::OpenWindow(Browser browser)
    : m_browser(std::move(browser))
{
    Workbench::Options options;
    options.dataFolder = m_folder.path();
    options.openBrowser = [this](const QUrl &url) { return m_browser && m_browser(url); };
    Result<std::unique_ptr<Workbench>> opened = Workbench::open(std::move(options));
    if (!opened)
        qFatal("the workbench does not open: %s", qPrintable(opened.failure().code));
    m_workbench = std::move(*opened);
    m_appearance = std::make_unique<Appearance>(*qApp, *m_workbench);
    m_window = std::make_unique<MainWindow>(*m_workbench, *m_appearance);
    m_window->show();
    m_window->finishStart();
    m_window->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(m_window.get());
    settle();
}

OpenWindow::~OpenWindow()
{
    m_window->close();
    m_window.reset();
    settle();
}

void OpenWindow::setLook(const QString &language, ThemeChoice theme, int percent)
{
    Settings settings = m_appearance->settings();
    settings.language = language;
    settings.theme = theme;
    settings.fontPercent = percent;
    m_appearance->apply(settings);
    settle();
}

void OpenWindow::setSize(const QSize &size)
{
    m_window->resize(size);
    settle();
}

QAction &OpenWindow::action(const QString &objectName)
{
    auto *found = m_window->findChild<QAction *>(objectName);
    if (!found)
        qFatal("there is no action %s", qPrintable(objectName));
    return *found;
}

QObject *OpenWindow::runPart() const
{
    return m_window->findChild<RunWorkspace *>();
}

bool OpenWindow::getPracticeToken()
{
    Q_EMIT m_window->findChild<RunWorkspace *>()->welcome()->actionRequested(u"practice"_s);
    return allow();
}

bool OpenWindow::allow()
{
    const auto busy = [this] { return m_window->findChild<RunController *>()->isBusy(); };
    auto &waiting = *part<RunWorkspace>().waiting(); // a lesson has one as well
    const bool asked = QTest::qWaitFor([&] { return waiting.isVisible() || !busy(); }, 10'000);
    if (!asked || !busy())
        return asked;
    for (auto *button : waiting.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !m_window->findChild<ConsentDialog *>()) {
            button->click(); // the first one: the stand-in
            break;
        }
    }
    auto *dialog = m_window->findChild<ConsentDialog *>();
    if (!dialog)
        return false;
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    return QTest::qWaitFor([&] { return !busy(); }, 10'000);
}

void settle()
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QList<QWidget *> openWindows()
{
    QList<QWidget *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (!widget->isVisible() || qobject_cast<QFileDialog *>(widget) ||
            widget->windowType() == Qt::ToolTip || widget->windowType() == Qt::Popup)
            continue;
        if (widget->parentWidget())
            windows.append(widget);
        else
            windows.prepend(widget);
    }
    return windows;
}

QAbstractButton *buttonNamed(const QWidget &window, const QString &words)
{
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() &&
            (button->text().remove(u'&') == words || button->accessibleName() == words))
            return button;
    }
    return nullptr;
}

} // namespace workbench::test
