// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace workbench {

/// What is to be known of a JSON text before it is shown.
struct JsonCheck
{
    bool whole = false;          ///< readJson() would give its value
    QString repeatedMember = {}; ///< as JsonError::member
};

/// Reads as strictly as readJson() without any limit to the number of values, and keeps none of them: ten
/// megabytes take little more than a copy of them, and a few hundredths of a second.
JsonCheck checkJson(const QByteArray &text);

/// prettyJson(), given up when it becomes longer than that: for a text of which nothing is known yet.
std::optional<QByteArray> prettyJsonUpTo(const QByteArray &text, qsizetype most);

} // namespace workbench
