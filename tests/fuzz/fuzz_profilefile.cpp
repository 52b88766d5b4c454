// SPDX-License-Identifier: GPL-3.0-or-later
// A profile file from anywhere: what is accepted, written and read again is the same; a secret is never
// written.
#include "app/oauth/profilefile.h"
#include "tests/fuzz/require.h"

using namespace workbench;
using fuzz::require;

namespace {
const QString Canary = QStringLiteral("canary-4c1f-never-in-a-file");

/// The same file with a secret in each place that holds one.
QByteArray withSecrets(const QByteArray &text)
{
    const JsonReading reading = readJson(text);
    if (!reading.ok() || !reading.value->isObject())
        return {};
    Json root = *reading.value;
    root.removeMember(u"secrets");
    root.add(QStringLiteral("secrets"), Json::object({{QStringLiteral("client_secret"), Json(Canary)},
                                                      {QStringLiteral("password"), Json(Canary)}}));
    const QByteArray with = root.toBytes();
    return with.count(Canary.toUtf8()) == 2 ? with : QByteArray();
}

void checkSame(const ProfileDocument &document, const QByteArray &text)
{
    for (const bool indented : {false, true}) {
        const QByteArray written = profileToJson(document.profile).toBytes(indented);
        const auto again = readProfileFile(written);
        require(again.ok(), "what was written can be read", text + "\n-- written --\n" + written);
        require(again.value().profile == document.profile, "what was written reads the same",
                text + "\n-- written --\n" + written + "\n-- again --\n" +
                    profileToJson(again.value().profile).toBytes());
        require(again.value().secrets.isEmpty(), "no secret is written", written);
    }
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    const auto document = readProfileFile(text);
    if (!document.ok()) {
        require(document.failure().kind == FailureKind::Usage && !document.failure().code.isEmpty() &&
                    !document.failure().evidence.value(QStringLiteral("allowed")).isEmpty(),
                "a refusal says what may stand there", text);
        return 0;
    }
    checkSame(document.value(), text);
    for (const Grant grant : {Grant::Password, Grant::AuthorizationCode, Grant::ClientCredentials})
        (void)checkProfileFor(document.value().profile, grant);
    const QByteArray secret = withSecrets(text);
    if (secret.isEmpty())
        return 0;
    const auto known = readProfileFile(secret);
    require(known.ok() && known.value().secrets.size() == 2, "secrets are read", secret);
    require(known.value().profile == document.value().profile, "secrets are not part of the profile", secret);
    require(!profileToJson(known.value().profile).toBytes().contains(Canary.toUtf8()), "no secret is written",
            secret);
    return 0;
}
