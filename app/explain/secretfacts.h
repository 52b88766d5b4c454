// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QStringView>

namespace workbench {

/// What may be said about a secret without showing any of it.
struct SecretFacts
{
    bool present = false;
    qsizetype length = 0;
    bool looksLikeHash = false; ///< what Django, PHP and others store in place of a secret
    QString hashPrefix = {};    ///< "pbkdf2_sha256$": the public part that shows it; empty when it is no hash
    bool hasOuterBlanks = false; ///< a blank, tab or line break before or after it
    bool hasInnerBlanks = false;

    bool operator==(const SecretFacts &) const = default;
};

SecretFacts secretFacts(const Secret &secret);

/// The text is the stored form of a secret ("pbkdf2_sha256$…", "argon2$…", "bcrypt_sha256$…", "$2b$…"), which
/// no server accepts in place of the secret. For a check before anything is sent.
bool looksLikeStoredHash(QStringView text);

} // namespace workbench
