// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace/tracebar.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"
#include "ui/trace/tracewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr int SmallestTarget = 24; // WCAG 2.5.8

QToolButton *iconButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(SmallestTarget, SmallestTarget);
    return button;
}
} // namespace

TraceBar::TraceBar(QWidget *parent)
    : QFrame(parent)
    , m_previous(iconButton(this))
    , m_next(iconButton(this))
    , m_close(iconButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 2, 1);
    row->setSpacing(2);
    for (QToolButton *button : {m_previous, m_next, m_close})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(m_close, &QToolButton::clicked, this, &TraceBar::closeRequested);
    retranslate();
    refreshIcons();
    hide();
}

void TraceBar::setTrace(const ValueTrace &trace)
{
    if (trace == m_trace)
        return;
    m_trace = trace;
    rebuild();
    setVisible(!trace.name.isEmpty());
}

QWidget *TraceBar::label(const QString &text)
{
    auto *label = new QLabel(text, m_line);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumHeight(SmallestTarget);
    return label;
}

QWidget *TraceBar::link(qint64 id)
{
    QToolButton *button = iconButton(m_line);
    button->setText(u'#' + QString::number(id));
    QFont underlined = button->font();
    underlined.setUnderline(true);
    button->setFont(underlined);
    button->setAccessibleName(tr("Go to exchange %1 of the trace").arg(id));
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT exchangeRequested(id); });
    return button;
}

/// The words of the line between its links. A link that has the focus gives it to the button for the next
/// one.
void TraceBar::rebuild()
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    const bool focused = m_line && m_line->isAncestorOf(focusWidget());
    auto *old = std::exchange(m_line, new QWidget(this));
    if (old) {
        row->removeWidget(old);
        old->hide();
        old->deleteLater(); // one of its links may have brought us here
    }
    auto *flow = new FlowLayout(m_line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(3);
    // What is to be seen is cut into words and links; a screen reader hears the sentence as a whole.
    QWidget *head = label(chipLabel(m_trace.name, font()) + u" –"_s);
    head->setAccessibleName(TraceWords::sentence(m_trace));
    flow->addWidget(head);
    int more = 0;
    const QList<TraceWords::Part> parts = TraceWords::parts(m_trace, more);
    for (const TraceWords::Part &part : parts) {
        flow->addWidget(label(part.words));
        for (const qint64 id : part.exchanges)
            flow->addWidget(link(id));
    }
    if (more > 0)
        flow->addWidget(label(TraceWords::moreText(more)));
    if (parts.isEmpty())
        flow->addWidget(label(TraceWords::nowhere()));
    row->insertWidget(0, m_line, 1);
    const bool several = m_trace.stops.size() > 1;
    m_previous->setEnabled(several);
    m_next->setEnabled(!m_trace.stops.isEmpty());
    if (focused)
        m_next->setFocus();
}

void TraceBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_previous, tr("Previous exchange of the trace"));
    name(m_next, tr("Next exchange of the trace"));
    name(m_close, tr("End the trace"));
    setAccessibleName(tr("Trace of a value"));
}

void TraceBar::refreshIcons()
{
    m_previous->setIcon(themedIcon("back"_L1, palette()));
    m_next->setIcon(themedIcon("next"_L1, palette()));
    m_close->setIcon(themedIcon("cancel"_L1, palette()));
}

void TraceBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
}

void TraceBar::paintEvent(QPaintEvent *)
{
    paintTintedFrame(*this, Role::InfoTint, Role::Accent);
}

} // namespace workbench
