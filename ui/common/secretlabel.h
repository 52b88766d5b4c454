// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

class Chip;
class WrapLabel;

/// One secret in a row: its chip, the value or dots, a reveal button and a copy button. While it is masked
/// the value is in no child widget, so neither a screen reader nor a screenshot can get at it.
class SecretLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SecretLabel(QWidget *parent = nullptr);

    /// What it is, translated, in the form that follows a verb: "access token". Makes the names of the
    /// buttons
    /// ("Reveal access token"), so it must be unique in its window.
    void setTitle(const QString &title);
    /// \a name is the short name from the secret register, e.g. "AT1". An empty value shows "none" and no
    /// buttons. A different value is masked again.
    void setSecret(const QString &name, const Secret &value);
    const Secret &secret() const { return m_value; }
    QString name() const { return m_name; }

    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    /// Struck through: replaced, revoked or used. It can still be copied, to try whether the server refuses
    /// it.
    void setDead(bool dead);
    bool isDead() const { return m_dead; }
    /// Lights its chip up when it has that name.
    void setTraced(const QString &name);

Q_SIGNALS:
    /// The owner copies through SecretClipboard.
    void copyRequested();
    /// The chip was pressed.
    void traceRequested(const QString &name);
    void revealedChanged(bool revealed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshText();
    void refreshWords();
    void refreshIcons();

    QString m_title;
    QString m_name;
    Secret m_value;
    bool m_revealed = false;
    bool m_dead = false;
    QString m_traced;
    Chip *m_chip;
    WrapLabel *m_text;
    QToolButton *m_reveal;
    QToolButton *m_copy;
};

} // namespace workbench
