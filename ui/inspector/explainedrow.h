// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/messageparts.h"
#include "app/secrets/secretregister.h"

#include <QString>

namespace workbench {

/// One part in words. All texts are ready to be shown: named and without control characters.
struct ExplainedRow
{
    QString name = {};
    QString value = {}; ///< "missing" where the part is not there
    QString kind = {};
    QString finding = {};
    QString verdict = {}; ///< in one word
    QString clause = {};
    PartVerdict mark = PartVerdict::None;
    qint64 origin = 0;
    QString originText = {};  ///< "from exchange 2", "see exchange 1"; empty without an origin
    bool counterpart = false; ///< the origin holds what it was compared with
    bool indented = false;    ///< it stands inside the part above
    bool missing = false;

    bool operator==(const ExplainedRow &) const = default;
};

/// The part with names in place of secrets, in its value and in every fact that is text.
MessagePart namedPart(const MessagePart &part, const SecretRegister &names);

/// Without the ends of very long texts. To be done after the naming: half a secret has no name.
MessagePart shortPart(const MessagePart &part);

/// The words for a part that is ready to be seen.
ExplainedRow explainedRow(const MessagePart &part);

/// "correct: It exchanges an authorization code."
QString verdictAndFinding(const ExplainedRow &row);

/// "code: code1. The authorization code … correct: … RFC 6749 §4.1.3. from exchange 2": for screen readers
/// and the clipboard.
QString wholeText(const ExplainedRow &row);

} // namespace workbench
