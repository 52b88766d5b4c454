// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/valuetrace.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

/// One line that says where a value has been, with a link to each exchange. Hidden without a trace.
class TraceBar : public QFrame
{
    Q_OBJECT

public:
    explicit TraceBar(QWidget *parent = nullptr);

    /// A trace without a name hides the line.
    void setTrace(const ValueTrace &trace);
    const ValueTrace &trace() const { return m_trace; }

Q_SIGNALS:
    void exchangeRequested(qint64 id);
    void stepRequested(bool forward);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void refreshIcons();
    QWidget *label(const QString &text);
    QWidget *link(qint64 id);

    ValueTrace m_trace;
    QWidget *m_line = nullptr;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace workbench
