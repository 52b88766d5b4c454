// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace workbench {

/// The texts of the practice server's pages in the present language, by the keys of its templates.
QMap<QString, QString> practicePageWords();

} // namespace workbench
