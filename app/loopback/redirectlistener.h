// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/loopback/callbackverdict.h"
#include "app/loopback/requesthead.h"
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
    /// Decides about a request to the redirect URI. The query (of a GET) or body (of a form_post) is as it
    /// came, neither decoded nor re-coded.
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

    /// Takes a POST too: the authorization response may come as a form that the browser submits (OAuth 2.0
    /// Form Post Response Mode §2). Otherwise only GET counts.
    void setFormPost(bool allowed) { m_formPost = allowed; }

    void close();
    bool isListening() const;

private:
    bool listenOn(const QHostAddress &address, quint16 port);
    void takeConnections(QTcpServer *server);
    void readMore(QTcpSocket *socket);
    void readRequest(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    void answer(QTcpSocket *socket, int status);
    void send(QTcpSocket *socket, int status, const QByteArray &page);
    void handle(QTcpSocket *socket, const RequestHead &request, const QByteArray &body);
    /// What a browser does not send when a person comes back: answered with this status; 0 for the real
    /// thing.
    int refusalOf(const RequestHead &request) const;
    void forget(QTcpSocket *socket);
    bool isOurHost(const QByteArray &host) const;

    Door m_door;
    Page m_page;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< what has arrived of each request
    QList<QTcpSocket *> m_waiting;           ///< oldest first
    QUrl m_redirectUri;
    bool m_formPost = false;
};

} // namespace workbench
