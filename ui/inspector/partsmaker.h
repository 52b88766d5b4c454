// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/messageparts.h"
#include "app/secrets/secretregister.h"

#include <QFutureWatcher>
#include <QObject>

namespace workbench {

/// Takes exchanges apart: a small one at once, a large one on a worker thread, so that the window never
/// waits. Only the newest order is answered.
class PartsMaker : public QObject
{
    Q_OBJECT

public:
    explicit PartsMaker(QObject *parent = nullptr);
    ~PartsMaker() override;

    /// True when made() was emitted before this returned. Secrets come out by name unless revealed.
    bool make(const Exchange &exchange, const QList<Exchange> &all, const SecretRegister &names,
              bool revealed);
    /// No answer comes any more.
    void forget();

Q_SIGNALS:
    void made(const workbench::MessageParts &parts);

private:
    QFutureWatcher<MessageParts> m_watcher;
};

} // namespace workbench
