// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/tokenset.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace workbench {

class SecretLabel;
class WrapLabel;

/// What a token answer holds, one row each.
class TokenRows : public QWidget
{
    Q_OBJECT

public:
    explicit TokenRows(QWidget *parent = nullptr);

    void setTokens(const TokenSet &tokens, const QString &accessName, const QString &refreshName,
                   const QString &idName);
    void setAskedScope(const QString &scope);
    void setRotated(std::optional<bool> rotated);
    void setRevealed(bool revealed);
    void setTraced(const QString &name);
    /// For the times: whether they need a date.
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void copyRequested(const workbench::Secret &secret);
    void traceRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addRow(QGridLayout *grid, QWidget *value);
    void refreshWords();
    void refreshRows();
    QString scopeText() const;
    QString refreshNote() const;

    TokenSet m_tokens;
    QString m_askedScope;
    std::optional<bool> m_rotated;
    QDateTime m_now;

    SecretLabel *m_access;
    SecretLabel *m_refresh;
    WrapLabel *m_refreshNote;
    SecretLabel *m_id;
    WrapLabel *m_scope;
    WrapLabel *m_type;
    WrapLabel *m_received;
    QLabel *m_accessLabel;
    QLabel *m_refreshLabel;
    QLabel *m_idLabel;
    QLabel *m_scopeLabel;
    QLabel *m_typeLabel;
    QLabel *m_receivedLabel;
};

} // namespace workbench
