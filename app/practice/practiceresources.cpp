// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceresources.h"

#include "app/practice/practicebearer.h"
#include "app/practice/practicerefusal.h"
#include "app/practice/practiceresponses.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype ShownCharacters = 10;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+00:00"_s;
}

Json errorJson(const QString &error)
{
    return Json::object({{u"error"_s, Json(error)}});
}

/// What the RFCs put beside the challenge is up to the API (RFC 6750 §3): this one is as the seeds of many
/// courses have it.
Json bodyFor(PracticeReason reason, const Failure &refusal)
{
    switch (reason) {
    case PracticeReason::NoToken:
        return Json::object({{u"detail"_s, Json(u"Authentication credentials were not provided."_s)}});
    case PracticeReason::AccessExpired:
        return errorJson(u"Token has expired"_s);
    case PracticeReason::AccessUnknown:
    case PracticeReason::AccessRevoked:
    case PracticeReason::RefreshAsAccess:
    case PracticeReason::ScopeLacking:
        return errorJson(refusal.error);
    default:
        return Json::object(
            {{u"error"_s, Json(refusal.error)}, {u"error_description"_s, Json(refusal.errorDescription)}});
    }
}

std::optional<PracticeReason> whyNot(const std::optional<PracticeToken> &known, const QDateTime &now,
                                     const QString &scope)
{
    if (!known)
        return PracticeReason::AccessUnknown;
    if (known->kind != PracticeToken::Kind::Access)
        return PracticeReason::RefreshAsAccess;
    switch (known->stateAt(now)) {
    case PracticeToken::State::Revoked:
        return PracticeReason::AccessRevoked;
    case PracticeToken::State::Expired:
        return PracticeReason::AccessExpired;
    case PracticeToken::State::Active:
        break;
    }
    if (!known->scopes.contains(scope))
        return PracticeReason::ScopeLacking;
    return {};
}
} // namespace

PracticeResources::PracticeResources(const PracticeAuthority &authority)
    : m_authority(authority)
{
}

PracticeResources::Admission PracticeResources::admit(const HttpRequest &request, const QString &scope) const
{
    Admission admission;
    const auto refuse = [&](const Failure &refusal) {
        const QString needed = reasonOf(refusal) == PracticeReason::ScopeLacking ? scope : QString();
        admission.answer.refuse(refusal,
                                bearerResponse(refusal, bodyFor(*reasonOf(refusal), refusal), needed));
        return admission;
    };
    const Result<QString> value = readBearerToken(request);
    if (!value)
        return refuse(value.failure());
    if (value->isEmpty())
        return refuse(practiceRefusal(PracticeReason::NoToken, Stage::Resource));
    const std::optional<PracticeToken> known = m_authority.find(*value);
    if (known && known->kind == PracticeToken::Kind::Access) {
        admission.token = *known;
        admission.answer.clientId = known->clientId;
    }
    admission.value = *value;
    if (const std::optional<PracticeReason> why = whyNot(known, m_authority.now(), scope))
        return refuse(practiceRefusal(*why, Stage::Resource));
    return admission;
}

PracticeAnswer PracticeResources::userInfo(const HttpRequest &request) const
{
    const Admission admission = admit(request, u"openid"_s);
    PracticeAnswer answer = admission.answer;
    if (answer.refusal)
        return answer;
    // Only a person's token can have the scope openid.
    const PracticeUser *user = findPracticeUser(admission.token.user);
    answer.response = jsonResponse(200, Json::object({{u"sub"_s, Json(user->name)},
                                                      {u"name"_s, Json(user->fullName)},
                                                      {u"preferred_username"_s, Json(user->name)}}));
    return answer;
}

PracticeAnswer PracticeResources::protectedApi(const HttpRequest &request) const
{
    const Admission admission = admit(request, u"read"_s);
    const PracticeToken &token = admission.token;
    PracticeAnswer answer = admission.answer;
    if (answer.refusal)
        return answer;
    const PracticeUser *user = findPracticeUser(token.user);
    const Json tokenInfo = Json::object({
        {u"token"_s, Json(QString(admission.value.left(ShownCharacters) + u"..."_s))},
        {u"expires"_s, token.expiresAt.isValid() ? Json(timeText(token.expiresAt)) : Json()},
        {u"scope"_s, Json(token.scopes.join(u' '))},
    });
    answer.response = jsonResponse(200, Json::object({
                                            {u"message"_s, Json(u"Access granted through OAuth 2.0"_s)},
                                            {u"user"_s, user ? Json(user->name) : Json()},
                                            {u"user_id"_s, user ? Json(user->number) : Json()},
                                            {u"scopes"_s, Json::strings(token.scopes)},
                                            {u"token_info"_s, tokenInfo},
                                            {u"timestamp"_s, Json(timeText(m_authority.now()))},
                                        }));
    return answer;
}

} // namespace workbench
