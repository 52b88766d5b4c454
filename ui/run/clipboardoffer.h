// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/run.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class FieldNote;

/// "The clipboard holds an address that fits. [Use it]". Keeps nothing of the clipboard: the click looks
/// again.
class ClipboardOffer : public QWidget
{
    Q_OBJECT

public:
    explicit ClipboardOffer(QWidget *parent = nullptr);

    /// Looks at the clipboard, and shows or hides itself.
    void check(const BrowserWait &wait);

Q_SIGNALS:
    void taken(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take();
    void refreshWords();

    BrowserWait m_wait;
    FieldNote *m_note;
    QPushButton *m_use;
};

} // namespace workbench
