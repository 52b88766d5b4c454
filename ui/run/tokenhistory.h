// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/valuelives.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class ValueLifeModel;
class WrapLabel;

/// What became of the codes and tokens of this session; a dead token can be tried again, to see it refused.
class TokenHistory : public QWidget
{
    Q_OBJECT

public:
    explicit TokenHistory(QWidget *parent = nullptr);

    /// As ValueLifeModel::setLives(); the current row stays on its value.
    void setLives(const QList<ValueLife> &lives, const QStringList &names);
    int count() const;
    /// Nothing can be tried while something runs.
    void setBusy(bool busy);
    void tick(const QDateTime &now);
    bool needsTicking() const;

Q_SIGNALS:
    /// An old access token is to be shown to the API, an old refresh token to the authorization server.
    void tryRequested(workbench::ValueLife::Sort sort, const workbench::Secret &value);
    void exchangeRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;

private:
    const ValueLife *current() const;
    void refreshWords();
    void refreshButtons();
    void refreshHeight();

    ValueLifeModel *m_model;
    QListView *m_list;
    WrapLabel *m_empty;
    QPushButton *m_try;
    QPushButton *m_show;
    QDateTime m_now;
    bool m_busy = false;
};

} // namespace workbench
