// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/breakmemory.h"

#include "app/message/formencoding.h"
#include "app/oauth/tokenresponse.h"

namespace workbench {

namespace {
Parameters formOf(const Exchange &exchange)
{
    return formDecode(exchange.request.body).value_or(Parameters());
}

void rememberTokens(const Exchange &exchange, BreakMemory &memory)
{
    if (!exchange.response || exchange.verdict != Verdict::Good)
        return;
    const Parameters form = formOf(exchange);
    const TokenExpectation expectation{.askedScope = parameterValue(form, u"scope"),
                                       .receivedAt = exchange.startedAt};
    const Result<TokenAnswer> answer = readTokenResponse(*exchange.response, expectation);
    if (!answer)
        return;
    memory.issued.append(answer->tokens);
    const Secret used(parameterValue(form, u"refresh_token"));
    if (exchange.what == What::RefreshRequest && answer->refreshTokenGiven && !used.isEmpty() &&
        used != answer->tokens.refreshToken)
        memory.usedRefreshTokens.append(used);
}

void rememberCode(const Exchange &exchange, BreakMemory &memory)
{
    QByteArray query = exchange.request.url.query(QUrl::FullyEncoded).toLatin1();
    if (exchange.request.method == "POST") // response_mode=form_post
        query = exchange.request.body;
    const QString code = parameterValue(formDecode(query).value_or(Parameters()), u"code");
    if (!code.isEmpty())
        memory.codes.append({.value = Secret(code), .receivedAt = exchange.startedAt});
}

void forgetNames(BreakMemory &memory, const std::function<bool(const QString &)> &isName)
{
    const auto named = [&](const Secret &value) { return isName(value.reveal()); };
    if (named(memory.usedCode))
        memory.usedCode = {};
    memory.codes.removeIf([&](const BreakMemory::Code &code) { return named(code.value); });
    memory.issued.removeIf([&](const TokenSet &tokens) { return named(tokens.accessToken); });
    memory.revoked.removeIf(named);
    memory.usedRefreshTokens.removeIf(named);
}
} // namespace

BreakMemory breakMemory(const QList<Exchange> &exchanges, const ProviderProfile &profile, const QDateTime &now,
                        const std::function<bool(const QString &)> &isName)
{
    BreakMemory memory;
    memory.now = now;
    for (const Exchange &exchange : exchanges) {
        if (exchange.fromEarlierSession || exchange.profile != profile.name)
            continue;
        if (exchange.what == What::AuthorizationResponse) {
            rememberCode(exchange, memory);
        } else if (exchange.what == What::TokenRequest || exchange.what == What::RefreshRequest) {
            rememberTokens(exchange, memory);
            const QString code = parameterValue(formOf(exchange), u"code");
            if (!code.isEmpty() && exchange.response)
                memory.usedCode = Secret(code);
        } else if (exchange.what == What::RevocationRequest && exchange.verdict == Verdict::Good) {
            memory.revoked.append(Secret(parameterValue(formOf(exchange), u"token")));
        }
    }
    if (isName)
        forgetNames(memory, isName);
    return memory;
}

} // namespace workbench
