// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

namespace {

WrapLabel *centredLabel(QWidget *parent)
{
    auto *label = new WrapLabel(parent);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    return label;
}

QPushButton *makeButton(const ActionText &action, QWidget *parent)
{
    auto *button = new QPushButton(action.text, parent);
    button->setMinimumHeight(std::max(24, button->fontMetrics().height() + 10));
    if (!action.icon.isEmpty())
        button->setIcon(themedIcon(QLatin1StringView(action.icon.toLatin1()), parent->palette()));
    return button;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_buttons(new QWidget(this))
    , m_buttonLayout(new QVBoxLayout(m_buttons))
{
    m_buttonLayout->setContentsMargins(0, 8, 0, 0);
    m_buttonLayout->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_buttons);
    layout->addStretch(2);
    refreshFonts();
}

void EmptyState::setContents(const Contents &contents)
{
    m_contents = contents;
    m_title->setText(contents.title);
    m_title->setVisible(!contents.title.isEmpty());
    m_sentence->setText(contents.sentence);
    m_sentence->setVisible(!contents.sentence.isEmpty());
    rebuildButtons();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFonts();
    if (event->type() == QEvent::PaletteChange)
        rebuildButtons();
}

void EmptyState::rebuildButtons()
{
    // Later, not now: the button that is going may be the one whose click we are in.
    const auto old = m_buttons->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater();
    }
    while (QLayoutItem *item = m_buttonLayout->takeAt(0))
        delete item;

    const auto offer = [this](const ActionText &action, QWidget *parent) {
        QPushButton *button = makeButton(action, parent);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionRequested(id); });
        return button;
    };
    if (m_contents.primary) {
        QPushButton *button = offer(*m_contents.primary, m_buttons);
        button->setDefault(true);
        button->setAccessibleDescription(m_contents.primary->hint);
        m_buttonLayout->addWidget(button, 0, Qt::AlignHCenter);
        WrapLabel *hint = centredLabel(m_buttons);
        hint->setText(m_contents.primary->hint);
        hint->setForegroundRole(QPalette::PlaceholderText);
        hint->setVisible(!m_contents.primary->hint.isEmpty());
        m_buttonLayout->addWidget(hint);
    }
    if (!m_contents.secondary.isEmpty()) {
        auto *row = new QWidget(m_buttons);
        auto *flow = new FlowLayout(row, Qt::AlignHCenter);
        for (const ActionText &action : std::as_const(m_contents.secondary)) {
            QPushButton *button = offer(action, row);
            button->setToolTip(action.hint);
            flow->addWidget(button);
        }
        m_buttonLayout->addWidget(row);
    }
    m_buttons->setVisible(m_contents.primary || !m_contents.secondary.isEmpty());
}

void EmptyState::refreshFonts()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
}

} // namespace workbench
