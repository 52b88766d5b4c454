// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/coredumps.h"
#include "app/base/logging.h"
#include "app/cli/commandline.h"
#include "app/cli/interrupt.h"
#include "app/cli/report.h"
#include "app/cli/terminal.h"
#include "app/words/usagewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace workbench;

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("oauth-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OAUTH_WORKBENCH_VERSION));
    installLoggingRules();

    const ReadArguments read = readArguments(QCoreApplication::arguments());
    QTranslator translator;
    // Without --lang the words are English: scripts are the first users here, and a terminal may not have the
    // fonts.
    if (!read.arguments.language.isEmpty() &&
        translator.load(QStringLiteral(":/i18n/oauth-workbench_") + read.arguments.language))
        QCoreApplication::installTranslator(&translator);

    if (read.arguments.help) {
        writeOutput(UsageWords::text().toUtf8());
        return 0;
    }
    if (read.arguments.version) {
        writeOutput("oauth-workbench-cli " OAUTH_WORKBENCH_VERSION "\n");
        return 0;
    }
    if (read.failure) {
        Report report(read.arguments);
        report.setFailure(*read.failure, explain(*read.failure, {}));
        if (!read.arguments.json)
            writeError(UsageWords::text().toUtf8());
        return report.print();
    }

    const Interrupt interrupt;
    int exitCode = 0;
    {
        CommandLine commandLine(read.arguments);
        QObject::connect(&interrupt, &Interrupt::interrupted, &commandLine, &CommandLine::interrupt);
        QObject::connect(&interrupt, &Interrupt::terminated, &commandLine, &CommandLine::terminate);
        QObject::connect(
            &commandLine, &CommandLine::finished, &application,
            [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
        commandLine.start();
        exitCode = QCoreApplication::exec();
    }
    return exitCode;
}
