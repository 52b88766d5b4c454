// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceauthority.h"

#include <QTest>

using namespace workbench;
using namespace Qt::StringLiterals;

class PracticeAuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeLivesSixtySeconds();
    void codeSecondUseRevokesItsTokens();
    void codeSecondUseRevokesRefreshedTokensToo();
    void codeOfAnotherClientStaysGood();
    void failedRedemptionUsesTheCodeUp();
    void plainChallenge();
    void verifierWithoutChallenge();
    void accessTokenExpires();
    void refreshTokenExpires();
    void lifetimesCanBeSet();
    void rotationEndsTheOldPair();
    void refreshReuseRevokesTheFamily();
    void refreshReuseLeavesOtherSignInsAlone();
    void refreshNarrowsOnlyTheAccessToken();
    void refreshOfAnotherClient();
    void accessTokenCannotRefresh();
    void revokingTheRefreshTokenRevokesTheAccessToken();
    void revokingTheAccessTokenLeavesTheRefreshToken();
    void clientTokensHaveNoRefreshToken();
    void valuesAreLongAndDifferent();

private:
    PracticeAuthorization request() const;
    Result<TokenSet> redeem(const QString &code, const QString &verifier = {});
    TokenSet signIn(const QString &scope = {});
    PracticeToken::State stateOf(const Secret &token) const;
    void wait(qint64 seconds) { m_now = m_now.addSecs(seconds); }

    QDateTime m_now;
    std::unique_ptr<PracticeAuthority> m_authority;
    const PracticeClient &m_web = *findPracticeClient(u"demo-web");
    const PracticeClient &m_public = *findPracticeClient(u"demo-public");
    const PracticeClient &m_service = *findPracticeClient(u"demo-service");
};

using State = PracticeToken::State;

void PracticeAuthorityTest::init()
{
    m_now = QDateTime(QDate(2025, 1, 27), QTime(14, 30), Qt::UTC);
    m_authority = std::make_unique<PracticeAuthority>([this] { return m_now; });
}

PracticeAuthorization PracticeAuthorityTest::request() const
{
    return {.clientId = m_web.id,
            .redirectUri = u"http://127.0.0.1/callback"_s,
            .scopes = {u"read"_s, u"write"_s}};
}

Result<TokenSet> PracticeAuthorityTest::redeem(const QString &code, const QString &verifier)
{
    return m_authority->redeemCode(
        m_web, {.code = code, .redirectUri = u"http://127.0.0.1/callback"_s, .verifier = verifier});
}

TokenSet PracticeAuthorityTest::signIn(const QString &scope)
{
    return m_authority->passwordTokens(m_web, u"alice"_s, Secret(u"wonder"_s), scope).value();
}

State PracticeAuthorityTest::stateOf(const Secret &token) const
{
    return m_authority->find(token.reveal())->stateAt(m_now);
}

void PracticeAuthorityTest::codeLivesSixtySeconds()
{
    const QString good = m_authority->issueCode(request(), u"alice"_s);
    const QString late = m_authority->issueCode(request(), u"alice"_s);
    wait(59);
    QVERIFY(redeem(good).ok());
    wait(1);
    const Result<TokenSet> refused = redeem(late);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().error, u"invalid_grant"_s);
    QCOMPARE(refused.failure().httpStatus, 400);
}

void PracticeAuthorityTest::codeSecondUseRevokesItsTokens()
{
    const QString code = m_authority->issueCode(request(), u"alice"_s);
    const TokenSet tokens = redeem(code).value();
    QCOMPARE(stateOf(tokens.accessToken), State::Active);
    QCOMPARE(redeem(code).failure().error, u"invalid_grant"_s);
    QCOMPARE(stateOf(tokens.accessToken), State::Revoked);
    QCOMPARE(stateOf(tokens.refreshToken), State::Revoked);
}

void PracticeAuthorityTest::codeSecondUseRevokesRefreshedTokensToo()
{
    const QString code = m_authority->issueCode(request(), u"alice"_s);
    const TokenSet first = redeem(code).value();
    const TokenSet second = m_authority->refresh(m_web, first.refreshToken.reveal(), {}).value();
    wait(300); // long after the code's own life
    QVERIFY(!redeem(code).ok());
    QCOMPARE(stateOf(second.accessToken), State::Revoked);
    QCOMPARE(stateOf(second.refreshToken), State::Revoked);
}

