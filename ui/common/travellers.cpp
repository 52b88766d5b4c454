// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/travellers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype SearchedBytes = 64 * 1024;

/// What a reader of the list looks for first stands first.
int rank(const QString &name)
{
    static constexpr std::array Kinds{QLatin1StringView("code"),     QLatin1StringView("AT"),
                                      QLatin1StringView("RT"),       QLatin1StringView("ID"),
                                      QLatin1StringView("verifier"), QLatin1StringView("secret"),
                                      QLatin1StringView("password")};
    const auto kind = std::find_if(Kinds.begin(), Kinds.end(),
                                   [&](QLatin1StringView start) { return name.startsWith(start); });
    return static_cast<int>(kind - Kinds.begin());
}

QStringList namesIn(const QByteArray &bytes, const SecretRegister &names, bool namesOnly)
{
    static const QRegularExpression nameShape(u"\\b[A-Za-z]{1,16}[0-9]{1,5}\\b"_s);
    static const QRegularExpression knownShape(
        u"\\b(?:AT|RT|IDT?|code|verifier|secret|password)[0-9]{1,5}\\b"_s);
    const QByteArray namedBytes = namesOnly ? bytes : names.named(bytes);
    if (!namesOnly && namedBytes == bytes)
        return {};
    QStringList found;
    auto matches = (namesOnly ? knownShape : nameShape).globalMatch(QString::fromLatin1(namedBytes));
    while (matches.hasNext()) {
        const QString name = matches.next().captured();
        if (found.contains(name))
            continue;
        // "AT1" may also be somebody's own word: it counts only where the register has put it.
        const QByteArray text = name.toLatin1();
        if (namesOnly || (!names.valueOf(name).isEmpty() && namedBytes.count(text) > bytes.count(text)))
            found.append(name);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return found;
}
} // namespace

Travellers findTravellers(const Exchange &exchange, const SecretRegister &names)
{
    Travellers travellers;
    const bool namesOnly = exchange.fromEarlierSession;
    travellers.sent = namesIn(
        requestHead(exchange.request) + "\r\n" + exchange.request.body.left(SearchedBytes), names, namesOnly);
    if (exchange.response)
        travellers.received =
            namesIn(responseHead(*exchange.response) + "\r\n" + exchange.response->body.left(SearchedBytes),
                    names, namesOnly);
    return travellers;
}

} // namespace workbench
