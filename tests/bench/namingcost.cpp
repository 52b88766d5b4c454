// SPDX-License-Identifier: GPL-3.0-or-later
// What naming the secrets of an answer costs beside reading it: one token answer of a mebibyte, received over
// loopback through the program's own door and read, then searched and named for the record.
//
//   namingcost [ROUNDS]    prints {"read_ms": …, "name_ms": …, "secrets": …} with the medians of ROUNDS
//   rounds
#include "app/base/clock.h"
#include "app/base/json.h"
#include "app/http/recordingnetwork.h"
#include "app/oauth/tokenresponse.h"
#include "app/secrets/namesecrets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace workbench;

namespace {
constexpr qsizetype BodySize = 1024 * 1024 - 1; // the most that is read
constexpr int SecretsOfASession = 10;

QByteArray randomText(QRandomGenerator &random, int size)
{
    const QByteArray alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
    QByteArray text;
    for (int i = 0; i < size; ++i)
        text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
    return text;
}

/// A token answer with very many claims beside the tokens.
QByteArray tokenAnswer(QRandomGenerator &random)
{
    QByteArray body = "{\"access_token\": \"" + randomText(random, 43) + "\", \"refresh_token\": \"" +
                      randomText(random, 43) +
                      "\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"claims\": [";
    while (body.size() < BodySize - 400)
        body += "{\"name\": \"https://claims.example/" + randomText(random, 12) + "\", \"value\": \"" +
                randomText(random, random.bounded(100, 300)) + "\"}, ";
    body += "{\"name\": \"end\"}]}";
    return body + QByteArray(BodySize - body.size(), ' ');
}

/// Answers each connection with these bytes, in a thread of its own: its work must not count as reading.
quint16 serve(const QByteArray &bytes)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    listen(listener, 8);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    std::thread([listener, bytes] {
        for (;;) {
            const int connection = accept(listener, nullptr, nullptr);
            std::array<char, 4096> request{};
            if (recv(connection, request.data(), request.size(), 0) > 0) {
                for (qsizetype sent = 0; sent < bytes.size();) {
                    const auto now = send(connection, bytes.constData() + sent,
                                          static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
                    if (now <= 0)
                        break;
                    sent += now;
                }
            }
            close(connection);
        }
    }).detach();
    return ntohs(address.sin_port);
}

Exchange received(RecordingNetwork &network, quint16 port)
{
    Exchange message;
    message.request.method = "POST";
    message.request.url = QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(port));
    message.request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    message.request.body = "grant_type=client_credentials&client_id=a&client_secret=not-a-real-secret";
    QFuture<Exchange> future = network.prepare(message);
    network.sendPrepared();
    QFutureWatcher<Exchange> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<Exchange>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    QRandomGenerator random(1);
    const QByteArray body = tokenAnswer(random);
    const quint16 port = serve("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                               QByteArray::number(body.size()) + "\r\n\r\n" + body);
    RecordingNetwork network(systemNow);
    network.setProxy(QNetworkProxy::NoProxy);
    SecretRegister session;
    for (int i = 0; i < SecretsOfASession - 3; ++i)
        session.add(SecretKind::AccessToken, Secret(QString::fromLatin1(randomText(random, 43))));

    std::vector<double> reading;
    std::vector<double> naming;
    for (int round = 0; round <= rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        const Exchange exchange = received(network, port);
        const auto answer = exchange.response
                                ? readTokenResponse(*exchange.response, {})
                                : Result<TokenAnswer>(Failure{.code = QStringLiteral("no answer")});
        const double read = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (!answer.ok()) {
            std::fprintf(stderr, "not read: %s\n", qPrintable(answer.failure().code));
            return 1;
        }
        SecretRegister names = session;
        clock.restart();
        nameSecretsIn(exchange, names);
        const Exchange named = namedExchange(exchange, names);
        const double named_ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        if (named.response->body.contains(answer->tokens.accessToken.reveal().toLatin1())) {
            std::fprintf(stderr, "not named\n");
            return 1;
        }
        if (round > 0) { // the first one warms up
            reading.push_back(read);
            naming.push_back(named_ms);
        }
    }
    std::printf("{\"read_ms\": %.3f, \"name_ms\": %.3f, \"secrets\": %d}\n", median(reading), median(naming),
                SecretsOfASession);
    std::fflush(stdout);
    _exit(0); // the server's thread has no end of its own
}
