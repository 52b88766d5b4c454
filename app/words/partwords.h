// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/messageparts.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// Sentences for the parts of a message. An unknown code gives the code itself.
class PartWords
{
    Q_DECLARE_TR_FUNCTIONS(PartWords)

public:
    /// What it is: one sentence.
    static QString kindText(const MessagePart &part);
    /// What its value means; empty when there is nothing to say. Beside the facts of the finding the owner
    /// gives "duration": the seconds in words.
    static QString findingText(const MessagePart &part);
    /// "correct", "remark", "wrong"; empty for None.
    static QString verdictText(PartVerdict verdict);
};

} // namespace workbench
