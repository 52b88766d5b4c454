// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace workbench {

/// What must be true of the folder and the file before SQLite may touch them.

/// Creates the folder, with those above it, for this person only. One that exists is left as it is.
Outcome prepareFolder(const QString &folder);

/// Creates an empty file with mode 0600 where there is none (SQLite gives its -wal and -shm files the same
/// mode), else looks at the file without changing it: no database ("damaged"), of a later version ("newer").
Outcome prepareFile(const QString &path, qint64 newestVersion);

/// Opens the file, proves that its schema can be read and is ours, and only then sets it up.
Result<std::unique_ptr<Database>> openChecked(const QString &path);

} // namespace workbench
