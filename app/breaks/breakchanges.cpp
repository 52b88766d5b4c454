// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/breakchanges.h"

#include "app/breaks/messageedit.h"
#include "app/oauth/profilefile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
using Change = std::optional<BreakChange>;

// Everybody sees that these are made up. They are constants, so that no part of a true secret is in them.
const QString WrongSecret = u"wrong-client-secret"_s;
const QString WrongPassword = u"wrong-password"_s;
const QString WrongToken = u"broken-access-token"_s;
const QString WrongVerifier = u"wrong-verifier-wrong-verifier-wrong-verifier-wrong"_s; // RFC 7636 §4.1: 43 to 128
const QString WrongState = u"changed-on-the-way"_s;
const QString WrongGrant = u"no-such-grant"_s;
const QString WrongScope = u"no-such-scope"_s;

Change changedIf(bool done, const HttpRequest &request)
{
    return done ? Change({.request = request}) : std::nullopt;
}

Change wrongSecret(const HttpRequest &request, const ProviderProfile &profile, const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(changeClientSecret(changed, profile, Secret(WrongSecret)), changed);
}

Change wrongPassword(const HttpRequest &request, const ProviderProfile & /*profile*/,
                     const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(changeInForm(changed, u"password", WrongPassword), changed);
}

Change stateChanged(const HttpRequest &request, const ProviderProfile & /*profile*/,
                    const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(changeInQuery(changed, u"state", WrongState), changed);
}

Change codeTwice(const HttpRequest &request, const ProviderProfile & /*profile*/, const BreakMemory &memory)
{
    HttpRequest changed = request;
    return changedIf(!memory.usedCode.isEmpty() && changeInForm(changed, u"code", memory.usedCode.reveal()),
                     changed);
}

Change codeOld(const HttpRequest &request, const ProviderProfile & /*profile*/, const BreakMemory &memory)
{
    const Secret code(formValue(request, u"code"));
    if (code.isEmpty())
        return {};
    QDateTime receivedAt = memory.now;
    for (const BreakMemory::Code &seen : memory.codes) {
        if (seen.value == code)
            receivedAt = seen.receivedAt;
    }
    return BreakChange{.request = request, .notBefore = receivedAt.addSecs(memory.codeSeconds + 1)};
}

Change verifierMissing(const HttpRequest &request, const ProviderProfile & /*profile*/,
                       const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(removeFromForm(changed, u"code_verifier"), changed);
}

Change verifierWrong(const HttpRequest &request, const ProviderProfile & /*profile*/,
                     const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(changeInForm(changed, u"code_verifier", WrongVerifier), changed);
}

Change challengeMissing(const HttpRequest &request, const ProviderProfile & /*profile*/,
                        const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    const bool removed = removeFromQuery(changed, u"code_challenge");
    removeFromQuery(changed, u"code_challenge_method");
    return changedIf(removed, changed);
}

Change redirectChanged(const HttpRequest &request, const ProviderProfile & /*profile*/,
                       const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    QUrl redirect(queryValue(request, u"redirect_uri"));
    redirect.setPath(redirect.path() + u"/changed"_s);
    return changedIf(
        changeInQuery(changed, u"redirect_uri", QString::fromLatin1(redirect.toEncoded())), changed);
}

Change unknownScope(const HttpRequest &request, const ProviderProfile & /*profile*/,
                    const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    const auto with = [](const QString &scope) {
        return scope.isEmpty() ? WrongScope : QString(scope + u' ' + WrongScope);
    };
    if (!queryValue(request, u"response_type").isEmpty()) {
        if (!changeInQuery(changed, u"scope", with(queryValue(request, u"scope"))))
            addToQuery(changed, u"scope"_s, WrongScope);
        return BreakChange{.request = changed};
    }
    // With a code, the scope was asked for in the browser.
    const QString grant = formValue(request, u"grant_type");
    if (grant != "password"_L1 && grant != "client_credentials"_L1)
        return {};
    if (!changeInForm(changed, u"scope", with(formValue(request, u"scope"))))
        addToForm(changed, u"scope"_s, WrongScope);
    return BreakChange{.request = changed};
}

Change unsupportedGrant(const HttpRequest &request, const ProviderProfile & /*profile*/,
                        const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(changeInForm(changed, u"grant_type", WrongGrant), changed);
}

Change noToken(const HttpRequest &request, const ProviderProfile & /*profile*/, const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(removeAccessToken(changed), changed);
}

Change badToken(const HttpRequest &request, const ProviderProfile & /*profile*/,
                const BreakMemory & /*memory*/)
{
    HttpRequest changed = request;
    return changedIf(changeAccessToken(changed, Secret(WrongToken)), changed);
}

