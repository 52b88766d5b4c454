// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/partchecks.h"

namespace workbench {

PartCheck partCheck(QStringView name)
{
    static const QList<NamedPartCheck> all =
        checksOfRequests() + checksOfClients() + checksOfAnswers() + checksOfHeaders();
    for (const NamedPartCheck &each : all) {
        if (name == each.name)
            return each.check;
    }
    return nullptr;
}

} // namespace workbench
