// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teach/stepwords.h"

#include "ui/common/fieldnote.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"
#include "ui/teach/codeclock.h"
#include "ui/teach/unfold.h"

#include <QAccessible>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace workbench {

StepWords::StepWords(QWidget *parent)
    : QFrame(parent)
    , m_title(new WrapLabel(this))
    , m_text(new WrapLabel(this))
    , m_note(new FieldNote(this))
    , m_clock(new CodeClock(this))
    , m_more(new Unfold(this))
    , m_whatIf(new Unfold(this))
    , m_try(new QPushButton(m_whatIf))
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_try->setAutoDefault(false);
    m_whatIf->addBelow(m_try);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_note),
          static_cast<QWidget *>(m_clock), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_whatIf)})
        layout->addWidget(widget);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT breakRequested(m_contents.breakId); });
    retranslate();
    refreshFonts();
    setContents({});
}

void StepWords::setContents(const Contents &contents)
{
    const bool another = contents.place != m_contents.place || contents.title != m_contents.title ||
                         contents.note != m_contents.note;
    m_contents = contents;
    m_title->setText(contents.title);
    m_text->setText(contents.text);
    m_note->setNote(contents.note.isEmpty() ? FieldNote::Kind::None : FieldNote::Kind::Info, contents.note);
    m_more->setText(contents.more);
    m_whatIf->setText(contents.whatIf);
    m_try->setVisible(!contents.breakId.isEmpty());
    QStringList said;
    for (const QString &part : {contents.place, contents.title, contents.text, contents.note}) {
        if (!part.isEmpty())
            said.append(part);
    }
    setAccessibleName(said.join(u". "_s));
    updateGeometry();
    if (!another || !isVisible())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StepWords::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshFonts();
}

void StepWords::retranslate()
{
    m_more->setTitle(tr("More", "unfolds a longer explanation"));
    m_whatIf->setTitle(tr("What if…?"));
    m_try->setText(tr("Try it in this lesson"));
}

void StepWords::refreshFonts()
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_try->setIcon(themedIcon("break"_L1, palette()));
}

} // namespace workbench
