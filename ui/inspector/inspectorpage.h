// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

#include <QWidget>

namespace workbench {

/// One tab of the inspector. Keeps nothing of an exchange but what it shows.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed) = 0;
    /// Forgets every text at once: a page that nobody sees must not hold a secret.
    virtual void clear() = 0;
    /// Lights up the chips of that name; an empty one ends it.
    virtual void setTraced(const QString & /*name*/) {}
    /// The words that do not depend on an exchange.
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// A text as it is shown, so with secrets only while they are revealed.
    void copyRequested(const QString &text);
    /// A person chose the chip of that name.
    void traceRequested(const QString &name);
};

} // namespace workbench
