// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceauthority.h"

#include "app/practice/practicerefusal.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
// Expired values are kept so that the answer can say "expired"; only a server under load ever drops them.
constexpr qsizetype ManyRecords = 20000;

/// 256 bits from the system, base64url.
QString randomValue()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// RFC 7636 §4.6. A verifier without a challenge is refused too: someone took the challenge away
/// (RFC 9700 §4.8.2).
std::optional<PracticeReason> checkVerifier(const PracticeAuthorization &request, const QString &verifier)
{
    if (request.challenge.isEmpty() && verifier.isEmpty())
        return {};
    if (request.challenge.isEmpty())
        return PracticeReason::VerifierUnasked;
    if (verifier.isEmpty())
        return PracticeReason::VerifierMissing;
    QByteArray shown = verifier.toUtf8();
    if (!request.challengeIsPlain)
        shown = QCryptographicHash::hash(shown, QCryptographicHash::Sha256)
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (equalInConstantTime(shown, request.challenge.toUtf8()))
        return {};
    return PracticeReason::VerifierWrong;
}
bool hasEnded(const QDateTime &end, const QDateTime &now)
{
    return end.isValid() && end < now;
}
} // namespace

PracticeAuthority::PracticeAuthority(Clock clock)
    : m_clock(std::move(clock))
    , m_cleanAt(ManyRecords)
{
}

void PracticeAuthority::forgetAll()
{
    m_codes.clear();
    m_tokens.clear();
    m_consents.clear();
}

QString PracticeAuthority::issueCode(const PracticeAuthorization &request, const QString &user)
{
    dropLongExpired();
    const QString code = m_policy.prefixes.value(u"code"_s) + randomValue();
    m_codes.insert(code, Code{.request = request,
                              .user = user,
                              .expiresAt = endAfter(m_policy.codeSeconds),
                              .family = ++m_lastFamily,
                              .refreshable = isRefreshable(request, user)});
    return code;
}

Result<TokenSet> PracticeAuthority::redeemCode(const PracticeClient &client,
                                               const PracticeRedemption &redemption)
{
    const auto found = m_codes.find(redemption.code);
    if (found == m_codes.end())
        return practiceRefusal(PracticeReason::CodeUnknown);
    Code &code = *found;
    // A stranger learns nothing and breaks nothing: the code stays good for its owner.
    if (code.request.clientId != client.id)
        return practiceRefusal(PracticeReason::CodeOfOther);
    if (code.used) {
        revokeFamily(code.family);
        return practiceRefusal(PracticeReason::CodeUsed);
    }
    code.used = true;
    if (code.expiresAt.isValid() && now() >= code.expiresAt)
        return practiceRefusal(PracticeReason::CodeExpired);
    if (code.request.redirectUri != redemption.redirectUri)
        return practiceRefusal(PracticeReason::RedirectDiffers);
    if (const std::optional<PracticeReason> wrong = checkVerifier(code.request, redemption.verifier))
        return practiceRefusal(*wrong);
    const Holder holder{.clientId = client.id, .user = code.user, .family = code.family};
    return issue(holder, code.request.scopes, code.refreshable ? code.request.scopes : QStringList());
}

Result<TokenSet> PracticeAuthority::passwordTokens(const PracticeClient &client, const QString &user,
                                                   const Secret &password, const QString &scope)
{
    const Result<QStringList> scopes = practiceScopesFor(client, scope, Stage::Token);
    if (!scopes)
        return scopes.failure();
    if (!isPassword(user, password))
        return practiceRefusal(PracticeReason::PasswordWrong);
    return issue(Holder{.clientId = client.id, .user = user, .family = ++m_lastFamily}, *scopes, *scopes);
}

Result<TokenSet> PracticeAuthority::clientTokens(const PracticeClient &client, const QString &scope)
{
    const Result<QStringList> scopes = practiceScopesFor(client, scope, Stage::Token);
    if (!scopes)
        return scopes.failure();
    return issue(Holder{.clientId = client.id, .family = ++m_lastFamily}, *scopes, {});
}

