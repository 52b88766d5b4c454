// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/loopback/callbackverdict.h"
#include "app/message/httprequest.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace workbench {

/// Where the browser comes back: a listener on loopback addresses only, open only while somebody waits
/// (RFC 8252 §7.3, §8.3). Its own HTTP reading, because it must be stricter than any library: GET only, the
/// exact path, the right Host (a page of another name must not reach it), a small head in limited time.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    /// Decides about a request to the redirect URI. The query is as it came, neither decoded nor re-coded.
    using Door = std::function<CallbackVerdict(const HttpRequest &request, const QByteArray &query)>;
    /// The page that the browser shows: a whole HTML document in UTF-8.
    using Page = std::function<QByteArray(CallbackVerdict)>;

    RedirectListener(Door door, Page page, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// A http redirect URI on 127.0.0.1, [::1] or localhost: anything else can only come back by pasting.
    static bool canListenFor(const QUrl &redirectUri);

    /// Opens the port of the redirect URI, or any free one when it names none (or 0). Gives back the redirect
    /// URI with that port. port_in_use (Stage::Callback, FailureKind::Rejected, evidence "port").
    Result<QUrl> listen(const QUrl &redirectUri);

    void close();
    bool isListening() const;

private:
    bool listenOn(const QHostAddress &address, quint16 port);
    void takeConnections(QTcpServer *server);
    void readMore(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QByteArray &reason, const QByteArray &page,
                const QByteArray &extraHeader = {});
    void handle(QTcpSocket *socket, const QByteArray &head);
    void forget(QTcpSocket *socket);
    bool isOurHost(const QByteArray &host) const;

    Door m_door;
    Page m_page;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< what has arrived of each request
    QList<QTcpSocket *> m_waiting;           ///< oldest first
    QUrl m_redirectUri;
};

} // namespace workbench
