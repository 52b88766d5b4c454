// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/secrets/valuefinder.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace workbench {

enum class SecretKind {
    AccessToken,
    RefreshToken,
    IdToken,
    AuthorizationCode,
    CodeVerifier,
    ClientSecret,
    Password
};

/// Gives every secret value a short name in order of birth (AT1, RT1, AT2, IDT1, code1, verifier1, secret1,
/// password1 …) and puts the name wherever the value stands. Masking on screen, redaction at rest, exports:
/// all use this one register.
///
/// A value is found in plain text, percent-encoded (once or twice, upper and lower case, space as + or %20),
/// escaped as JSON or HTML, in base64 (also inside a longer text: the credentials of
/// a Basic header). Values of less than eight characters ("1234") are replaced only where they stand alone,
/// so that a port number survives; values of less than four only where they are a whole form value or JSON
/// string. Neither is replaced where it is a parameter's or member's name.
class SecretRegister
{
public:
    /// The name of the value: the one it has, or a new one. Empty for an empty value.
    QString add(SecretKind kind, const Secret &value);

    /// Makes `Basic base64(id:secret)` known, in both encodings, under the secret's name; the secret is added
    /// as a client secret if it is new.
    void addBasicCredentials(const QString &clientId, const Secret &clientSecret);

    /// The name, or an empty string for a value that is not registered.
    QString nameOf(const Secret &value) const;

    /// The value behind a name, for "reveal"; empty when there is none.
    Secret valueOf(const QString &name) const;

    /// The text with names in place of values. Bytes that are not part of a value stay untouched.
    QByteArray named(const QByteArray &text) const;
    QString named(const QString &text) const;

    /// The same with the places of the names, for chips; or, revealed, the text as it is with the places of
    /// the values.
    NamedText marked(const QByteArray &text, bool revealed = false) const;

    /// A form of a known value stands in the text.
    bool occursIn(const QByteArray &text) const;

    void clear();

    /// What a name is the name of; nothing when it has not the shape of one.
    static std::optional<SecretKind> kindOf(QStringView name);

private:
    struct Entry
    {
        QString name;
        Secret value;
        SecretKind kind = SecretKind::AccessToken;
    };

    QList<Entry> m_entries;
    ValueFinder m_finder;
};

} // namespace workbench
