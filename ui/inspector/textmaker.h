// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/messagetext.h"

#include <QFutureWatcher>
#include <QObject>

namespace workbench {

/// Makes texts: a small one at once, a large one on a worker thread, so that the window never waits.
/// Only the newest order is answered; an older one that is still in the making is forgotten.
class TextMaker : public QObject
{
    Q_OBJECT

public:
    explicit TextMaker(QObject *parent = nullptr);
    ~TextMaker() override;

    /// True when made() was emitted before this returned.
    bool make(const TextOrder &order);
    /// No answer comes any more.
    void forget();

Q_SIGNALS:
    void made(const workbench::MessageText &text);

private:
    QFutureWatcher<MessageText> m_watcher;
};

} // namespace workbench
