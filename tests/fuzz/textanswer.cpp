// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/textanswer.h"

namespace fuzz {

workbench::HttpResponse answerFrom(const QByteArray &text)
{
    workbench::HttpResponse answer{.status = 200};
    qsizetype at = 0;
    const auto line = [&] {
        const qsizetype end = text.indexOf('\n', at);
        const QByteArray found = text.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? text.size() : end + 1;
        return found.endsWith('\r') ? found.chopped(1) : found;
    };
    const QList<QByteArray> first = line().split(' ');
    if (const int status = first.value(1).toInt(); status >= 100 && status <= 999)
        answer.status = status;
    answer.reason = first.value(2);
    while (at < text.size()) {
        const QByteArray field = line();
        const qsizetype colon = field.indexOf(':');
        if (field.isEmpty())
            break;
        if (colon > 0)
            answer.headers.append({field.left(colon), field.mid(colon + 1).trimmed()});
    }
    answer.body = text.mid(at);
    return answer;
}

} // namespace fuzz
