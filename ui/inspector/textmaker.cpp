// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/textmaker.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace workbench {

namespace {
/// A body of this size is made in a few milliseconds, even when it is JSON with nothing but tiny members.
constexpr qsizetype LargestAtOnce = 32 * 1024;
} // namespace

TextMaker::TextMaker(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            Q_EMIT made(m_watcher.result());
    });
}

TextMaker::~TextMaker()
{
    m_watcher.cancel();
}

bool TextMaker::make(const TextOrder &order)
{
    forget();
    if (order.body.size() <= LargestAtOnce) {
        Q_EMIT made(messageText(order));
        return true;
    }
    // The promise is shared because QThreadPool wants a copyable function.
    auto promise = std::make_shared<QPromise<MessageText>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, order] {
        if (!promise->isCanceled())
            promise->addResult(messageText(order));
        promise->finish();
    });
    return false;
}

void TextMaker::forget()
{
    m_watcher.cancel();
    // Another future takes back what the old one has already posted.
    m_watcher.setFuture({});
}

} // namespace workbench
