// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/messageparts.h"
#include "app/message/formencoding.h"

namespace workbench {

/// What the parts of one exchange are compared with.
struct PartContext
{
    const Exchange &exchange;
    QList<const Exchange *> before = {}; ///< earlier exchanges of the same profile, oldest first
    Parameters sent = {};                ///< of this request: the body's, or the query's without a body
    Parameters asked = {};               ///< of the authorization request that this message goes back to
    qint64 asking = 0;                   ///< its id; 0 when it is not known
    qint64 callback = 0;                 ///< id of the exchange that brought the code of this request; 0
    QDateTime callbackAt = {};
};

/// What a check says about one value.
struct PartFinding
{
    QString code = {};
    PartVerdict verdict = PartVerdict::None;
    QString clause = {}; ///< in place of the row's, where it is not empty
    Facts facts = {};
    qint64 origin = 0;
};

using PartCheck = PartFinding (*)(const PartContext &, const MessagePart &);

/// The check of that name; nullptr for an unknown one.
PartCheck partCheck(QStringView name);

/// Meaning of an HTTP status for OAuth.
PartFinding statusFinding(const PartContext &context, const MessagePart &part);

/// What has to be in the message by its specification, or by what was sent before, and is not there.
QList<MessagePart> missingFromRequest(const PartContext &context);
QList<MessagePart> missingFromResponse(const PartContext &context, const QList<MessagePart> &present);

// The checks, by what they look at; for partcheck() only.
struct NamedPartCheck
{
    QLatin1StringView name;
    PartCheck check;
};
QList<NamedPartCheck> checksOfRequests();
QList<NamedPartCheck> checksOfClients();
QList<NamedPartCheck> checksOfAnswers();
QList<NamedPartCheck> checksOfHeaders();

} // namespace workbench