Result<TokenSet> PracticeAuthority::refresh(const PracticeClient &client, const QString &refreshToken,
                                            const QString &scope)
{
    const auto found = m_tokens.find(refreshToken);
    if (found == m_tokens.end() || found->kind != PracticeToken::Kind::Refresh)
        return practiceRefusal(PracticeReason::RefreshUnknown);
    if (found->clientId != client.id)
        return practiceRefusal(PracticeReason::RefreshOfOther);
    if (found->rotated) {
        revokeFamily(found->family);
        return practiceRefusal(PracticeReason::RefreshUsed);
    }
    if (found->revoked)
        return practiceRefusal(PracticeReason::RefreshRevoked);
    if (found->stateAt(now()) == PracticeToken::State::Expired)
        return practiceRefusal(PracticeReason::RefreshExpired);

    QStringList scopes = found->scopes;
    if (!scope.isEmpty()) {
        const Result<QStringList> asked = practiceScopesFor(client, scope, Stage::Token);
        if (!asked)
            return asked.failure();
        for (const QString &one : *asked) {
            if (!scopes.contains(one))
                return practiceRefusal(PracticeReason::ScopeWider);
        }
        scopes = *asked;
    }
    const PracticeToken old = *found;
    found->rotated = m_policy.rotateRefresh;
    for (PracticeToken &token : m_tokens) {
        if (m_policy.rotateRefresh && token.family == old.family && token.kind == PracticeToken::Kind::Access)
            token.revoked = true;
    }
    // The scope of the refresh token itself never shrinks (RFC 6749 §6).
    TokenSet tokens = issue(Holder{.clientId = old.clientId, .user = old.user, .family = old.family}, scopes,
                            m_policy.rotateRefresh ? old.scopes : QStringList());
    if (!m_policy.rotateRefresh && m_policy.repeatsRefresh)
        tokens.refreshToken = Secret(refreshToken);
    return tokens;
}

Outcome PracticeAuthority::revoke(const PracticeClient &client, const QString &token)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return Done{};
    if (found->clientId != client.id)
        return practiceRefusal(PracticeReason::TokenOfOther, Stage::Revocation);
    if (found->kind == PracticeToken::Kind::Refresh)
        revokeFamily(found->family); // RFC 7009 §2.1: the access tokens of the same grant go too
    else
        found->revoked = true;
    return Done{};
}

std::optional<PracticeToken> PracticeAuthority::find(const QString &token) const
{
    const auto found = m_tokens.find(token);
    return found == m_tokens.end() ? std::optional<PracticeToken>() : *found;
}

bool PracticeAuthority::isPassword(const QString &user, const Secret &password)
{
    const PracticeUser *known = findPracticeUser(user);
    return known && equalInConstantTime(known->password.reveal().toUtf8(), password.reveal().toUtf8());
}

TokenSet PracticeAuthority::issue(const Holder &holder, const QStringList &accessScopes,
                                  const QStringList &refreshScopes)
{
    dropLongExpired();
    PracticeToken token{.clientId = holder.clientId,
                        .user = holder.user,
                        .scopes = accessScopes,
                        .issuedAt = now(),
                        .family = holder.family};
    TokenSet tokens{.tokenType = u"Bearer"_s, .scope = accessScopes.join(u' '), .receivedAt = token.issuedAt};
    if (m_policy.accessSeconds > 0)
        tokens.expiresIn = m_policy.accessSeconds;
    tokens.accessToken = Secret(store(token, m_policy.accessSeconds, u"access"_s));
    if (!refreshScopes.isEmpty() && m_policy.issuesRefresh) {
        token.kind = PracticeToken::Kind::Refresh;
        token.scopes = refreshScopes;
        tokens.refreshToken = Secret(store(token, m_policy.refreshSeconds, u"refresh"_s));
    }
    return tokens;
}

QDateTime PracticeAuthority::endAfter(qint64 seconds) const
{
    return seconds > 0 ? now().addSecs(seconds) : QDateTime();
}

bool PracticeAuthority::isRefreshable(const PracticeAuthorization &request, const QString &user)
{
    const QPair<QString, QString> consent(request.clientId, user);
    const bool first = !m_consents.contains(consent);
    m_consents.insert(consent);
    return !m_policy.offlineOnly || (request.offline && (first || request.asksAgain));
}

QString PracticeAuthority::store(PracticeToken token, qint64 seconds, const QString &prefix)
{
    token.expiresAt = endAfter(seconds);
    const QString value = m_policy.prefixes.value(prefix) + randomValue();
    m_tokens.insert(value, std::move(token));
    return value;
}

void PracticeAuthority::revokeFamily(qint64 family)
{
    for (PracticeToken &token : m_tokens) {
        if (token.family == family)
            token.revoked = true;
    }
}

void PracticeAuthority::dropLongExpired()
{
    if (m_tokens.size() + m_codes.size() < m_cleanAt)
        return;
    const QDateTime limit = now();
    m_codes.removeIf([&](const auto &entry) { return hasEnded(entry.value().expiresAt, limit); });
    m_tokens.removeIf([&](const auto &entry) { return hasEnded(entry.value().expiresAt, limit); });
    // Doubling keeps the cost of one issue constant on average even when nothing has expired yet.
    m_cleanAt = std::max(ManyRecords, 2 * (m_tokens.size() + m_codes.size()));
}

} // namespace workbench
