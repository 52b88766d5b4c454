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
constexpr qint64 AccessSeconds = 3600;
constexpr qint64 CodeSeconds = 60;
constexpr qint64 RefreshSeconds = 86400;
// Expired values are kept so that the answer can say "expired"; only a server under load ever drops them.
constexpr qsizetype ManyRecords = 20000;

Failure invalidGrant(QLatin1StringView description)
{
    return practiceRefusal("invalid_grant"_L1, description);
}

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
bool proves(const PracticeAuthorization &request, const QString &verifier)
{
    if (request.challenge.isEmpty() || verifier.isEmpty())
        return request.challenge.isEmpty() && verifier.isEmpty();
    QByteArray shown = verifier.toUtf8();
    if (!request.challengeIsPlain)
        shown = QCryptographicHash::hash(shown, QCryptographicHash::Sha256)
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return equalInConstantTime(shown, request.challenge.toUtf8());
}
} // namespace

PracticeAuthority::PracticeAuthority(Clock clock)
    : m_clock(std::move(clock))
    , m_accessSeconds(AccessSeconds)
    , m_codeSeconds(CodeSeconds)
    , m_cleanAt(ManyRecords)
{
}

void PracticeAuthority::setLifetimes(qint64 accessSeconds, qint64 codeSeconds)
{
    m_accessSeconds = accessSeconds;
    m_codeSeconds = codeSeconds;
}

void PracticeAuthority::forgetAll()
{
    m_codes.clear();
    m_tokens.clear();
}

QString PracticeAuthority::issueCode(const PracticeAuthorization &request, const QString &user)
{
    dropLongExpired();
    const QString code = randomValue();
    m_codes.insert(code, Code{.request = request,
                              .user = user,
                              .expiresAt = now().addSecs(m_codeSeconds),
                              .family = ++m_lastFamily});
    return code;
}

Result<TokenSet> PracticeAuthority::redeemCode(const PracticeClient &client,
                                               const PracticeRedemption &redemption)
{
    const auto found = m_codes.find(redemption.code);
    if (found == m_codes.end())
        return invalidGrant("The code is not known"_L1);
    Code &code = *found;
    // A stranger learns nothing and breaks nothing: the code stays good for its owner.
    if (code.request.clientId != client.id)
        return invalidGrant("The code was issued to another client"_L1);
    if (code.used) {
        revokeFamily(code.family);
        return invalidGrant("The code was used before; its tokens are revoked"_L1);
    }
    code.used = true;
    if (now() >= code.expiresAt)
        return invalidGrant("The code has expired"_L1);
    if (code.request.redirectUri != redemption.redirectUri)
        return invalidGrant("redirect_uri is not the one of the authorization request"_L1);
    if (!proves(code.request, redemption.verifier))
        return invalidGrant("code_verifier does not fit code_challenge"_L1);
    const Holder holder{.clientId = client.id, .user = code.user, .family = code.family};
    return issue(holder, code.request.scopes, code.request.scopes);
}

Result<TokenSet> PracticeAuthority::passwordTokens(const PracticeClient &client, const QString &user,
                                                   const Secret &password, const QString &scope)
{
    const Result<QStringList> scopes = practiceScopesFor(client, scope, Stage::Token);
    if (!scopes)
        return scopes.failure();
    if (!isPassword(user, password))
        return invalidGrant("Invalid credentials given."_L1);
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
        return invalidGrant("The refresh token is not known"_L1);
    if (found->clientId != client.id)
        return invalidGrant("The refresh token was issued to another client"_L1);
    if (found->rotated) {
        revokeFamily(found->family);
        return invalidGrant("The refresh token was used before; all tokens of this sign-in are revoked"_L1);
    }
    if (found->revoked)
        return invalidGrant("The refresh token is revoked"_L1);
    if (found->stateAt(now()) == PracticeToken::State::Expired)
        return invalidGrant("The refresh token has expired"_L1);

    QStringList scopes = found->scopes;
    if (!scope.isEmpty()) {
        const Result<QStringList> asked = practiceScopesFor(client, scope, Stage::Token);
        if (!asked)
            return asked.failure();
        for (const QString &one : *asked) {
            if (!scopes.contains(one))
                return practiceRefusal("invalid_scope"_L1,
                                       "A refresh may not ask for more than was granted"_L1);
        }
        scopes = *asked;
    }
    const PracticeToken old = *found;
    found->rotated = true;
    for (PracticeToken &token : m_tokens) {
        if (token.family == old.family && token.kind == PracticeToken::Kind::Access)
            token.revoked = true;
    }
    // The scope of the refresh token itself never shrinks (RFC 6749 §6).
    return issue(Holder{.clientId = old.clientId, .user = old.user, .family = old.family}, scopes,
                 old.scopes);
}

Outcome PracticeAuthority::revoke(const PracticeClient &client, const QString &token)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end())
        return Done{};
    if (found->clientId != client.id)
        return practiceRefusal("invalid_grant"_L1, "The token was issued to another client"_L1,
                               Stage::Revocation);
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
    TokenSet tokens{.tokenType = u"Bearer"_s,
                    .scope = accessScopes.join(u' '),
                    .expiresIn = m_accessSeconds,
                    .receivedAt = token.issuedAt};
    tokens.accessToken = Secret(store(token, m_accessSeconds));
    if (!refreshScopes.isEmpty()) {
        token.kind = PracticeToken::Kind::Refresh;
        token.scopes = refreshScopes;
        tokens.refreshToken = Secret(store(token, RefreshSeconds));
    }
    return tokens;
}

QString PracticeAuthority::store(PracticeToken token, qint64 seconds)
{
    token.expiresAt = token.issuedAt.addSecs(seconds);
    const QString value = randomValue();
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
    m_codes.removeIf([&](const auto &entry) { return entry.value().expiresAt < limit; });
    m_tokens.removeIf([&](const auto &entry) { return entry.value().expiresAt < limit; });
    // Doubling keeps the cost of one issue constant on average even when nothing has expired yet.
    m_cleanAt = std::max(ManyRecords, 2 * (m_tokens.size() + m_codes.size()));
}

} // namespace workbench
