// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanewords.h"

#include "ui/common/shownerror.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
QString requestLine(const Exchange &exchange, const SecretRegister &names)
{
    // The query stays out: what travels in it stands beside as names.
    const QString path = names.named(exchange.request.url.path(QUrl::FullyEncoded));
    return QString::fromLatin1(exchange.request.method) + u' ' + (path.isEmpty() ? u"/"_s : path);
}

QStringList chipsOf(const LaneRow &row, const Travellers &travellers)
{
    switch (row.part) {
    case LaneRow::Part::Request:
    case LaneRow::Part::Visit:
    case LaneRow::Part::Redirect: // the address that the server sends is the one that the browser brings
    case LaneRow::Part::Callback:
        return travellers.sent;
    case LaneRow::Part::Answer:
        return travellers.received;
    case LaneRow::Part::OpensBrowser:
    case LaneRow::Part::Consent:
        break;
    }
    return {};
}

void addTo(QStringList &parts, const QString &part)
{
    if (!part.isEmpty())
        parts.append(part);
}
} // namespace

QString LaneWords::head(Party party)
{
    switch (party) {
    case Party::App:
        return tr("App", "head of a lane");
    case Party::Browser:
        return tr("Browser", "head of a lane");
    case Party::AuthorizationServer:
        return tr("Authorization server", "head of a lane; breaks into two lines");
    case Party::ResourceServer:
        return tr("API", "head of a lane");
    }
    return {};
}

LaneText LaneWords::text(const Exchange &exchange, const LaneRow &row, const Travellers &travellers,
                         const SecretRegister &names)
{
    LaneText text{.label = label(exchange, row, names), .chips = chipsOf(row, travellers)};
    QStringList said{text.label};
    said += text.chips;
    addTo(said, remark(row));
    QString sentence = said.join(u", "_s);
    if (row.part == LaneRow::Part::Answer) {
        sentence = tr("answer %1", "status and names of secrets").arg(sentence);
    } else if (row.part == LaneRow::Part::Request && row.mark == LaneRow::Mark::None) {
        QStringList back{answer(exchange, names)};
        back += travellers.received;
        const QList<LaneRow> rows = laneRows(exchange);
        addTo(back, remark(rows.last()));
        sentence =
            tr("%1; answer %2", "request; status and names of secrets").arg(sentence, back.join(u", "_s));
    }
    text.spoken =
        tr("%1: %2 to %3, %4: %5", "number; sender; receiver; “direct” …; what is sent")
            .arg(QString::number(exchange.id), head(row.from), head(row.to), way(row.line), sentence);
    return text;
}

QString LaneWords::trace(const QString &name)
{
    return tr("%1 is in this message.").arg(name);
}

QString LaneWords::label(const Exchange &exchange, const LaneRow &row, const SecretRegister &names)
{
    switch (row.part) {
    case LaneRow::Part::Request:
    case LaneRow::Part::Visit:
        if (row.mark == LaneRow::Mark::None)
            return requestLine(exchange, names);
        break;
    case LaneRow::Part::Callback:
        if (row.mark == LaneRow::Mark::Good || row.mark == LaneRow::Mark::Pending)
            return requestLine(exchange, names);
        break;
    case LaneRow::Part::Answer:
        return answer(exchange, names);
    case LaneRow::Part::OpensBrowser:
        return tr("Opens the sign-in page");
    case LaneRow::Part::Consent:
        return tr("Sign-in and consent");
    case LaneRow::Part::Redirect:
        return tr("Redirect through the browser");
    }
    QStringList parts{requestLine(exchange, names)};
    addTo(parts, shownErrorCode(exchange, names));
    return parts.join(u" · "_s);
}

/// "200 OK", "400 Bad Request · invalid_grant", "connection_lost"
QString LaneWords::answer(const Exchange &exchange, const SecretRegister &names)
{
    if (exchange.verdict == Verdict::Pending)
        return tr("waiting…");
    QStringList parts;
    if (exchange.response) {
        const QString reason = shownServerText(QString::fromLatin1(exchange.response->reason), names);
        parts.append(QString(QString::number(exchange.response->status) + u' ' + reason).trimmed());
    }
    const bool cancelled = exchange.verdict == Verdict::Cancelled;
    addTo(parts, cancelled ? tr("cancelled") : shownErrorCode(exchange, names));
    return parts.isEmpty() ? tr("no answer") : parts.join(u" · "_s);
}

/// What the eye sees as colour, sign and shape of the arrow.
QString LaneWords::remark(const LaneRow &row)
{
    switch (row.mark) {
    case LaneRow::Mark::RefusedAsExpected:
        return tr("refused as expected");
    case LaneRow::Mark::Refused:
        return tr("refused");
    case LaneRow::Mark::Broken:
        return tr("did not arrive");
    case LaneRow::Mark::Rejected:
        return tr("not accepted by this program");
    case LaneRow::Mark::Cancelled:
        return row.part == LaneRow::Part::Answer ? QString() : tr("cancelled");
    case LaneRow::Mark::None:
    case LaneRow::Mark::Good:
    case LaneRow::Mark::Pending:
        break;
    }
    return {};
}

QString LaneWords::way(LaneRow::Line line)
{
    switch (line) {
    case LaneRow::Line::Direct:
        return tr("direct", "not through the browser");
    case LaneRow::Line::Browser:
        return tr("through the browser");
    case LaneRow::Line::Person:
        return tr("done by the person");
    }
    return {};
}

} // namespace workbench
