// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/partsmaker.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace workbench {

namespace {
constexpr qsizetype LargestAtOnce = 32 * 1024;
constexpr qsizetype MostAtOnce = 50; ///< earlier exchanges, which are searched for where a value came from

NamedParts partsOf(const Exchange &exchange, const QList<Exchange> &all, const SecretRegister &names,
                   bool revealed)
{
    const MessageParts parts = messageParts(exchange, all);
    const auto ready = [&](const QList<MessagePart> &half) {
        QList<NamedPart> named;
        for (const MessagePart &part : half) {
            named.append(shortPart(exchange.fromEarlierSession ? savedPart(part, names)
                                   : revealed                  ? revealedPart(part, names)
                                                               : namedPart(part, names)));
        }
        return named;
    };
    return {.request = ready(parts.request),
            .response = ready(parts.response),
            .leftOut = parts.leftOut,
            .bodyLeftOut = parts.bodyLeftOut};
}
} // namespace

PartsMaker::PartsMaker(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().resultCount() > 0)
            Q_EMIT made(m_watcher.result());
    });
}

PartsMaker::~PartsMaker()
{
    m_watcher.cancel();
}

bool PartsMaker::make(const Exchange &exchange, const QList<Exchange> &all, const SecretRegister &names,
                      bool revealed)
{
    forget();
    const qsizetype size =
        exchange.request.body.size() + (exchange.response ? exchange.response->body.size() : 0);
    if (size <= LargestAtOnce && all.size() <= MostAtOnce) {
        Q_EMIT made(partsOf(exchange, all, names, revealed));
        return true;
    }
    // The promise is shared because QThreadPool wants a copyable function.
    auto promise = std::make_shared<QPromise<NamedParts>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, exchange, all, names, revealed] {
        if (!promise->isCanceled())
            promise->addResult(partsOf(exchange, all, names, revealed));
        promise->finish();
    });
    return false;
}

void PartsMaker::forget()
{
    m_watcher.cancel();
    // Another future takes back what the old one has already posted.
    m_watcher.setFuture({});
}

} // namespace workbench
