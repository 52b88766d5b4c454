// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace workbench {

/// Where something was found, in bytes.
struct FoundRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const FoundRange &) const = default;
};

/// The first place of \a needle, ignoring case, that begins at \a from or later. Works through the text in
/// windows, so it needs little memory whatever the size. \a from must be between two characters.
std::optional<FoundRange> findForward(const QByteArray &utf8, const QString &needle, qsizetype from);

/// The last place that begins before \a before.
std::optional<FoundRange> findBackward(const QByteArray &utf8, const QString &needle, qsizetype before);

} // namespace workbench
