// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httprequest.h"
#include "app/message/httpresponse.h"

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;
class QTcpSocket;

namespace workbench {

// What differs between the versions of QtHttpServer.

HttpRequest valueOf(const QHttpServerRequest &request);

/// Ends the connection after the answer.
void writeAnswer(QHttpServerResponder &responder, HttpResponse response, bool withBody);

/// The connection of a request that is being answered; null when it is gone.
QTcpSocket *socketOf(const QHttpServer &http, const QHttpServerRequest &raw, QHttpServerResponder &responder);

} // namespace workbench
