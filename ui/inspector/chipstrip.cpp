// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/chipstrip.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"

#include <QKeyEvent>

namespace workbench {

namespace {
constexpr qsizetype MostChips = 12; ///< nobody looks for one among more
} // namespace

ChipStrip::ChipStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipStrip::setNames(const QStringList &names)
{
    m_names = names.mid(0, MostChips);
    while (m_chips.size() < m_names.size()) {
        auto *chip = new Chip(this);
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT traceRequested(chip->name()); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setName(m_names.value(i));
    makeStop(m_chips.isEmpty() ? nullptr : m_chips.first());
    setTraced(m_traced);
    retranslate();
    setVisible(!m_names.isEmpty());
}

void ChipStrip::setTraced(const QString &name)
{
    m_traced = name;
    for (Chip *chip : std::as_const(m_chips))
        chip->setTraced(!name.isEmpty() && chip->name() == name);
}

void ChipStrip::makeStop(const Chip *stop)
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setFocusPolicy(chip == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChipStrip::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype at = m_chips.indexOf(qobject_cast<Chip *>(watched));
    if (at >= 0 && event->type() == QEvent::FocusIn)
        makeStop(m_chips.at(at));
    if (at < 0 || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!forward && key != Qt::Key_Left && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const qsizetype next = at + (forward ? 1 : -1);
    if (next >= 0 && next < m_names.size())
        m_chips.at(next)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ChipStrip::retranslate()
{
    for (Chip *chip : std::as_const(m_chips)) {
        //: %1 is the name of a value: "Trace AT1"
        const QString text = tr("Trace %1").arg(chip->name());
        chip->setAccessibleName(text);
        chip->setToolTip(text);
    }
}

} // namespace workbench
