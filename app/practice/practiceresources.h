// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httprequest.h"
#include "app/practice/practiceanswer.h"
#include "app/practice/practiceauthority.h"

namespace workbench {

/// The API that an access token opens (RFC 6750).
class PracticeResources
{
public:
    /// The authority must outlive this.
    explicit PracticeResources(const PracticeAuthority &authority);

    /// Who the token speaks for; wants the scope openid (OpenID Connect Core §5.3).
    PracticeAnswer userInfo(const HttpRequest &request) const;
    /// What the token is good for; wants the scope read.
    PracticeAnswer protectedApi(const HttpRequest &request) const;

private:
    /// A token that was accepted, or the answer with its refusal.
    struct Admission
    {
        QString value = {};
        PracticeToken token = {};
        PracticeAnswer answer = {};
    };
    Admission admit(const HttpRequest &request, const QString &scope) const;

    const PracticeAuthority &m_authority;
};

} // namespace workbench
