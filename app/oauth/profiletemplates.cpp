// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profiletemplates.h"

#include "app/oauth/profilefile.h"

#include <QFile>

#include <array>

namespace workbench {

QList<ProviderProfile> profileTemplates()
{
    static constexpr std::array Names{"practice-server", "dot-password", "dot-authorization-code",
                                      "dot-client-credentials", "generic"};
    QList<ProviderProfile> templates;
    for (const char *name : Names) {
        QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto document = readProfileFile(file.readAll());
        if (document)
            templates.append(document->profile);
    }
    return templates;
}

} // namespace workbench
