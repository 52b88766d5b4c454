// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/run/tokencard.h"
#include "ui/run/verbrow.h"
#include "ui/run/waitingpanel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSplitter;
QT_END_NAMESPACE

namespace workbench {

class EmptyState;
class ExchangeListView;
class ExchangeLog;
class FieldNote;
class InspectorPanel;
class LanesSwitch;
class LanesView;
class SecretRegister;
class TraceBar;
class Tracing;
class WindowActions;

/// The Run workspace: verb, message, wait and token above; exchanges and inspector below. Arranges only.
class RunWorkspace final : public QWidget
{
    Q_OBJECT

public:
    RunWorkspace(const WindowActions &actions, const ExchangeLog &log, const SecretRegister &names,
                 QWidget *parent = nullptr);

    EmptyState *welcome() const { return m_welcome; }
    VerbRow *verbs() const { return m_verbs; }
    /// What the profile allows although it is not safe.
    FieldNote *exceptions() const { return m_exceptions; }
    MessageBar *message() const { return m_message; }
    /// What is said about a change on purpose.
    MessageBar *breaks() const { return m_breaks; }
    WaitingPanel *waiting() const { return m_waiting; }
    TokenCard *tokens() const { return m_tokens; }
    ExchangeListView *exchanges() const { return m_exchanges; }
    InspectorPanel *inspector() const { return m_inspector; }
    Tracing *tracing() const { return m_tracing; }

    /// The exchanges as lanes instead of a list.
    void setLanes(bool lanes);
    bool isLanes() const;
    /// The lanes, made when they are first asked for.
    LanesView *lanes();
    /// The first start: one button instead of empty panels.
    void setWelcome(bool shown);
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &state);
    /// In the order of F6.
    QList<QWidget *> panes() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectExchanges();
    void connectTrace();
    void retranslate();
    void arrange();

    const WindowActions &m_actions;
    const ExchangeLog &m_log;
    const SecretRegister &m_names;
    EmptyState *m_welcome;
    QWidget *m_work;
    QWidget *m_upper; ///< message, wait and tokens
    QWidget *m_page = nullptr; ///< m_work, where it scrolls
    VerbRow *m_verbs;
    FieldNote *m_exceptions;
    MessageBar *m_message;
    MessageBar *m_breaks;
    WaitingPanel *m_waiting;
    TokenCard *m_tokens;
    TraceBar *m_traceBar;
    QSplitter *m_columns;
    ExchangeListView *m_exchanges;
    LanesSwitch *m_switch;
    InspectorPanel *m_inspector;
    LanesView *m_lanes = nullptr;
    Tracing *m_tracing = nullptr;
};

} // namespace workbench
