// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkcells.h"

#include "app/words/checkwords.h"
#include "app/words/failurewords.h"

namespace workbench {

using namespace Qt::StringLiterals;

bool CheckCells::isByHand(const CheckRow &row)
{
    return row.id == "application"_L1;
}

CheckState CheckCells::shownState(const CheckRow &row)
{
    return row.state == CheckState::NotRun && isByHand(row) ? CheckState::Manual : row.state;
}

QString CheckCells::resultText(CheckState state)
{
    switch (state) {
    case CheckState::NotRun:
        return tr("not run");
    case CheckState::Running:
        return tr("running");
    case CheckState::Manual:
        //: Result of a check that only a person can make; stands beside a box to tick
        return tr("tick yourself");
    case CheckState::Passed:
    case CheckState::Failed:
    case CheckState::Skipped:
        break;
    }
    return CheckWords::resultText(checkStateName(state));
}

QLatin1StringView CheckCells::iconName(CheckState state)
{
    switch (state) {
    case CheckState::Running:
        return "play"_L1;
    case CheckState::Passed:
        return "good"_L1;
    case CheckState::Failed:
        return "fail"_L1;
    case CheckState::Manual:
        return "manual"_L1;
    case CheckState::Skipped:
        return "skip"_L1;
    case CheckState::NotRun:
        break;
    }
    return "clock"_L1;
}

Role CheckCells::colorRole(CheckState state)
{
    switch (state) {
    case CheckState::Running:
        return Role::Accent;
    case CheckState::Passed:
        return Role::Good;
    case CheckState::Failed:
        return Role::Error;
    case CheckState::Manual:
        return Role::Text;
    case CheckState::NotRun:
    case CheckState::Skipped:
        break;
    }
    return Role::Muted;
}

QString CheckCells::expected(const CheckRow &row)
{
    const QString words = CheckWords::expected(row.id);
    return words == row.id ? row.expected : words; // CheckWords gives back an id that it does not know
}

QString CheckCells::evidence(const CheckRow &row)
{
    constexpr qsizetype Listed = 2;
    if (row.exchanges.isEmpty())
        return {};
    if (row.exchanges.size() > Listed)
        return u"→ #%1 … #%2"_s.arg(row.exchanges.first()).arg(row.exchanges.last());
    QStringList numbers;
    for (const qint64 exchange : row.exchanges)
        numbers.append(u"#%1"_s.arg(exchange));
    return QString(u"→ "_s + numbers.join(u", "_s));
}

qint64 CheckCells::mainExchange(const CheckRow &row)
{
    if (row.failure && row.exchanges.contains(row.failure->exchange))
        return row.failure->exchange;
    return row.exchanges.isEmpty() ? 0 : row.exchanges.last(); // the last answer decided
}

QString CheckCells::failureText(const CheckRow &row)
{
    if (row.state != CheckState::Failed)
        return {};
    if (row.failure) {
        const QString code = FailureWords::codeText(*row.failure);
        const QString title = FailureWords::title(*row.failure);
        return code.isEmpty() ? title : QString(title + u" · "_s + code);
    }
    if (row.id == "credentials"_L1)
        return tr("The client ID or the client secret is missing in the profile.");
    if (row.id == "refused_without_token"_L1)
        return tr("The server gave out the resource although no token was sent.");
    if (row.id == "refused_after_revoke"_L1)
        return tr("The server still accepts the token: it confirmed the revocation, but that had no effect.");
    if (row.id == "refresh"_L1)
        return row.exchanges.isEmpty() ? tr("The server gave no refresh token.")
                                       : tr("The server gave the same access token again.");
    if (row.id == "revoke"_L1)
        return tr("The profile has no address for the revocation.");
    return tr("The result was not the expected one.");
}

QString CheckCells::remark(const CheckRow &row)
{
    switch (shownState(row)) {
    case CheckState::Failed:
        return failureText(row);
    case CheckState::Manual:
        return tr(
            "Only you can see this: look for the application in the server's admin page, then tick the box.");
    case CheckState::Skipped:
        return tr("Not tried, because it needs a check that failed.");
    case CheckState::NotRun:
    case CheckState::Running:
    case CheckState::Passed:
        break;
    }
    return {};
}

} // namespace workbench
