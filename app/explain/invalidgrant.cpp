// SPDX-License-Identifier: GPL-3.0-or-later
// invalid_grant: one word for a wrong password, a code that is old, used or unknown, and a dead refresh token
// (RFC 6749 §5.2).
#include "app/explain/cases.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
Explanation password(const Evidence &evidence)
{
    const QString sent = evidence.sentValue(u"username");
    const QString user = sent.isEmpty() ? evidence.profile().user : sent;
    const SecretFacts secret = evidence.context().password.value_or(SecretFacts());
    Case result(Entry::E03);
    const bool userHasBlanks = user.trimmed() != user;
    if (userHasBlanks)
        result.proven(causes::UserHasBlanks);
    if (secret.hasOuterBlanks)
        result.proven(causes::PasswordHasBlanks);
    result.possible(user.contains(u'@') ? causes::EmailInsteadOfName : causes::NameInsteadOfEmail,
                    {{u"user"_s, user}});
    result.possible(causes::PasswordWrong).possible(causes::UserInactive, {{u"user"_s, user}});
    if (secret.hasOuterBlanks && !userHasBlanks)
        return result.fix(FixKind::EditPassword).fix(FixKind::EditUser).done();
    return result.fix(FixKind::EditUser).fix(FixKind::EditPassword).done();
}

/// From the moment the code was here until it was sent; nothing when that is not known (a pasted code).
std::optional<qint64> codeAge(const Evidence &evidence, const QString &code)
{
    const Exchange *const answer =
        evidence.lastBefore(What::AuthorizationResponse, [&](const Exchange &exchange) {
            return !code.isEmpty() && parameterValue(Evidence::parametersOf(exchange), u"code") == code;
        });
    if (!answer || !answer->startedAt.isValid())
        return {};
    const QDateTime sentAt =
        evidence.hasRequest() ? evidence.context().exchange->startedAt : evidence.context().now;
    return sentAt.isValid() ? std::optional(answer->startedAt.secsTo(sentAt)) : std::nullopt;
}

void addMismatches(Case &result, const Evidence &evidence)
{
    const Exchange *const request =
        evidence.lastBefore(What::AuthorizationRequest, [](const Exchange &) { return true; });
    const QString sentUri = evidence.sentValue(u"redirect_uri");
    const QString askedUri =
        request ? parameterValue(Evidence::parametersOf(*request), u"redirect_uri") : QString();
    if (!sentUri.isEmpty() && !askedUri.isEmpty() && sentUri != askedUri)
        result.proven(causes::RedirectChanged, {{u"asked"_s, askedUri}, {u"sent"_s, sentUri}});
    const bool challenged = request && hasParameter(Evidence::parametersOf(*request), u"code_challenge");
    if (challenged && evidence.sentValue(u"code_verifier").isEmpty())
        result.proven(causes::VerifierNotSent);
    else if (challenged || !evidence.sentValue(u"code_verifier").isEmpty())
        result.possible(causes::VerifierDiffers);
}

Explanation code(const Evidence &evidence)
{
    const QString code = evidence.sentValue(u"code");
    const Exchange *const firstUse = evidence.lastBefore(What::TokenRequest, [&](const Exchange &exchange) {
        return !code.isEmpty() && Evidence::succeeded(exchange) &&
               parameterValue(Evidence::parametersOf(exchange), u"code") == code;
    });
    const qint64 age = codeAge(evidence, code).value_or(-1);
    const qint64 known = evidence.provider().codeLife;
    const qint64 life = known > 0 ? known : provider(u"general").codeLife;
    Case result(firstUse ? Entry::E15 : age >= life ? Entry::E14 : Entry::CodeRefused);
    if (firstUse)
        result.proven(causes::CodeUsed, Evidence::factsOf(*firstUse)).possible(causes::PageReloaded);
    if (age >= life)
        result.proven(causes::CodeTooOld,
                      {{u"age"_s, QString::number(age)}, {u"life"_s, QString::number(life)}});
    addMismatches(result, evidence);
    // Another code than the one that the browser brought.
    const Exchange *const answer =
        evidence.lastBefore(What::AuthorizationResponse, [](const Exchange &) { return true; });
    const QString brought = answer ? parameterValue(Evidence::parametersOf(*answer), u"code") : QString();
    result.add(!brought.isEmpty() && brought != code && !firstUse, causes::CodeUnknown)
        .possible(causes::CodeOfOtherClient);
    result.fix(FixKind::GetToken);
    if (firstUse)
        result.fix(FixKind::ShowExchange, {{u"exchange"_s, QString::number(firstUse->id)}});
    if (result.has(causes::RedirectChanged))
        result.fix(FixKind::EditRedirectUri);
    return result.fix(FixKind::EditClientId).done();
}

Explanation refresh(const Evidence &evidence)
{
    const QString sent = evidence.sentValue(u"refresh_token");
    const auto &tokens = evidence.context().token;
    const Exchange *const firstUse = evidence.lastBefore(What::RefreshRequest, [&](const Exchange &exchange) {
        return !sent.isEmpty() && Evidence::succeeded(exchange) &&
               parameterValue(Evidence::parametersOf(exchange), u"refresh_token") == sent;
    });
    const Exchange *const revoked =
        evidence.lastBefore(What::RevocationRequest, [&](const Exchange &exchange) {
            return !sent.isEmpty() && Evidence::succeeded(exchange) &&
                   parameterValue(Evidence::parametersOf(exchange), u"token") == sent;
        });
    Case result(Entry::E29);
    if (revoked)
        result.proven(causes::RefreshTokenRevoked, Evidence::factsOf(*revoked));
    else if (tokens && tokens->refreshRevokedAt.isValid())
        result.proven(causes::RefreshTokenRevoked,
                      {{u"time"_s, tokens->refreshRevokedAt.toUTC().toString(Qt::ISODate)}});
    if (firstUse)
        result.proven(causes::RefreshTokenReplaced, Evidence::factsOf(*firstUse));
    else
        result.possible(causes::RefreshTokenUsed);
    return result.possible(causes::RefreshTokenExpired)
        .possible(causes::RefreshTokenOfOtherClient)
        .fix(FixKind::GetToken)
        .fix(FixKind::EditClientId)
        .refusalIsRight(result.has(causes::RefreshTokenRevoked))
        .done();
}
} // namespace

Explanation explainInvalidGrant(const Evidence &evidence)
{
    const QString grant = evidence.sentValue(u"grant_type");
    if (evidence.failure().stage == Stage::Refresh || grant == u"refresh_token")
        return refresh(evidence);
    if (evidence.speaksOf(u"redirect_uri"))
        return explainRedirectUri(evidence);
    const bool byPassword =
        grant.isEmpty() ? evidence.profile().grant == Grant::Password : grant == grantName(Grant::Password);
    return byPassword ? password(evidence) : code(evidence);
}

} // namespace workbench
