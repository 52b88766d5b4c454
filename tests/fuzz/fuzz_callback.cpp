// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser, or something that pretends to be one, sends to the redirect listener; and what a person
// pastes.
#include "app/loopback/requesthead.h"
#include "app/message/formencoding.h"
#include "app/oauth/authorizationresponse.h"
#include "tests/fuzz/plaindecoders.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace workbench;
using fuzz::require;

namespace {
const QString State = QStringLiteral("af0ifjsldkj");

bool hasControls(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f;
    });
}

void checkHead(const RequestHead &head)
{
    require(!head.method.isEmpty() && !head.method.contains(' '), "a method is one word", head.method);
    require(head.target.startsWith('/') && !head.target.contains(' '), "a target begins with a slash",
            head.target);
    require(!hasControls(head.method) && !hasControls(head.target), "no control character in the first line",
            head.method + head.target);
    for (const auto &[name, value] : head.headers) {
        require(!name.isEmpty() && name.trimmed() == name && !name.contains(':') && !hasControls(name),
                "a field has a clean name", name);
        require(value.trimmed() == value && !hasControls(value), "a field has a clean value", value);
    }
}

/// The values of a parameter, by another decoder than the program's.
QByteArrayList valuesOf(const QByteArray &query, const QByteArray &name)
{
    QByteArrayList values;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('=');
        if (fuzz::percentDecoded(pair.left(equals), true) == name)
            values.append(fuzz::percentDecoded(pair.mid(equals + 1), true));
    }
    return values;
}

void checkQuery(const QByteArray &query, const ProviderProfile &profile)
{
    const AuthorizationAttempt attempt{.state = State};
    const auto response = readAuthorizationResponse(query, attempt, profile);
    const bool ours = valuesOf(query, "state").value(0) == State.toUtf8();
    if (!response.ok()) {
        require(!response.failure().code.isEmpty(), "a failure has a code", query);
        require(ours || response.failure().code == QLatin1StringView("state_mismatch"),
                "without our state nothing else is looked at", query);
        return;
    }
    require(ours && valuesOf(query, "state").size() == 1, "a code comes with our state, once", query);
    require(valuesOf(query, "code") == QByteArrayList{response.value().code.reveal().toUtf8()},
            "the code is the one that stands there", query);
    require(!response.value().code.isEmpty(), "a code is not empty", query);
    require(profile.issuer.isEmpty() || response.value().issuer.isEmpty() ||
                response.value().issuer == profile.issuer,
            "another issuer's answer is not ours", query);
}

/// Whatever a server takes for a code comes through as it is.
void checkCode(const QByteArray &bytes)
{
    const QString code = QString::fromUtf8(bytes);
    if (code.isEmpty())
        return;
    const QByteArray query = "code=" + formEncode(code) + "&state=" + formEncode(State);
    const auto response = readAuthorizationResponse(query, {.state = State}, {});
    require(response.ok() && response.value().code.reveal() == code, "every code comes through", query);
    const auto pasted = queryFromPastedText(QStringLiteral("\u00abhttp://127.0.0.1:1/cb?") +
                                            QString::fromLatin1(query) + QStringLiteral("\u00bb\n"));
    require(pasted.ok() && pasted.value() == query, "and comes through when it is pasted", query);
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    QByteArray query = text;
    if (const auto head = parseHead(text)) {
        checkHead(*head);
        query = head->target.mid(head->target.indexOf('?') + 1);
    }
    for (const char *issuer : {"", "https://as.example"}) {
        ProviderProfile profile;
        profile.issuer = QLatin1StringView(issuer);
        checkQuery(query, profile);
    }
    checkCode(text);
    if (const auto pasted = queryFromPastedText(QString::fromUtf8(text)); !pasted.ok())
        require(!pasted.failure().code.isEmpty(), "a failure has a code", text);
    return 0;
}
