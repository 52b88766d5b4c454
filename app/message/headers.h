// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace workbench {

/// Header fields in the order of the message; names as spelled, compared without regard to case (RFC 9110
/// §5.1).
using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The value of the first field of that name; null when there is none.
QByteArray headerValue(const Headers &headers, QByteArrayView name);

/// All values of that name, in order.
QList<QByteArray> headerValues(const Headers &headers, QByteArrayView name);

/// Replaces the first field of that name or adds one at the end.
void setHeader(Headers &headers, const QByteArray &name, const QByteArray &value);

} // namespace workbench
