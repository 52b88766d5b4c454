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

Failure refused(QLatin1StringView error, QLatin1StringView description, int status)
{
    return practiceRefusal(error, description, Stage::Resource, status);
}

Json errorJson(const QString &error)
{
    return Json::object({{u"error"_s, Json(error)}});
}

HttpResponse invalidRequest(const Failure &refusal)
{
    return bearerResponse(refusal, Json::object({{u"error"_s, Json(refusal.error)},
                                                 {u"error_description"_s, Json(refusal.errorDescription)}}));
}

/// Without a token the challenge is bare: there is nothing that could be wrong (RFC 6750 §3).
HttpResponse noToken()
{
    return bearerResponse(
        refused({}, {}, 401),
        Json::object({{u"detail"_s, Json(u"Authentication credentials were not provided."_s)}}));
}

HttpResponse invalidToken()
{
    return bearerResponse(refused("invalid_token"_L1, "The access token is unknown or revoked"_L1, 401),
                          errorJson(u"invalid_token"_s));
}

HttpResponse expiredToken()
{
    return bearerResponse(refused("invalid_token"_L1, "The access token has expired"_L1, 401),
                          errorJson(u"Token has expired"_s));
}

HttpResponse insufficientScope(const QString &scope)
{
    return bearerResponse(refused("insufficient_scope"_L1, "The token lacks a scope"_L1, 403),
                          errorJson(u"insufficient_scope"_s), scope);
}
} // namespace

PracticeResources::PracticeResources(const PracticeAuthority &authority)
    : m_authority(authority)
{
}

PracticeResources::Admission PracticeResources::admit(const HttpRequest &request, const QString &scope) const
{
    const Result<QString> value = readBearerToken(request);
    if (!value)
        return {.refusal = invalidRequest(value.failure())};
    if (value->isEmpty())
        return {.refusal = noToken()};
    const std::optional<PracticeToken> known = m_authority.find(*value);
    if (!known || known->kind != PracticeToken::Kind::Access)
        return {.refusal = invalidToken()};
    Admission admission{.value = *value, .token = *known};
    const PracticeToken::State state = known->stateAt(m_authority.now());
    if (state == PracticeToken::State::Revoked)
        admission.refusal = invalidToken();
    else if (state == PracticeToken::State::Expired)
        admission.refusal = expiredToken();
    else if (!known->scopes.contains(scope))
        admission.refusal = insufficientScope(scope);
    return admission;
}

PracticeAnswer PracticeResources::userInfo(const HttpRequest &request) const
{
    const Admission admission = admit(request, u"openid"_s);
    PracticeAnswer answer{.clientId = admission.token.clientId};
    if (admission.refusal) {
        answer.response = *admission.refusal;
        return answer;
    }
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
    PracticeAnswer answer{.clientId = token.clientId};
    if (admission.refusal) {
        answer.response = *admission.refusal;
        return answer;
    }
    const PracticeUser *user = findPracticeUser(token.user);
    const Json tokenInfo = Json::object({
        {u"token"_s, Json(QString(admission.value.left(ShownCharacters) + u"..."_s))},
        {u"expires"_s, Json(timeText(token.expiresAt))},
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
