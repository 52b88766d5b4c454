// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/valuelives.h"

#include "app/explain/evidence.h"
#include "app/explain/providertable.h"
#include "app/message/formencoding.h"
#include "app/oauth/tokenresponse.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

Parameters queryOf(const Exchange &exchange)
{
    return formDecode(exchange.request.url.query(QUrl::FullyEncoded).toUtf8()).value_or(Parameters());
}

Parameters formOf(const Exchange &exchange)
{
    return formDecode(exchange.request.body).value_or(Parameters());
}

/// RFC 6750 §2: header, form or query.
QString bearerTokenOf(const Exchange &exchange)
{
    for (const auto &[name, value] : exchange.request.headers) {
        const QString text = QString::fromUtf8(value).trimmed();
        if (name.toLower() == "authorization" && text.startsWith(u"bearer "_s, Qt::CaseInsensitive))
            return text.sliced(7).trimmed();
    }
    const QString inForm = parameterValue(formOf(exchange), u"access_token");
    return inForm.isEmpty() ? parameterValue(queryOf(exchange), u"access_token") : inForm;
}

/// Reads the record from its beginning; what it knows at the end is the answer.
class Lives
{
public:
    explicit Lives(std::optional<qint64> codeLife)
        : m_codeLife(codeLife)
    {
    }

    void read(const Exchange &exchange);
    QList<ValueLife> newestFirst() const;

private:
    ValueLife *find(const QString &value);
    void tell(const QString &value, const Exchange &exchange);
    void tell(ValueLife *life, LifeEvent::Kind kind, const Exchange &exchange);
    void readTokens(const Exchange &exchange);
    void readRefresh(const Exchange &exchange, const TokenAnswer &answer);
    void addTokens(const Exchange &exchange, const TokenAnswer &answer);
    void replaceCurrent(const Exchange &exchange, const TokenAnswer &answer);

    std::optional<qint64> m_codeLife;
    QList<ValueLife> m_lives;
    Secret m_access; ///< the tokens that are used at this point of the record
    Secret m_refresh;
};

ValueLife *Lives::find(const QString &value)
{
    if (value.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_lives.begin(), m_lives.end(),
                                    [&](const ValueLife &life) { return life.value.reveal() == value; });
    return found == m_lives.end() ? nullptr : &*found;
}

void Lives::tell(ValueLife *life, LifeEvent::Kind kind, const Exchange &exchange)
{
    if (life)
        life->events.append({.kind = kind, .exchange = exchange.id, .at = exchange.startedAt});
}

/// The value was sent. No answer, or one that this program refused, says nothing about it.
void Lives::tell(const QString &value, const Exchange &exchange)
{
    if (exchange.verdict == Verdict::Good)
        tell(find(value), LifeEvent::Kind::Accepted, exchange);
    else if (exchange.verdict == Verdict::Refused || exchange.verdict == Verdict::RefusedAsExpected)
        tell(find(value), LifeEvent::Kind::Refused, exchange);
}

void Lives::read(const Exchange &exchange)
{
    switch (exchange.what) {
    case What::AuthorizationResponse: {
        const QString inQuery = parameterValue(queryOf(exchange), u"code");
        const QString code =
            inQuery.isEmpty() ? parameterValue(formOf(exchange), u"code") : inQuery; // form_post
        if (!code.isEmpty() && exchange.verdict == Verdict::Good && !find(code))
            m_lives.append({.sort = ValueLife::Sort::Code,
                            .value = Secret(code),
                            .bornIn = exchange.id,
                            .bornAt = exchange.startedAt,
                            .life = m_codeLife});
        break;
    }
    case What::TokenRequest:
        tell(parameterValue(formOf(exchange), u"code"), exchange);
        readTokens(exchange);
        break;
    case What::RefreshRequest:
        tell(parameterValue(formOf(exchange), u"refresh_token"), exchange);
        readTokens(exchange);
        break;
    case What::RevocationRequest:
        if (exchange.verdict == Verdict::Good)
            tell(find(parameterValue(formOf(exchange), u"token")), LifeEvent::Kind::Revoked, exchange);
        break;
    case What::ResourceRequest:
    case What::UserInfoRequest:
        tell(bearerTokenOf(exchange), exchange);
        break;
    case What::AuthorizationRequest:
    case What::IntrospectionRequest:
    case What::MetadataRequest:
        break;
    }
}

void Lives::readTokens(const Exchange &exchange)
{
    if (exchange.verdict != Verdict::Good || !exchange.response)
        return;
    const bool refresh = exchange.what == What::RefreshRequest;
    const Result<TokenAnswer> answer =
        readTokenResponse(*exchange.response, {.stage = refresh ? Stage::Refresh : Stage::Token,
                                               .askedScope = parameterValue(formOf(exchange), u"scope"),
                                               .receivedAt = exchange.startedAt});
    if (!answer)
        return;
    if (refresh)
        readRefresh(exchange, *answer);
    else
        replaceCurrent(exchange, *answer);
    addTokens(exchange, *answer);
}

