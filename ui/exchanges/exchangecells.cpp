// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangecells.h"

#include "app/words/exchangewords.h"
#include "ui/common/shownerror.h"

#include <QLocale>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr QChar Ellipsis(0x2026);

bool passesThroughBrowser(const Exchange &exchange)
{
    return exchange.channel == Channel::Browser && exchange.from != Party::Browser &&
           exchange.to != Party::Browser;
}
} // namespace

QString ExchangeCells::laneText(Party party)
{
    switch (party) {
    case Party::App:
        return tr("App", "who sends or receives; short, for a list");
    case Party::Browser:
        return tr("Browser", "who sends or receives; short, for a list");
    case Party::AuthorizationServer:
        return tr("Server", "the authorization server; short, for a list");
    case Party::ResourceServer:
        return tr("API", "who sends or receives; short, for a list");
    }
    return {};
}

QString ExchangeCells::way(const Exchange &exchange)
{
    const QString arrow = exchange.channel == Channel::Browser ? u" ⇢ "_s : u" → "_s;
    QString text = laneText(exchange.from) + arrow;
    if (passesThroughBrowser(exchange))
        text += laneText(Party::Browser) + arrow;
    return text + laneText(exchange.to);
}

QString ExchangeCells::spokenWay(const Exchange &exchange)
{
    return tr("%1 to %2, %3", "sender, receiver, “direct” or “through the browser”")
        .arg(ExchangeWords::partyText(exchange.from), ExchangeWords::partyText(exchange.to),
             ExchangeWords::channelText(exchange.channel));
}

QString ExchangeCells::subject(const Exchange &exchange, const SecretRegister &names)
{
    // The query stays out: the list is read at a glance, and what travels in it has a column of its own.
    const QString path = names.named(exchange.request.url.path(QUrl::FullyEncoded));
    const QString line =
        QString::fromLatin1(exchange.request.method) + u' ' + (path.isEmpty() ? u"/"_s : path);
    return ExchangeWords::whatText(exchange.what) + SubjectSeparator + line;
}

QString ExchangeCells::secrets(const Travellers &travellers)
{
    const QString sent = travellers.sent.join(u' ');
    if (travellers.received.isEmpty())
        return sent;
    return (sent.isEmpty() ? QString() : sent + u' ') + u"→ "_s + travellers.received.join(u' ');
}

QString ExchangeCells::spokenSecrets(const Travellers &travellers)
{
    const QString separator = u", "_s;
    QStringList parts;
    if (!travellers.sent.isEmpty())
        parts.append(tr("sent %1", "names of secrets").arg(travellers.sent.join(separator)));
    if (!travellers.received.isEmpty())
        parts.append(tr("received %1", "names of secrets").arg(travellers.received.join(separator)));
    return parts.isEmpty() ? tr("no secrets") : parts.join(u"; "_s);
}

QString ExchangeCells::spokenTrace(const QString &name)
{
    return tr("%1 is in this message.").arg(name);
}

QString ExchangeCells::outcome(const Exchange &exchange, const SecretRegister &names)
{
    const QString status = exchange.response ? QString::number(exchange.response->status) : QString();
    const QString code = shownErrorCode(exchange, names);
    switch (exchange.verdict) {
    case Verdict::Pending:
        return QString(Ellipsis);
    case Verdict::Cancelled:
        return ExchangeWords::verdictText(exchange.verdict);
    case Verdict::RefusedAsExpected:
        return (status.isEmpty() ? code : status) + u" ✓"_s;
    case Verdict::Good:
        return status.isEmpty() ? u"✓"_s : status;
    case Verdict::Refused:
    case Verdict::Failed:
    case Verdict::Rejected:
        break;
    }
    if (status.isEmpty() && code.isEmpty())
        return ExchangeWords::verdictText(exchange.verdict);
    return QString(status + u' ' + code).trimmed();
}

QString ExchangeCells::spokenOutcome(const Exchange &exchange, const SecretRegister &names)
{
    QStringList parts;
    if (exchange.response)
        parts.append(QString::number(exchange.response->status));
    if (const QString code = shownErrorCode(exchange, names); !code.isEmpty())
        parts.append(code);
    parts.append(ExchangeWords::verdictText(exchange.verdict));
    return parts.join(u", "_s);
}

QString ExchangeCells::milliseconds(const Exchange &exchange)
{
    const double total = exchange.timings.total;
    if (total <= 0)
        return u"–"_s;
    return QLocale().toString(total, 'f', total < 10 ? 1 : 0);
}

QString ExchangeCells::spokenRow(const Exchange &exchange, const Travellers &travellers,
                                 const SecretRegister &names)
{
    return tr("Exchange %1: %2. %3. %4. %5", "number; who to whom and how; what; secrets; result")
        .arg(QString::number(exchange.id), spokenWay(exchange), subject(exchange, names),
             spokenSecrets(travellers), spokenOutcome(exchange, names));
}

} // namespace workbench
