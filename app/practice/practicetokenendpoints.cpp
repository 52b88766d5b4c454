// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicetokenendpoints.h"

#include "app/practice/practiceforms.h"
#include "app/practice/practicerefusal.h"
#include "app/practice/practiceresponses.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
/// What every one of these endpoints starts with.
struct ClientRequest
{
    PracticeAnswer answer = {}; ///< the refusal when there is no client
    Parameters form = {};
    std::optional<PracticeClient> client = {};
};

ClientRequest readClientRequest(const HttpRequest &request)
{
    ClientRequest out;
    const Result<Parameters> form = readPracticeForm(request);
    if (!form) {
        out.answer.refuse(form.failure(), refusalResponse(form.failure()));
        return out;
    }
    out.form = *form;
    out.answer.clientId = claimedClient(request, *form);
    out.answer.grantType = parameterValue(*form, u"grant_type");
    const Result<PracticeClient> client = authenticateClient(request, *form);
    if (client)
        out.client = *client;
    else
        out.answer.refuse(client.failure(), refusalResponse(client.failure()));
    return out;
}

/// RFC 6749 §5.1.
Json tokenJson(const TokenSet &tokens)
{
    Json body = Json::object({{u"access_token"_s, Json(tokens.accessToken.reveal())}});
    if (tokens.expiresIn) // without it the token has no end
        body.add(u"expires_in"_s, Json(*tokens.expiresIn));
    body.add(u"token_type"_s, Json(tokens.tokenType));
    body.add(u"scope"_s, Json(tokens.scope));
    if (!tokens.refreshToken.isEmpty())
        body.add(u"refresh_token"_s, Json(tokens.refreshToken.reveal()));
    return body;
}
} // namespace

const QStringList &practiceGrants()
{
    static const QStringList grants{u"authorization_code"_s, u"password"_s, u"client_credentials"_s,
                                    u"refresh_token"_s};
    return grants;
}

PracticeTokenEndpoints::PracticeTokenEndpoints(PracticeAuthority &authority, const QString &issuer)
    : m_authority(authority)
    , m_issuer(issuer)
{
}

PracticeAnswer PracticeTokenEndpoints::token(const HttpRequest &request)
{
    ClientRequest call = readClientRequest(request);
    if (!call.client)
        return call.answer;
    const Result<TokenSet> tokens = tokensFor(*call.client, call.form);
    if (tokens)
        call.answer.response = jsonResponse(200, tokenJson(*tokens));
    else
        call.answer.refuse(tokens.failure(), refusalResponse(tokens.failure()));
    return call.answer;
}

PracticeAnswer PracticeTokenEndpoints::revoke(const HttpRequest &request)
{
    ClientRequest call = readClientRequest(request);
    if (!call.client)
        return call.answer;
    // token_type_hint only speeds a search up (RFC 7009 §2.1): there is nothing to speed up here.
    const Result<QString> token = requiredParameter(call.form, "token"_L1);
    if (token && !m_authority.find(*token))
        call.answer.reason = PracticeReason::TokenNotKnown;
    const Outcome revoked = token ? m_authority.revoke(*call.client, *token) : Outcome(token.failure());
    if (revoked)
        call.answer.response = jsonResponse(200, Json::object({{u"revoked"_s, Json(true)}}));
    else
        call.answer.refuse(revoked.failure(), refusalResponse(revoked.failure()));
    return call.answer;
}

PracticeAnswer PracticeTokenEndpoints::introspect(const HttpRequest &request)
{
    ClientRequest call = readClientRequest(request);
    if (!call.client)
        return call.answer;
    if (call.client->isPublic()) {
        const Failure refusal = practiceRefusal(PracticeReason::PublicClient, Stage::Introspection);
        call.answer.refuse(refusal, refusalResponse(refusal));
        return call.answer;
    }
    const Result<QString> token = requiredParameter(call.form, "token"_L1);
    if (!token) {
        call.answer.refuse(token.failure(), refusalResponse(token.failure()));
        return call.answer;
    }
    const Json body = introspection(*token);
    if (!body[u"active"].toBool())
        call.answer.reason = PracticeReason::TokenInactive;
    call.answer.response = jsonResponse(200, body);
    return call.answer;
}

Result<TokenSet> PracticeTokenEndpoints::tokensFor(const PracticeClient &client, const Parameters &form)
{
    const Result<QString> grant = requiredParameter(form, "grant_type"_L1);
    if (!grant)
        return grant.failure();
    if (!practiceGrants().contains(*grant))
        return practiceRefusal(PracticeReason::GrantUnknown);
    if (!client.mayUse(*grant))
        return practiceRefusal(PracticeReason::GrantNotAllowed);
    if (*grant == u"authorization_code")
        return tokensForCode(client, form);
    if (*grant == u"password")
        return tokensForPassword(client, form);
    if (*grant == u"refresh_token")
        return tokensForRefresh(client, form);
    return m_authority.clientTokens(client, parameterValue(form, u"scope"));
}

Result<TokenSet> PracticeTokenEndpoints::tokensForCode(const PracticeClient &client, const Parameters &form)
{
    const Result<QString> code = requiredParameter(form, "code"_L1);
    const Result<QString> redirectUri = requiredParameter(form, "redirect_uri"_L1);
    if (!code || !redirectUri)
        return code ? redirectUri.failure() : code.failure();
    return m_authority.redeemCode(
        client,
        {.code = *code, .redirectUri = *redirectUri, .verifier = parameterValue(form, u"code_verifier")});
}

Result<TokenSet> PracticeTokenEndpoints::tokensForPassword(const PracticeClient &client,
                                                           const Parameters &form)
{
    const Result<QString> user = requiredParameter(form, "username"_L1);
    const Result<QString> password = requiredParameter(form, "password"_L1);
    if (!user || !password)
        return user ? password.failure() : user.failure();
    return m_authority.passwordTokens(client, *user, Secret(*password), parameterValue(form, u"scope"));
}

Result<TokenSet> PracticeTokenEndpoints::tokensForRefresh(const PracticeClient &client,
                                                          const Parameters &form)
{
    const Result<QString> token = requiredParameter(form, "refresh_token"_L1);
    if (!token)
        return token.failure();
    return m_authority.refresh(client, *token, parameterValue(form, u"scope"));
}

/// RFC 7662 §2.2. An inactive token says nothing else about itself.
Json PracticeTokenEndpoints::introspection(const QString &token) const
{
    const std::optional<PracticeToken> known = m_authority.find(token);
    if (!known || known->stateAt(m_authority.now()) != PracticeToken::State::Active)
        return Json::object({{u"active"_s, Json(false)}});
    Json body = Json::object({
        {u"active"_s, Json(true)},
        {u"scope"_s, Json(known->scopes.join(u' '))},
        {u"client_id"_s, Json(known->clientId)},
    });
    if (!known->user.isEmpty())
        body.add(u"username"_s, Json(known->user));
    if (known->kind == PracticeToken::Kind::Access)
        body.add(u"token_type"_s, Json(u"Bearer"_s));
    if (known->expiresAt.isValid())
        body.add(u"exp"_s, Json(known->expiresAt.toSecsSinceEpoch()));
    body.add(u"iat"_s, Json(known->issuedAt.toSecsSinceEpoch()));
    body.add(u"sub"_s, Json(known->user.isEmpty() ? known->clientId : known->user));
    body.add(u"iss"_s, Json(m_issuer));
    return body;
}

} // namespace workbench
