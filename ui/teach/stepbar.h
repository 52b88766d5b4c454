// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

/// Back, Next, Play, Start again, Break it, Projector.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    /// The actions with their keys are the window's.
    struct Actions
    {
        QAction *back = nullptr;
        QAction *next = nullptr;
        QAction *play = nullptr;
        QAction *restart = nullptr;
        QAction *projector = nullptr;
    };

    explicit StepBar(const Actions &actions, QWidget *parent = nullptr);

    /// What stands on the big button; the others follow their actions.
    void setNextText(const QString &text);
    /// What "Break it" offers; without a menu there is no such button.
    void setBreakMenu(QMenu *menu);
    QPushButton *nextButton() const { return m_next; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *buttonFor(QAction *action);
    void retranslate();
    void refreshIcons();

    Actions m_actions;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_play;
    QPushButton *m_restart;
    QPushButton *m_break;
    QPushButton *m_projector;
};

} // namespace workbench
