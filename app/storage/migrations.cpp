// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include <array>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {

Outcome runAll(const Database &database, std::initializer_list<QString> statements)
{
    for (const QString &statement : statements) {
        if (const Outcome outcome = database.run(statement); !outcome)
            return outcome;
    }
    return Done();
}

Outcome createFirstTables(const Database &database)
{
    return runAll(
        database,
        {
            u"PRAGMA application_id = %1"_s.arg(ApplicationId),
            u"CREATE TABLE profile ("
            "id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, content TEXT NOT NULL) STRICT"_s,
            u"CREATE TABLE secret_index ("
            "profile TEXT NOT NULL REFERENCES profile(id) ON DELETE CASCADE, name TEXT NOT NULL, "
            "PRIMARY KEY (profile, name)) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE token ("
            "profile TEXT PRIMARY KEY REFERENCES profile(id) ON DELETE CASCADE, token_type TEXT NOT NULL, "
            "scope TEXT NOT NULL, expires_in INTEGER, received_at INTEGER, access_revoked_at INTEGER, "
            "refresh_revoked_at INTEGER) STRICT, WITHOUT ROWID"_s,
            u"CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
            // AUTOINCREMENT: the number of a removed row is never given to another one. Large columns stand
            // last, so that a list reads the first page of a row only.
            u"CREATE TABLE exchange ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, sender TEXT NOT NULL, receiver TEXT "
            "NOT NULL, "
            "channel TEXT NOT NULL, profile TEXT NOT NULL, started_at INTEGER, method BLOB NOT NULL, url "
            "TEXT NOT NULL, "
            "status INTEGER, reason BLOB, verdict TEXT NOT NULL, refusal_expected INTEGER NOT NULL, "
            "times_sent INTEGER NOT NULL, connect_ms REAL, tls_ms REAL, wait_ms REAL, download_ms REAL, "
            "total_ms REAL NOT NULL, failure TEXT, request_headers TEXT NOT NULL, response_headers TEXT, "
            "request_body BLOB, response_body BLOB) STRICT"_s,
            // Counting the rows walks this small index and not the bodies.
            u"CREATE INDEX exchange_profile ON exchange (profile)"_s,
        });
}

constexpr std::array<Migration, 1> Steps{createFirstTables};

} // namespace

std::span<const Migration> migrations()
{
    return Steps;
}

Failure newerFailure(const QString &path, qint64 found, size_t known)
{
    return storageFailure(path, "newer"_L1, u"version %1, known up to %2"_s.arg(found).arg(known));
}

Outcome migrate(const Database &database, std::span<const Migration> steps)
{
    const QString version = u"PRAGMA user_version"_s;
    for (;;) {
        const auto before = database.number(version);
        if (!before)
            return before.failure();
        if (*before < 0 || static_cast<size_t>(*before) > steps.size())
            return newerFailure(database.path(), *before, steps.size());
        if (static_cast<size_t>(*before) == steps.size())
            return Done();
        const Outcome outcome = database.inTransaction([&]() -> Outcome {
            const auto now = database.number(version);
            if (!now)
                return now.failure();
            if (*now != *before)
                return Done(); // another process was faster
            if (const Outcome step = steps[static_cast<size_t>(*now)](database); !step)
                return step;
            return database.run(u"PRAGMA user_version = %1"_s.arg(*now + 1));
        });
        if (!outcome)
            return outcome;
    }
}

} // namespace workbench
