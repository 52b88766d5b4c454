// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/partsmaker.h"

#include "ui/inspector/explainedrow.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace workbench {

namespace {
constexpr qsizetype LargestAtOnce = 32 * 1024;
constexpr qsizetype MostAtOnce = 50; ///< earlier exchanges, which are searched for where a value came from

MessageParts partsOf(const Exchange &exchange, const QList<Exchange> &all, const SecretRegister &names,
                     bool revealed)
{
    MessageParts parts = messageParts(exchange, all);
    for (QList<MessagePart> *half : {&parts.request, &parts.response}) {
        for (MessagePart &part : *half)
            part = shortPart(revealed ? part : namedPart(part, names));
    }
    return parts;
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
    auto promise = std::make_shared<QPromise<MessageParts>>();
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
