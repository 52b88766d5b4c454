// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QList>

namespace workbench {

/// One arrow of the sequence diagram: a part of an exchange. What it is, without words.
struct LaneRow
{
    enum class Part {
        Request,      ///< this program asks a server
        Answer,       ///< what came back
        OpensBrowser, ///< this program hands an address to the browser
        Visit,        ///< the browser goes there
        Consent,      ///< what the person does on the page: no message of ours
        Redirect,     ///< the server sends the browser back
        Callback,     ///< the browser brings the answer
    };
    enum class Line { Direct, Browser, Person };
    enum class Mark {
        None,
        Good,
        RefusedAsExpected,
        Refused,  ///< the server said no
        Broken,   ///< never arrived
        Rejected, ///< arrived, and this program did not accept it
        Pending,
        Cancelled,
    };

    Part part = Part::Request;
    Party from = Party::App;
    Party to = Party::AuthorizationServer;
    Line line = Line::Direct;
    Mark mark = Mark::None;

    bool operator==(const LaneRow &) const = default;
};

/// The arrows of one exchange, in order, at least one. A message through the browser is drawn from lane to
/// lane; what somebody else may have sent is drawn only as far as it was seen.
QList<LaneRow> laneRows(const Exchange &exchange);

} // namespace workbench
