// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/unfold.h"

#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace workbench {

Unfold::Unfold(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_below(new QWidget(this))
    , m_column(new QVBoxLayout(m_below))
    , m_text(new WrapLabel(m_below))
{
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    m_column->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_below);
    // toggled, not clicked: assistive technology switches a button without clicking it.
    connect(m_button, &QToolButton::toggled, this, &Unfold::unfold);
    unfold(false);
}

void Unfold::setTitle(const QString &title, const QString &name)
{
    m_button->setText(title);
    m_button->setAccessibleName(name.isEmpty() ? title : name);
}

void Unfold::setText(const QString &text)
{
    if (m_text->text() != text)
        m_button->setChecked(false);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

bool Unfold::isUnfolded() const
{
    return m_button->isChecked();
}

void Unfold::addBelow(QWidget *widget)
{
    m_column->addWidget(widget, 0, Qt::AlignLeft);
}

void Unfold::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_column->setContentsMargins(fontMetrics().height(), 0, 0, 0);
}

void Unfold::unfold(bool unfolded)
{
    m_below->setVisible(unfolded);
    refreshIcon();
    updateGeometry();
    m_text->setAccessibleName(m_text->text());
    if (!unfolded)
        return;
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Unfold::refreshIcon()
{
    m_button->setArrowType(m_button->isChecked() ? Qt::DownArrow : Qt::RightArrow);
}

} // namespace workbench
