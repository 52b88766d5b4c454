// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace workbench {

namespace {
#ifdef Q_OS_WIN
Interrupt *active = nullptr;

BOOL WINAPI handle(DWORD event)
{
    if (!active || (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT))
        return FALSE;
    QMetaObject::invokeMethod(active, &Interrupt::interrupted, Qt::QueuedConnection);
    return TRUE;
}
#else
// A signal handler may only write: the other end of the pipe is read by the event loop.
std::array<int, 2> wakePipe{-1, -1};
volatile std::sig_atomic_t come = 0;

void handle(int signal)
{
    come = 1;
    const char byte = signal == SIGTERM ? 't' : 'i';
    [[maybe_unused]] const auto written = ::write(wakePipe.at(1), &byte, 1);
}
#endif
} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_WIN
    active = this;
    SetConsoleCtrlHandler(handle, TRUE);
#else
    if (::pipe(wakePipe.data()) != 0) // pipe2 would be shorter, but macOS has none
        return;
    for (const int end : wakePipe) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    auto *notifier = new QSocketNotifier(wakePipe.at(0), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(wakePipe.at(0), &byte, 1) == 1) {
            if (byte == 't')
                Q_EMIT terminated();
            else
                Q_EMIT interrupted();
        }
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
#endif
}

bool Interrupt::hasCome()
{
#ifdef Q_OS_WIN
    return false;
#else
    return come != 0;
#endif
}

Interrupt::~Interrupt()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(handle, FALSE);
    active = nullptr;
#else
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    for (int &end : wakePipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
#endif
}

} // namespace workbench
