// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"
#include "app/oauth/tokenset.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace workbench {

enum class CheckState { NotRun, Running, Passed, Failed, Manual, Skipped };

/// One row of a checklist. `expected` and `got` are protocol words ("200 + token", "401"), the same in every
/// language.
struct CheckRow
{
    QString id = {};
    QString expected = {};
    QString got = {};
    CheckState state = CheckState::NotRun;
    QList<qint64> exchanges = {};
    std::optional<Failure> failure = {};

    bool operator==(const CheckRow &) const = default;
};

/// The rows of a set before it ran; empty for an unknown set.
QList<CheckRow> checklistRows(const QString &setId);
QStringList checklistIds();

/// "passed", "failed", "manual", "skipped" as the command line prints them.
QString checkStateName(CheckState state);

/// What a checklist works with.
struct ChecklistInput
{
    Secret clientSecret = {};
    Secret password = {};
    Grant grant = Grant::Password;
    BrowserDoors doors = BrowserDoors::ListenerAndPaste;
    /// The name that a secret has on screen ("AT1").
    std::function<QString(const Secret &)> nameOf = {};
    /// Called whenever a row changed; may be empty.
    std::function<void(int row, const CheckRow &)> changed = {};
};

struct ChecklistReport
{
    QList<CheckRow> rows = {};
    std::optional<TokenSet> tokens = {};

    int count(CheckState state) const;
};

/// The nine rows of the django-oauth-toolkit testing guide ("seed-dot"): token, call, refusal without token,
/// refresh, revocation, refusal after it. A row that depends on a failed one is skipped. An expected refusal
/// is a pass.
QCoro::Task<ChecklistReport> runDotChecklist(Run *run, ChecklistInput input);

} // namespace workbench