void PracticeAuthorityTest::codeOfAnotherClientStaysGood()
{
    const QString code = m_authority->issueCode(request(), u"alice"_s);
    const Result<TokenSet> stolen =
        m_authority->redeemCode(m_public, {.code = code, .redirectUri = u"http://127.0.0.1/callback"_s});
    QCOMPARE(stolen.failure().error, u"invalid_grant"_s);
    QVERIFY(redeem(code).ok());
}

void PracticeAuthorityTest::failedRedemptionUsesTheCodeUp()
{
    const QString code = m_authority->issueCode(request(), u"alice"_s);
    const Result<TokenSet> wrong =
        m_authority->redeemCode(m_web, {.code = code, .redirectUri = u"http://127.0.0.1:81/callback"_s});
    QCOMPARE(wrong.failure().error, u"invalid_grant"_s);
    QCOMPARE(redeem(code).failure().error, u"invalid_grant"_s);
}

void PracticeAuthorityTest::plainChallenge()
{
    PracticeAuthorization plain = request();
    plain.challenge = QString(43, u'a');
    plain.challengeIsPlain = true;
    QVERIFY(redeem(m_authority->issueCode(plain, u"alice"_s), plain.challenge).ok());
    QVERIFY(!redeem(m_authority->issueCode(plain, u"alice"_s), QString(43, u'b')).ok());
    QVERIFY(!redeem(m_authority->issueCode(plain, u"alice"_s)).ok());
}

void PracticeAuthorityTest::verifierWithoutChallenge()
{
    const Result<TokenSet> refused = redeem(m_authority->issueCode(request(), u"alice"_s), QString(43, u'a'));
    QCOMPARE(refused.failure().error, u"invalid_grant"_s);
}

void PracticeAuthorityTest::accessTokenExpires()
{
    const TokenSet tokens = signIn();
    QCOMPARE(tokens.expiresIn, std::optional<qint64>(3600));
    wait(3599);
    QCOMPARE(stateOf(tokens.accessToken), State::Active);
    wait(1);
    QCOMPARE(stateOf(tokens.accessToken), State::Expired);
}

void PracticeAuthorityTest::refreshTokenExpires()
{
    const TokenSet good = signIn();
    const TokenSet late = signIn();
    wait(86399);
    QVERIFY(m_authority->refresh(m_web, good.refreshToken.reveal(), {}).ok());
    wait(1);
    QCOMPARE(m_authority->refresh(m_web, late.refreshToken.reveal(), {}).failure().error, u"invalid_grant"_s);
}

void PracticeAuthorityTest::lifetimesCanBeSet()
{
    m_authority->setPolicy({.accessSeconds = 30, .codeSeconds = 10});
    const TokenSet tokens = signIn();
    QCOMPARE(tokens.expiresIn, std::optional<qint64>(30));
    const QString code = m_authority->issueCode(request(), u"alice"_s);
    wait(10);
    QVERIFY(!redeem(code).ok());
    wait(20);
    QCOMPARE(stateOf(tokens.accessToken), State::Expired);
    QCOMPARE(stateOf(tokens.refreshToken), State::Active);
}

void PracticeAuthorityTest::rotationEndsTheOldPair()
{
    const TokenSet old = signIn();
    const TokenSet fresh = m_authority->refresh(m_web, old.refreshToken.reveal(), {}).value();
    QVERIFY(fresh.refreshToken != old.refreshToken);
    QCOMPARE(stateOf(old.accessToken), State::Revoked);
    QCOMPARE(stateOf(old.refreshToken), State::Revoked);
    QCOMPARE(stateOf(fresh.accessToken), State::Active);
}

void PracticeAuthorityTest::refreshReuseRevokesTheFamily()
{
    const TokenSet old = signIn();
    const TokenSet fresh = m_authority->refresh(m_web, old.refreshToken.reveal(), {}).value();
    QCOMPARE(m_authority->refresh(m_web, old.refreshToken.reveal(), {}).failure().error, u"invalid_grant"_s);
    QCOMPARE(stateOf(fresh.accessToken), State::Revoked);
    QCOMPARE(m_authority->refresh(m_web, fresh.refreshToken.reveal(), {}).failure().error,
             u"invalid_grant"_s);
}

