// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicerequest.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class PracticeRequestModel;
class WrapLabel;

/// The live view: one row for each request that the practice server took, and the chosen one in full.
class PracticeLive : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeLive(QWidget *parent = nullptr);

    /// Not owned. Null: nothing to show.
    void setModel(PracticeRequestModel *model);
    /// Chooses this row without telling; -1 chooses none.
    void setCurrentRow(int row);

Q_SIGNALS:
    /// The person chose it.
    void rowChosen(int row);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshWords();
    void refreshState();

    PracticeRequestModel *m_model = nullptr;
    bool m_atTheEnd = true;
    bool m_scrollLater = false;
    bool m_setting = false;
    QLabel *m_label;
    QPushButton *m_clear;
    WrapLabel *m_empty;
    QListView *m_list;
    WrapLabel *m_chosen;
};

} // namespace workbench
