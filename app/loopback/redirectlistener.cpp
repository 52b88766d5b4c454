// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loopback/redirectlistener.h"

#include "app/base/failurecodes.h"
#include "app/loopback/forgetqueryscript.h"
#include "app/loopback/requesthead.h"
#include "app/message/headers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QMap>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace workbench {

namespace {
constexpr qsizetype LongestHead = 16 * 1024;
constexpr qsizetype MostConnections = 32;
constexpr int HeadSeconds = 10;

QList<QHostAddress> addressesOf(const QString &host)
{
    if (host == QLatin1StringView("127.0.0.1"))
        return {QHostAddress(QHostAddress::LocalHost)};
    if (host == QLatin1StringView("::1"))
        return {QHostAddress(QHostAddress::LocalHostIPv6)};
    // A browser may try either family for the name.
    return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

QByteArray pathOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

QByteArray reasonOf(int status)
{
    static const QMap<int, QByteArray> reasons{{200, "OK"},
                                               {400, "Bad Request"},
                                               {403, "Forbidden"},
                                               {404, "Not Found"},
                                               {405, "Method Not Allowed"},
                                               {408, "Request Timeout"},
                                               {413, "Content Too Large"},
                                               {414, "URI Too Long"},
                                               {415, "Unsupported Media Type"},
                                               {431, "Request Header Fields Too Large"}};
    return reasons.value(status);
}

/// Of a form_post; nothing when it is not stated in one plain number.
std::optional<qsizetype> bodyLength(const RequestHead &request)
{
    const QList<QByteArray> lengths = headerValues(request.headers, "Content-Length");
    bool ok = false;
    const qsizetype length = lengths.size() == 1 ? lengths.first().toLongLong(&ok) : 0;
    return ok && length >= 0 ? std::optional(length) : std::nullopt;
}
} // namespace

RedirectListener::RedirectListener(Door door, Page page, QObject *parent)
    : QObject(parent)
    , m_door(std::move(door))
    , m_page(std::move(page))
{
}

RedirectListener::~RedirectListener()
{
    close();
}

bool RedirectListener::canListenFor(const QUrl &redirectUri)
{
    const QString host = redirectUri.host().toLower();
    return redirectUri.scheme() == QLatin1StringView("http") &&
           (host == QLatin1StringView("127.0.0.1") || host == QLatin1StringView("::1") ||
            host == QLatin1StringView("localhost"));
}

Result<QUrl> RedirectListener::listen(const QUrl &redirectUri)
{
    close();
    m_redirectUri = redirectUri;
    auto port = static_cast<quint16>(qMax(0, redirectUri.port(0)));
    bool any = false;
    for (const QHostAddress &address : addressesOf(redirectUri.host().toLower())) {
        if (listenOn(address, port)) {
            any = true;
            port = m_servers.back()->serverPort(); // the second family takes the same number
        } else if (address.protocol() == QAbstractSocket::IPv4Protocol || !any) {
            close();
            Failure failure{
                .code = codes::PortInUse, .stage = Stage::Callback, .kind = FailureKind::Rejected};
            failure.evidence.insert(QStringLiteral("port"), QString::number(port));
            failure.evidence.insert(QStringLiteral("address"), address.toString());
            return failure;
        }
    }
    m_redirectUri.setPort(port);
    return m_redirectUri;
}

bool RedirectListener::listenOn(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy); // an application proxy would make listen() fail
    if (!server->listen(address, port))
        return false;
    QTcpServer *raw = server.get();
    connect(raw, &QTcpServer::newConnection, this, [this, raw] { takeConnections(raw); });
    m_servers.push_back(std::move(server));
    return true;
}

void RedirectListener::close()
{
    for (const auto &server : m_servers)
        server->close();
    const QList<QTcpSocket *> waiting = std::exchange(m_waiting, {});
    for (QTcpSocket *socket : waiting) {
        if (m_heads.contains(socket))
            socket->abort();
    }
    m_heads.clear();
    // May be called from inside a connection's signal, so the servers go at the next turn; as children, so
    // that they go with this object when there is no next turn.
    for (auto &server : m_servers) {
        QTcpServer *raw = server.release();
        raw->disconnect(this);
        raw->setParent(this);
        raw->deleteLater();
    }
    m_servers.clear();
}

bool RedirectListener::isListening() const
{
    return !m_servers.empty();
}

void RedirectListener::takeConnections(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (m_waiting.size() >= MostConnections)
            forget(m_waiting.first()); // the one that has been silent for longest makes room
        m_heads.insert(socket, {});
        m_waiting.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readMore(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            m_waiting.removeOne(socket);
            socket->deleteLater();
        });
        const QPointer<QTcpSocket> alive(socket);
        QTimer::singleShot(std::chrono::seconds(HeadSeconds), this, [this, alive] {
            if (alive && m_heads.contains(alive.data()))
                answer(alive.data(), 408);
        });
        if (socket->bytesAvailable() > 0)
            readMore(socket);
    }
}

void RedirectListener::forget(QTcpSocket *socket)
{
    m_heads.remove(socket);
    m_waiting.removeOne(socket);
    socket->abort();
    socket->deleteLater();
}

