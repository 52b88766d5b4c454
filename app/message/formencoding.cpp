// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message/formencoding.h"

#include <QSet>
#include <QStringDecoder>

namespace workbench {

namespace {
template <typename Encode>
QByteArray joined(const Parameters &parameters, Encode encode)
{
    QByteArray out;
    for (const auto &[name, value] : parameters) {
        if (!out.isEmpty())
            out += '&';
        out += encode(name) + '=' + encode(value);
    }
    return out;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}
} // namespace

QByteArray queryEncode(const QString &text)
{
    return text.toUtf8().toPercentEncoding(); // keeps exactly the unreserved characters of RFC 3986 §2.3
}

QByteArray formEncode(const QString &text)
{
    return queryEncode(text).replace("%20", "+");
}

QByteArray formEncode(const Parameters &parameters)
{
    return joined(parameters, [](const QString &text) { return formEncode(text); });
}

QByteArray queryEncode(const Parameters &parameters)
{
    return joined(parameters, [](const QString &text) { return queryEncode(text); });
}

std::optional<QString> formDecodeText(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '+') {
            bytes += ' ';
        } else if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text.at(i + 1)) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text.at(i + 2)) : -1;
            if (high < 0 || low < 0)
                return {};
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += c;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    if (decoder.hasError())
        return {};
    return decoded;
}

std::optional<Parameters> formDecode(const QByteArray &text)
{
    Parameters parameters;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = formDecodeText(equals < 0 ? pair : pair.left(equals));
        const auto value = formDecodeText(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value)
            return {};
        // An empty value is not an absent one: keep it non-null.
        parameters.append({*name, value->isNull() ? QStringLiteral("") : *value});
    }
    return parameters;
}

QString parameterValue(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

bool hasParameter(const Parameters &parameters, QStringView name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return true;
    }
    return false;
}

QString repeatedParameter(const Parameters &parameters)
{
    QSet<QString> seen;
    for (const auto &[key, value] : parameters) {
        if (seen.contains(key))
            return key;
        seen.insert(key);
    }
    return {};
}

} // namespace workbench
