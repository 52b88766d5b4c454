// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

class ExchangeListModel;
class ExchangeLog;
class ExchangeTable;
class SecretRegister;
struct ValueTrace;
class WrapLabel;

/// The list of exchanges with its filter line. The selection is an exchange id, so that several views can
/// share it: connect currentExchangeChanged() of each to setCurrentExchange() of the others; it stops by
/// itself.
class ExchangeListView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    ExchangeListView(const ExchangeLog &log, const SecretRegister &names, QWidget *parent = nullptr);

    /// 0 selects nothing. An exchange that the filter hides, or that is not yet in the log, stays current and
    /// is selected as soon as it is shown.
    void setCurrentExchange(qint64 id);
    qint64 currentExchange() const { return m_current; }
    /// Another view of the same exchanges, to be shown in place of the table, and the switch between the two,
    /// in front of the filter. The filter is for both.
    void addSwitch(QWidget *viewSwitch);
    void setOtherView(QWidget *view);
    void showOtherView(bool shown);
    /// For Ctrl+F.
    void focusFilter();
    /// For F6.
    void focusList();
    /// The register has learnt new names.
    void refreshNames();
    ExchangeListModel *model() const { return m_model; }
    /// Marks the rows and the chips of a trace.
    void setTrace(const ValueTrace &trace);
    /// Asks to follow the chosen value of the current row, or its first one. False when there is none.
    bool traceCurrent();

Q_SIGNALS:
    void currentExchangeChanged(qint64 id);
    /// Enter or a double click on a row: show it in detail.
    void exchangeActivated(qint64 id);
    void filterChanged();
    /// The owner clears the log and offers to undo it.
    void clearRequested();
    /// The chip of that name was chosen in the row of that exchange.
    void traceRequested(const QString &name, qint64 exchange);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectModel();
    void retranslate();
    void refreshIcons();
    void refreshEmpty();
    QWidget *rowsView() const;
    void showCurrent();
    void onSelectionChanged();

    ExchangeListModel *m_model;
    QLineEdit *m_filter; // made in the order of the Tab chain
    QToolButton *m_clear;
    ExchangeTable *m_table;
    QStackedWidget *m_stack;
    QHBoxLayout *m_line;
    QWidget *m_otherView = nullptr;
    bool m_otherShown = false;
    WrapLabel *m_empty;
    qint64 m_current = 0;
    bool m_settling =
        false; ///< rows come or go, or the current one is set from outside: not the person's choice
};

} // namespace workbench