void RedirectListener::readMore(QTcpSocket *socket)
{
    const auto found = m_heads.find(socket);
    if (found == m_heads.end()) {
        socket->readAll(); // answered already
        return;
    }
    m_waiting.removeOne(socket); // it spoke: now the youngest
    m_waiting.append(socket);
    *found += socket->read(LongestHead + 1 - found->size());
    const QByteArray head = *found;
    if (!head.isEmpty() && (head.at(0) < 'A' || head.at(0) > 'Z')) {
        answer(socket, 400); // a TLS hello, for one
        return;
    }
    const qsizetype crlf = head.indexOf("\r\n\r\n");
    const qsizetype end = crlf >= 0 ? crlf : head.indexOf("\n\n");
    if (end >= 0) {
        readRequest(socket, head.left(end), head.mid(end + (crlf >= 0 ? 4 : 2)));
    } else if (head.size() > LongestHead) {
        const bool line = head.contains('\n');
        answer(socket, line ? 431 : 414);
    }
}

void RedirectListener::readRequest(QTcpSocket *socket, const QByteArray &head, const QByteArray &body)
{
    const std::optional<RequestHead> request = parseHead(head);
    if (!request) {
        answer(socket, 400);
        return;
    }
    if (const int refusal = refusalOf(*request); refusal > 0) {
        answer(socket, refusal);
        return;
    }
    if (request->method == "POST") {
        const std::optional<qsizetype> length = bodyLength(*request);
        if (!length || *length > LongestHead) {
            answer(socket, length ? 413 : 400);
            return;
        }
        if (body.size() < *length)
            return; // the rest is on its way, or the time runs out
    }
    handle(socket, *request, body);
}

bool RedirectListener::isOurHost(const QByteArray &host) const
{
    QByteArray expected = m_redirectUri.host(QUrl::FullyEncoded).toLatin1().toLower();
    if (expected.contains(':') && !expected.startsWith('['))
        expected = '[' + expected + ']';
    const QByteArray given = host.toLower();
    return given == expected + ':' + QByteArray::number(m_redirectUri.port()) ||
           (m_redirectUri.port() == 80 && given == expected);
}

int RedirectListener::refusalOf(const RequestHead &request) const
{
    const Headers &headers = request.headers;
    // A page of another name that resolves to this machine must not reach us (DNS rebinding).
    if (headerValues(headers, "Host").size() != 1 || !isOurHost(headerValue(headers, "Host")))
        return 400;
    const QByteArray &target = request.target;
    if (target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')) != pathOf(m_redirectUri))
        return 404;
    const bool post = m_formPost && request.method == "POST";
    if (request.method != "GET" && !post)
        return 405;
    // A script of some page, an image or a look ahead: nobody came back. Only a form carries an origin.
    const QByteArray mode = headerValue(headers, "Sec-Fetch-Mode");
    const bool navigates = mode.isEmpty() || mode == "navigate";
    const bool ahead = headerValue(headers, "Sec-Purpose").contains("prefetch") ||
                       headerValue(headers, "Purpose").contains("prefetch");
    if (!navigates || ahead || (!post && !headerValue(headers, "Origin").isNull()))
        return 403;
    if (post && !headerValue(headers, "Content-Type").startsWith("application/x-www-form-urlencoded"))
        return 415;
    return 0;
}

void RedirectListener::handle(QTcpSocket *socket, const RequestHead &request, const QByteArray &body)
{
    const bool post = request.method == "POST";
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    HttpRequest callback{.method = request.method,
                         .url = m_redirectUri,
                         .headers = request.headers,
                         .body = post ? body : QByteArray()};
    callback.url.setQuery(QString::fromUtf8(query), QUrl::TolerantMode);
    m_heads.remove(socket); // as good as answered: the door may close this listener
    const CallbackVerdict verdict = m_door(callback, post ? body : query);
    const bool good = verdict == CallbackVerdict::Accepted || verdict == CallbackVerdict::Denied;
    send(socket, good ? 200 : 400, m_page(verdict));
}

void RedirectListener::answer(QTcpSocket *socket, int status)
{
    const QByteArray words = reasonOf(status);
    send(socket, status,
         "<!doctype html><meta charset=utf-8><title>" + words + "</title><p>" + words + "</p>");
}

void RedirectListener::send(QTcpSocket *socket, int status, const QByteArray &page)
{
    m_heads.remove(socket);
    m_waiting.removeOne(socket);
    QByteArray response = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    response += "Content-Type: text/html; charset=utf-8\r\n";
    response += "Content-Length: " + QByteArray::number(page.size()) + "\r\n";
    response +=
        "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n";
    // The one script that may run takes the query out of the address bar and the browser's history.
    response +=
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" +
        QCryptographicHash::hash(ForgetQueryScript, QCryptographicHash::Sha256).toBase64() +
        "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n";
    if (status == 405)
        response += m_formPost ? "Allow: GET, POST\r\n" : "Allow: GET\r\n";
    response += "Connection: close\r\n\r\n" + page;
    // From here on the socket lives by itself until the browser has read the page: listener and server may go
    // before.
    socket->disconnect(this);
    socket->setParent(QCoreApplication::instance());
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(std::chrono::seconds(HeadSeconds), socket, &QObject::deleteLater);
    socket->write(response);
    socket->disconnectFromHost();
}

} // namespace workbench
