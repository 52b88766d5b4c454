// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

/// A line for a secret with a button that shows it. Its focus proxy is the line, so it can be a label's
/// buddy.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// What is typed here, translated, unique in its window: "Client secret". Becomes the accessible name.
    void setTitle(const QString &title);
    void setSecret(const Secret &secret);
    Secret secret() const;
    void setPlaceholderText(const QString &text);
    void setRevealed(bool revealed);
    bool isRevealed() const;
    void clear();
    /// For validators, notes and focus; do not show its text elsewhere.
    QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// A person changed it (not setSecret()). The value is not in the signal on purpose.
    void edited();
    void editingFinished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();
    void refreshIcon();

    QString m_title;
    QLineEdit *m_edit;
    QToolButton *m_reveal;
};

} // namespace workbench
