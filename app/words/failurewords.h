// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/explain/explanation.h"

#include <QCoreApplication>
#include <QString>

namespace workbench {

/// What happened, in one sentence without blame.
class FailureWords
{
    Q_DECLARE_TR_FUNCTIONS(FailureWords)

public:
    /// "Nobody answers at 127.0.0.1:8000". No full stop.
    static QString title(const Failure &failure, const Explanation &explanation);
    /// Only from the failure; less precise. For places that have no explanation.
    static QString title(const Failure &failure);
    /// The server's own error_description, to be shown as a quotation; empty when it said nothing.
    static QString serverWords(const Failure &failure);
    /// "invalid_client · HTTP 401": not translated, meant to be copied.
    static QString codeText(const Failure &failure);
    static QString stageText(Stage stage);
    /// Sentences for the evidence "reason" of storage_failed ("open", "newer", "damaged", "read_only",
    /// "full", "write").
    static QString storageReasonText(const QString &reason);
    /// Sentences for secret_store_unavailable, secret_store_locked, secret_store_timeout.
    static QString secretStoreReasonText(const QString &code);
};

} // namespace workbench