void PracticeAuthorityTest::refreshReuseLeavesOtherSignInsAlone()
{
    const TokenSet other = signIn();
    const TokenSet old = signIn();
    QVERIFY(m_authority->refresh(m_web, old.refreshToken.reveal(), {}).ok());
    QVERIFY(!m_authority->refresh(m_web, old.refreshToken.reveal(), {}).ok());
    QCOMPARE(stateOf(other.accessToken), State::Active);
    QVERIFY(m_authority->refresh(m_web, other.refreshToken.reveal(), {}).ok());
}

void PracticeAuthorityTest::refreshNarrowsOnlyTheAccessToken()
{
    const TokenSet full = signIn(u"read write"_s);
    QCOMPARE(m_authority->refresh(m_web, full.refreshToken.reveal(), u"read openid"_s).failure().error,
             u"invalid_scope"_s);
    const TokenSet narrow = m_authority->refresh(m_web, full.refreshToken.reveal(), u"read"_s).value();
    QCOMPARE(narrow.scope, u"read"_s);
    const TokenSet again = m_authority->refresh(m_web, narrow.refreshToken.reveal(), {}).value();
    QCOMPARE(again.scope, u"read write"_s);
}

void PracticeAuthorityTest::refreshOfAnotherClient()
{
    const TokenSet tokens = signIn();
    QCOMPARE(m_authority->refresh(m_public, tokens.refreshToken.reveal(), {}).failure().error,
             u"invalid_grant"_s);
    QVERIFY(m_authority->refresh(m_web, tokens.refreshToken.reveal(), {}).ok());
}

void PracticeAuthorityTest::accessTokenCannotRefresh()
{
    const TokenSet tokens = signIn();
    QCOMPARE(m_authority->refresh(m_web, tokens.accessToken.reveal(), {}).failure().error,
             u"invalid_grant"_s);
    QCOMPARE(stateOf(tokens.accessToken), State::Active);
}

void PracticeAuthorityTest::revokingTheRefreshTokenRevokesTheAccessToken()
{
    const TokenSet tokens = signIn();
    QVERIFY(m_authority->revoke(m_web, tokens.refreshToken.reveal()).ok());
    QCOMPARE(stateOf(tokens.accessToken), State::Revoked);
    QCOMPARE(m_authority->refresh(m_web, tokens.refreshToken.reveal(), {}).failure().error,
             u"invalid_grant"_s);
}

void PracticeAuthorityTest::revokingTheAccessTokenLeavesTheRefreshToken()
{
    const TokenSet tokens = signIn();
    QVERIFY(m_authority->revoke(m_web, tokens.accessToken.reveal()).ok());
    QCOMPARE(stateOf(tokens.accessToken), State::Revoked);
    QVERIFY(m_authority->refresh(m_web, tokens.refreshToken.reveal(), {}).ok());
}

void PracticeAuthorityTest::clientTokensHaveNoRefreshToken()
{
    const TokenSet tokens = m_authority->clientTokens(m_service, u"write"_s).value();
    QVERIFY(tokens.refreshToken.isEmpty());
    QCOMPARE(tokens.scope, u"write"_s);
    QCOMPARE(m_authority->clientTokens(m_service, u"openid"_s).failure().error, u"invalid_scope"_s);
}

void PracticeAuthorityTest::valuesAreLongAndDifferent()
{
    const TokenSet tokens = signIn();
    const QSet<QString> values{tokens.accessToken.reveal(), tokens.refreshToken.reveal(),
                               m_authority->issueCode(request(), u"alice"_s),
                               m_authority->issueCode(request(), u"alice"_s)};
    QCOMPARE(values.size(), 4);
    for (const QString &value : values)
        QCOMPARE(QByteArray::fromBase64(value.toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
}

QTEST_GUILESS_MAIN(PracticeAuthorityTest)
#include "tst_practiceauthority.moc"
