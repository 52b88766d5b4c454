// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace workbench::test {

/// A real authorization server (django-oauth-toolkit) on a free port of 127.0.0.1, with its state in a folder
/// of its own. Clients and users: tests/servers/django-oauth-toolkit/site/demo/seed.py.
///
///     if (const QString why = RealServer::missing(); !why.isEmpty())
///         QSKIP(qPrintable(why));
///     RealServer server;
///     QVERIFY2(server.start(), qPrintable(server.problem()));
///     QUrl token = server.url(u"/o/token/"_s);
class RealServer
{
public:
    RealServer() = default;
    ~RealServer();
    Q_DISABLE_COPY_MOVE(RealServer)

    /// Why the server cannot run on this machine; empty when it can.
    static QString missing();

    /// Settings, for example {"ACCESS_TOKEN_EXPIRE_SECONDS", "1"}; start.sh lists them. Waits up to 10 s.
    bool start(const QMap<QString, QString> &settings = {});
    /// SIGTERM, then waits for the end. The destructor does the same.
    void stop();

    QUrl baseUrl() const { return m_baseUrl; }
    /// `path` begins with a slash and may carry a query.
    QUrl url(const QString &path) const;
    /// Why start() failed, with what the server printed.
    QString problem() const { return m_problem; }
    /// What the server logged so far: every request line, and what the toolkit thought of it.
    QString log() const;

private:
    QTemporaryDir m_state;
    QProcess m_process;
    QUrl m_baseUrl;
    QString m_problem;
};

} // namespace workbench::test
