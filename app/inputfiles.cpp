// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputfiles.h"

#include "app/base/failurecodes.h"

#include <QFile>
#include <QFileInfo>

namespace workbench {

namespace {
QString reasonOf(const QString &name)
{
    const QFileInfo file(name);
    if (file.isDir())
        return QStringLiteral("file_is_folder");
    return file.exists() ? QStringLiteral("file_unreadable") : QStringLiteral("file_missing");
}
} // namespace

Result<QByteArray> readInputFile(const QString &name, qint64 most)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return file.read(most + 1);
    Failure failure{.code = codes::ProfileInvalid, .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("file"), name);
    failure.evidence.insert(QStringLiteral("reason"), reasonOf(name));
    return failure;
}

Result<QList<ProfileDocument>> readProfileFiles(const QStringList &names)
{
    QList<ProfileDocument> documents;
    for (const QString &name : names) {
        const Result<QByteArray> text = readInputFile(name, LargestProfileFile);
        if (!text)
            return text.failure();
        const Result<ProfileDocument> document = readProfileFile(*text);
        if (!document) {
            Failure failure = document.failure();
            failure.evidence.insert(QStringLiteral("file"), name);
            return failure;
        }
        documents.append(*document);
    }
    return documents;
}

} // namespace workbench
