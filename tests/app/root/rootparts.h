// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profileactions.h"
#include "app/workbench.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>

namespace workbench::test {

/// The mode of tests/support/keyring-session.sh; "nobus" where nothing was started.
inline QString keyringMode()
{
    return qEnvironmentVariable("WORKBENCH_KEYRING_MODE", QStringLiteral("nobus"));
}

inline bool keyringKeeps()
{
    return keyringMode() == QLatin1StringView("unlocked");
}

/// A whole program without a face, in a folder of its own.
class RootParts
{
public:
    QTemporaryDir folder;
    std::unique_ptr<Workbench> workbench;

    RootParts() { reopen(); }

    /// As after a restart: nothing is left but what was kept.
    void reopen()
    {
        workbench.reset();
        Result<std::unique_ptr<Workbench>> opened = Workbench::open({.dataFolder = folder.path()});
        if (!opened)
            qFatal("the data folder could not be opened");
        workbench = std::move(*opened);
    }

    /// The saved profile; empty when that failed.
    ProviderProfile save(const ProviderProfile &profile, const ProfileSecrets &secrets = {})
    {
        const auto saved = valueOf(saveProfile(workbench.get(), profile, secrets));
        return saved && *saved ? **saved : ProviderProfile{};
    }

    ProfileSecrets kept(const ProviderProfile &profile)
    {
        const auto found = valueOf(workbench->vault().load(profile.id));
        return found && *found ? **found : ProfileSecrets{};
    }

    QStringList profileNames() const
    {
        QStringList names;
        const Result<QList<ProviderProfile>> profiles = workbench->storage().profiles();
        if (!profiles)
            return {QStringLiteral("not readable")};
        for (const ProviderProfile &profile : *profiles)
            names.append(profile.name);
        return names;
    }
};

/// How the run ended. It belongs to the workbench, which releases it.
inline RunResult endOf(Run *run, int milliseconds = 15'000)
{
    std::optional<RunResult> result;
    QObject context;
    QObject::connect(run, &Run::finished, &context, [&] { result = run->result(); });
    std::ignore = QTest::qWaitFor([&] { return result.has_value(); }, milliseconds);
    return result.value_or(RunResult{.failure = Failure{.code = QStringLiteral("did not end")}});
}

inline QString codeOf(const RunResult &result)
{
    return result.failure ? result.failure->code : QString();
}

inline ProfileSecrets secretsOf(std::initializer_list<std::pair<const char *, QString>> values)
{
    ProfileSecrets secrets;
    for (const auto &[name, value] : values)
        secrets.insert(QString::fromLatin1(name), Secret(value));
    return secrets;
}

} // namespace workbench::test
