// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <span>

namespace workbench {

/// Brings a file from one version to the next. Version N is what N steps make of an empty file; a step that
/// has been released is never changed.
using Migration = Outcome (*)(const Database &);

std::span<const Migration> migrations();

/// PRAGMA application_id of our files, so that another program's database is not taken for an empty one of
/// ours.
inline constexpr qint64 ApplicationId = 0x4f415742; // "OAWB"

/// Runs the steps that the file lacks, one transaction each, and stops at the first that fails.
/// A file with more steps behind it than there are: reason "newer".
Outcome migrate(const Database &database, std::span<const Migration> steps);

Failure newerFailure(const QString &path, qint64 found, size_t known);

} // namespace workbench
