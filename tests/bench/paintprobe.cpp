// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program to look at it from inside without a line in its own source: when its first picture
// was painted, and for how long its event loop could not answer. Everything happens in the thread of the
// window.
//
//   PAINTPROBE_FOLDER  the report is written to <folder>/<process id>.json, again whenever it has changed,
//                      so that it is there however the program ends
//   PAINTPROBE_QUIT    set: the program ends after its first picture
//
// A block is the time from the end of one poll() of the event loop to the begin of the next, nested loops
// included. QAbstractEventDispatcher's awake() and aboutToBlock() cannot tell: Qt's GLib dispatcher calls the
// handlers between the two signals that enclose the wait, so the poll function of the GLib main context is
// replaced instead.
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QWindow>

#include <algorithm>
#include <array>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

namespace {

using Nanoseconds = qint64;
constexpr Nanoseconds Millisecond = 1'000'000;
constexpr Nanoseconds LeastNoted = 5 * Millisecond;

Nanoseconds now(clockid_t clock = CLOCK_MONOTONIC)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

struct Block
{
    Nanoseconds at = 0; // since the probe began
    Nanoseconds length = 0;
    Nanoseconds cpu = 0;
    // The event after which the next one came latest: where most of the block went.
    const char *receiver = "";
    int event = 0;
};

class Probe : public QObject
{
public:
    Probe()
        : m_path(qEnvironmentVariable("PAINTPROBE_FOLDER") + QStringLiteral("/%1.json").arg(getpid()))
        , m_quit(qEnvironmentVariableIsSet("PAINTPROBE_QUIT"))
        , m_begun(now())
    {
        QCoreApplication::instance()->installEventFilter(this);
        replacePoll();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        noteEvent(watched, event);
        if (m_firstPaint != 0)
            return false;
        if (event->type() == QEvent::Paint) {
            m_painted = true;
        } else if ((event->type() == QEvent::Expose || event->type() == QEvent::UpdateRequest) && !m_nested) {
            // Handled from here, to know when it is done: the widgets have painted and their picture is on
            // its way.
            m_nested = true;
            watched->event(event);
            m_nested = false;
            if (m_painted)
                firstPaint();
            return true;
        }
        return false;
    }

private:
    QString m_path;
    bool m_quit;
    bool m_painted = false;
    bool m_nested = false;
    Nanoseconds m_begun;
    Nanoseconds m_firstPaint = 0;
    Nanoseconds m_firstPoll = 0;
    Nanoseconds m_awake = 0;
    Nanoseconds m_awakeCpu = 0;
    Nanoseconds m_lastEvent = 0;
    Nanoseconds m_longestGap = 0;
    const char *m_receiver = "";
    int m_event = 0;
    Block m_current;
    std::array<Block, 10> m_longest; // sorted, the longest first
    int m_over50 = 0;

    // As GLib declares them; its headers are not needed for this.
    using Poll = int (*)(pollfd *, unsigned int, int);
    using SetPoll = void (*)(void *context, Poll function);
    static inline Probe *s_probe = nullptr;
    bool m_watching = false;

    void replacePoll()
    {
        const auto set = reinterpret_cast<SetPoll>(dlsym(RTLD_DEFAULT, "g_main_context_set_poll_func"));
        if (set == nullptr || qEnvironmentVariableIsSet("QT_NO_GLIB"))
            return;
        s_probe = this;
        m_watching = true;
        set(nullptr, [](pollfd *files, unsigned int count, int timeout) {
            if (s_probe != nullptr)
                s_probe->endBlock();
            const int answer = ::poll(files, count, timeout);
            if (s_probe != nullptr)
                s_probe->beginBlock();
            return answer;
        });
    }

    void beginBlock()
    {
        m_awake = now();
        m_awakeCpu = now(CLOCK_THREAD_CPUTIME_ID);
        m_lastEvent = m_awake;
        m_longestGap = 0;
        m_receiver = "";
        m_event = 0;
        m_current = {};
    }

    void closeGap(Nanoseconds time)
    {
        if (time - m_lastEvent > m_longestGap) {
            m_longestGap = time - m_lastEvent;
            m_current.receiver = m_receiver;
            m_current.event = m_event;
        }
        m_lastEvent = time;
    }

    void noteEvent(const QObject *watched, const QEvent *event)
    {
        closeGap(now());
        m_receiver = watched->metaObject()->className();
        m_event = event->type();
    }

    void endBlock()
    {
        const Nanoseconds time = now();
        if (m_awake == 0) { // the start of the program, before its loop runs, is measured as the first paint
            m_firstPoll = time;
            return;
        }
        const Nanoseconds length = time - m_awake;
        if (length > 50 * Millisecond)
            ++m_over50;
        if (length < LeastNoted || length <= m_longest.back().length)
            return;
        closeGap(time);
        m_current.at = m_awake - m_begun;
        m_current.length = length;
        m_current.cpu = now(CLOCK_THREAD_CPUTIME_ID) - m_awakeCpu;
        m_longest.back() = m_current;
        std::sort(m_longest.begin(), m_longest.end(),
                  [](const Block &a, const Block &b) { return a.length > b.length; });
        write();
    }

    void firstPaint()
    {
        m_firstPaint = now();
        write();
        if (m_quit)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    }

    static double ms(Nanoseconds time) { return static_cast<double>(time) / 1e6; }

    void write() const
    {
        // Whole or not at all: the one who measures may read at any time.
        const QByteArray path = QFile::encodeName(m_path);
        const QByteArray draft = path + ".new";
        FILE *file = std::fopen(draft.constData(), "w");
        if (file == nullptr)
            return;
        std::fprintf(file,
                     "{\"first_paint_ns\": %lld, \"first_poll_ns\": %lld, \"watching\": %s, \"over_50\": %d, "
                     "\"blocks\": [",
                     static_cast<long long>(m_firstPaint), static_cast<long long>(m_firstPoll),
                     m_watching ? "true" : "false", m_over50);
        const char *comma = "";
        for (const Block &block : m_longest) {
            if (block.length == 0)
                break;
            std::fprintf(
                file,
                "%s\n {\"at_ms\": %.1f, \"ms\": %.2f, \"cpu_ms\": %.2f, \"receiver\": \"%s\", \"event\": %d}",
                comma, ms(block.at), ms(block.length), ms(block.cpu), block.receiver, block.event);
            comma = ",";
        }
        std::fprintf(file, "]}\n");
        std::fclose(file);
        std::rename(draft.constData(), path.constData());
    }
};

void startProbe()
{
    if (qEnvironmentVariableIsSet("PAINTPROBE_FOLDER"))
        new Probe; // NOLINT(cppcoreguidelines-owning-memory): to the end of the process
}
} // namespace

Q_COREAPP_STARTUP_FUNCTION(startProbe)
