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
        std::function<bool(const QUrl &)> openBrowser = {};
    };
    static Result<std::unique_ptr<Workbench>> open(Options options);
    ~Workbench() override;

    QDateTime now() const { return m_options.clock(); }
    Storage &storage() { return *m_storage; }
    Vault &vault() { return m_vault; }
    ExchangeLog &log() { return m_log; }
    const ExchangeLog &log() const { return m_log; }
    const SecretRegister &names() const { return m_names; }
    PracticeServer &practice() { return m_practice; }

    /// The practice profile, with the server started; port_in_use and the like when it cannot be.
    Result<ProviderProfile> practiceProfile(Grant grant = Grant::AuthorizationCode);

    /// To be called when the language has changed: what the browser is shown follows it. A BCP 47 tag.
    void setLanguage(const QString &language);

    /// A run with this program's surroundings. It belongs to the workbench, which writes its exchanges to the
    /// history and releases it after finished().
    Run *newRun(const ProviderProfile &profile, const Limits &limits = {},
                std::chrono::seconds browserTimeout = std::chrono::seconds(300));

    /// Names a secret before it can appear anywhere.
    QString nameSecret(SecretKind kind, const Secret &value);
    void nameCredentials(const ProviderProfile &profile, const ProfileSecrets &secrets);

    /// The tokens among a profile's secrets together with what is remembered of their life, or nothing.
    Result<std::optional<TokenSet>> tokensAmong(const ProviderProfile &profile,
                                                const ProfileSecrets &secrets);
    /// The tokens that are kept for the profile, or nothing.
    QCoro::Task<Result<std::optional<TokenSet>>> loadTokens(ProviderProfile profile);
    /// Puts them into the secret store and their times into the database. Warns where they are not kept.
    QCoro::Task<Outcome> saveTokens(ProviderProfile profile, TokenSet tokens);
    /// Tokens and their times are gone; the profile's credentials stay.
    QCoro::Task<Outcome> forgetTokens(ProviderProfile profile);

    /// What is known about a failure of this profile, for explain(). Valid until the log changes.
    ExplainContext explainContext(const ProviderProfile &profile, const Failure &failure) const;

    /// Shows the newest exchanges of earlier sessions in the log.
    Outcome loadHistory(int limit);

Q_SIGNALS:
    void runStarted(workbench::Run *run);
    /// The kept tokens of this profile are other ones now.
    void tokensChanged(const QString &profileId);
    /// Something could not be written to the history; the run itself is not affected.
    void historyFailed(const workbench::Failure &failure);

private:
    Workbench(Options options, std::unique_ptr<Storage> storage);
    void finishRun(Run *run);

    Options m_options;
    std::unique_ptr<Storage> m_storage;
    Vault m_vault;
    ExchangeLog m_log;
    SecretRegister m_names;
    PracticeServer m_practice;
    TokenSet m_practiceTokens;
    QMap<QString, TokenSet> m_unsavedTokens; ///< what the keychain did not take, until the program ends
    QList<Run *> m_runs;
    // For explanations, by profile: looked at, never shown.
    QMap<QString, SecretFacts> m_clientSecrets;
    QMap<QString, SecretFacts> m_passwords;
    QMap<QString, TokenSet> m_tokens;
};

/// Seeds of an ExplainContext and of every view: what is remembered of tokens.
TokenRecord recordOf(const TokenSet &tokens);

} // namespace workbench
