// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/logging.h"

#include <QByteArray>

namespace workbench {

Q_LOGGING_CATEGORY(lcStorage, "workbench.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSecrets, "workbench.secrets", QtWarningMsg)

namespace {
QLoggingCategory::CategoryFilter previousFilter = nullptr;

// A filter, not rules: QT_LOGGING_RULES from the environment would win over rules set by the program.
void filterCategory(QLoggingCategory *category)
{
    if (previousFilter)
        previousFilter(category);
    const QByteArray name(category->categoryName());
    if (!name.startsWith("qt.networkauth") && !name.startsWith("qt.network") &&
        !name.startsWith("qt.httpserver"))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg})
        category->setEnabled(type, false);
}
} // namespace

void installLoggingRules()
{
    if (!previousFilter)
        previousFilter = QLoggingCategory::installFilter(filterCategory);
}

} // namespace workbench
