// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace workbench {

enum class Party { App, Browser, AuthorizationServer, ResourceServer };
enum class Channel {
    Direct,  ///< back channel: this program spoke to the server itself
    Browser, ///< front channel: the message went through the person's browser
};
enum class What {
    AuthorizationRequest,
    AuthorizationResponse,
    TokenRequest,
    RefreshRequest,
    RevocationRequest,
    IntrospectionRequest,
    UserInfoRequest,
    ResourceRequest,
    MetadataRequest,
};

/// Phases of one exchange in milliseconds. A phase that did not happen (TLS on plain http) or was not seen is
/// empty.
struct Timings
{
    std::optional<double> connect = {};  ///< until the connection stood, with the look-up of the name
    std::optional<double> tls = {};      ///< handshake
    std::optional<double> wait = {};     ///< request sent until the first byte of the answer
    std::optional<double> download = {}; ///< first byte until the last
    double total = 0;

    bool operator==(const Timings &) const = default;
};

/// How the exchange ended, for lists: expectation beats status.
enum class Verdict {
    Pending,
    Good,
    RefusedAsExpected,
    Refused,  ///< the server said no
    Failed,   ///< no whole answer
    Rejected, ///< an answer that this program did not accept
    Cancelled,
};

/// One message that was sent and what came back. The spine of the program: every view, file and test looks at
/// a list of these.
struct Exchange
{
    qint64 id = 0; ///< 1, 2, 3 … within one ExchangeLog
    What what = What::TokenRequest;
    Party from = Party::App;
    Party to = Party::AuthorizationServer;
    Channel channel = Channel::Direct;
    QString profile = {};     ///< name of the profile it was sent for
    QDateTime startedAt = {}; ///< UTC
    HttpRequest request = {}; ///< as sent
    /// What was changed in it on purpose (the id of a break) and the request as it would have been; empty in
    /// normal use.
    QString brokenBy = {};
    std::optional<HttpRequest> unbroken = {};
    /// Empty for a message that only passed through the browser, and when no answer came.
    std::optional<HttpResponse> response = {};
    /// Why no (whole) answer came or why this program stopped reading. What did arrive is in response.
    std::optional<Failure> failure = {};
    Timings timings = {};
    int timesSent = 0; ///< 0 or 1 since the wire is our own; what an engine sends again would be told here
    Verdict verdict = Verdict::Pending;
    /// SHA-256 (hex) of the server's certificate when it was accepted only because the profile says so.
    QString unverifiedCertificate = {};
    bool refusalExpected = false;    ///< a 4xx is what the person wants to see here
    bool fromEarlierSession = false; ///< read back from the history: secrets stand in it by name only

    bool operator==(const Exchange &) const = default;
};

// Names of the command line's contract: "app", "direct", "token_request" …
QString partyName(Party party);
QString channelName(Channel channel);
QString whatName(What what);
std::optional<Party> partyFromName(QStringView name);
std::optional<Channel> channelFromName(QStringView name);
std::optional<What> whatFromName(QStringView name);
QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(QStringView name);

} // namespace workbench
