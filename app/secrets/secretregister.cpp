// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretregister.h"

#include <algorithm>

namespace workbench {

namespace {
constexpr qsizetype ShortestAnywhere = 8;
constexpr qsizetype ShortestAlone = 4;

QLatin1StringView prefixOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::AccessToken:
        return QLatin1StringView("AT");
    case SecretKind::RefreshToken:
        return QLatin1StringView("RT");
    case SecretKind::IdToken:
        return QLatin1StringView("IDT");
    case SecretKind::AuthorizationCode:
        return QLatin1StringView("code");
    case SecretKind::CodeVerifier:
        return QLatin1StringView("verifier");
    case SecretKind::ClientSecret:
        return QLatin1StringView("secret");
    case SecretKind::Password:
        return QLatin1StringView("password");
    }
    return {};
}

ValueFinder::Place placeOf(qsizetype length)
{
    if (length >= ShortestAnywhere)
        return ValueFinder::Place::Anywhere;
    return length >= ShortestAlone ? ValueFinder::Place::Alone : ValueFinder::Place::WholeValue;
}

/// Both alphabets (RFC 4648 §4 and §5), with and without padding.
QList<QByteArray> base64Forms(const QByteArray &bytes)
{
    using Option = QByteArray::Base64Option;
    return {bytes.toBase64(), bytes.toBase64(Option::OmitTrailingEquals),
            bytes.toBase64(Option::Base64UrlEncoding),
            bytes.toBase64(Option::Base64UrlEncoding | Option::OmitTrailingEquals)};
}

/// What every base64 text that holds these bytes shows of them, wherever they begin in it: the characters
/// that no neighbour has a bit in. A Basic header of another client, a token inside an encoded state.
QList<QByteArray> insideBase64(const QByteArray &bytes)
{
    QList<QByteArray> forms;
    for (const qsizetype before : {0, 1, 2}) {
        const QByteArray filled = QByteArray(before, '\0') + bytes;
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype end = filled.size() * 8 / 6;
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            forms.append(filled.toBase64(alphabet).mid(first, end - first));
    }
    return forms;
}

/// As RFC 6749 §2.3.1 wants the halves of a Basic header: form-encoded (Appendix B).
QByteArray formEncoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding().replace("%20", "+");
}
} // namespace

QString SecretRegister::add(SecretKind kind, const Secret &value)
{
    if (value.isEmpty())
        return {};
    if (const QString known = nameOf(value); !known.isEmpty())
        return known;
    const auto ofThisKind = std::count_if(m_entries.begin(), m_entries.end(),
                                          [&](const Entry &entry) { return entry.kind == kind; });
    const QString name = prefixOf(kind) + QString::number(ofThisKind + 1);
    m_entries.append({.name = name, .value = value, .kind = kind});

    const QByteArray bytes = value.reveal().toUtf8();
    const ValueFinder::Place place = placeOf(value.reveal().size());
    const QByteArray label = name.toUtf8();
    m_finder.add(bytes, label, place);
    for (const QByteArray &form : base64Forms(bytes))
        m_finder.add(form, label, place);
    if (place == ValueFinder::Place::Anywhere) {
        for (const QByteArray &form : insideBase64(bytes) + insideBase64(formEncoded(value.reveal())))
            m_finder.add(form, label, place);
    }
    return name;
}

void SecretRegister::addBasicCredentials(const QString &clientId, const Secret &clientSecret)
{
    const QByteArray label = add(SecretKind::ClientSecret, clientSecret).toUtf8();
    if (label.isEmpty())
        return;
    const QByteArray plain = clientId.toUtf8() + ':' + clientSecret.reveal().toUtf8();
    const QByteArray encoded = formEncoded(clientId) + ':' + formEncoded(clientSecret.reveal());
    for (const QByteArray &pair : {plain, encoded}) {
        for (const QByteArray &form : base64Forms(pair))
            m_finder.add(form, label, placeOf(form.size()));
    }
}

QString SecretRegister::nameOf(const Secret &value) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.value == value; });
    return found == m_entries.end() || value.isEmpty() ? QString() : found->name;
}

Secret SecretRegister::valueOf(const QString &name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.name == name; });
    return found == m_entries.end() ? Secret() : found->value;
}

QByteArray SecretRegister::named(const QByteArray &text) const
{
    return m_finder.named(text);
}

QString SecretRegister::named(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray result = m_finder.named(bytes);
    return result == bytes ? text : QString::fromUtf8(result);
}

NamedText SecretRegister::marked(const QByteArray &text, bool revealed) const
{
    return m_finder.marked(text, revealed);
}

bool SecretRegister::occursIn(const QByteArray &text) const
{
    return m_finder.occursIn(text);
}

std::optional<SecretKind> SecretRegister::kindOf(QStringView name)
{
    constexpr qsizetype MostDigits = 5;
    qsizetype letters = name.size();
    while (letters > 0 && name[letters - 1] >= u'0' && name[letters - 1] <= u'9')
        --letters;
    if (letters == name.size() || name.size() - letters > MostDigits || name[letters] == u'0')
        return {};
    for (const SecretKind kind : {SecretKind::AccessToken, SecretKind::RefreshToken, SecretKind::IdToken,
                                  SecretKind::AuthorizationCode, SecretKind::CodeVerifier,
                                  SecretKind::ClientSecret, SecretKind::Password}) {
        if (name.first(letters) == prefixOf(kind))
            return kind;
    }
    return {};
}

void SecretRegister::clear()
{
    *this = SecretRegister();
}

} // namespace workbench
