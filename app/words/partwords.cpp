// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/partwords.h"

#include "app/words/filledin.h"
#include "app/words/partrow.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
const char *sentence(std::span<const PartRowWords> rows, const QString &code)
{
    for (const PartRowWords &row : rows) {
        if (code == row.code)
            return row.text;
    }
    return nullptr;
}
} // namespace

QString PartWords::kindText(const MessagePart &part)
{
    const char *text = sentence(partKinds(), part.code);
    return text ? tr(text) : part.code;
}

QString PartWords::findingText(const MessagePart &part)
{
    if (part.finding.isEmpty())
        return {};
    const char *text = sentence(findingsOfRequests(), part.finding);
    if (!text)
        text = sentence(findingsOfAnswers(), part.finding);
    if (!text)
        return part.finding;
    Facts facts = part.facts;
    facts.insert(u"value"_s, part.value);
    facts.insert(u"callback"_s, QString::number(part.origin));
    return filledIn(tr(text), facts);
}

QString PartWords::verdictText(PartVerdict verdict)
{
    switch (verdict) {
    case PartVerdict::None:
        break;
    case PartVerdict::Good:
        return tr("correct");
    case PartVerdict::Remark:
        return tr("remark");
    case PartVerdict::Wrong:
        return tr("wrong");
    }
    return {};
}

} // namespace workbench
