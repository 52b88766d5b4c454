// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/profilefile.h"

#include <QStringList>

namespace workbench {

// Files that a person names. Failures are profile_invalid with the evidence "file".

/// The bytes of the file, one more than `most` at most. Evidence "reason": file_missing, file_is_folder or
/// file_unreadable.
Result<QByteArray> readInputFile(const QString &name, qint64 most);

/// All of them or the first failure, as readProfileFile() tells it.
Result<QList<ProfileDocument>> readProfileFiles(const QStringList &names);

} // namespace workbench
