// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/coredumps.h"
#include "app/base/logging.h"
#include "app/words/causewords.h"
#include "app/words/failurewords.h"
#include "ui/appearance.h"
#include "ui/common/messagebar.h"
#include "ui/common/themedicon.h"
#include "ui/mainwindow.h"
#include "ui/run/failuremessage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace workbench;

namespace {
/// The data cannot be opened: the one thing that the program cannot go on without.
int showOpeningFailure(const Failure &failure)
{
    QDialog dialog;
    dialog.setWindowTitle(QStringLiteral("OAuth Workbench"));
    auto *bar = new MessageBar(&dialog);
    MessageBar::Message message = FailureMessage::of(failure, explain(failure, {}));
    message.actions.clear();
    bar->setMessage(message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(bar);
    layout->addWidget(buttons);
    dialog.resize(560, 200);
    QObject::connect(&dialog, &QDialog::finished, qApp, [] { QCoreApplication::exit(4); });
    dialog.open();
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char *argv[])
{
#ifdef __GLIBC__
    // Else the first large body that is closed teaches the allocator to keep the memory of all later ones.
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
#endif
    forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("oauth-workbench"));
    QApplication::setApplicationVersion(QStringLiteral(OAUTH_WORKBENCH_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("OAuth Workbench"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.oauth_workbench.OAuthWorkbench"));
    installLoggingRules();

    QCommandLineParser parser;
    const QCommandLineOption dataDir(QStringLiteral("data-dir"),
                                     QStringLiteral("Where profiles and history are kept."),
                                     QStringLiteral("DIR"));
    parser.addOption(dataDir);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Workbench::Options options;
    options.dataFolder = parser.isSet(dataDir)
                             ? parser.value(dataDir)
                             : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.openBrowser = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    // A window opens whatever lies in the folder, and says what is the matter.
    for (const char *reason : {"read_only", "full", "damaged", "newer", "open", "write"})
        options.copyWhen.append(QLatin1StringView(reason));
    Result<std::unique_ptr<Workbench>> opened = Workbench::open(std::move(options));
    if (!opened)
        return showOpeningFailure(opened.failure());
    const std::unique_ptr<Workbench> workbench = std::move(*opened);
    Appearance appearance(application, *workbench);
    QApplication::setWindowIcon(applicationIcon());
    MainWindow window(*workbench, appearance);
    window.show();
    // Behind the first picture: what nobody waits for to see the window.
    QTimer::singleShot(0, &window, &MainWindow::finishStart);
    return QApplication::exec();
}
