// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/messageparts.h"
#include "app/secrets/secretregister.h"
#include "ui/common/chiptext.h"

#include <QString>

namespace workbench {

/// One part in words. All texts are ready to be shown: named and without control characters.
struct ExplainedRow
{
    QString name = {};
    QString value = {};          ///< "missing" where the part is not there
    QList<ChipRange> chips = {}; ///< of the secrets in the value
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

/// A part that is ready to be seen.
struct NamedPart : MessagePart
{
    QList<NamePlace> places = {}; ///< of the secrets in the value (as UTF-8), or of their names
};

/// The part with names in place of secrets, in its value and in every fact that is text.
NamedPart namedPart(const MessagePart &part, const SecretRegister &names);
/// The part as it is, with the places of the secrets in its value.
NamedPart revealedPart(const MessagePart &part, const SecretRegister &names);
/// A part of an earlier session: names stand in it already.
NamedPart savedPart(const MessagePart &part, const SecretRegister &names);

/// Without the ends of very long texts. To be done after the naming: half a secret has no name.
NamedPart shortPart(const NamedPart &part);

/// The words for a part that is ready to be seen.
ExplainedRow explainedRow(const NamedPart &part);

/// "correct: It exchanges an authorization code."
QString verdictAndFinding(const ExplainedRow &row);

/// "code: code1. The authorization code … correct: … RFC 6749 §4.1.3. from exchange 2": for screen readers
/// and the clipboard.
QString wholeText(const ExplainedRow &row);

} // namespace workbench
