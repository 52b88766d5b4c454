// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/causecodes.h"
#include "app/explain/evidence.h"

namespace workbench {

/// An explanation while it is put together.
class Case
{
public:
    explicit Case(Entry entry) { m_explanation.entry = entry; }

    Case &entry(Entry entry)
    {
        m_explanation.entry = entry;
        return *this;
    }
    /// A reason that this exchange, or one before it, shows.
    Case &proven(QLatin1StringView code, const Facts &facts = {})
    {
        m_explanation.causes.append(Cause{.code = code, .facts = facts, .proven = true});
        return *this;
    }
    Case &possible(QLatin1StringView code, const Facts &facts = {})
    {
        m_explanation.causes.append(Cause{.code = code, .facts = facts});
        return *this;
    }
    Case &add(bool isProven, QLatin1StringView code, const Facts &facts = {})
    {
        return isProven ? proven(code, facts) : possible(code, facts);
    }
    Case &fix(FixKind kind, const Facts &facts = {})
    {
        m_explanation.fixes.append(Fix{.kind = kind, .facts = facts});
        return *this;
    }
    Case &refusalIsRight(bool right)
    {
        m_explanation.refusalIsRight = right;
        return *this;
    }
    bool has(QLatin1StringView code) const;
    bool hasProof() const;
    Explanation done() const { return m_explanation; }

private:
    Explanation m_explanation;
};

// One function per group of the catalogue. None of them ranks: explain() does.

Explanation explainConnection(const Evidence &evidence);     // E01 E25 E27 E28
Explanation explainClient(const Evidence &evidence);         // E02
Explanation explainGrantType(const Evidence &evidence);      // E04 E05
Explanation explainScope(const Evidence &evidence);          // E32
Explanation explainInvalidRequest(const Evidence &evidence); // E12 E13 InvalidRequest
Explanation explainInvalidGrant(const Evidence &evidence);   // E03 E14 E15 E29 CodeRefused
Explanation explainResource(const Evidence &evidence);       // E06 … E11
Explanation explainRedirectUri(const Evidence &evidence);    // E13
Explanation explainCallback(const Evidence &evidence); // E16 … E19 E26 IssuerMismatch ParameterRepeated
Explanation explainDenial(const Evidence &evidence);   // E18
Explanation explainAddress(const Evidence &evidence);  // E24
Explanation explainServerTrouble(const Evidence &evidence); // E35 ServerError
Explanation
explainAnswer(const Evidence &evidence); // E23 MalformedAnswer AnswerTooLarge NotHttp RedirectRefused
Explanation explainOwnSide(const Evidence &evidence); // E33 SecretMissing EndpointMissing ProfileInvalid …
Explanation explainOtherRefusal(const Evidence &evidence); // ServerRefused

/// The field of the profile that holds the address of this step.
FixKind endpointFix(const QString &member);

/// "Open admin page", where the provider's list of applications is known.
Case &addApplicationsPage(Case &result, const Evidence &evidence);

/// The server is a django-oauth-toolkit.
bool isDot(const Evidence &evidence);

/// The address is on this computer.
bool isLocal(const Evidence &evidence);

} // namespace workbench
