// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/base/failurecodes.h"
#include "app/secrets/namesecrets.h"
#include "app/words/callbackpage.h"
#include "app/words/practicepagewords.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <utility>

namespace workbench {

bool isPractice(const ProviderProfile &profile)
{
    return profile.id == PracticeProfileId;
}

TokenRecord recordOf(const TokenSet &tokens)
{
    return {.tokenType = tokens.tokenType,
            .scope = tokens.scope,
            .expiresIn = tokens.expiresIn,
            .receivedAt = tokens.receivedAt,
            .accessRevokedAt = tokens.accessRevokedAt,
            .refreshRevokedAt = tokens.refreshRevokedAt};
}

Result<std::unique_ptr<Workbench>> Workbench::open(Options options)
{
    Result<std::unique_ptr<Storage>> storage = Storage::open(options.dataFolder);
    if (!storage)
        return storage.failure();
    return std::unique_ptr<Workbench>(new Workbench(std::move(options), std::move(*storage)));
}

Workbench::Workbench(Options options, std::unique_ptr<Storage> storage)
    : m_options(std::move(options))
    , m_storage(std::move(storage))
    , m_vault(*m_storage)
    , m_practice(m_options.clock)
{
    // Names are given before anybody sees the exchange.
    m_log.setNaming([this](const Exchange &exchange) { nameSecretsIn(exchange, m_names); });
}

Workbench::~Workbench()
{
    // A coroutine must end through its own return, not under our feet.
    const QList<Run *> runs = m_runs;
    for (Run *run : runs)
        run->cancel();
    const QDeadlineTimer deadline(std::chrono::seconds(4));
    while (!m_runs.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 50);
}

Result<ProviderProfile> Workbench::practiceProfile(Grant grant)
{
    if (!m_practice.isRunning()) {
        const Result<QUrl> started = m_practice.start();
        if (!started)
            return started.failure();
    }
    ProviderProfile profile = m_practice.profile(grant);
    profile.id = PracticeProfileId;
    return profile;
}

void Workbench::setLanguage(const QString &language)
{
    m_practice.setPageWords(language, practicePageWords());
}

Run *Workbench::newRun(const ProviderProfile &profile, const Limits &limits,
                       std::chrono::seconds browserTimeout)
{
    RunSurroundings surroundings;
    surroundings.clock = m_options.clock;
    surroundings.limits = limits;
    surroundings.browserTimeout = browserTimeout;
    surroundings.log = &m_log;
    surroundings.openBrowser = m_options.openBrowser;
    surroundings.callbackPage = callbackPage;
    auto *run = new Run(profile, std::move(surroundings), this);
    m_runs.append(run);
    connect(run, &Run::finished, this, [this, run] { finishRun(run); });
    Q_EMIT runStarted(run);
    return run;
}

void Workbench::finishRun(Run *run)
{
    for (const qint64 id : run->result().exchanges) {
        const Exchange *exchange = m_log.find(id);
        if (!exchange)
            continue;
        const Result<qint64> written = m_storage->appendExchange(namedExchange(*exchange, m_names));
        if (!written) {
            Q_EMIT historyFailed(written.failure());
            break;
        }
    }
    m_runs.removeOne(run);
    run->deleteLater();
}

QString Workbench::nameSecret(SecretKind kind, const Secret &value)
{
    return m_names.add(kind, value);
}

void Workbench::nameCredentials(const ProviderProfile &profile, const ProfileSecrets &secrets)
{
    const Secret clientSecret = secrets.value(QStringLiteral("client_secret"));
    m_names.add(SecretKind::AccessToken, secrets.value(QStringLiteral("access_token")));
    m_names.add(SecretKind::RefreshToken, secrets.value(QStringLiteral("refresh_token")));
    m_names.add(SecretKind::IdToken, secrets.value(QStringLiteral("id_token")));
    m_names.add(SecretKind::ClientSecret, clientSecret);
    m_names.add(SecretKind::Password, secrets.value(QStringLiteral("password")));
    if (!clientSecret.isEmpty())
        m_names.addBasicCredentials(profile.clientId, clientSecret);
    m_clientSecrets.insert(profile.id, secretFacts(clientSecret));
    m_passwords.insert(profile.id, secretFacts(secrets.value(QStringLiteral("password"))));
}

ExplainContext Workbench::explainContext(const ProviderProfile &profile, const Failure &failure) const
{
    ExplainContext context;
    context.profile = profile;
    context.exchange = m_log.find(failure.exchange);
    context.earlier = m_log.exchanges();
    if (m_tokens.contains(profile.id))
        context.token = m_tokens.value(profile.id);
    if (m_clientSecrets.contains(profile.id))
        context.clientSecret = m_clientSecrets.value(profile.id);
    if (m_passwords.contains(profile.id))
        context.password = m_passwords.value(profile.id);
    context.now = now();
    return context;
}

Result<std::optional<TokenSet>> Workbench::tokensAmong(const ProviderProfile &profile,
                                                       const ProfileSecrets &secrets)
{
    if (isPractice(profile))
        return m_practiceTokens.isEmpty() ? std::optional<TokenSet>()
                                          : std::optional<TokenSet>(m_practiceTokens);
    if (const auto unsaved = m_unsavedTokens.constFind(profile.id); unsaved != m_unsavedTokens.constEnd())
        return std::optional<TokenSet>(*unsaved);
    const Result<std::optional<TokenRecord>> record = m_storage->tokenRecord(profile.id);
    if (!record)
        return record.failure();
    const Secret accessToken = secrets.value(QStringLiteral("access_token"));
    if (!record->has_value() || accessToken.isEmpty())
        return std::optional<TokenSet>();
    const TokenRecord &kept = **record;
    TokenSet tokens;
    tokens.accessToken = accessToken;
    tokens.refreshToken = secrets.value(QStringLiteral("refresh_token"));
    tokens.idToken = secrets.value(QStringLiteral("id_token"));
    tokens.tokenType = kept.tokenType;
    tokens.scope = kept.scope;
    tokens.expiresIn = kept.expiresIn;
    tokens.receivedAt = kept.receivedAt;
    tokens.accessRevokedAt = kept.accessRevokedAt;
    tokens.refreshRevokedAt = kept.refreshRevokedAt;
    m_tokens.insert(profile.id, tokens);
    return std::optional<TokenSet>(tokens);
}

QCoro::Task<Result<std::optional<TokenSet>>> Workbench::loadTokens(ProviderProfile profile)
{
    ProfileSecrets secrets;
    if (!isPractice(profile)) {
        const Result<ProfileSecrets> kept = co_await m_vault.load(profile.id);
        if (!kept)
            co_return kept.failure();
        secrets = *kept;
        nameCredentials(profile, secrets);
    }
    co_return tokensAmong(profile, secrets);
}

QCoro::Task<Outcome> Workbench::saveTokens(ProviderProfile profile, TokenSet tokens)
{
    m_tokens.insert(profile.id, tokens);
    if (isPractice(profile)) {
        m_practiceTokens = tokens;
        Q_EMIT tokensChanged(profile.id);
        co_return Done{};
    }
    ProfileSecrets changes;
    changes.insert(QStringLiteral("access_token"), tokens.accessToken);
    changes.insert(QStringLiteral("refresh_token"), tokens.refreshToken);
    changes.insert(QStringLiteral("id_token"), tokens.idToken);
    const Outcome kept = co_await m_vault.save(profile.id, changes);
    m_unsavedTokens.remove(profile.id);
    if (!kept) {
        if (!tokens.isEmpty())
            m_unsavedTokens.insert(profile.id, tokens);
        Q_EMIT tokensChanged(profile.id);
        co_return kept;
    }
    const Outcome written = m_storage->saveTokenRecord(profile.id, recordOf(tokens));
    Q_EMIT tokensChanged(profile.id);
    co_return written;
}

QCoro::Task<Outcome> Workbench::forgetTokens(ProviderProfile profile)
{
    // The exchanges stay, with names in place of what was secret in them.
    const QList<Exchange> exchanges = m_log.exchanges();
    for (const Exchange &exchange : exchanges) {
        if (exchange.profile == profile.name)
            m_log.update(namedExchange(exchange, m_names));
    }
    const TokenSet none;
    const Outcome saved = co_await saveTokens(profile, none);
    if (!saved || isPractice(profile))
        co_return saved;
    co_return m_storage->removeTokenRecord(profile.id);
}

Outcome Workbench::loadHistory(int limit)
{
    const Result<QList<Exchange>> history = m_storage->exchanges(limit);
    if (!history)
        return history.failure();
    m_log.restore(*history);
    return Done{};
}

} // namespace workbench
