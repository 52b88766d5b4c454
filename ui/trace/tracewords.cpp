// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/tracewords.h"

namespace workbench {

using namespace Qt::StringLiterals;

QList<TraceWords::Part> TraceWords::parts(const ValueTrace &trace, int &more)
{
    //: A value: “AT1 – born in #3, sent in #4”. The value (neuter in Russian) came from a server
    Part born{.words = tr("born in")};
    Part sent{.words = tr("sent in")};
    //: A value that a server gave once more
    Part received{.words = tr("received again in")};
    Part revoked{.words = tr("revoked in")};
    Part refused{.words = tr("refused in")};
    int links = 0;
    more = 0;
    for (const TraceStop &stop : trace.stops) {
        if (links >= MostLinks) {
            ++more;
            continue;
        }
        ++links;
        Part &part = stop.born      ? born
                     : stop.refused ? refused
                     : stop.revoked ? revoked
                     : stop.sent    ? sent
                                    : received;
        part.exchanges.append(stop.exchange);
    }
    QList<Part> parts;
    for (const Part &part : {born, sent, received, revoked, refused}) {
        if (!part.exchanges.isEmpty())
            parts.append(part);
    }
    return parts;
}

QString TraceWords::sentence(const ValueTrace &trace)
{
    int more = 0;
    QStringList said;
    for (const Part &part : parts(trace, more)) {
        QStringList numbers;
        for (const qint64 id : part.exchanges)
            numbers.append(u'#' + QString::number(id));
        said.append(part.words + u' ' + numbers.join(u", "_s));
    }
    if (more > 0)
        said.append(moreText(more));
    if (said.isEmpty())
        said.append(nowhere());
    //: The name of a value, then where it has been
    return tr("%1 – %2").arg(trace.name, said.join(u", "_s));
}

QString TraceWords::moreText(int count)
{
    return tr("and %n more", nullptr, count);
}

QString TraceWords::nowhere()
{
    return tr("in none of these exchanges");
}

} // namespace workbench
