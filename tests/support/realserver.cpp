// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace workbench::test {

namespace {
constexpr int startLimitMs = 10'000;
constexpr int stopLimitMs = 5'000;

QString findMissing()
{
#ifndef Q_OS_UNIX
    return u"the real server needs a Unix shell"_s;
#else
    const QString python = QStringLiteral(REAL_SERVER_PYTHON);
    QProcess probe;
    probe.start(python, {u"-c"_s, u"import oauth2_provider, rest_framework"_s});
    if (!probe.waitForFinished(startLimitMs) || probe.exitCode() != 0)
        return u"django-oauth-toolkit is not installed for "_s + python;
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        return u"the openssl program is not installed"_s;
    return {};
#endif
}
} // namespace

RealServer::~RealServer()
{
    stop();
}

QString RealServer::missing()
{
    static const QString answer = findMissing();
    return answer;
}

bool RealServer::start(const QMap<QString, QString> &settings)
{
    stop();
    m_problem.clear();
    if (!m_state.isValid()) {
        m_problem = m_state.errorString();
        return false;
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(REAL_SERVERS_DIR "/django-oauth-toolkit/start.sh"),
                    {m_state.filePath(u"server"_s), u"0"_s});

    QByteArray printed;
    const QDeadlineTimer deadline(startLimitMs);
    while (!printed.contains('\n') && m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        printed += m_process.readAllStandardOutput();
    }
    if (printed.startsWith("READY ")) {
        m_baseUrl = QUrl(QString::fromUtf8(printed.mid(6).trimmed()));
        return true;
    }
    m_problem = u"the server did not get ready: "_s +
                QString::fromUtf8(printed + m_process.readAllStandardError()) + m_process.errorString();
    stop();
    return false;
}

void RealServer::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(stopLimitMs)) {
            m_process.kill();
            m_process.waitForFinished(stopLimitMs);
        }
    }
    m_baseUrl.clear();
}

QUrl RealServer::url(const QString &path) const
{
    return m_baseUrl.resolved(QUrl(path));
}

QString RealServer::log() const
{
    QFile file(m_state.filePath(u"server/server.log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace workbench::test
