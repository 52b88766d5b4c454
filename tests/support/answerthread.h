// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QSemaphore>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>

class QTcpSocket;

namespace workbench::test {

/// A server in a thread of its own: it answers at once however busy the test's event loop is, and so does not
/// hide what keeps that loop busy. One connection after the other, one answer to all of them.
class AnswerThread final : public QThread
{
public:
    /// How an answer ends. Torn is RST instead of FIN.
    enum class End { Closed, Torn, Open };
    struct Answer
    {
        QByteArray bytes = {};
        QByteArray again = {}; ///< sent after `bytes` this often
        int times = 0;
        End end = End::Closed;
    };

    AnswerThread();
    ~AnswerThread() override;
    Q_DISABLE_COPY_MOVE(AnswerThread)

    QUrl url(const QString &path) const;
    /// From now on, with no request counted.
    void setAnswer(const Answer &answer);
    /// Whole requests since setAnswer().
    int requests() const { return m_requests; }

protected:
    void run() override;

private:
    void serve(QTcpSocket &socket);

    mutable QMutex m_mutex;
    Answer m_answer;
    std::atomic<int> m_requests{0};
    std::atomic<bool> m_ended{false};
    QSemaphore m_listening;
    quint16 m_port = 0;
};

} // namespace workbench::test
