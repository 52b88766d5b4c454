// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace workbench {

/// Parameters of a form or a query, decoded, in order; a name may repeat.
using Parameters = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded as RFC 6749 Appendix B wants it: UTF-8, space as '+', everything but
/// A-Z a-z 0-9 - . _ ~ percent-encoded. (QUrlQuery leaves '+' alone and decodes "%41": it corrupts secrets.)
QByteArray formEncode(const QString &text);
QByteArray formEncode(const Parameters &parameters);

/// The same for a URL's query, with space as "%20", which servers read in both places.
QByteArray queryEncode(const QString &text);
QByteArray queryEncode(const Parameters &parameters);

/// Splits first, then decodes '+' and %XX once. Nothing when a %XX is broken or the bytes are not UTF-8.
std::optional<Parameters> formDecode(const QByteArray &text);
std::optional<QString> formDecodeText(const QByteArray &text);

/// The first value of that name; a null string when there is none.
QString parameterValue(const Parameters &parameters, QStringView name);
bool hasParameter(const Parameters &parameters, QStringView name);

/// The first name that stands more than once (RFC 6749 §3.1: parameters must not repeat); empty when none
/// does.
QString repeatedParameter(const Parameters &parameters);

} // namespace workbench
