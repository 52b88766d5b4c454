// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace workbench {

class FieldNote;
class TimingModel;
class WrapLabel;

/// How long each phase took, and what Qt could not see.
class TimingPage : public InspectorPage
{
    Q_OBJECT

public:
    explicit TimingPage(QWidget *parent = nullptr);

    void showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed) override;
    void clear() override;
    void retranslate() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshWidths();

    TimingModel *m_model;
    QTableView *m_table;
    FieldNote *m_repeated;
    WrapLabel *m_remark;
    WrapLabel *m_started;
};

} // namespace workbench
