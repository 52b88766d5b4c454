// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QSlider;
QT_END_NAMESPACE

namespace workbench {

/// A slider over chosen lengths of time, with the chosen one in words beside it.
class TimeSlider : public QWidget
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget *parent = nullptr);

    /// Ascending; 0 as the last one is no end, as the first one nothing.
    void setSteps(const QList<qint64> &seconds);
    /// Shown as it is, also between the steps; the handle stands at the nearest.
    void setSeconds(qint64 seconds);
    qint64 seconds() const { return m_seconds; }
    /// What it sets: the slider's accessible name, with the value.
    void setName(const QString &name);

    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    /// A person moved it.
    void secondsChanged(qint64 seconds);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString valueText() const;
    void refresh();

    QList<qint64> m_steps;
    qint64 m_seconds = 0;
    QString m_name;
    QSlider *m_slider;
    QLabel *m_value;
};

} // namespace workbench
