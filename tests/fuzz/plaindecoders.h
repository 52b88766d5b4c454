// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace fuzz {

// Decoders that share no line with the program: they look for what it overlooked. What is no escape stays.

QByteArray percentDecoded(const QByteArray &text, bool plusIsSpace);
QByteArray jsonDecoded(const QByteArray &text);
QByteArray htmlDecoded(const QByteArray &text);

/// Every reading of the text: as it is, through one decoder, and through one after another.
QList<QByteArray> readings(const QByteArray &text);

/// The value stands in one of these readings, or in what a run of base64 characters (both alphabets, any
/// offset) holds. Without `edges` the first and the last byte of the value do not count: base64 shares them
/// with others.
bool stands(const QByteArray &value, const QList<QByteArray> &in, bool edges = true);

} // namespace fuzz
