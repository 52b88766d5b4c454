// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browser.h"

#include <QProcess>
#include <QStandardPaths>

namespace workbench {

namespace {
QStringList browserCommands()
{
    const QString fromEnvironment = qEnvironmentVariable("BROWSER");
#ifdef Q_OS_WIN
    const QChar separator = QLatin1Char(';'); // a colon stands in every path there
    const QStringList own{QStringLiteral("rundll32 url.dll,FileProtocolHandler %s")};
#elif defined(Q_OS_MACOS)
    const QChar separator = QLatin1Char(':');
    const QStringList own{QStringLiteral("open %s")};
#else
    const QChar separator = QLatin1Char(':');
    const QStringList own{QStringLiteral("xdg-open %s")};
#endif
    return fromEnvironment.isEmpty() ? own : fromEnvironment.split(separator, Qt::SkipEmptyParts);
}

bool start(const QString &command, const QString &address)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return false;
    bool placed = false;
    for (QString &word : words) {
        placed = placed || word.contains(QLatin1StringView("%s"));
        word.replace(QLatin1StringView("%s"), address);
    }
    if (!placed)
        words.append(address);
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    return process.startDetached();
}
} // namespace

bool openInBrowser(const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    for (const QString &command : browserCommands()) {
        if (start(command, address))
            return true;
    }
    return false;
}

} // namespace workbench
