// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceanswer.h"

#include "app/practice/practicerefusal.h"

namespace workbench {

void PracticeAnswer::refuse(const Failure &why, const HttpResponse &how)
{
    response = how;
    refusal = why;
    reason = reasonOf(why);
    parameter = why.evidence.value(QStringLiteral("parameter"));
}

} // namespace workbench
