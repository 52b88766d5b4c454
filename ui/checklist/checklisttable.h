// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace workbench {

class CheckDelegate;
class ChecklistModel;

/// The table of checks. Texts wrap. When there is no room, the columns that the detail below repeats are left
/// out: nothing is cut off and nothing scrolls sideways.
class ChecklistTable : public QTableView
{
    Q_OBJECT

public:
    explicit ChecklistTable(ChecklistModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Double click, Enter, or a click on the evidence.
    void exchangeRequested(qint64 exchange);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void copyRow() const;
    void toggleCurrentRow();
    void requestExchange(const QModelIndex &index);
    int leastWidth(int column) const;
    int wantedWidth(int column) const;
    void shareWidth();

    ChecklistModel *m_checks;
    CheckDelegate *m_delegate;
    QAction *m_copy;
    QTimer m_shareLater;
    int m_sharedWidth = -1;
};

} // namespace workbench
