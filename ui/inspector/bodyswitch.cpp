// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/bodyswitch.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>

namespace workbench {

BodySwitch::BodySwitch(QWidget *parent)
    : QWidget(parent)
    , m_pretty(new QPushButton(this))
    , m_asReceived(new QPushButton(this))
{
    constexpr int SmallestTarget = 24; // WCAG 2.5.8
    auto *group = new QButtonGroup(this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    for (QPushButton *button : {m_pretty, m_asReceived}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumHeight(SmallestTarget);
        // The shade alone is hard to see in a dark theme.
        connect(button, &QPushButton::toggled, button, [button](bool checked) {
            QFont font;
            font.setUnderline(checked);
            button->setFont(font);
        });
        group->addButton(button);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_pretty->setChecked(true);
    connect(m_pretty, &QPushButton::toggled, this, &BodySwitch::changed);
    retranslate();
}

bool BodySwitch::isPretty() const
{
    return m_pretty->isChecked();
}

void BodySwitch::retranslate()
{
    m_pretty->setText(tr("Pretty"));
    m_pretty->setAccessibleName(tr("Pretty body"));
    m_asReceived->setText(tr("As received"));
    m_asReceived->setAccessibleName(tr("Body as received"));
}

} // namespace workbench
