// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/djangoaddresses.h"

#include "app/oauth/profilefile.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

QString baseOf(const QString &address, QLatin1StringView path)
{
    if (!isUsableEndpoint(address))
        return {};
    const QString plain = QUrl(address).adjusted(QUrl::RemoveQuery).toString();
    if (plain.endsWith(path))
        return plain.chopped(path.size());
    return {};
}

QString originOf(const QString &address)
{
    if (!isUsableEndpoint(address))
        return {};
    return QUrl(address).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
}

/// Without the last slash, and without the toolkit's own "/o" that may have been pasted too.
QString withoutEnd(const QString &address)
{
    QString base = QUrl(address).adjusted(QUrl::RemoveQuery).toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.endsWith("/o"_L1))
        base.chop(2);
    return base;
}

} // namespace

bool isDjangoTemplate(const QString &templateId)
{
    return templateId.startsWith("django-oauth-toolkit"_L1);
}

std::optional<Endpoints> djangoEndpoints(const QString &address)
{
    if (!isUsableEndpoint(address))
        return {};
    const QString base = withoutEnd(address);
    return Endpoints{
        .authorization = base + "/o/authorize/"_L1,
        .token = base + "/o/token/"_L1,
        .revocation = base + "/o/revoke_token/"_L1,
        .introspection = base + "/o/introspect/"_L1,
        .userinfo = base + "/o/userinfo/"_L1,
        .resource = {},
    };
}

std::optional<Endpoints> withDjangoPaths(const Endpoints &current, const QString &address)
{
    std::optional<Endpoints> endpoints = djangoEndpoints(address);
    if (!endpoints)
        return {};
    const QString before = baseAddress(current);
    endpoints->resource = current.resource;
    if (!before.isEmpty() && current.resource.startsWith(before + u'/'))
        endpoints->resource = withoutEnd(address) + current.resource.sliced(before.size());
    return endpoints;
}

QString baseAddress(const Endpoints &endpoints)
{
    for (const QString &base :
         {baseOf(endpoints.token, "/o/token/"_L1), baseOf(endpoints.authorization, "/o/authorize/"_L1),
          originOf(endpoints.token), originOf(endpoints.authorization)}) {
        if (!base.isEmpty())
            return base;
    }
    return {};
}

} // namespace workbench
