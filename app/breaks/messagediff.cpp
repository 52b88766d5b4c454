// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/breaks/messagediff.h"

#include "app/message/formencoding.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
using Place = ChangedPart::Place;

/// Null only when there is none.
QString valueOf(const Parameters &parameters, const QString &name)
{
    const QString value = parameterValue(parameters, name);
    return value.isNull() && hasParameter(parameters, name) ? u""_s : value;
}

void compare(const QByteArray &was, const QByteArray &is, Place place, QList<ChangedPart> &parts)
{
    const Parameters before = formDecode(was).value_or(Parameters());
    const Parameters after = formDecode(is).value_or(Parameters());
    for (const auto &[name, value] : before) {
        if (valueOf(after, name) != value || !hasParameter(after, name))
            parts.append({place, name, value, valueOf(after, name)});
    }
    for (const auto &[name, value] : after) {
        if (!hasParameter(before, name))
            parts.append({place, name, {}, value});
    }
}

QString basicSecret(const QByteArray &header)
{
    if (!header.startsWith("Basic "))
        return {};
    const QByteArray pair = QByteArray::fromBase64(header.mid(6));
    return formDecodeText(pair.mid(pair.indexOf(':') + 1)).value_or(QString());
}

void compareHeaders(const Headers &was, const Headers &is, QList<ChangedPart> &parts)
{
    const auto text = [](const QByteArray &value) {
        return value.isNull() ? QString() : QString::fromUtf8(value);
    };
    for (const auto &[name, value] : was) {
        const QByteArray now = headerValue(is, name);
        if (now == value)
            continue;
        const QString secret = basicSecret(value);
        if (!secret.isEmpty() && !basicSecret(now).isEmpty())
            parts.append({Place::ClientSecret, u"client_secret"_s, secret, basicSecret(now)});
        else
            parts.append({Place::Header, QString::fromLatin1(name), text(value), text(now)});
    }
}

QString withoutQuery(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery);
}
} // namespace

QList<ChangedPart> changedParts(const HttpRequest &was, const HttpRequest &is)
{
    QList<ChangedPart> parts;
    if (withoutQuery(was.url) != withoutQuery(is.url))
        parts.append({Place::Address, {}, withoutQuery(was.url), withoutQuery(is.url)});
    compare(was.url.query(QUrl::FullyEncoded).toLatin1(), is.url.query(QUrl::FullyEncoded).toLatin1(),
            Place::Query, parts);
    compareHeaders(was.headers, is.headers, parts);
    compare(was.body, is.body, Place::Form, parts);
    return parts;
}

} // namespace workbench
