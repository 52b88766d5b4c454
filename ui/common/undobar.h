// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// "Profile “X” deleted. [Undo]": shown until the next action; nothing is asked beforehand.
class UndoBar : public QFrame
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows the bar with a translated plain text sentence and tells screen readers.
    void setText(const QString &text);
    QString text() const;
    /// Hides the bar. The owner drops what it kept for undoing.
    void dismiss();

Q_SIGNALS:
    /// The bar has hidden itself before.
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    WrapLabel *m_text;
    QPushButton *m_undo;
};

} // namespace workbench
