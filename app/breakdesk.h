// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/breaks/breakmessage.h"
#include "app/workbench.h"

#include <QHash>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <optional>

namespace workbench {

/// How a run ended in which a break was made.
struct BreakEnding
{
    QString id = {};
    qint64 exchange = 0; ///< that carries it; 0 when it never left this program
    std::optional<Failure> failure = {};
    bool asPredicted = false;
};

/// The one who holds the armed break. It is made in the first message that it fits, of whatever run, and is
/// disarmed by that; a message that it does not fit leaves it armed. A real server is never met unasked:
/// without allow() its messages stay as they are.
class BreakDesk final : public QObject
{
    Q_OBJECT

public:
    /// The workbench must outlive the desk. Runs that started before it are not altered.
    explicit BreakDesk(Workbench &workbench, QObject *parent = nullptr);
    ~BreakDesk() override;

    /// In place of the one before, and without allowance for any real server. An empty id
    /// disarms. False for an unknown one.
    bool arm(const QString &id);
    void disarm();
    /// The id, or nothing.
    const QString &armed() const { return m_armed; }

    /// A person has to be asked before a message of this profile goes out.
    bool needsQuestion(const ProviderProfile &profile) const;
    /// The person said yes; holds for the armed break only.
    void allow(const ProviderProfile &profile);

    /// What the armed break would make of a message that waits at the gate; nothing when it would go as it
    /// is.
    std::optional<Exchange> preview(const Exchange &message) const;
    BreakObstacle obstacle(const QString &id, const ProviderProfile &profile) const;
    /// The ids that can be made in such a message of this profile, now or when something was got first.
    QStringList fitting(What what, const ProviderProfile &profile) const;

    /// While a message is held back until a code or token is too old; invalid otherwise.
    QDateTime heldUntil() const { return m_held ? m_held->until : QDateTime(); }
    /// The browser shows an error page of the server and will not come back: what redirect_changed foretells.
    /// Only a person sees that of a real server.
    bool mayConfirmErrorPage() const;
    void confirmErrorPage();

    /// How long the codes and tokens live that the practice server issues so that one can see them expire; 10
    /// seconds unless changed. Nothing changes for those that live shorter anyway.
    void setShortLife(qint64 seconds) { m_shortLife = seconds; }
    /// The access tokens of the next run at the practice server live so short: then `expired_token` has one.
    void shortenNextTokens();

Q_SIGNALS:
    void armedChanged();
    /// The break was made in a message of this run.
    void applied(const QString &id, workbench::Run *run);
    void heldChanged();
    /// Comes before whoever follows the run hears of its end.
    void ended(const workbench::BreakEnding &ending);

private:
    struct Held
    {
        QPromise<void> promise;
        QDateTime until;
        QPointer<Run> run;
    };

    void follow(Run *run);
    Run *runOf(const Exchange &message) const;
    std::optional<BrokenMessage> brokenOf(const Exchange &message, const Run *run) const;
    Exchange alter(Exchange message);
    QFuture<void> delay(const Exchange &message);
    void releaseWhenDue();
    void browserKnocked(Run *run, const Failure &failure);
    void practiceServed(const QString &path, int status);
    void finish(Run *run);
    void shorten(qint64 accessSeconds, qint64 codeSeconds);
    void restoreLives();
    BreakMemory memory(const ProviderProfile &profile) const;

    Workbench &m_workbench;
    QString m_armed;
    QString m_allowed; ///< id of the real profile that may be met
    QList<Run *> m_runs;
    QHash<Run *, QString> m_applied;
    qint64 m_shortLife = 10;
    std::optional<std::pair<qint64, qint64>> m_lives; ///< of tokens and codes, to be restored
    QDateTime m_notBefore;                            ///< of the message that was just altered
    std::unique_ptr<Held> m_held;
    QTimer m_tick;
};

} // namespace workbench
