// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checks/checklist.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace workbench {

class ChecklistModel;

/// "7 passed  1 failed  1 to tick yourself", each with its icon.
class CheckSummary : public QWidget
{
    Q_OBJECT

public:
    /// Follows the model by itself.
    explicit CheckSummary(const ChecklistModel *model, QWidget *parent = nullptr);

    QString text() const;
    /// Tells screen readers how it went.
    void announce();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        CheckState state = CheckState::NotRun;
        QWidget *widget = nullptr;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
    };

    static QString words(CheckState state, int count);
    void refresh();
    void refreshIcons();

    const ChecklistModel *m_model;
    QList<Part> m_parts;
};

} // namespace workbench
