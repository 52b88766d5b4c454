// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretsfile.h"

#include "app/base/json.h"
#include "app/cli/terminal.h"
#include "app/inputfiles.h"

namespace workbench {

namespace {
Failure invalid(const QString &file, const QString &path, const QString &allowed)
{
    Failure failure = invalidProfile(path, allowed);
    failure.stage = Stage::Secrets;
    if (file != QLatin1StringView("-"))
        failure.evidence.insert(QStringLiteral("file"), file);
    return failure;
}
} // namespace

Result<ProfileSecrets> readSecretsFile(const QString &fileOrDash)
{
    QByteArray text;
    if (fileOrDash == QLatin1StringView("-")) {
        text = readAllInput();
    } else {
        const Result<QByteArray> read = readInputFile(fileOrDash, LargestProfileFile);
        if (!read) {
            Failure failure = read.failure();
            failure.stage = Stage::Secrets;
            return failure;
        }
        text = *read;
    }
    const JsonReading reading = readJson(text);
    if (!reading.ok() || !reading.value->isObject())
        return invalid(fileOrDash, QStringLiteral("$"), QStringLiteral("JSON"));
    static const QStringList known{QStringLiteral("client_secret"), QStringLiteral("password"),
                                   QStringLiteral("access_token"), QStringLiteral("refresh_token")};
    ProfileSecrets secrets;
    for (const auto &[name, value] : reading.value->members()) {
        if (!known.contains(name))
            return invalid(fileOrDash, name, known.join(QStringLiteral(", ")));
        if (!value.isString())
            return invalid(fileOrDash, name, QStringLiteral("string"));
        secrets.insert(name, Secret(value.toString()));
    }
    return secrets;
}

} // namespace workbench
