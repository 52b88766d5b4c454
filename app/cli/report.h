// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/base/warning.h"
#include "app/cli/arguments.h"
#include "app/oauth/tokenset.h"
#include "app/workbench.h"

namespace workbench {

/// Everything that a command prints, collected first and printed once: as one JSON object or as lines.
class Report
{
public:
    explicit Report(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    // The members of the contract's object.
    void setProfile(const QString &name) { m_profile = name; }
    void setOk(bool ok) { m_ok = ok; }
    void addMember(const QString &name, Json value) { m_members.add(name, std::move(value)); }
    void addText(const QString &line) { m_lines.append(line); }
    void addWarnings(const Warnings &warnings) { m_warnings += warnings; }
    void setTokens(const TokenSet &tokens, const SecretRegister &names);
    void setExchanges(const QList<Exchange> &exchanges, const SecretRegister &names);
    void setFailure(const Failure &failure, const Explanation &explanation);
    bool hasFailure() const { return m_failure.has_value(); }

    /// A secret as it may be printed: its name, or with --reveal its value.
    QString shown(const Secret &secret, const SecretRegister &names) const;

    /// Prints and gives the exit status.
    int print() const;

private:
    void printJson() const;
    void printLines() const;
    Json failureJson() const;

    const Arguments &m_arguments;
    QString m_profile;
    std::optional<bool> m_ok;
    Json m_members = Json::object();
    std::optional<Json> m_exchanges;
    QStringList m_lines;
    Warnings m_warnings;
    std::optional<Failure> m_failure;
    Explanation m_explanation;
};

} // namespace workbench
