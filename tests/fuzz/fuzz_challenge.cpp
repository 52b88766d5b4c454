// SPDX-License-Identifier: GPL-3.0-or-later
// WWW-Authenticate: whatever is read, written in the plainest way and read again is the same.
#include "app/message/challenge.h"
#include "tests/fuzz/require.h"

using namespace workbench;
using fuzz::require;

namespace {
QByteArray written(const QList<Challenge> &challenges)
{
    QByteArrayList texts;
    for (const Challenge &challenge : challenges) {
        QByteArrayList parameters;
        for (const auto &[name, value] : challenge.parameters) {
            const QByteArray quoted = value.toUtf8().replace('\\', "\\\\").replace('"', "\\\"");
            parameters.append(name.toLatin1() + "=\"" + quoted + '"');
        }
        texts.append(challenge.scheme.toLatin1() + ' ' + parameters.join(", "));
    }
    return texts.join(", ");
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    Headers headers{{"Server", "x"}};
    for (const QByteArray &line : text.split('\n'))
        headers.append({"www-authenticate", line});
    const QList<Challenge> challenges = readChallenges(headers);
    qsizetype length = 0;
    for (const Challenge &challenge : challenges) {
        require(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower(),
                "a scheme is a word in lower case", text);
        length += challenge.scheme.size();
        for (const auto &[name, value] : challenge.parameters) {
            require(!name.isEmpty() && name == name.toLower(), "a parameter has a name", text);
            length += name.size() + value.size();
        }
    }
    require(length <= text.size(), "nothing is made up", text);
    const QByteArray plain = written(challenges);
    require(readChallenges({{"WWW-Authenticate", plain}}) == challenges, "what was written reads the same",
            text + "\n-- written --\n" + plain);
    return 0;
}
