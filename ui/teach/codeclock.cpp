// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/codeclock.h"

#include "ui/common/countdownring.h"
#include "ui/common/words.h"
#include "ui/common/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace workbench {

CodeClock::CodeClock(QWidget *parent)
    : QWidget(parent)
    , m_ring(new CountdownRing(this))
    , m_text(new WrapLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_ring);
    layout->addWidget(m_text, 1);
    refreshSize();
    hide();
}

void CodeClock::setCode(const std::optional<QDateTime> &since, std::optional<qint64> lifeSeconds)
{
    m_since = since;
    m_life = lifeSeconds;
    setVisible(since.has_value());
    refresh();
}

void CodeClock::tick(const QDateTime &now)
{
    m_now = now;
    refresh();
}

void CodeClock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::FontChange)
        refreshSize();
}

/// As high as a line and a half: it stands in a text.
void CodeClock::refreshSize()
{
    const int side = fontMetrics().height() * 3 / 2;
    m_ring->setFixedSize(side, side);
}

void CodeClock::refresh()
{
    m_ring->setTitle(tr("authorization code"));
    if (!m_since)
        return;
    const qint64 age = m_now.isValid() ? qMax<qint64>(0, m_since->secsTo(m_now)) : 0;
    const std::optional<qint64> left = m_life ? std::optional(*m_life - age) : std::nullopt;
    m_ring->setLife(m_life, left);
    if (!left)
        m_text->setText(tr("The code is %1 old.").arg(durationText(age)));
    else if (*left > 0)
        m_text->setText(tr("The code lives for another %1.").arg(durationText(*left)));
    else
        m_text->setText(tr("The code has expired."));
}

} // namespace workbench
