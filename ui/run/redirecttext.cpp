// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/redirecttext.h"

#include "app/message/formencoding.h"

namespace workbench {

namespace {

/// No redirect address is longer; a large text is not worth a look.
constexpr qsizetype longestAddress = 16 * 1024;

/// The query that follows the redirect URI; a null array when the text does not begin with it.
QByteArray queryAfter(const QString &text, const QString &redirectUri)
{
    if (redirectUri.isEmpty() || text.size() > longestAddress || !text.startsWith(redirectUri))
        return {};
    const QChar separator = redirectUri.contains(u'?') ? u'&' : u'?';
    if (text.size() <= redirectUri.size() || text.at(redirectUri.size()) != separator)
        return {};
    return text.sliced(redirectUri.size() + 1).toUtf8();
}

QString stateIn(const QByteArray &query)
{
    const auto parameters = formDecode(query);
    return parameters ? parameterValue(*parameters, u"state") : QString();
}

} // namespace

bool fitsWait(const QString &text, const BrowserWait &wait)
{
    const QString found = stateIn(queryAfter(text, wait.redirectUri));
    const QString asked = stateIn(wait.authorizationUrl.query(QUrl::FullyEncoded).toUtf8());
    // An address of an earlier attempt does not fit.
    return !found.isEmpty() && (asked.isEmpty() || found == asked);
}

} // namespace workbench
