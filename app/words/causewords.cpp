// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/causewords.h"

#include "app/explain/causecodes.h"
#include "app/words/causerow.h"
#include "app/words/failurewords.h"
#include "app/words/filledin.h"
#include "app/words/warningwords.h"

using namespace Qt::StringLiterals;

namespace workbench {

QString CauseWords::text(const Cause &cause)
{
    for (const auto rows : {causesOfAsking(), causesOfTokens(), causesOfAnswers()}) {
        for (const CauseRow &row : rows) {
            if (cause.code != row.code)
                continue;
            const int count = row.count ? cause.facts.value(QLatin1StringView(row.count)).toInt() : -1;
            Facts facts = cause.facts;
            if (const QString warning = facts.value(u"warning"_s); !warning.isEmpty())
                facts.insert(u"remark"_s, WarningWords::text({.code = warning, .clause = {}}));
            const QString text =
                filledIn(QCoreApplication::translate("CauseWords", row.text, nullptr, count), facts);
            if (cause.code != causes::DataFolder)
                return text;
            return text + u' ' + FailureWords::storageReasonText(cause.facts.value(u"reason"_s));
        }
    }
    return cause.code;
}

} // namespace workbench
