// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesswitch.h"

#include "ui/common/themedicon.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

LanesSwitch::LanesSwitch(QWidget *parent)
    : QWidget(parent)
    , m_list(new QToolButton(this))
    , m_lanes(new QToolButton(this))
{
    constexpr int SmallestTarget = 24; // WCAG 2.5.8
    auto *group = new QButtonGroup(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QToolButton *button : {m_list, m_lanes}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setMinimumSize(SmallestTarget, SmallestTarget);
        button->setFocusPolicy(Qt::TabFocus);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_list->setChecked(true);
    // toggled, not clicked: assistive technology switches a button without clicking it.
    connect(m_lanes, &QToolButton::toggled, this, &LanesSwitch::toggled);
    retranslate();
    refreshIcons();
}

void LanesSwitch::setLanes(bool lanes)
{
    (lanes ? m_lanes : m_list)->setChecked(true);
}

bool LanesSwitch::isLanes() const
{
    return m_lanes->isChecked();
}

void LanesSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void LanesSwitch::retranslate()
{
    m_list->setText(tr("List"));
    m_lanes->setText(tr("Lanes"));
    m_list->setAccessibleName(tr("Show exchanges as a list"));
    m_lanes->setAccessibleName(tr("Show exchanges as lanes"));
    for (QToolButton *button : {m_list, m_lanes})
        button->setToolTip(button->accessibleName());
}

void LanesSwitch::refreshIcons()
{
    m_list->setIcon(themedIcon("list"_L1, palette()));
    m_lanes->setIcon(themedIcon("lanes"_L1, palette()));
}

} // namespace workbench
