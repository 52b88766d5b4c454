// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undobar.h"

#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"
#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace workbench {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new WrapLabel(this))
    , m_undo(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_undo);
    m_undo->setMinimumHeight(24);
    m_undo->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
    hide();
}

void UndoBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString UndoBar::text() const
{
    return m_text->text();
}

void UndoBar::dismiss()
{
    hide();
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    paintTintedFrame(*this, Role::InfoTint, Role::Accent);
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("&Undo"));
    m_undo->setIcon(themedIcon(QLatin1StringView("undo"), palette()));
}

} // namespace workbench
