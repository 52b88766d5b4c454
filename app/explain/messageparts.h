// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/explanation.h"
#include "app/http/exchange.h"

#include <QList>

namespace workbench {

/// Where a part stands in its message.
enum class PartPlace {
    Start,       ///< the status of an answer
    Query,       ///< a parameter in the address
    Form,        ///< a parameter in the body
    Header,      ///< a header field
    Credentials, ///< inside the base64 of a Basic header
    Challenge,   ///< inside WWW-Authenticate
    Member,      ///< a member of the JSON object that is the body
};

enum class PartVerdict {
    None,   ///< nothing to be judged
    Good,   ///< compared or measured, and as the specification wants it
    Remark, ///< allowed, and worth a look
    Wrong,  ///< against the specification, or different where it must be equal
};

/// One thing that a message carries, or should carry and does not. Values are as they stand in the message,
/// so secrets as well: whoever shows them names them first, and only then cuts them.
struct MessagePart
{
    QString name = {};  ///< as in the message: "grant_type", "Content-Type"
    QString value = {}; ///< decoded; empty when it is missing
    PartPlace place = PartPlace::Form;
    QString code = {};    ///< what it is: a code of resources/explanations/parts.json, or one of Unknown…
    QString finding = {}; ///< what its value means here: a code of partfindings.h; empty for nothing to say
    PartVerdict verdict = PartVerdict::None;
    QString clause = {};      ///< "RFC 6749 §5.1"; empty when none was read
    Facts facts = {};         ///< of the finding; "time" is ISO 8601 in UTC, "seconds" a whole number
    qint64 origin = 0;        ///< the exchange where the same value, or its counterpart, was seen; 0 for none
    bool counterpart = false; ///< the origin holds what it was compared with, not the value itself
    bool missing = false;     ///< it is not there

    bool operator==(const MessagePart &) const = default;
};

struct MessageParts
{
    QList<MessagePart> request = {};
    QList<MessagePart> response = {};
    int leftOut = 0; ///< parts of either half beyond MostParts
    bool bodyLeftOut =
        false; ///< the body of the answer is larger than LargestBodyExplained, or nearly endless

    bool operator==(const MessageParts &) const = default;
};

/// More of one kind are counted, not explained.
inline constexpr int MostParts = 200;
/// Every value of a body becomes an object in memory before its first part is known.
inline constexpr qsizetype LargestBodyExplained = 2 * 1024 * 1024;

/// Takes the exchange apart. `all` are the exchanges of the session, oldest first; only those before this one
/// are looked at, and none when it is of an earlier session, whose values were saved by name. Pure, for any
/// thread; takes long for a large body.
MessageParts messageParts(const Exchange &exchange, const QList<Exchange> &all);

} // namespace workbench
