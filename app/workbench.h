// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/explain/explain.h"
#include "app/flows/run.h"
#include "app/http/exchangelog.h"
#include "app/practice/practiceserver.h"
#include "app/secrets/secretregister.h"
#include "app/storage/storage.h"
#include "app/vault.h"

#include <QObject>

#include <memory>

namespace workbench {

/// The profile of the built-in server: not stored, because its port changes with every start.
inline constexpr QLatin1StringView PracticeProfileId{"practice"};

bool isPractice(const ProviderProfile &profile);

/// The object graph: who owns what. `main` makes one; everything else gets a reference to it or to the part
/// it needs.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder = {};
        Clock clock = systemNow;
        PassingTime passing = sinceBoot;
        std::function<bool(const QUrl &)> openBrowser = {};
        /// Reasons (those of Storage) for which a copy that is gone at the end is better than no start.
        QStringList copyWhen = {};
    };
    static Result<std::unique_ptr<Workbench>> open(Options options);
    ~Workbench() override;

    /// Why nothing of this run is kept: the database of the data folder cannot be used, and a copy is in use.
    const std::optional<Failure> &notKept() const { return m_notKept; }
    /// Renames that database and starts a new one in its place, with all that was done in this run. Gives
    /// back the path of the old one.
    QCoro::Task<Result<QString>> setAside();

    QDateTime now() const { return m_options.clock(); }
    Storage &storage() { return *m_storage; }
    Vault &vault() { return m_vault; }
    ExchangeLog &log() { return m_log; }
    const ExchangeLog &log() const { return m_log; }
    const SecretRegister &names() const { return m_names; }
    PracticeServer &practice() { return m_practice; }

    /// The practice profile, with the server started; port_in_use and the like when it cannot be.
    Result<ProviderProfile> practiceProfile(Grant grant = Grant::AuthorizationCode);

    /// Every run that starts from now on has its messages altered by this before they are shown and sent
    /// ("break it"); nothing switches it off.
    void setAlter(std::function<Exchange(Exchange)> alter) { m_alter = std::move(alter); }
    /// Every run that starts from now on waits with each message until the future is finished (a lesson's
    /// "Next"); nothing switches it off.
    void setGate(std::function<QFuture<void>(const Exchange &)> gate) { m_gate = std::move(gate); }

    /// Every run that starts from now on hands addresses for the browser to this instead (a lesson's
    /// stand-in); nothing goes back to the person's browser.
    void setStandIn(std::function<bool(const QUrl &)> standIn) { m_standIn = std::move(standIn); }
    /// Every run that starts from now on holds each message, once it may pass, until the future is finished.
    void setDelay(std::function<QFuture<void>(const Exchange &)> delay) { m_delay = std::move(delay); }

    /// To be called when the language has changed: what the browser is shown follows it. A BCP 47 tag.
    void setLanguage(const QString &language);

    /// A run with this program's surroundings. It belongs to the workbench, which writes its exchanges to the
    /// history and releases it after finished().
    Run *newRun(const ProviderProfile &profile, const Limits &limits = {},
                std::chrono::seconds browserTimeout = std::chrono::seconds(300));

    /// Names a secret before it can appear anywhere.
    QString nameSecret(SecretKind kind, const Secret &value);
    /// The same for all secrets of a message that is shown before it is sent.
    void nameSecrets(const Exchange &exchange);
    void nameCredentials(const ProviderProfile &profile, const ProfileSecrets &secrets);

    /// The tokens among a profile's secrets together with what is remembered of their life, or nothing.
    Result<std::optional<TokenSet>> tokensAmong(const ProviderProfile &profile,
                                                const ProfileSecrets &secrets);
    /// The tokens that are kept for the profile, or nothing.
    QCoro::Task<Result<std::optional<TokenSet>>> loadTokens(ProviderProfile profile);
    /// Puts them into the secret store and their times into the database. Warns where they are not kept.
    QCoro::Task<Outcome> saveTokens(ProviderProfile profile, TokenSet tokens);
    /// Tries again to keep the tokens that could not be kept when they came. Until then they are in memory.
    QCoro::Task<> saveUnsaved();
    /// The tokens of this profile that are only in memory, by name; nothing when they are kept.
    ProfileSecrets unsavedSecrets(const QString &profileId) const;
    /// Tokens and their times are gone; the profile's credentials stay.
    QCoro::Task<Outcome> forgetTokens(ProviderProfile profile);

    /// Whoever shows a countdown asks this from time to time. When the clock of the computer was set, the
    /// times of the tokens that came in this run are moved with it: what counts is the time that has passed.
    void followClock();

    /// What is known about a failure of this profile, for explain(). Valid until the log changes.
    ExplainContext explainContext(const ProviderProfile &profile, const Failure &failure) const;

    /// When the sessions began that wrote to the history, rising, as far as it is remembered: names of
    /// secrets begin anew in each (app/secrets/valuetrace.h). Two windows at a time are told apart only
    /// roughly.
    QList<QDateTime> sessionStarts() const;

    /// Shows the newest exchanges of earlier sessions in the log.
    Outcome loadHistory(int limit);

Q_SIGNALS:
    void runStarted(workbench::Run *run);
    /// The kept tokens of this profile are other ones now.
    void tokensChanged(const QString &profileId);
    /// What could not be kept at first is kept now.
    void unsavedKept();
    /// The clock of the computer was set forward by so many milliseconds, or back.
    void clockSet(qint64 milliseconds);
    /// Something could not be written to the history; the run itself is not affected.
    void historyFailed(const workbench::Failure &failure);

private:
    Workbench(Options options, std::unique_ptr<Storage> storage);
    void finishRun(Run *run);
    void rememberSession();
    void moveReceipt(const QString &profileId, qint64 milliseconds);
    qint64 clockAhead() const;

    Options m_options;
    std::unique_ptr<Storage> m_storage;
    std::optional<Failure> m_notKept;
    Vault m_vault;
    ExchangeLog m_log;
    SecretRegister m_names;
    PracticeServer m_practice;
    TokenSet m_practiceTokens;
    QList<Run *> m_runs;
    QDateTime m_startedAt;
    bool m_remembered = false; ///< this session is among sessionStarts()
    std::function<Exchange(Exchange)> m_alter;
    std::function<QFuture<void>(const Exchange &)> m_gate;
    std::function<bool(const QUrl &)> m_standIn;
    std::function<QFuture<void>(const Exchange &)> m_delay;
    QMap<QString, std::pair<ProviderProfile, TokenSet>> m_unsaved; ///< by profile
    QMap<QString, QDateTime> m_receipts; ///< of tokens that came in this run, by profile
    qint64 m_clockAhead;                 ///< of the time that passes, in milliseconds
    // For explanations, by profile: looked at, never shown.
    QMap<QString, SecretFacts> m_clientSecrets;
    QMap<QString, SecretFacts> m_passwords;
    QMap<QString, TokenSet> m_tokens;
};

/// Seeds of an ExplainContext and of every view: what is remembered of tokens.
TokenRecord recordOf(const TokenSet &tokens);

} // namespace workbench
