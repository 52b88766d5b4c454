// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanerow.h"

#include "app/base/failurecodes.h"

#include <algorithm>
#include <array>

namespace workbench {

namespace {
using Part = LaneRow::Part;
using Line = LaneRow::Line;
using Mark = LaneRow::Mark;

LaneRow::Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pending:
        return Mark::Pending;
    case Verdict::Good:
        return Mark::Good;
    case Verdict::RefusedAsExpected:
        return Mark::RefusedAsExpected;
    case Verdict::Refused:
        return Mark::Refused;
    case Verdict::Failed:
        return Mark::Broken;
    case Verdict::Rejected:
        return Mark::Rejected;
    case Verdict::Cancelled:
        return Mark::Cancelled;
    }
    return Mark::None;
}

/// No connection stood: the server has not seen the request.
bool neverReached(const Exchange &exchange)
{
    static constexpr std::array Codes{codes::ConnectionRefused, codes::NameNotFound, codes::TlsFailed};
    return exchange.failure && !exchange.response &&
           std::find(Codes.begin(), Codes.end(), exchange.failure->code) != Codes.end();
}

QList<LaneRow> directRows(const Exchange &exchange)
{
    const Mark mark = markOf(exchange.verdict);
    const LaneRow request{Part::Request, exchange.from, exchange.to, Line::Direct, Mark::None};
    if (neverReached(exchange)) {
        LaneRow broken = request;
        broken.mark = mark == Mark::Cancelled ? mark : Mark::Broken;
        return {broken};
    }
    return {request, {Part::Answer, exchange.to, exchange.from, Line::Direct, mark}};
}

QList<LaneRow> requestThroughBrowser(const Exchange &exchange)
{
    const Mark mark = markOf(exchange.verdict);
    const bool left = mark == Mark::Good || mark == Mark::Pending;
    const LaneRow opens{Part::OpensBrowser, exchange.from, Party::Browser, Line::Browser,
                        left ? Mark::None : mark};
    if (!left)
        return {opens};
    return {opens, {Part::Visit, Party::Browser, exchange.to, Line::Browser, Mark::None}};
}

QList<LaneRow> answerThroughBrowser(const Exchange &exchange)
{
    const Mark mark = markOf(exchange.verdict);
    const LaneRow callback{Part::Callback, Party::Browser, exchange.to, Line::Browser, mark};
    // Whoever brought an answer that is not ours: nobody knows whether the server has sent it.
    if (mark == Mark::Rejected || mark == Mark::Pending)
        return {callback};
    return {{Part::Consent, Party::Browser, exchange.from, Line::Person, Mark::None},
            {Part::Redirect, exchange.from, Party::Browser, Line::Browser, Mark::None},
            callback};
}
} // namespace

QList<LaneRow> laneRows(const Exchange &exchange)
{
    if (exchange.channel == Channel::Direct)
        return directRows(exchange);
    return exchange.to == Party::App ? answerThroughBrowser(exchange) : requestThroughBrowser(exchange);
}

} // namespace workbench
