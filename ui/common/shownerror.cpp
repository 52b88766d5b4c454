// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shownerror.h"

namespace workbench {

using namespace Qt::StringLiterals;

QString shownErrorCode(const Exchange &exchange, const SecretRegister &names)
{
    if (!exchange.failure || exchange.failure->code.startsWith("http_"_L1))
        return {};
    return shownServerText(exchange.failure->code, names);
}

QString shownServerText(const QString &text, const SecretRegister &names)
{
    constexpr qsizetype Longest = 60;
    constexpr QChar Ellipsis(0x2026);
    const QString shown = names.named(text).simplified();
    return shown.size() > Longest ? QString(shown.left(Longest) + Ellipsis) : shown;
}

} // namespace workbench
