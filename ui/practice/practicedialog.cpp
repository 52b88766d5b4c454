// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicedialog.h"

#include "ui/common/uprightscrollarea.h"
#include "ui/practice/practicepanel.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace workbench {

PracticeDialog::PracticeDialog(QWidget *parent)
    : QDialog(parent)
    , m_panel(new PracticePanel(this))
    , m_close(new QPushButton(this))
{
    m_close->setMinimumHeight(24);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    auto *scroll = new UprightScrollArea(this); // large text on a small screen
    scroll->setWidget(m_panel);
    scroll->letNarrow();
    layout->addWidget(scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    const QFontMetrics metrics(font());
    resize(QSize(metrics.averageCharWidth() * 95, metrics.lineSpacing() * 34)
               .boundedTo(screen()->availableSize()));
    refreshWords();
}

void PracticeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
}

void PracticeDialog::refreshWords()
{
    setWindowTitle(tr("Practice server"));
    m_close->setText(tr("Close"));
}

} // namespace workbench
