// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/json.h"
#include "app/message/formencoding.h"
#include "app/message/httpresponse.h"
#include "app/practice/practiceserver.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <chrono>

/// A client that writes bytes and reads until the server closes: it sees the wire as it is.
namespace workbench::wire {

inline HttpResponse parse(const QByteArray &raw)
{
    HttpResponse response;
    const qsizetype end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        return response;
    const QList<QByteArray> lines = raw.left(end).split('\n');
    response.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.append(qMakePair(line.left(colon), line.mid(colon + 1).trimmed()));
    }
    response.body = raw.mid(end + 4);
    return response;
}

inline HttpResponse send(const PracticeServer &server, const QByteArray &raw)
{
    QTcpSocket socket;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(raw); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(3), &loop, &QEventLoop::quit);
    socket.connectToHost(server.baseUrl().host(), static_cast<quint16>(server.baseUrl().port()));
    loop.exec();
    // No status unless the server closed: a connection left open is a failed test.
    if (socket.state() != QAbstractSocket::UnconnectedState)
        return {};
    return parse(socket.readAll());
}

inline HttpResponse request(const PracticeServer &server, const QByteArray &method, const QByteArray &target,
                            const Headers &headers = {}, const QByteArray &body = {})
{
    QByteArray raw = method + ' ' + target +
                     " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.baseUrl().port()) + "\r\n";
    for (const auto &[name, value] : headers)
        raw += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST")
        raw += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return send(server, raw + "\r\n" + body);
}

inline HttpResponse get(const PracticeServer &server, const QByteArray &target, const Headers &headers = {})
{
    return request(server, "GET", target, headers);
}

inline HttpResponse post(const PracticeServer &server, const QByteArray &target, const QByteArray &form,
                         Headers headers = {})
{
    headers.prepend(qMakePair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded")));
    return request(server, "POST", target, headers, form);
}

inline Headers header(const QByteArray &name, const QByteArray &value)
{
    return {qMakePair(name, value)};
}

inline Json json(const HttpResponse &response)
{
    return readJson(response.body).value.value_or(Json());
}

inline QString errorOf(const HttpResponse &response)
{
    return json(response)[u"error"].toString();
}

inline Parameters queryOf(const HttpResponse &response)
{
    const QByteArray location = headerValue(response.headers, "Location");
    return formDecode(location.mid(location.indexOf('?') + 1)).value_or(Parameters());
}

inline const QByteArray WebSecret = "&client_id=demo-web&client_secret=demo-web-secret";
inline const QByteArray ServiceSecret = "&client_id=demo-service&client_secret=demo-service-secret";
inline const QByteArray Redirect = "http%3A%2F%2F127.0.0.1%3A5000%2Fcallback";
// The example of RFC 7636, Appendix B.
inline const QByteArray CodeVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
inline const QByteArray CodeChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

inline QByteArray authorizeTarget(const QByteArray &client, const QByteArray &extra = {})
{
    return "/authorize?response_type=code&client_id=" + client + "&redirect_uri=" + Redirect + extra;
}

inline QByteArray withPkce(const QByteArray &client, const QByteArray &extra = {})
{
    return authorizeTarget(client, "&code_challenge_method=S256&code_challenge=" + CodeChallenge + extra);
}

/// Signs alice in through the form and gives the code; empty when that failed.
inline QByteArray codeFor(const PracticeServer &server, const QByteArray &target)
{
    const HttpResponse answer = post(server, target, "user=alice&password=wonder&decision=allow");
    return parameterValue(queryOf(answer), u"code").toLatin1();
}

inline QByteArray redemption(const QByteArray &code, const QByteArray &extra = {})
{
    return "grant_type=authorization_code&code=" + code + "&redirect_uri=" + Redirect + extra;
}

/// A token of the password grant.
inline Json passwordTokens(const PracticeServer &server, const QByteArray &scope = "read+write")
{
    return json(post(server, "/token",
                     "grant_type=password&username=alice&password=wonder&scope=" + scope + WebSecret));
}

inline QByteArray member(const Json &tokens, QStringView name)
{
    return tokens[name].toString().toLatin1();
}

} // namespace workbench::wire
