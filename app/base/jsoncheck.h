// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

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

} // namespace workbench
