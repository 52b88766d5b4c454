// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messagehalf.h"

#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

MessageHalf::MessageHalf(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_note(new FieldNote(this))
    , m_stack(new QStackedWidget(this))
    , m_content(content)
    , m_missing(new WrapLabel(this))
{
    constexpr int SmallestTarget = 24; // WCAG 2.5.8
    m_title->setTextFormat(Qt::PlainText);
    m_copy->setAutoRaise(true);
    m_copy->setMinimumSize(SmallestTarget, SmallestTarget);
    m_missing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_missing);
    connect(m_copy, &QToolButton::clicked, this, &MessageHalf::copyRequested);

    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setTabOrder(m_copy, m_content);
    refreshLook();
}

void MessageHalf::setTitle(const QString &title)
{
    m_title->setText(title);
}

void MessageHalf::setCopyName(const QString &name)
{
    m_copy->setAccessibleName(name);
    m_copy->setToolTip(name);
}

void MessageHalf::setNote(FieldNote::Kind kind, const QString &text)
{
    m_note->setNote(kind, text);
}

QString MessageHalf::noteText() const
{
    return m_note->text();
}

void MessageHalf::setMissing(const QString &sentence)
{
    m_missing->setText(sentence);
    m_stack->setCurrentWidget(sentence.isEmpty() ? m_content : m_missing);
    m_copy->setEnabled(sentence.isEmpty() || !noteText().isEmpty());
}

QString MessageHalf::missing() const
{
    return m_missing->text();
}

void MessageHalf::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void MessageHalf::refreshLook()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_copy->setIcon(themedIcon("copy"_L1, palette()));
}

} // namespace workbench
