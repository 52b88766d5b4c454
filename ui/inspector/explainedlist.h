// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"
#include "ui/inspector/explainedrow.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class ExplainedModel;

/// The parts of one half in words. Enter, a double click or the button below leads to where the chosen part
/// was seen first.
class ExplainedList : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Request, Response };

    explicit ExplainedList(Of half, QWidget *parent = nullptr);

    void setRows(const QList<ExplainedRow> &rows);
    /// All rows as text.
    QString text() const;
    QListView *view() const { return m_view; }
    ChipNavigation *chips() const { return m_chips; }
    void retranslate();

Q_SIGNALS:
    void originRequested(qint64 exchange);
    void copyRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ExplainedRow *current() const;
    QList<ChipNavigation::Spot> chipSpots(int row) const;
    void refreshButton();
    void lead();
    void copyCurrent();

    const Of m_half;
    ExplainedModel *m_model;
    QListView *m_view;
    ChipNavigation *m_chips;
    QPushButton *m_button;
    QAction *m_copy;
};

} // namespace workbench
