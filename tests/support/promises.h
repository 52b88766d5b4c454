// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <utility>

namespace workbench::test {

/// Says that the outside check of a promise held, and keeps it for the test `promises`. The same as
/// tests/support/promises.py.
inline void proved(const QString &promise, const QString &figure)
{
    std::printf("%s passed: %s\n", qPrintable(promise), qPrintable(figure));
    std::fflush(stdout);
    const QString folder = qEnvironmentVariable("WORKBENCH_PROMISES");
    if (folder.isEmpty())
        return;
    static bool first = true;
    QFile file(folder + u'/' + QFileInfo(QCoreApplication::applicationFilePath()).fileName() +
               QStringLiteral(".jsonl"));
    const auto mode = std::exchange(first, false) ? QIODevice::Truncate : QIODevice::Append;
    if (!file.open(QIODevice::WriteOnly | mode))
        qFatal("cannot keep the proof of %s", qPrintable(promise));
    const QJsonObject line{{QStringLiteral("id"), promise},
                           {QStringLiteral("word"), QStringLiteral("passed")},
                           {QStringLiteral("figure"), figure}};
    file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace workbench::test
