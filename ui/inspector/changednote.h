// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "app/secrets/secretregister.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace workbench {

/// What was changed in a message on purpose: the old value struck through, the new one underlined, and both in
/// words for those who do not see lines. Hidden for a message that is as it should be.
class ChangedNote : public QFrame
{
    Q_OBJECT

public:
    explicit ChangedNote(QWidget *parent = nullptr);

    void showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed);
    void clear();
    /// In words, one line a change.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace workbench
