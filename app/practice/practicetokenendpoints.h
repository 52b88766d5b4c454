// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/message/formencoding.h"
#include "app/message/httprequest.h"
#include "app/practice/practiceanswer.h"
#include "app/practice/practiceauthority.h"

namespace workbench {

/// Every value of grant_type that the practice server knows.
const QStringList &practiceGrants();

/// The endpoints that only clients call: token (RFC 6749 §3.2), revocation (RFC 7009), introspection (RFC
/// 7662).
class PracticeTokenEndpoints
{
public:
    /// The authority must outlive this.
    PracticeTokenEndpoints(PracticeAuthority &authority, const QString &issuer);

    PracticeAnswer token(const HttpRequest &request);
    PracticeAnswer revoke(const HttpRequest &request);
    PracticeAnswer introspect(const HttpRequest &request);

private:
    Result<TokenSet> tokensFor(const PracticeClient &client, const Parameters &form);
    Result<TokenSet> tokensForCode(const PracticeClient &client, const Parameters &form);
    Result<TokenSet> tokensForPassword(const PracticeClient &client, const Parameters &form);
    Result<TokenSet> tokensForRefresh(const PracticeClient &client, const Parameters &form);
    Json introspection(const QString &token) const;

    PracticeAuthority &m_authority;
    QString m_issuer;
};

} // namespace workbench
