// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class PracticePanel;

/// The practice panel in a window of its own, beside the main window. Use show(), never exec().
class PracticeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeDialog(QWidget *parent = nullptr);

    PracticePanel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();

    PracticePanel *m_panel;
    QPushButton *m_close;
};

} // namespace workbench
