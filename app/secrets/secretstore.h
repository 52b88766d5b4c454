// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <qcoro/qcorotask.h>
#include <QObject>
#include <QString>

#include <optional>

namespace workbench {

/// Where secrets live between two runs. One item is one blob under one key.
///
/// Failures have Stage::Secrets, FailureKind::SecretStore and the code secret_store_unavailable,
/// secret_store_locked or secret_store_timeout; evidence "detail" holds the store's own words.
/// Every call ends within three seconds.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False: what is written here is gone when the program ends.
    virtual bool isPersistent() const = 0;

    /// Nothing when there is no such item. (A locked GNOME keyring without a display also says "not found":
    /// only the caller's own index knows better.)
    virtual QCoro::Task<Result<std::optional<QByteArray>>> read(QString key) = 0;
    virtual QCoro::Task<Outcome> write(QString key, QByteArray value) = 0;
    /// Done also when there was no such item.
    virtual QCoro::Task<Outcome> remove(QString key) = 0;
};

} // namespace workbench
