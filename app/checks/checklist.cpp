// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checks/checklist.h"

#include "app/base/failurecodes.h"
#include "app/base/nametable.h"
#include "app/flows/grants.h"
#include "app/flows/tokenuse.h"

#include <algorithm>

namespace workbench {

namespace {
const QString DotSet = QStringLiteral("seed-dot");

constexpr NameTable<CheckState, 6> States{{
    {CheckState::NotRun, "not_run"},
    {CheckState::Running, "running"},
    {CheckState::Passed, "passed"},
    {CheckState::Failed, "failed"},
    {CheckState::Manual, "manual"},
    {CheckState::Skipped, "skipped"},
}};

enum Row {
    Server,
    Application,
    Credentials,
    Token,
    Resource,
    WithoutToken,
    Refresh,
    Revoke,
    AfterRevoke,
    RowCount
};

CheckRow row(const char *id, const char *expected)
{
    return {.id = QString::fromLatin1(id), .expected = QString::fromUtf8(expected)};
}

QString statusText(const Failure &failure)
{
    if (failure.httpStatus == 0)
        return failure.code;
    const QString status = QString::number(failure.httpStatus);
    return failure.error.isEmpty() ? status : QString(status + u" · " + failure.code);
}

/// The nine rows in motion.
class DotChecklist
{
public:
    DotChecklist(Run *run, ChecklistInput input)
        : m_run(run)
        , m_input(std::move(input))
        , m_rows(checklistRows(DotSet))
    {
    }

    QCoro::Task<ChecklistReport> execute()
    {
        settle(Application, CheckState::Manual, QStringLiteral("–"));
        const bool credentials = checkCredentials();
        bool served = false;
        if (credentials)
            served = co_await requestToken();
        else
            skip({Server, Token});
        if (served || !credentials)
            co_await callWithoutToken();
        if (m_tokens) {
            co_await callWithToken();
            const bool refreshed = co_await refreshToken();
            Q_UNUSED(refreshed) // the old access token can be revoked just as well
            const bool revoked = co_await revokeAccessToken();
            if (revoked)
                co_await callWithRevokedToken();
        }
        skipTheRest();
        co_return ChecklistReport{.rows = m_rows, .tokens = m_tokens};
    }

private:
    Run *m_run;
    ChecklistInput m_input;
    QList<CheckRow> m_rows;
    std::optional<TokenSet> m_tokens;

    void settle(Row row, CheckState state, const QString &got, const std::optional<Failure> &failure = {})
    {
        CheckRow &target = m_rows[row];
        target.state = state;
        target.got = got;
        target.failure = failure;
        if (m_input.changed)
            m_input.changed(row, target);
    }

    void begin(Row row) { settle(row, CheckState::Running, {}); }

    void skip(std::initializer_list<Row> rows)
    {
        for (const Row row : rows)
            settle(row, CheckState::Skipped, QStringLiteral("–"));
    }

    void skipTheRest()
    {
        for (int i = 0; i < RowCount; ++i) {
            if (m_rows.at(i).state == CheckState::NotRun || m_rows.at(i).state == CheckState::Running)
                skip({static_cast<Row>(i)});
        }
    }

    /// The exchanges that came since the mark belong to the row.
    void takeExchanges(Row row, qsizetype mark)
    {
        m_rows[row].exchanges = m_run->result().exchanges.mid(mark);
    }
    qsizetype mark() const { return m_run->result().exchanges.size(); }

    QString got(const Secret &token) const
    {
        return QStringLiteral("200 · ") + (m_input.nameOf ? m_input.nameOf(token) : QString());
    }

    bool checkCredentials()
    {
        const bool secretNeeded = needsClientSecret(m_run->profile());
        QStringList given;
        if (!m_run->profile().clientId.isEmpty())
            given.append(QStringLiteral("client_id"));
        if (!m_input.clientSecret.isEmpty())
            given.append(QStringLiteral("client_secret"));
        const bool complete =
            !m_run->profile().clientId.isEmpty() && (!secretNeeded || !m_input.clientSecret.isEmpty());
        settle(Credentials, complete ? CheckState::Passed : CheckState::Failed,
               given.isEmpty() ? QStringLiteral("–") : given.join(QStringLiteral(" + ")));
        return complete;
    }

    /// Also answers whether the server is there at all: any HTTP answer to the token request proves it.
    QCoro::Task<bool> requestToken()
    {
        begin(Server);
        begin(Token);
        const qsizetype before = mark();
        std::optional<Result<TokenAnswer>> answer;
        switch (m_input.grant) {
        case Grant::Password:
            answer = co_await passwordGrant(m_run, m_input.clientSecret, m_input.password);
            break;
        case Grant::ClientCredentials:
            answer = co_await clientCredentialsGrant(m_run, m_input.clientSecret);
            break;
        case Grant::AuthorizationCode:
            answer = co_await authorizationCodeGrant(m_run, m_input.clientSecret, m_input.doors);
            break;
        }
        takeExchanges(Server, before);
        takeExchanges(Token, before);
        if (*answer) {
            m_tokens = (*answer)->tokens;
            settle(Server, CheckState::Passed, QStringLiteral("HTTP 200"));
            settle(Token, CheckState::Passed, got(m_tokens->accessToken));
            co_return true;
        }
        const Failure &failure = answer->failure();
        const bool served = failure.httpStatus > 0 || failure.kind == FailureKind::Refused;
        settle(Server, served ? CheckState::Passed : CheckState::Failed,
               failure.httpStatus > 0 ? QStringLiteral("HTTP %1").arg(failure.httpStatus) : failure.code,
               served ? std::nullopt : std::optional(failure));
        if (served)
            settle(Token, CheckState::Failed, statusText(failure), failure);
        else
            skip({Token});
        co_return served;
    }