/// A new sign-in: this program now uses other tokens. The server may still take the old ones.
void Lives::replaceCurrent(const Exchange &exchange, const TokenAnswer &answer)
{
    if (m_access != answer.tokens.accessToken)
        tell(find(m_access.reveal()), LifeEvent::Kind::Replaced, exchange);
    if (m_refresh != answer.tokens.refreshToken)
        tell(find(m_refresh.reveal()), LifeEvent::Kind::Replaced, exchange);
    m_refresh = {};
}

void Lives::readRefresh(const Exchange &exchange, const TokenAnswer &answer)
{
    if (m_access != answer.tokens.accessToken)
        tell(find(m_access.reveal()), LifeEvent::Kind::Replaced, exchange);
    const QString sent = parameterValue(formOf(exchange), u"refresh_token");
    if (answer.refreshTokenGiven && answer.tokens.refreshToken.reveal() != sent)
        tell(find(sent), LifeEvent::Kind::Replaced, exchange);
}

void Lives::addTokens(const Exchange &exchange, const TokenAnswer &answer)
{
    const TokenSet &tokens = answer.tokens;
    std::optional<RefreshDifference> difference;
    const ValueLife *before = find(m_access.reveal());
    if (exchange.what == What::RefreshRequest && before) {
        const QString sent = parameterValue(formOf(exchange), u"refresh_token");
        difference =
            RefreshDifference{.sameToken = before->value == tokens.accessToken,
                              .scopeBefore = before->scope,
                              .scopeAfter = answer.scopeStated ? tokens.scope : before->scope,
                              .lifeBefore = before->life,
                              .lifeAfter = tokens.expiresIn,
                              .rotated = answer.refreshTokenGiven && tokens.refreshToken.reveal() != sent};
    }
    const QString scope = difference ? difference->scopeAfter : tokens.scope;
    ValueLife access{.sort = ValueLife::Sort::AccessToken,
                     .value = tokens.accessToken,
                     .bornIn = exchange.id,
                     .bornAt = exchange.startedAt,
                     .life = tokens.expiresIn,
                     .scope = scope,
                     .difference = difference};
    if (ValueLife *same = find(tokens.accessToken.reveal()))
        *same = access; // given again: its life begins anew
    else
        m_lives.append(access);
    if (!tokens.refreshToken.isEmpty() && !find(tokens.refreshToken.reveal()))
        m_lives.append({.sort = ValueLife::Sort::RefreshToken,
                        .value = tokens.refreshToken,
                        .bornIn = exchange.id,
                        .bornAt = exchange.startedAt});
    m_access = tokens.accessToken;
    if (!tokens.refreshToken.isEmpty())
        m_refresh = tokens.refreshToken;
}

QList<ValueLife> Lives::newestFirst() const
{
    return {m_lives.crbegin(), m_lives.crend()};
}

} // namespace

const LifeEvent *ValueLife::first(LifeEvent::Kind kind) const
{
    const auto found =
        std::find_if(events.cbegin(), events.cend(), [&](const LifeEvent &one) { return one.kind == kind; });
    return found == events.cend() ? nullptr : &*found;
}

std::optional<qint64> ValueLife::secondsLeft(const QDateTime &now) const
{
    return life && bornAt.isValid() ? std::optional(now.secsTo(bornAt.addSecs(*life))) : std::nullopt;
}

ValueLife::State ValueLife::stateAt(const QDateTime &now) const
{
    if (has(LifeEvent::Kind::Revoked))
        return State::Revoked;
    if (sort == Sort::Code && has(LifeEvent::Kind::Accepted))
        return State::Used;
    if (has(LifeEvent::Kind::Replaced))
        return State::Replaced;
    const std::optional<qint64> left = secondsLeft(now);
    if (left && *left <= 0)
        return State::Expired;
    if (!events.isEmpty() && events.constLast().kind == LifeEvent::Kind::Refused)
        return State::Refused;
    return left ? State::Fresh : State::NotStated;
}

QList<ValueLife> valueLives(const QList<Exchange> &exchanges, const QString &profile,
                            std::optional<qint64> codeLife)
{
    Lives lives(codeLife);
    for (const Exchange &exchange : exchanges) {
        if (exchange.profile == profile && !exchange.fromEarlierSession)
            lives.read(exchange);
    }
    return lives.newestFirst();
}

std::optional<qint64> usualCodeLife(const ProviderProfile &profile)
{
    const Failure nothingFailed;
    const ExplainContext context{.profile = profile};
    const ProviderFacts &known = Evidence(nothingFailed, context).provider();
    // What most servers do explains a refusal; it is no clock for one that nobody knows.
    return known.id != u"general" && known.codeLife > 0 ? std::optional(known.codeLife) : std::nullopt;
}

} // namespace workbench
