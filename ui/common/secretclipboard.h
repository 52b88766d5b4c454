// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace workbench {

/// Copies secrets so that clipboard histories leave them out, and takes them back after a while. Never clears
/// what somebody else put there.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// How long a secret stays; takes effect at the next copy. 0: until clearNow() or the end of the program.
    void setLifetime(int seconds) { m_lifetime = seconds; }
    int lifetime() const { return m_lifetime; }

    void copySecret(const Secret &secret);
    /// Clears the clipboard if it still holds the secret.
    void clearNow();
    /// Seconds until it is cleared; -1 when nothing of ours is there or it stays.
    int secondsLeft() const;

Q_SIGNALS:
    void secondsLeftChanged(int seconds);

private:
    void forgetIfReplaced();
    void forget();
    bool holdsOurs() const;
    void tick();

    Secret m_secret;
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    int m_lifetime = 30;
};

} // namespace workbench