    QCoro::Task<Outcome> call(Row row, Secret token, TokenPlacement placement, bool refusalExpected)
    {
        begin(row);
        const qsizetype before = mark();
        const QUrl url(m_run->profile().endpoints.resource);
        Outcome outcome = co_await callResource(m_run, url, token, placement, QByteArray(), refusalExpected);
        takeExchanges(row, before);
        co_return outcome;
    }

    QCoro::Task<> callWithToken()
    {
        const Outcome outcome = co_await call(Resource, m_tokens->accessToken, TokenPlacement::Header, false);
        if (outcome)
            settle(Resource, CheckState::Passed, QStringLiteral("200"));
        else
            settle(Resource, CheckState::Failed, statusText(outcome.failure()), outcome.failure());
    }

    void settleRefusal(Row row, const Outcome &outcome)
    {
        const bool refused =
            !outcome && (outcome.failure().httpStatus == 401 || outcome.failure().httpStatus == 403);
        if (outcome)
            settle(row, CheckState::Failed, QStringLiteral("200"));
        else
            settle(row, refused ? CheckState::Passed : CheckState::Failed, statusText(outcome.failure()),
                   refused ? std::nullopt : std::optional(outcome.failure()));
    }

    QCoro::Task<> callWithoutToken()
    {
        const Secret none;
        const Outcome outcome = co_await call(WithoutToken, none, TokenPlacement::None, true);
        settleRefusal(WithoutToken, outcome);
    }

    QCoro::Task<bool> refreshToken()
    {
        begin(Refresh);
        if (m_tokens->refreshToken.isEmpty()) {
            settle(Refresh, CheckState::Failed, QStringLiteral("refresh_token –"));
            co_return false;
        }
        const qsizetype before = mark();
        const Result<TokenAnswer> answer = co_await refreshGrant(m_run, m_input.clientSecret, *m_tokens);
        takeExchanges(Refresh, before);
        if (!answer) {
            settle(Refresh, CheckState::Failed, statusText(answer.failure()), answer.failure());
            co_return false;
        }
        const bool isNew = answer->tokens.accessToken != m_tokens->accessToken;
        m_tokens = mergedAfterRefresh(*m_tokens, *answer);
        settle(Refresh, isNew ? CheckState::Passed : CheckState::Failed, got(m_tokens->accessToken));
        co_return isNew;
    }

    QCoro::Task<bool> revokeAccessToken()
    {
        begin(Revoke);
        if (m_run->profile().endpoints.revocation.isEmpty()) {
            settle(Revoke, CheckState::Failed, QStringLiteral("endpoint_missing"));
            co_return false;
        }
        const qsizetype before = mark();
        const Outcome outcome =
            co_await revokeToken(m_run, m_input.clientSecret, m_tokens->accessToken, TokenKind::AccessToken);
        takeExchanges(Revoke, before);
        if (!outcome) {
            settle(Revoke, CheckState::Failed, statusText(outcome.failure()), outcome.failure());
            co_return false;
        }
        m_tokens->accessRevokedAt = m_run->now();
        settle(Revoke, CheckState::Passed, QStringLiteral("200"));
        co_return true;
    }

    QCoro::Task<> callWithRevokedToken()
    {
        const Outcome outcome =
            co_await call(AfterRevoke, m_tokens->accessToken, TokenPlacement::Header, true);
        settleRefusal(AfterRevoke, outcome);
    }
};
} // namespace

QStringList checklistIds()
{
    return {DotSet};
}

QString checkStateName(CheckState state)
{
    return nameIn(States, state);
}

QList<CheckRow> checklistRows(const QString &setId)
{
    if (setId != DotSet)
        return {};
    return {
        row("server", "HTTP"),
        row("application", "–"),
        row("credentials", "client_id + client_secret"),
        row("token", "200 + token"),
        row("resource", "200"),
        row("refused_without_token", "401 / 403"),
        row("refresh", "200 + new token"),
        row("revoke", "200"),
        row("refused_after_revoke", "401 / 403"),
    };
}

int ChecklistReport::count(CheckState state) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [state](const CheckRow &item) { return item.state == state; }));
}

QCoro::Task<ChecklistReport> runDotChecklist(Run *run, ChecklistInput input)
{
    // On the heap: a coroutine of a member function keeps `this`, and this frame may be moved from under a
    // local.
    const auto checklist = std::make_unique<DotChecklist>(run, std::move(input));
    co_return co_await checklist->execute();
}

} // namespace workbench
