// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a good answer, recorded answers of a real server, and what a refresh changes.
#include "app/oauth/tokenresponse.h"
#include "tests/app/explain/recordedanswer.h"

#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const Headers JsonType{{"Content-Type", "application/json"}};
const QDateTime Received(QDate(2026, 1, 27), QTime(12, 0), Qt::UTC);

/// A good answer with these members instead of or beside its own.
QByteArray answerWith(const QByteArray &members)
{
    return "{\"access_token\":\"AT\",\"token_type\":\"Bearer\"" +
           (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

Result<TokenAnswer> read(const HttpResponse &response, const QString &askedScope = u"read write"_s)
{
    return readTokenResponse(response,
                             {.stage = Stage::Token, .askedScope = askedScope, .receivedAt = Received});
}

QStringList codesOf(const Warnings &warnings)
{
    QStringList codes;
    for (const Warning &warning : warnings)
        codes.append(warning.code);
    return codes;
}

HttpResponse json(const QByteArray &body)
{
    return {.status = 200, .headers = JsonType, .body = body};
}
} // namespace

class TestTokenDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTokenIsNeverCut()
    {
        const QByteArray token = QByteArray("0123456789abcdef").repeated(4096);
        const auto answer = read(json("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\"}"));
        QVERIFY(answer.ok());
        QCOMPARE(answer->tokens.accessToken.reveal().toLatin1(), token);
    }

    void lifeAndScope_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<qint64>("seconds"); ///< -1: not stated
        QTest::addColumn<QString>("scope");
        QTest::newRow("not stated") << QByteArray() << Q_INT64_C(-1) << u"read write"_s;
        QTest::newRow("stated") << QByteArray("\"expires_in\":3600,\"scope\":\"read\"") << Q_INT64_C(3600)
                                << u"read"_s;
        QTest::newRow("nothing granted") << QByteArray("\"scope\":\"\"") << Q_INT64_C(-1) << u""_s;
        QTest::newRow("null scope") << QByteArray("\"scope\":null") << Q_INT64_C(-1) << u"read write"_s;
        QTest::newRow("expired from the start")
            << QByteArray("\"expires_in\":-5") << Q_INT64_C(0) << u"read write"_s;
        QTest::newRow("zero") << QByteArray("\"expires_in\":0") << Q_INT64_C(0) << u"read write"_s;
        QTest::newRow("unusable") << QByteArray("\"expires_in\":\"soon\"") << Q_INT64_C(-1)
                                  << u"read write"_s;
        QTest::newRow("text") << QByteArray("\"expires_in\":\" 60 \"") << Q_INT64_C(60) << u"read write"_s;
        QTest::newRow("list") << QByteArray("\"scope\":[\"read\",\"write\"]") << Q_INT64_C(-1)
                              << u"read write"_s;
    }

    void lifeAndScope()
    {
        QFETCH(QByteArray, members);
        QFETCH(qint64, seconds);
        QFETCH(QString, scope);
        const auto answer = read(json(answerWith(members)));
        QVERIFY(answer.ok());
        QCOMPARE(answer->tokens.expiresIn.value_or(-1), seconds);
        QCOMPARE(answer->tokens.expiresAt(), seconds < 0 ? QDateTime() : Received.addSecs(seconds));
        QCOMPARE(answer->tokens.scope, scope);
    }

    void recordedAnswers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("refresh");
        QTest::addColumn<bool>("id");
        QTest::newRow("password_post") << u"password_post"_s << true << false;
        QTest::newRow("client_credentials_post") << u"client_credentials_post"_s << false << false;
        QTest::newRow("code_confidential_nopkce") << u"code_confidential_nopkce"_s << true << false;
        QTest::newRow("code_confidential_pkce_oidc") << u"code_confidential_pkce_oidc"_s << true << true;
        QTest::newRow("refresh") << u"refresh"_s << true << false;
    }

    void recordedAnswers()
    {
        QFETCH(QString, file);
        QFETCH(bool, refresh);
        QFETCH(bool, id);
        HttpResponse response = *recorded(u"django-oauth-toolkit/"_s + file, Stage::Token).exchange.response;
        response.headers.removeIf(
            [](const auto &header) { return header.first == "Date"; }); // of the day it was recorded
        const auto answer = read(response, u"read write openid"_s);
        QVERIFY(answer.ok());
        QVERIFY2(answer->warnings.isEmpty(), qPrintable(codesOf(answer->warnings).join(u' ')));
        const QByteArray member =
            "\"access_token\": \"" + answer->tokens.accessToken.reveal().toLatin1() + '"';
        QVERIFY(response.body.contains(member));
        QCOMPARE(answer->tokens.tokenType, u"Bearer"_s);
        QCOMPARE(answer->tokens.expiresIn.value_or(0), Q_INT64_C(3600));
        QCOMPARE(answer->refreshTokenGiven, refresh);
        QCOMPARE(!answer->tokens.idToken.isEmpty(), id);
        QVERIFY(answer->scopeStated);
    }

    void recordedRefusals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("err_wrong_secret_post") << u"invalid_client"_s;
        QTest::newRow("err_wrong_password") << u"invalid_grant"_s;
        QTest::newRow("err_unsupported_grant") << u"unsupported_grant_type"_s;
        QTest::newRow("err_missing_grant_type") << u"unsupported_grant_type"_s;
        QTest::newRow("err_post_without_slash") << u"redirect_refused"_s;
    }

    void recordedRefusals()
    {
        QFETCH(QString, code);
        const HttpResponse response =
            *recorded(u"django-oauth-toolkit/"_s + QString::fromLatin1(QTest::currentDataTag()), Stage::Token)
                 .exchange.response;
        const auto answer = read(response);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.failure().code, code);
    }

    void afterARefresh_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("refreshToken");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<bool>("stillRevoked");
        QTest::newRow("kept") << QByteArray() << u"OLD"_s << u"read"_s << true;
        QTest::newRow("null keeps as well")
            << QByteArray("\"refresh_token\":null") << u"OLD"_s << u"read"_s << true;
        QTest::newRow("rotated") << QByteArray("\"refresh_token\":\"NEW\",\"scope\":\"read write\"")
                                 << u"NEW"_s << u"read write"_s << false;
    }

    void afterARefresh()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, refreshToken);
        QFETCH(QString, scope);
        QFETCH(bool, stillRevoked);
        TokenSet before{.accessToken = Secret(u"BEFORE"_s), .scope = u"read"_s};
        before.refreshToken = Secret(u"OLD"_s);
        before.idToken = Secret(u"ID"_s);
        before.expiresIn = 1;
        before.accessRevokedAt = Received.addDays(-1);
        before.refreshRevokedAt = Received.addDays(-1);
        const auto answer = read(json(answerWith(members)));
        QVERIFY(answer.ok());
        const TokenSet after = mergedAfterRefresh(before, *answer);
        QCOMPARE(after.accessToken.reveal(), u"AT"_s);
        QCOMPARE(after.refreshToken.reveal(), refreshToken);
        QCOMPARE(after.scope, scope);
        QCOMPARE(after.idToken.reveal(), u"ID"_s);
        QVERIFY2(!after.expiresIn, "the life of the old token is not the new one's");
        QVERIFY2(!after.accessRevokedAt.isValid(), "the new token was never revoked");
        QCOMPARE(after.refreshRevokedAt.isValid(), stillRevoked);
        QCOMPARE(after.receivedAt, Received);
    }
};

QTEST_GUILESS_MAIN(TestTokenDetails)
#include "tst_tokendetails.moc"
