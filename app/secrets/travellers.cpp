// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/travellers.h"

#include <algorithm>
#include <array>

namespace workbench {

namespace {
constexpr qsizetype SearchedBytes = 64 * 1024;

/// What a reader of the list looks for first stands first.
int rank(const QString &name)
{
    static constexpr std::array Kinds{SecretKind::AuthorizationCode, SecretKind::AccessToken,
                                      SecretKind::RefreshToken,      SecretKind::IdToken,
                                      SecretKind::CodeVerifier,      SecretKind::ClientSecret,
                                      SecretKind::Password};
    const auto kind = SecretRegister::kindOf(name);
    return static_cast<int>(std::find(Kinds.begin(), Kinds.end(), kind) - Kinds.begin());
}

QStringList namesIn(const QByteArray &bytes, const SecretRegister &names, bool saved)
{
    QStringList found;
    const NamedText named = saved ? namesStandingIn(bytes) : names.marked(bytes, true);
    for (const NamePlace &place : named.places) {
        if (!found.contains(place.name))
            found.append(place.name);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return found;
}
} // namespace

Travellers findTravellers(const Exchange &exchange, const SecretRegister &names)
{
    Travellers travellers;
    const bool saved = exchange.fromEarlierSession;
    travellers.sent = namesIn(
        requestHead(exchange.request) + "\r\n" + exchange.request.body.left(SearchedBytes), names, saved);
    if (exchange.response)
        travellers.received =
            namesIn(responseHead(*exchange.response) + "\r\n" + exchange.response->body.left(SearchedBytes),
                    names, saved);
    return travellers;
}

} // namespace workbench
