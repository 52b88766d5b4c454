// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/oauth/tokenset.h"
#include "app/practice/practiceauthorization.h"
#include "app/practice/practicetables.h"
#include "app/practice/practicetoken.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace workbench {

/// How long things live and what a refresh brings.
struct PracticePolicy
{
    qint64 accessSeconds = 3600; ///< of this and the next two: 0 is no end
    qint64 codeSeconds = 60;
    qint64 refreshSeconds = 86400;
    bool rotateRefresh = true;
    bool repeatsRefresh = false; ///< without rotation the answer names the old refresh token again
    bool issuesRefresh = true;
    bool offlineOnly = false; ///< a refresh token only with access_type=offline, at the first consent
    QMap<QString, QString> prefixes = {}; ///< of "code", "access" and "refresh"
};

/// What a client hands in for a code (RFC 6749 §4.1.3, RFC 7636 §4.5).
struct PracticeRedemption
{
    QString code = {};
    QString redirectUri = {};
    QString verifier = {}; ///< empty: none was sent
};

/// The memory of the practice server: which codes and tokens exist and what may still be done with them.
/// Knows nothing of HTTP. Every failure carries an error of RFC 6749 §5.2 and its HTTP status.
class PracticeAuthority
{
public:
    explicit PracticeAuthority(Clock clock = systemNow);

    /// For everything that is issued from now on.
    void setPolicy(const PracticePolicy &policy) { m_policy = policy; }
    void forgetAll();
    QDateTime now() const { return m_clock(); }

    /// A one-time code for what the person allowed (RFC 6749 §4.1.2).
    QString issueCode(const PracticeAuthorization &request, const QString &user);
    /// Any attempt of the right client uses the code up; a second one revokes what the first one got
    /// (§4.1.2).
    Result<TokenSet> redeemCode(const PracticeClient &client, const PracticeRedemption &redemption);
    /// RFC 6749 §4.3.
    Result<TokenSet> passwordTokens(const PracticeClient &client, const QString &user, const Secret &password,
                                    const QString &scope);
    /// RFC 6749 §4.4; never a refresh token (§4.4.3).
    Result<TokenSet> clientTokens(const PracticeClient &client, const QString &scope);
    /// RFC 6749 §6. With rotation the old pair ends, and using it once more ends the new one too (RFC 9700
    /// §4.14.2).
    Result<TokenSet> refresh(const PracticeClient &client, const QString &refreshToken, const QString &scope);
    /// RFC 7009 §2.1: a token that is not known is as good as revoked; somebody else's is refused.
    Outcome revoke(const PracticeClient &client, const QString &token);

    /// Nothing when such a token was never issued.
    std::optional<PracticeToken> find(const QString &token) const;

    static bool isPassword(const QString &user, const Secret &password);

private:
    struct Code
    {
        PracticeAuthorization request = {};
        QString user = {};
        QDateTime expiresAt = {};
        qint64 family = 0;
        bool used = false;
        bool refreshable = true;
    };
    struct Holder
    {
        QString clientId = {};
        QString user = {};
        qint64 family = 0;
    };

    TokenSet issue(const Holder &holder, const QStringList &accessScopes, const QStringList &refreshScopes);
    QString store(PracticeToken token, qint64 seconds, const QString &prefix);
    QDateTime endAfter(qint64 seconds) const;
    bool isRefreshable(const PracticeAuthorization &request, const QString &user);
    void revokeFamily(qint64 family);
    void dropLongExpired();

    Clock m_clock;
    PracticePolicy m_policy;
    qint64 m_lastFamily = 0;
    qsizetype m_cleanAt;
    QHash<QString, Code> m_codes;
    QSet<QPair<QString, QString>> m_consents; ///< client and user: who said yes before
    QHash<QString, PracticeToken> m_tokens;
};

} // namespace workbench
