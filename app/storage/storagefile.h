// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <memory>

namespace workbench {

/// What must be true of the folder and the file before SQLite may touch them.

/// Creates the folder, with those above it, for this person only. One that exists is left as it is.
Outcome prepareFolder(const QString &folder);

/// Creates an empty file with mode 0600 where there is none (SQLite gives its -wal and -shm files the same
/// mode), else looks at the file without changing it: no database ("damaged"), of a later version ("newer").
Outcome prepareFile(const QString &path, qint64 newestVersion);

/// Opens the file, proves that its schema can be read and is ours, and only then sets it up.
Result<std::unique_ptr<Database>> openChecked(const QString &path);

/// A fresh folder of this person's, for as long as the object lives, with what can be read of the database in
/// `folder`. In the memory of the computer where there is a place for it. Empty when none can be made.
std::unique_ptr<QTemporaryDir> copyForThisRun(const QString &folder);

/// Takes what lies in the copy away again: it was of no use.
void emptyCopy(const QTemporaryDir &copy);

/// Renames the database of the folder, with its log, to a name that says when. Nothing is ever written over.
Result<QString> renameAside(const QString &path, const QDateTime &now);

} // namespace workbench
