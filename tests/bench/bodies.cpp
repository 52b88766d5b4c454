// SPDX-License-Identifier: GPL-3.0-or-later
// What a large body costs in the inspector: for how long the event loop cannot answer, until when it is
// painted, and how much memory it takes beside the body itself.
//
//   bodies KIND    prints {"block_ms": …, "painted_ms": …, "memory_mb": …} for one showing in a new process
//
// KIND: explained-1m, body-1m, body-10m, raw-10m, line-10m (one JSON string), text-10m (one line that is no
// JSON), tokens-10m (a body that is full of a known secret)
#include "app/http/exchangelog.h"
#include "app/secrets/secretregister.h"
#include "ui/common/textview.h"
#include "ui/common/theme.h"
#include "ui/inspector/inspectorpanel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QListView>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <time.h>

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {
const QByteArray Token("2YotnFZFEjr1zCsicMWpAA-2YotnFZFEjr1zCsicMWpAA");

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What all threads together have computed.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Times every event that the loop delivers, with all that it sets off.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = std::max(m_longest, milliseconds(timer));
        return done;
    }

    void note(double block) { m_longest = std::max(m_longest, block); }
    double longest() const { return m_longest; }
    void forget() { m_longest = 0; }

private:
    int m_depth = 0;
    double m_longest = 0;
};

/// About 600 000 lines when it is indented, as the answers of real APIs are made.
QByteArray jsonBody(qsizetype size)
{
    QByteArray body = "{\"access_token\":\"" + Token + "\",\"items\":[";
    for (int i = 0; body.size() < size - 200; ++i) {
        body += "{\"identifier\":" + QByteArray::number(100'000 + i) +
                ",\"name\":\"Augustina Vandersloot\",\"street\":\"12 Rue de la Paix, Genève\","
                "\"roles\":[\"reader\",\"writer\"],\"balance\":10293.750,\"verified\":true,\"note\":null},";
    }
    body.chop(1);
    return body + "]}";
}

QByteArray bodyOf(const QByteArray &kind)
{
    constexpr qsizetype Mebibyte = 1024 * 1024;
    constexpr qsizetype Ten = 10'000'000;
    if (kind.endsWith("-1m"))
        return jsonBody(Mebibyte);
    if (kind == "line-10m")
        return "\"" + QByteArray(Ten, 'x') + "\"";
    if (kind == "text-10m")
        return QByteArray("token ") + Token + QByteArray(Ten, 'y');
    if (kind == "tokens-10m")
        return QByteArray(Token + ' ').repeated(Ten / (Token.size() + 1));
    return jsonBody(Ten);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toDouble() * 4096 / 1e6;
}

/// The longest list of the page that is shown.
int rowsShown(const InspectorPanel &panel)
{
    int rows = 0;
    for (const auto *view : panel.findChildren<QListView *>()) {
        if (view->isVisible())
            rows = std::max(rows, view->model()->rowCount());
    }
    return rows;
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024); // as the window's main() does
    TimedApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const QByteArray kind(argc > 1 ? argv[1] : "body-10m");
    ExchangeLog log;
    SecretRegister names;
    names.add(SecretKind::AccessToken, Secret(QString::fromLatin1(Token)));
    Exchange small;
    small.request.method = "GET";
    small.request.url = QUrl(u"http://127.0.0.1:8000/api/"_s);
    small.response = HttpResponse{.status = 200, .reason = "OK", .body = "{\"a\": \"b\"}"};
    Exchange large = small;
    large.response->body = bodyOf(kind);
    const qint64 first = log.append(small);
    const qint64 second = log.append(large);

    InspectorPanel panel(log, names);
    panel.resize(900, 700);
    panel.setPage(kind.startsWith("explained") ? InspectorPanel::Page::Explained
                  : kind.startsWith("raw")     ? InspectorPanel::Page::Raw
                                               : InspectorPanel::Page::Body);
    panel.show();
    panel.setExchange(first); // fonts are read once
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const int before = rowsShown(panel);
    malloc_trim(0);
    const double memory = residentMegabytes();
    application.forget();

    const double begun = computed();
    QElapsedTimer timer;
    timer.start();
    panel.setExchange(second);
    application.note(milliseconds(timer));
    const auto ready = [&] {
        const int rows = rowsShown(panel);
        return rows > 0 && (rows > before || kind == "tokens-10m") && rows != before;
    };
    while (!ready() && milliseconds(timer) < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QElapsedTimer painting;
    painting.start();
    panel.grab(); // lays out and paints what is to be seen, at once
    application.note(milliseconds(painting));
    const double painted = milliseconds(timer);
    const double computing = computed() - begun;
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const double peak = residentMegabytes();
    malloc_trim(0);
    std::printf("{\"block_ms\": %.2f, \"painted_ms\": %.2f, \"memory_mb\": %.2f, \"untrimmed_mb\": %.2f, "
                "\"rows\": %d, \"cpu_ms\": %.2f}\n",
                application.longest(), painted, residentMegabytes() - memory, peak - memory, rowsShown(panel),
                computing);
    return 0;
}
