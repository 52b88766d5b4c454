// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include "app/base/failurecodes.h"
#include "app/secrets/namesecrets.h"
#include "app/words/callbackpage.h"
#include "app/words/practicepagewords.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <utility>

namespace workbench {

namespace {
constexpr qint64 MayTakeSeconds = 10; // from the answer until the keychain has it
// Smaller steps are those of a clock that is kept right, and nobody's countdown.
constexpr qint64 NoticedMilliseconds = 2000;
const auto SessionsKey = QStringLiteral("history/sessions");
} // namespace

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
    std::optional<Failure> trouble;
    if (!storage)
        trouble = storage.failure();
    else if (const auto profiles = (*storage)->profiles(); !profiles) // damage behind a good beginning
        trouble = profiles.failure();
    if (trouble) {
        if (!options.copyWhen.contains(trouble->evidence.value(QStringLiteral("reason"))))
            return *trouble;
        storage = Storage::openCopy(options.dataFolder);
        if (!storage)
            return *trouble;
    }
    std::unique_ptr<Workbench> workbench(new Workbench(std::move(options), std::move(*storage)));
    workbench->m_notKept = trouble;
    return workbench;
}

QCoro::Task<Result<QString>> Workbench::setAside()
{
    const Result<QString> aside = m_storage->settleIn(m_options.dataFolder, now());
    if (!aside)
        co_return aside;
    m_notKept.reset();
    const Outcome kept = co_await m_vault.keepChanges();
    if (!kept)
        co_return kept.failure();
    co_return aside;
}

Workbench::Workbench(Options options, std::unique_ptr<Storage> storage)
    : m_options(std::move(options))
    , m_storage(std::move(storage))
    , m_vault(*m_storage)
    , m_practice(m_options.clock)
    , m_startedAt(m_options.clock())
    , m_clockAhead(clockAhead())
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
    surroundings.alter = m_alter;
    surroundings.gate = m_gate;
    auto *run = new Run(profile, std::move(surroundings), this);
    m_runs.append(run);
    connect(run, &Run::finished, this, [this, run] { finishRun(run); });
    Q_EMIT runStarted(run);
    return run;
}

QList<QDateTime> Workbench::sessionStarts() const
{
    QList<QDateTime> starts;
    const Result<QString> kept = m_storage->setting(SessionsKey);
    for (const QString &text : (kept ? *kept : QString()).split(u' ', Qt::SkipEmptyParts)) {
        const QDateTime start = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (start.isValid())
            starts.append(start);
    }
    std::sort(starts.begin(), starts.end());
    return starts;
}

/// With the first exchange that goes into the history.
void Workbench::rememberSession()
{
    constexpr qsizetype MostSessions = 200; // the history that is shown is no longer
    if (std::exchange(m_remembered, true))
        return;
    QList<QDateTime> starts = sessionStarts();
    starts.append(m_startedAt.toUTC());
    QStringList texts;
    for (const QDateTime &start : starts.mid(qMax<qsizetype>(0, starts.size() - MostSessions)))
        texts.append(start.toString(Qt::ISODateWithMs));
    // What cannot be written now will be said of the exchange itself.
    [[maybe_unused]] const Outcome kept = m_storage->setSetting(SessionsKey, texts.join(u' '));
}

void Workbench::finishRun(Run *run)
{
    if (!run->result().exchanges.isEmpty())
        rememberSession();
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
    if (m_unsaved.contains(profile.id))
        return std::optional<TokenSet>(m_unsaved.value(profile.id).second);
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
        if (!kept && !m_unsaved.contains(profile.id))
            co_return kept.failure();
        if (kept) {
            secrets = *kept;
            nameCredentials(profile, secrets);
        }
    }
    co_return tokensAmong(profile, secrets);
}

QCoro::Task<Outcome> Workbench::saveTokens(ProviderProfile profile, TokenSet tokens)
{
    m_tokens.insert(profile.id, tokens);
    followClock();
    if (tokens.receivedAt.isValid() && qAbs(tokens.receivedAt.secsTo(now())) < MayTakeSeconds)
        m_receipts.insert(profile.id, tokens.receivedAt);
    if (isPractice(profile)) {
        m_practiceTokens = tokens;
        Q_EMIT tokensChanged(profile.id);
        co_return Done{};
    }
    ProfileSecrets changes;
    changes.insert(QStringLiteral("access_token"), tokens.accessToken);
    changes.insert(QStringLiteral("refresh_token"), tokens.refreshToken);
    changes.insert(QStringLiteral("id_token"), tokens.idToken);
    Outcome kept = co_await m_vault.save(profile.id, changes);
    if (kept)
        kept = m_storage->saveTokenRecord(profile.id, recordOf(tokens));
    if (kept || tokens.isEmpty())
        m_unsaved.remove(profile.id);
    else
        m_unsaved.insert(profile.id, {profile, tokens});
    Q_EMIT tokensChanged(profile.id);
    co_return kept;
}

QCoro::Task<> Workbench::saveUnsaved()
{
    const auto waiting = std::exchange(m_unsaved, {});
    for (const auto &[profile, tokens] : waiting) {
        const auto stored = m_storage->profileById(profile.id);
        if (stored && !stored->has_value())
            continue; // deleted meanwhile, and its tokens with it
        const Outcome kept = co_await saveTokens(profile, tokens);
        Q_UNUSED(kept) // it is among the unsaved again
    }
    if (!waiting.isEmpty() && m_unsaved.isEmpty())
        Q_EMIT unsavedKept();
}

ProfileSecrets Workbench::unsavedSecrets(const QString &profileId) const
{
    const auto found = m_unsaved.constFind(profileId);
    if (found == m_unsaved.constEnd())
        return {};
    const TokenSet &tokens = found->second;
    return {{QStringLiteral("access_token"), tokens.accessToken},
            {QStringLiteral("refresh_token"), tokens.refreshToken},
            {QStringLiteral("id_token"), tokens.idToken}};
}

qint64 Workbench::clockAhead() const
{
    return now().toMSecsSinceEpoch() - m_options.passing().count();
}

void Workbench::followClock()
{
    const qint64 ahead = clockAhead();
    const qint64 moved = ahead - m_clockAhead;
    if (qAbs(moved) < NoticedMilliseconds)
        return;
    m_clockAhead = ahead;
    for (const QString &id : m_receipts.keys())
        moveReceipt(id, moved);
    Q_EMIT clockSet(moved);
}

void Workbench::moveReceipt(const QString &profileId, qint64 milliseconds)
{
    const QDateTime before = m_receipts.value(profileId);
    const QDateTime after = before.addMSecs(milliseconds);
    m_receipts.insert(profileId, after);
    const auto move = [&](TokenSet &tokens) {
        if (tokens.receivedAt == before)
            tokens.receivedAt = after;
    };
    if (m_tokens.contains(profileId))
        move(m_tokens[profileId]);
    if (m_unsaved.contains(profileId))
        move(m_unsaved[profileId].second);
    if (profileId == PracticeProfileId)
        move(m_practiceTokens);
    // Another process may have put other tokens there, whose times are none of ours.
    const auto kept = m_storage->tokenRecord(profileId);
    if (kept && kept->has_value() && (*kept)->receivedAt == before) {
        TokenRecord record = **kept;
        record.receivedAt = after;
        if (const Outcome written = m_storage->saveTokenRecord(profileId, record); !written)
            Q_EMIT historyFailed(written.failure());
    }
    Q_EMIT tokensChanged(profileId);
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
