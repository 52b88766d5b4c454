// SPDX-License-Identifier: GPL-3.0-or-later
// profiles list, show, import, export, remove: the commands that send nothing.
#include "app/cli/commandline.h"
#include "app/cli/report.h"
#include "app/inputfiles.h"
#include "app/profileactions.h"

namespace workbench {

QCoro::Task<Outcome> CommandLine::importFiles()
{
    const Result<QList<ProfileDocument>> documents = readProfileFiles(m_arguments.operands);
    if (!documents)
        co_return documents.failure();
    for (const ProfileDocument &document : *documents)
        m_report->addWarnings(document.warnings);
    const Result<Warnings> imported =
        co_await importProfiles(m_workbench.get(), *documents, m_arguments.replace);
    if (!imported)
        co_return imported.failure();
    m_report->addWarnings(*imported);
    Json names = Json::array();
    for (const ProfileDocument &document : *documents) {
        names.append(Json(document.profile.name));
        m_report->addText(document.profile.name);
    }
    m_report->addMember(QStringLiteral("profiles"), names);
    co_return Done{};
}

QCoro::Task<> CommandLine::profileCommand()
{
    const QString verb = m_arguments.command.section(QLatin1Char(' '), 1);
    if (verb == QLatin1StringView("list")) {
        const Result<QList<ProviderProfile>> profiles = m_workbench->storage().profiles();
        if (!profiles) {
            fail(profiles.failure());
            co_return;
        }
        Json names = Json::array();
        for (const ProviderProfile &profile : *profiles) {
            names.append(Json(profile.name));
            m_report->addText(profile.name);
        }
        m_report->addMember(QStringLiteral("profiles"), names);
    } else if (verb == QLatin1StringView("import")) {
        const Outcome imported = co_await importFiles();
        if (!imported) {
            fail(imported.failure());
            co_return;
        }
    } else {
        const std::optional<ProviderProfile> profile = profileNamed(m_arguments.operands.constFirst());
        if (!profile)
            co_return;
        if (verb == QLatin1StringView("remove")) {
            const Outcome removed = co_await removeProfile(m_workbench.get(), *profile);
            if (!removed) {
                fail(removed.failure(), *profile);
                co_return;
            }
        } else {
            const Json file = profileToJson(*profile); // never holds a secret
            m_report->addMember(QStringLiteral("profile"), file);
            m_report->addText(QString::fromUtf8(file.toBytes(true)));
        }
    }
    finish();
}

} // namespace workbench
