// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/redirectdifference.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
using Part = RedirectDifference::Part;
constexpr std::array<const char *, 5> Names{"scheme", "host", "port", "path", "rest"};

/// Scheme, host, port (with its colon), path and the rest, each where it stands.
std::array<Part, 5> partsOf(const QString &address)
{
    // RFC 3986 appendix B, with the port apart.
    static const QRegularExpression form(
        u"^([^:/?#]*)(?::(?://)?)?((?<=//)(?:\\[[^\\]]*\\]|[^:/?#]*))?(:\\d*)?([^?#]*)(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(address);
    std::array<Part, 5> parts;
    qsizetype end = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const int group = static_cast<int>(i) + 1;
        const bool there = match.capturedStart(group) >= 0;
        parts.at(i) = {there ? match.capturedStart(group) : end, match.capturedLength(group)};
        end = parts.at(i).from + parts.at(i).length;
    }
    return parts;
}
} // namespace

QList<RedirectDifference> redirectDifferences(const QString &left, const QString &right)
{
    const auto lefts = partsOf(left);
    const auto rights = partsOf(right);
    QList<RedirectDifference> differences;
    for (size_t i = 0; i < Names.size(); ++i) {
        const Part &a = lefts.at(i);
        const Part &b = rights.at(i);
        if (QStringView(left).mid(a.from, a.length) == QStringView(right).mid(b.from, b.length))
            continue;
        RedirectDifference difference{.what = QString::fromLatin1(Names.at(i)), .left = a, .right = b};
        // One slash too many: only the slash.
        const qsizetype shorter = std::min(a.length, b.length);
        if (QStringView(left).mid(a.from, shorter) == QStringView(right).mid(b.from, shorter)) {
            difference.left = {a.from + shorter, a.length - shorter};
            difference.right = {b.from + shorter, b.length - shorter};
        }
        differences.append(difference);
    }
    return differences;
}

} // namespace workbench
