// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace workbench {

/// A value that stands behind the name of a token in some text.
struct TokenValue
{
    QByteArray name = {}; ///< "access_token", "refresh_token" or "id_token", however it was spelled
    QString value = {};
};

/// The tokens in the body of an answer, by their names and not by parsing: a body that is cut, repeated,
/// quoted wrongly, XML or no format at all may still hold one. Unquoted values count only where the body is
/// not JSON: in JSON they are other words' neighbours ("the access_token: expired").
/// At most MostTokenValues: nobody gives out more at once, and a body full of them would only cost time.
QList<TokenValue> tokenValuesIn(const QByteArray &text);
inline constexpr qsizetype MostTokenValues = 64;

} // namespace workbench
