// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/explainedrow.h"

#include <QFutureWatcher>
#include <QObject>

namespace workbench {

/// As MessageParts, ready to be seen.
struct NamedParts
{
    QList<NamedPart> request = {};
    QList<NamedPart> response = {};
    int leftOut = 0;
    bool bodyLeftOut = false;
};

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
    void made(const workbench::NamedParts &parts);

private:
    QFutureWatcher<NamedParts> m_watcher;
};

} // namespace workbench
