// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace workbench {

/// A length of time to read at a glance: "0:42", "59:12", "1:02:03", "30 d 10 h". Below zero is shown as
/// "0:00".
QString durationText(qint64 seconds);

/// The same to be spoken or put into a sentence: "59 minutes 12 seconds". At most two units.
QString durationWords(qint64 seconds);

/// A size in bytes: "812 bytes", "1.2 MB", in the locale's number format.
QString sizeText(qint64 bytes);

/// Sentences one after another: with a blank between them, but not after a full-width full stop.
QString inOneLine(const QStringList &sentences);

} // namespace workbench
