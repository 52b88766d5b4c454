// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/secretfacts.h"

#include <algorithm>
#include <array>

namespace workbench {

namespace {
// Names of hash functions as Django's password hashers, crypt(3), PHP and Spring write them. None of them is
// a beginning that a random secret has by chance: each ends in a sign that generators do not use there.
constexpr std::array<QLatin1StringView, 24> HashPrefixes{{
    QLatin1StringView("pbkdf2_sha256$"),
    QLatin1StringView("pbkdf2_sha1$"),
    QLatin1StringView("argon2$"),
    QLatin1StringView("bcrypt_sha256$"),
    QLatin1StringView("bcrypt$"),
    QLatin1StringView("scrypt$"),
    QLatin1StringView("md5$"),
    QLatin1StringView("sha1$"),
    QLatin1StringView("$argon2id$"),
    QLatin1StringView("$argon2i$"),
    QLatin1StringView("$argon2d$"),
    QLatin1StringView("$pbkdf2-sha256$"),
    QLatin1StringView("$pbkdf2-sha512$"),
    QLatin1StringView("$2a$"),
    QLatin1StringView("$2b$"),
    QLatin1StringView("$2x$"),
    QLatin1StringView("$2y$"),
    QLatin1StringView("$5$"),
    QLatin1StringView("$6$"),
    QLatin1StringView("$y$"),
    QLatin1StringView("{bcrypt}$"),
    QLatin1StringView("{argon2}$"),
    QLatin1StringView("{pbkdf2}"),
    QLatin1StringView("{scrypt}$"),
}};

QLatin1StringView hashPrefix(QStringView text)
{
    const auto *const found =
        std::find_if(HashPrefixes.begin(), HashPrefixes.end(), [text](QLatin1StringView prefix) {
            return text.startsWith(prefix, Qt::CaseInsensitive) && text.size() > prefix.size();
        });
    return found == HashPrefixes.end() ? QLatin1StringView() : *found;
}
} // namespace

bool looksLikeStoredHash(QStringView text)
{
    return !hashPrefix(text.trimmed()).isEmpty();
}

SecretFacts secretFacts(const Secret &secret)
{
    const QString &text = secret.reveal();
    const QStringView inner = QStringView(text).trimmed();
    const QLatin1StringView prefix = hashPrefix(inner);
    return {.present = !text.isEmpty(),
            .length = text.size(),
            .looksLikeHash = !prefix.isEmpty(),
            .hashPrefix = prefix,
            .hasOuterBlanks = inner.size() != text.size(),
            .hasInnerBlanks = std::any_of(inner.begin(), inner.end(), [](QChar c) { return c.isSpace(); })};
}

} // namespace workbench
