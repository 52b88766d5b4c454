// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/interrupt.h"

#include <QFile>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace workbench {

namespace {
void write(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

/// Switches the terminal's echo off for its own life.
class SilentTerminal
{
public:
#ifdef Q_OS_WIN
    SilentTerminal()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal()
    {
        SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
    Q_DISABLE_COPY_MOVE(SilentTerminal)
};

/// False when Ctrl+C came first. A signal before poll() does not end it, hence the steps.
bool waitForLine()
{
#ifndef Q_OS_WIN
    constexpr int StepMilliseconds = 200;
    pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    while (!Interrupt::hasCome()) {
        if (::poll(&input, 1, StepMilliseconds) > 0)
            break;
    }
#endif
    return !Interrupt::hasCome();
}

QByteArray readLine()
{
    QByteArray line;
    int c = 0;
    while ((c = std::getc(stdin)) != EOF && c != '\n')
        line += static_cast<char>(c);
    return line;
}
} // namespace

bool inputIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(0) != 0;
#else
    return isatty(STDIN_FILENO) == 1;
#endif
}

void writeOutput(const QByteArray &text)
{
    write(stdout, text);
}

void writeError(const QByteArray &text)
{
    write(stderr, text);
}

std::optional<Secret> askSecret(const QString &prompt)
{
    if (!inputIsTerminal())
        return {};
    QByteArray line;
    bool given = false;
    {
        const SilentTerminal silent; // before the prompt: who types at once must not be seen either
        writeError(prompt.toUtf8() + ": ");
        given = waitForLine();
        if (given)
            line = readLine();
    }
    writeError("\n");
    if (!given)
        return {};
    return Secret(QString::fromUtf8(line));
}

QByteArray readAllInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

InputReader::InputReader(QObject *parent)
    : QObject(parent)
{
}

InputReader::~InputReader() = default;

void InputReader::start()
{
#ifdef Q_OS_WIN
    // No notifier for consoles there: read at once, as a prompt would.
    QTimer::singleShot(0, this,
                       [this] { Q_EMIT textRead(inputIsTerminal() ? readLine() : readAllInput(), true); });
#else
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputReader::readMore);
#endif
}

void InputReader::readMore()
{
#ifndef Q_OS_WIN
    constexpr qsizetype LongestText = 1024 * 1024;
    std::array<char, 4096> buffer{};
    const auto count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count > 0)
        m_text.append(buffer.data(), static_cast<qsizetype>(count));
    const bool ended = count <= 0 || m_text.size() > LongestText;
    if (ended) {
        m_notifier->setEnabled(false);
        Q_EMIT textRead(std::exchange(m_text, {}), true);
    } else if (inputIsTerminal() && m_text.endsWith('\n')) {
        Q_EMIT textRead(std::exchange(m_text, {}), false);
    }
#endif
}

} // namespace workbench
