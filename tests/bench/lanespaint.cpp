// SPDX-License-Identifier: GPL-3.0-or-later
// What one picture of the lanes costs with a thousand exchanges, at twice the pixels: painted again where it
// stands, and page by page through all of it for the first time.
//
//   lanespaint [ROUNDS]    prints {"repaint_ms": …, "worst_frame_ms": …} (the median; the slowest of all
//   pages)
#include "app/http/exchangelog.h"
#include "app/secrets/secretregister.h"
#include "ui/common/theme.h"
#include "ui/lanes/lanesview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace workbench;

namespace {
/// A token request with its tokens and 2 KB beside them, then a call with the token; each pair has its own.
void fill(ExchangeLog &log, SecretRegister &names, int pairs)
{
    for (int i = 0; i < pairs; ++i) {
        const QString token = QStringLiteral("access-token-of-the-pair-%1").arg(i % 10);
        names.add(SecretKind::AccessToken, Secret(token));
        Exchange exchange;
        exchange.request.method = "POST";
        exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:8000/o/token/"));
        exchange.request.body = "grant_type=client_credentials";
        exchange.response = HttpResponse{.status = 200, .reason = "OK"};
        exchange.response->body =
            "{\"access_token\":\"" + token.toLatin1() + "\",\"more\":\"" + QByteArray(2000, 'x') + "\"}";
        exchange.verdict = Verdict::Good;
        log.append(exchange);
        exchange.to = Party::ResourceServer;
        exchange.what = What::ResourceRequest;
        exchange.request.url = QUrl(QStringLiteral("http://127.0.0.1:8000/api/oauth2/protected/"));
        exchange.request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
        log.append(exchange);
    }
}

double paintMilliseconds(QWidget &view, QImage &canvas)
{
    QElapsedTimer timer;
    timer.start();
    view.render(&canvas);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 15;
    ExchangeLog log;
    SecretRegister names;
    fill(log, names, 500);
    LanesView view(log, names);
    view.resize(900, 700);
    view.show();
    QCoreApplication::processEvents();
    QImage canvas(view.size() * 2, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2);
    paintMilliseconds(view, canvas); // fonts are read once
    QScrollBar *bar = view.verticalScrollBar();
    double worst = 0;
    for (int at = 0; at < bar->maximum(); at += bar->pageStep()) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(at);
        const double moved = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        worst = std::max(worst, moved + paintMilliseconds(view, canvas));
    }
    QList<double> times;
    for (int round = 0; round < rounds * 10; ++round)
        times.append(paintMilliseconds(view, canvas));
    std::sort(times.begin(), times.end());
    std::printf("{\"repaint_ms\": %.3f, \"worst_frame_ms\": %.3f}\n", times.at(times.size() / 2), worst);
    return 0;
}
