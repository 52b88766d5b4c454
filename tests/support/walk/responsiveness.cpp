// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/responsiveness.h"

#include "app/workbench.h"
#include "ui/appearance.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/inspector/inspectorpanel.h"
#include "ui/lanes/lanesview.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"

#include <QElapsedTimer>
#include <QImage>
#include <QKeyEvent>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <time.h>

namespace workbench::test {

using namespace Qt::StringLiterals;

namespace {
/// What this thread has computed so far: other programs of a loaded machine do not count.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool waitFor(const std::function<bool()> &done, qint64 longest = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < longest)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    return done();
}

void turn()
{
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
}

/// As an event of its own, so that it is timed.
void asEvent(const std::function<void()> &step)
{
    QTimer::singleShot(0, qApp, step);
    turn();
}

void key(QWidget *widget, int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(widget, new QKeyEvent(type, code, modifiers));
    turn();
}

Exchange sample(const QByteArray &body)
{
    Exchange exchange;
    exchange.from = Party::App;
    exchange.to = Party::AuthorizationServer;
    exchange.what = What::TokenRequest;
    exchange.request.method = "POST";
    exchange.request.url = QUrl(u"http://127.0.0.1:8000/o/token/"_s);
    exchange.request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    exchange.request.body = "grant_type=client_credentials&scope=read";
    exchange.response = HttpResponse{.status = 200, .reason = "OK"};
    exchange.response->headers.emplaceBack("Content-Type", "application/json");
    exchange.response->body = body;
    exchange.verdict = Verdict::Good;
    return exchange;
}

/// About 1 MB of JSON with many members.
QByteArray largeBody()
{
    QByteArray body("{\"access_token\":\"a-token-of-the-large-answer\",\"list\":[");
    for (int i = 0; body.size() < 1'000'000; ++i)
        body += (i ? "," : "") + QByteArray("{\"number\":") + QByteArray::number(i) +
                ",\"text\":\"words words words\"}";
    return body + "]}";
}

void fill(ExchangeLog &log)
{
    const QByteArray large = largeBody();
    for (int i = 0; i < 999; ++i)
        asEvent([&] { log.append(sample("{\"access_token\":\"short\",\"expires_in\":3600}")); });
    asEvent([&] { log.append(sample(large)); });
}

void lookAround(MainWindow &window, Workbench &workbench)
{
    auto &run = *window.findChild<RunWorkspace *>();
    run.setWelcome(false);
    auto *tabs = run.inspector()->findChild<QTabWidget *>();
    const QList<Exchange> &all = workbench.log().exchanges();
    for (const qint64 id : {all.first().id, all.last().id}) {
        asEvent([&] { run.exchanges()->setCurrentExchange(id); });
        for (int tab = 0; tab < tabs->count(); ++tab)
            asEvent([&] { tabs->setCurrentIndex(tab); });
    }
    asEvent([&] { run.setLanes(true); });
    for (const int code : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End})
        key(run.lanes(), code);
}

double repaint(MainWindow &window)
{
    LanesView &lanes = *window.findChild<RunWorkspace *>()->lanes();
    QImage canvas(lanes.size() * 2, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2);
    QList<double> times;
    for (int round = 0; round < 15; ++round) {
        const double before = computed();
        lanes.render(&canvas);
        times.append(computed() - before);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// A server that takes the request and is silent.
std::optional<double> cancel(MainWindow &window)
{
    QTcpServer silent;
    if (!silent.listen(QHostAddress::LocalHost))
        return {};
    ProviderProfile profile;
    profile.id = u"0f0e0d0c-0b0a-4908-8706-050403020100"_s;
    profile.name = u"Silent"_s;
    profile.templateId = u"generic"_s;
    profile.grant = Grant::ClientCredentials;
    profile.clientId = u"anybody"_s;
    profile.authentication = ClientAuthentication::None;
    profile.endpoints.token = u"http://127.0.0.1:%1/token"_s.arg(silent.serverPort());
    auto &controller = *window.findChild<RunController *>();
    controller.setProfile(profile);
    bool asked = false;
    QObject::connect(&silent, &QTcpServer::newConnection, &window, [&] { asked = true; });
    controller.getToken();
    if (!waitFor([&] { return asked; }))
        return {};
    QElapsedTimer timer;
    timer.start();
    window.findChild<QAction *>(u"actCancel"_s)->trigger();
    if (!waitFor([&] { return !controller.isBusy(); }))
        return {};
    turn();
    return milliseconds(timer);
}
} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString who =
        QString::fromLatin1(receiver->metaObject()->className()) + u" event %1"_s.arg(event->type());
    const double before = computed();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    if (const double taken = computed() - before; taken > m_longest) {
        m_longest = taken;
        m_culprit = who;
    }
    return done;
}

void TimedApplication::forget()
{
    m_longest = 0;
    m_culprit.clear();
}

Responsiveness measureResponsiveness(TimedApplication &application)
{
    Responsiveness measured;
    QTemporaryDir folder;
    QElapsedTimer start;
    start.start();
    Workbench::Options options;
    options.dataFolder = folder.path();
    Result<std::unique_ptr<Workbench>> opened = Workbench::open(std::move(options));
    if (!opened)
        return measured;
    Workbench &workbench = **opened;
    Appearance appearance(application, workbench);
    MainWindow window(workbench, appearance);
    window.show();
    turn();
    measured.start = milliseconds(start);
    window.finishStart();
    turn();

    application.forget();
    fill(workbench.log());
    lookAround(window, workbench);
    measured.block = application.longest();
    measured.culprit = application.culprit();
    measured.repaint = repaint(window);
    const std::optional<double> ended = cancel(window);
    measured.cancel = ended.value_or(0);
    measured.complete = ended.has_value();
    window.close();
    return measured;
}

} // namespace workbench::test
