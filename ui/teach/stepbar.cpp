// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/stepbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace workbench {

namespace {
constexpr int SmallestTarget = 24; // WCAG 2.5.8
}

StepBar::StepBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_back(buttonFor(actions.back))
    , m_next(buttonFor(actions.next))
    , m_play(buttonFor(actions.play))
    , m_restart(buttonFor(actions.restart))
    , m_break(new QPushButton(this))
    , m_projector(buttonFor(actions.projector))
{
    m_break->setMinimumHeight(SmallestTarget);
    m_break->setAutoDefault(false);
    m_break->hide();
    m_next->setDefault(true);
    auto *layout = new FlowLayout(this);
    for (QPushButton *button : {m_back, m_next, m_play, m_restart, m_break, m_projector})
        layout->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    refreshIcons();
}

QPushButton *StepBar::buttonFor(QAction *action)
{
    auto *button = new QPushButton(this);
    button->setMinimumHeight(SmallestTarget);
    button->setAutoDefault(false);
    button->setCheckable(action->isCheckable());
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    connect(action, &QAction::changed, button, follow);
    connect(action, &QAction::toggled, button, follow);
    if (action->isCheckable()) // toggled: assistive technology switches a button without clicking it
        connect(button, &QPushButton::toggled, action, &QAction::setChecked);
    else
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

void StepBar::setNextText(const QString &text)
{
    m_next->setText(text);
    updateGeometry();
}

void StepBar::setBreakMenu(QMenu *menu)
{
    m_break->setMenu(menu);
    m_break->setVisible(menu != nullptr);
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcons();
}

void StepBar::retranslate()
{
    m_back->setText(tr("Back", "to the step before"));
    m_play->setText(tr("Play", "goes through the steps by itself"));
    m_restart->setText(tr("Start again"));
    m_break->setText(tr("Break it…"));
    m_projector->setText(tr("Projector"));
    const auto hint = [](QPushButton *button, const QAction *action) {
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        button->setToolTip(keys.join(QStringLiteral(", ")));
    };
    hint(m_back, m_actions.back);
    hint(m_next, m_actions.next);
    hint(m_restart, m_actions.restart);
    hint(m_projector, m_actions.projector);
}

void StepBar::refreshIcons()
{
    using namespace Qt::StringLiterals;
    const int side = fontMetrics().height(); // as large as the words, also for a projector
    for (QPushButton *button : {m_back, m_next, m_play, m_restart, m_break, m_projector})
        button->setIconSize(QSize(side, side));
    m_back->setIcon(themedIcon("back"_L1, palette()));
    m_next->setIcon(themedIcon("next"_L1, palette()));
    m_play->setIcon(themedIcon("play"_L1, palette()));
    m_restart->setIcon(themedIcon("undo"_L1, palette()));
    m_break->setIcon(themedIcon("break"_L1, palette()));
    m_projector->setIcon(themedIcon("teach"_L1, palette()));
}

} // namespace workbench
