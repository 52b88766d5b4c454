// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/timeslider.h"

#include "ui/common/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <limits>

namespace workbench {

TimeSlider::TimeSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_value(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    m_slider->setMinimumHeight(24);
    m_slider->setPageStep(3);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_value->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) {
        m_seconds = m_steps.value(at);
        refresh();
        Q_EMIT secondsChanged(m_seconds);
    });
}

void TimeSlider::setSteps(const QList<qint64> &seconds)
{
    const QSignalBlocker quiet(m_slider);
    m_steps = seconds;
    m_slider->setRange(0, static_cast<int>(seconds.size()) - 1);
    setSeconds(m_seconds);
}

void TimeSlider::setSeconds(qint64 seconds)
{
    const QSignalBlocker quiet(m_slider);
    m_seconds = seconds;
    // No end is further than everything.
    const auto reach = [this](qint64 value) {
        return value == 0 && m_steps.value(0) != 0 ? std::numeric_limits<qint64>::max() : value;
    };
    qsizetype at = 0;
    while (at + 1 < m_steps.size() && reach(m_steps.at(at)) < reach(seconds))
        ++at;
    m_slider->setValue(static_cast<int>(at));
    refresh();
}

void TimeSlider::setName(const QString &name)
{
    m_name = name;
    refresh();
}

void TimeSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

QString TimeSlider::valueText() const
{
    if (m_seconds > 0)
        return durationWords(m_seconds);
    return m_steps.value(0) == 0 ? tr("none") : tr("no end");
}

void TimeSlider::refresh()
{
    m_value->setText(valueText());
    // The position alone means nothing to somebody who listens.
    m_slider->setAccessibleName(tr("%1: %2").arg(m_name, valueText()));
    m_value->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
}

} // namespace workbench
