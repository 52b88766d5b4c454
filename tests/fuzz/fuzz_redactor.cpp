// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in texts, in any spelling: after naming none is left, and nothing else has changed. Both are judged
// by decoders of their own (plaindecoders).
#include "app/secrets/secretregister.h"
#include "tests/fuzz/plaindecoders.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>
#include <fuzzer/FuzzedDataProvider.h>

using namespace workbench;
using fuzz::require;

namespace {
enum class Form { Plain, Percent, Plus, Json, Html, Base64, Basic, Layered, kMaxValue = Layered };

constexpr std::array<SecretKind, 3> Kinds{SecretKind::AccessToken, SecretKind::ClientSecret,
                                          SecretKind::Password};

struct Known
{
    QString value;
    QString clientId;
    QByteArray bytes() const { return value.toUtf8(); }
};

class Writer
{
public:
    explicit Writer(FuzzedDataProvider &choices)
        : m_choices(choices)
    {
    }

    QByteArray written(Form form, const Known &secret)
    {
        const QByteArray bytes = secret.bytes();
        switch (form) {
        case Form::Plain:
            return bytes;
        case Form::Percent:
        case Form::Plus:
            return percent(bytes, form == Form::Plus);
        case Form::Json:
            return json(secret.value);
        case Form::Html:
            return html(secret.value);
        case Form::Base64:
            return base64(m_choices.ConsumeRandomLengthString(4).c_str() + bytes +
                          m_choices.ConsumeRandomLengthString(4).c_str());
        case Form::Basic:
            return "Basic " + base64(basicPair(secret));
        case Form::Layered:
            return layer(QString::fromUtf8(layer(secret.value)));
        }
        return bytes;
    }

private:
    FuzzedDataProvider &m_choices;

    bool choose() { return m_choices.ConsumeBool(); }

    QByteArray layer(const QString &text)
    {
        switch (m_choices.ConsumeIntegralInRange(0, 2)) {
        case 0:
            return percent(text.toUtf8(), false);
        case 1:
            return json(text);
        }
        return html(text);
    }

    QByteArray percent(const QByteArray &bytes, bool plus)
    {
        QByteArray out;
        for (const char c : bytes) {
            const QByteArray hex = QByteArray(1, c).toHex();
            if (c == ' ' && plus)
                out += '+';
            else if (c == '%' || c == '+' || (c == ' ' && plus) || choose())
                out += '%' + (choose() ? hex : hex.toUpper());
            else
                out += c;
        }
        return out;
    }

    QByteArray json(const QString &text)
    {
        QByteArray out;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool pair = c.isHighSurrogate();
            const bool must = c == u'"' || c == u'\\' || c.unicode() < 0x20;
            if (must || choose()) {
                for (const QChar unit : text.mid(i, pair ? 2 : 1)) {
                    const QByteArray hex = QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
                    out += "\\u" + (choose() ? hex : hex.toUpper());
                }
            } else {
                out += text.mid(i, pair ? 2 : 1).toUtf8();
            }
            i += pair;
        }
        return choose() ? out.replace("/", "\\/") : out;
    }

    QByteArray html(const QString &text)
    {
        QByteArray out;
        for (const uint code : text.toUcs4()) {
            const auto point = static_cast<char32_t>(code);
            if (code == '&' || code == '<' || code == '>' || code == '"' || choose())
                out +=
                    "&#" +
                    (choose() ? QByteArray::number(code) : QByteArray('x' + QByteArray::number(code, 16))) +
                    ';';
            else
                out += QString::fromUcs4(&point, 1).toUtf8();
        }
        return out;
    }

    QByteArray basicPair(const Known &secret)
    {
        const auto encoded = [](const QString &text) {
            return text.toUtf8().toPercentEncoding().replace("%20", "+");
        };
        return choose() ? encoded(secret.clientId) + ':' + encoded(secret.value)
                        : secret.clientId.toUtf8() + ':' + secret.bytes();
    }

