// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"

#include <QListView>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace workbench {

class ExchangeLog;
class LaneDelegate;
class LaneModel;
class SecretRegister;
struct ValueTrace;

/// The exchanges as a sequence diagram: a list in which each row is an arrow. The selection is an exchange
/// id, as in the list of exchanges: connect currentExchangeChanged() of each to setCurrentExchange() of the
/// other.
class LanesView : public QListView
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    LanesView(const ExchangeLog &log, const SecretRegister &names, QWidget *parent = nullptr);

    /// 0 selects nothing. An exchange that is not among the rows stays current and is selected as soon as it
    /// is shown.
    void setCurrentExchange(qint64 id);
    qint64 currentExchange() const { return m_current; }
    LaneModel *lanes() const { return m_model; }
    ChipNavigation *chips() const { return m_chips; }
    /// Marks the arrows and the chips of a trace.
    void setTrace(const ValueTrace &trace);

Q_SIGNALS:
    void currentExchangeChanged(qint64 id);
    /// Enter or a double click on an arrow: show its exchange in detail.
    void exchangeActivated(qint64 id);
    /// The chip of that name was chosen on an arrow of that exchange.
    void traceRequested(const QString &name, qint64 exchange);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    class Heads;

    void connectModel();
    void retranslate();
    void placeHeads();
    void showCurrent();
    void setCurrent(qint64 id);
    void copySelection() const;
    QList<ChipNavigation::Spot> chipSpots(int row) const;

    LaneModel *m_model;
    LaneDelegate *m_delegate;
    ChipNavigation *m_chips;
    Heads *m_heads;
    QAction *m_copy;
    qint64 m_current = 0;
    bool m_settling = false; ///< rows come or go, or the owner chooses: not the person's choice
};

} // namespace workbench
