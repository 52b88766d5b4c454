// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace workbench {

/// Where the name of a secret stands in a text, in bytes; or, in a revealed text, its value.
struct NamePlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString name = {};

    bool operator==(const NamePlace &) const = default;
};

/// A text and every place of a secret in it, rising and not overlapping.
struct NamedText
{
    QByteArray text = {};
    QList<NamePlace> places = {};

    bool operator==(const NamedText &) const = default;
};

/// The names in a text of an earlier session. It was saved by name, so nothing but their shape tells them:
/// "AT1" as a word of its own.
NamedText namesStandingIn(const QByteArray &savedText);

/// Puts the second text behind the first one.
void append(NamedText &text, const NamedText &more);

} // namespace workbench