    QByteArray base64(const QByteArray &bytes)
    {
        const bool url = choose();
        const bool padded = choose();
        return bytes.toBase64((url ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) |
                              (padded ? QByteArray::KeepTrailingEquals : QByteArray::OmitTrailingEquals));
    }
};

/// Text to which naming could add: the program's own names for secrets would then be searched for, and found.
bool holdsAName(const QString &value)
{
    constexpr std::array<const char *, 5> Parts{"AT", "secret", "password", "RT", "1"};
    return std::any_of(Parts.begin(), Parts.end(),
                       [&](const char *part) { return value.contains(QLatin1StringView(part)); });
}

QList<Known> secretsFrom(FuzzedDataProvider &choices)
{
    QList<Known> secrets;
    const int count = choices.ConsumeIntegralInRange(1, 3);
    for (int i = 0; i < count; ++i) {
        QString value = QString::fromUtf8(choices.ConsumeRandomLengthString(40).c_str());
        value.remove(QChar::ReplacementCharacter);
        while (value.size() < 8)
            value += QStringLiteral("aZ+/% \"-").at((value.size() * 5 + i) % 8);
        const QString id = QString::fromUtf8(choices.ConsumeRandomLengthString(6).c_str());
        if (value.size() == value.toUcs4().size() + value.count(QChar(0xd83d)) && !holdsAName(value))
            secrets.append({.value = value, .clientId = id});
    }
    return secrets;
}
/// An escape character of somebody else right before a value leads readers astray that start at the
/// beginning.
bool standsBehindSomething(const QList<Known> &secrets, const QByteArray &text)
{
    for (const Known &secret : secrets) {
        const qsizetype longest = 12 * secret.bytes().size();
        for (qsizetype at = 1; at < text.size(); ++at) {
            if (fuzz::stands(secret.bytes(), fuzz::readings(text.mid(at, longest)), false))
                return true;
        }
    }
    return false;
}

/// A '+' may stand for a blank or for itself, each one anew: the production code takes both for the secret,
/// the decoders here one reading at a time.
bool isAmbiguous(const QList<Known> &secrets, const QByteArray &text)
{
    const auto hasBlankOrPlus = [](const Known &secret) {
        return secret.value.contains(u' ') || secret.value.contains(u'+');
    };
    return std::any_of(secrets.begin(), secrets.end(), hasBlankOrPlus) && text.contains('+');
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider choices(data, size);
    const QList<Known> secrets = secretsFrom(choices);
    if (secrets.isEmpty())
        return 0;
    SecretRegister names;
    for (const Known &secret : secrets) {
        names.add(choices.PickValueInArray(Kinds), Secret(secret.value));
        names.addBasicCredentials(secret.clientId, Secret(secret.value));
    }
    Writer writer(choices);
    QByteArray text;
    while (choices.remaining_bytes() > 0 && text.size() < 1500) {
        text += choices.ConsumeRandomLengthString(30).c_str();
        if (choices.ConsumeBool())
            text +=
                writer.written(choices.ConsumeEnum<Form>(),
                               secrets.at(choices.ConsumeIntegralInRange<qsizetype>(0, secrets.size() - 1)));
    }

    const QByteArray named = names.named(text);
    const QList<QByteArray> before = fuzz::readings(text);
    const QList<QByteArray> after = fuzz::readings(named);
    bool stood = false;
    for (const Known &secret : secrets) {
        require(!fuzz::stands(secret.bytes(), after), "no secret is left",
                secret.bytes() + "\n-- before --\n" + text + "\n-- after --\n" + named);
        stood = stood || fuzz::stands(secret.bytes(), before, false);
    }
    require(stood || named == text || isAmbiguous(secrets, text) || standsBehindSomething(secrets, text),
            "nothing else is changed", text + "\n-- after --\n" + named);
    require(names.occursIn(text) == (named != text), "what occurs is what is named", text);
    require(names.named(named) == named, "naming twice is naming once", named);
    return 0;
}
