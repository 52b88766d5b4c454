// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/explain/explain.h"
#include "tests/support/badserver.h"
#include "tests/support/realserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace workbench::test {

/// One ending as the window would get it: with the failure, or with what a success leaves to say.
struct Ending
{
    std::optional<Failure> failure = {};
    std::optional<Explanation> explanation = {};
    QString from = {}; ///< what produced it, for the table of figures
};

/// A workbench of its own with everything that a case may need: a misbehaving server, the practice server, a
/// browser, a clock that can be moved. Nothing is made up: each ending comes from a run.
class Scene
{
public:
    /// The real django-oauth-toolkit, shared by all cases; access tokens live one second.
    explicit Scene(RealServer &django);
    ~Scene();
    Q_DISABLE_COPY_MOVE(Scene)

    Workbench &workbench() { return *m_workbench; }
    RealServer &django() { return m_django; }
    BadServer &bad() { return m_bad; }
    ActionOptions &options() { return m_options; }
    /// What happens with an address that is to be opened; true when a browser took it.
    void setBrowser(std::function<bool(const QUrl &)> browser) { m_browser = std::move(browser); }
    /// Signs in and agrees, as a program.
    void approveInBrowser();
    /// Time goes by for this program and its practice server.
    void wait(qint64 seconds) { m_ahead += seconds; }

    ProviderProfile djangoProfile(Grant grant, const QString &client, const Secret &secret);
    ProviderProfile practiceProfile(Grant grant);
    /// The practice server at the addresses, and with the answers, of another one.
    ProviderProfile behaving(PracticeBehaviour behaviour);
    /// A profile whose endpoints are all at the misbehaving server.
    ProviderProfile badProfile(Grant grant);

    RunResult finish(Run *run, int milliseconds = 20'000);
    Ending ending(const ProviderProfile &profile, const RunResult &result, const char *from);
    Ending after(const ProviderProfile &profile, Run *run, const char *from)
    {
        return ending(profile, finish(run), from);
    }
    /// Starts a run that goes to the browser and waits until it is waited for.
    Run *waiting(const ProviderProfile &profile);
    /// The practice server's answer to the authorization request of this run.
    QString decided(Run *run, bool allow);
    /// A parameter of the body of this message becomes another one.
    void alterForm(What what, const QString &name, const QString &value);
    void alterHeader(What what, const QByteArray &name, const QByteArray &value);

private:
    RealServer &m_django;
    QTemporaryDir m_folder;
    BadServer m_bad;
    QProcess m_approving;
    std::function<bool(const QUrl &)> m_browser;
    qint64 m_ahead = 0;
    std::unique_ptr<Workbench> m_workbench;
    ActionOptions m_options;
};

using Produce = std::function<Ending(Scene &)>;

struct CatalogueRow
{
    const char *entry;       ///< "E01"
    QLatin1StringView cause; ///< the one that is to come first
    FixKind fix;             ///< the way out that must be there
    Produce produce;
};

// The thirty-six, by what produces them.
QList<CatalogueRow> entriesOfConnections();
QList<CatalogueRow> entriesOfAsking();
QList<CatalogueRow> entriesOfTokens();

} // namespace workbench::test
