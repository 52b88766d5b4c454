// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/clipboardoffer.h"

#include "ui/common/fieldnote.h"
#include "ui/run/redirecttext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace workbench {

namespace {

/// Empty when it does not fit.
QString fittingText(const BrowserWait &wait)
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    return fitsWait(text, wait) ? text : QString();
}

} // namespace

ClipboardOffer::ClipboardOffer(QWidget *parent)
    : QWidget(parent)
    , m_note(new FieldNote(this))
    , m_use(new QPushButton(this))
{
    m_use->setMinimumHeight(24);
    m_use->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    layout->addWidget(m_use);
    layout->addStretch(1);
    connect(m_use, &QPushButton::clicked, this, &ClipboardOffer::take);
    refreshWords();
    hide();
}

void ClipboardOffer::check(const BrowserWait &wait)
{
    m_wait = wait;
    setVisible(!fittingText(wait).isEmpty());
}

void ClipboardOffer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
}

void ClipboardOffer::take()
{
    // Between the offer and the click something else may have been copied.
    const QString text = fittingText(m_wait);
    hide();
    if (!text.isEmpty())
        Q_EMIT taken(text);
}

void ClipboardOffer::refreshWords()
{
    m_note->setNote(FieldNote::Kind::Info, tr("The clipboard holds an address that fits."));
    m_use->setText(tr("Use it"));
    m_use->setAccessibleName(tr("Use it: the address in the clipboard"));
}

} // namespace workbench