Change expiredTokenSent(const HttpRequest &request, const ProviderProfile & /*profile*/,
                        const BreakMemory &memory)
{
    const Secret current = accessTokenIn(request);
    if (current.isEmpty())
        return {};
    HttpRequest changed = request;
    // A short life is waited for: the very token that worked a moment ago is the better lesson.
    for (const TokenSet &tokens : memory.issued) {
        const QDateTime end = tokens.expiresAt();
        if (tokens.accessToken == current && end.isValid() &&
            memory.now.secsTo(end) <= LongestWaitForExpiry)
            return BreakChange{.request = request, .notBefore = end.addSecs(1)};
    }
    const Secret dead = expiredToken(memory);
    return changedIf(!dead.isEmpty() && changeAccessToken(changed, dead), changed);
}

Change revokedToken(const HttpRequest &request, const ProviderProfile & /*profile*/, const BreakMemory &memory)
{
    HttpRequest changed = request;
    return changedIf(!memory.revoked.isEmpty() && changeAccessToken(changed, memory.revoked.constLast()),
                     changed);
}

/// The right token at an address that wants another right: UserInfo is for tokens with "openid" (OpenID
/// Connect Core §5.3), which this one does not have.
Change smallScope(const HttpRequest &request, const ProviderProfile &profile, const BreakMemory &memory)
{
    const Secret token = accessTokenIn(request);
    if (token.isEmpty() || !isUsableEndpoint(profile.endpoints.userinfo))
        return {};
    for (const TokenSet &tokens : memory.issued) {
        if (tokens.accessToken == token && tokens.scope.split(u' ').contains("openid"_L1))
            return {};
    }
    HttpRequest changed = request;
    changed.url = QUrl(profile.endpoints.userinfo);
    if (const QString inQuery = queryValue(request, u"access_token"); !inQuery.isEmpty())
        addToQuery(changed, u"access_token"_s, inQuery);
    return BreakChange{.request = changed};
}

Change oldRefreshToken(const HttpRequest &request, const ProviderProfile & /*profile*/,
                       const BreakMemory &memory)
{
    HttpRequest changed = request;
    return changedIf(!memory.usedRefreshTokens.isEmpty() &&
                         changeInForm(changed, u"refresh_token", memory.usedRefreshTokens.constLast().reveal()),
                     changed);
}

/// The server is what breaks; the message goes as it is.
Change unchanged(const HttpRequest &request, const ProviderProfile & /*profile*/,
                 const BreakMemory & /*memory*/)
{
    return BreakChange{.request = request};
}

struct Row
{
    QLatin1StringView id;
    BreakFunction function;
};

constexpr std::array<Row, 21> Rows{{
    {"wrong_secret"_L1, wrongSecret},
    {"wrong_password"_L1, wrongPassword},
    {"state_changed"_L1, stateChanged},
    {"code_twice"_L1, codeTwice},
    {"code_old"_L1, codeOld},
    {"verifier_missing"_L1, verifierMissing},
    {"verifier_wrong"_L1, verifierWrong},
    {"challenge_missing"_L1, challengeMissing},
    {"redirect_changed"_L1, redirectChanged},
    {"unknown_scope"_L1, unknownScope},
    {"unsupported_grant"_L1, unsupportedGrant},
    {"no_token"_L1, noToken},
    {"bad_token"_L1, badToken},
    {"expired_token"_L1, expiredTokenSent},
    {"revoked_token"_L1, revokedToken},
    {"small_scope"_L1, smallScope},
    {"old_refresh_token"_L1, oldRefreshToken},
    {"server_slow"_L1, unchanged},
    {"server_down"_L1, unchanged},
    {"not_json"_L1, unchanged},
    {"error_in_200"_L1, unchanged},
}};
} // namespace

BreakFunction breakChange(QStringView id)
{
    const auto found = std::find_if(Rows.begin(), Rows.end(), [&](const Row &row) { return row.id == id; });
    return found == Rows.end() ? nullptr : found->function;
}

QStringList breakIds()
{
    QStringList ids;
    for (const Row &row : Rows)
        ids.append(row.id);
    return ids;
}

Secret expiredToken(const BreakMemory &memory)
{
    const auto found = std::find_if(memory.issued.crbegin(), memory.issued.crend(), [&](const TokenSet &tokens) {
        const QDateTime end = tokens.expiresAt();
        return end.isValid() && end <= memory.now && !memory.revoked.contains(tokens.accessToken);
    });
    return found == memory.issued.crend() ? Secret() : found->accessToken;
}

} // namespace workbench
