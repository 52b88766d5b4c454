// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace workbench {

/// The texts of the practice server's pages, by the key that stands in the templates as {{t:key}}.
/// A text may contain %1. A translation is another map: PracticeServer::setPageWords takes it.
using PracticeWords = QMap<QString, QString>;

/// The English texts; they also stand in for keys that a translation lacks.
const PracticeWords &englishPracticeWords();

} // namespace workbench
