// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/templatewords.h"

namespace workbench {

QString TemplateWords::text(const QString &templateId)
{
    if (templateId == QLatin1StringView("practice-server"))
        return tr("Practice server");
    if (templateId == QLatin1StringView("django-oauth-toolkit"))
        return tr("Django OAuth Toolkit · password");
    if (templateId == QLatin1StringView("django-oauth-toolkit-code"))
        return tr("Django OAuth Toolkit · code");
    if (templateId == QLatin1StringView("django-oauth-toolkit-client-credentials"))
        return tr("Django OAuth Toolkit · client credentials");
    if (templateId == QLatin1StringView("generic"))
        return tr("Other server");
    return templateId;
}

} // namespace workbench
