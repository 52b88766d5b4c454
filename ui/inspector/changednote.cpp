// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/changednote.h"

#include "app/words/breakwords.h"
#include "ui/common/shownbytes.h"
#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype LongestValue = 200; // a token of ten kilobytes says no more than its beginning

/// Ready to be seen; null stays null. The naming first: half a secret has no name.
QString shown(const QString &value, const SecretRegister &names, bool revealed)
{
    if (value.isNull())
        return value;
    QString text = shownText((revealed ? value : names.named(value)).toUtf8());
    if (text.size() > LongestValue)
        text = text.left(LongestValue) + u'…';
    return text.isNull() ? u""_s : text;
}

/// Values may break anywhere; what a server or a person wrote is no markup.
QString breakable(const QString &value)
{
    QString html;
    for (const QChar c : value) {
        html += QString(c).toHtmlEscaped();
        if (!c.isLetterOrNumber())
            html += QChar(0x200B);
    }
    return html;
}

QString marked(const QString &name, const QString &was, const QString &is)
{
    QString html = u"<b>%1</b>&nbsp; "_s.arg(name.toHtmlEscaped());
    if (!was.isNull())
        html += u"<s>%1</s> "_s.arg(breakable(was));
    if (!is.isNull())
        html += u"<u>%1</u>"_s.arg(breakable(is));
    return html;
}
} // namespace

ChangedNote::ChangedNote(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    refreshIcon();
    hide();
}

void ChangedNote::showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed)
{
    if (exchange.brokenBy.isEmpty())
        return clear();
    QStringList lines{BreakWords::title(exchange.brokenBy).toHtmlEscaped()};
    QStringList words{BreakWords::title(exchange.brokenBy)};
    if (exchange.unbroken) {
        for (const ChangedPart &part : changedParts(*exchange.unbroken, exchange.request)) {
            const QString name = BreakWords::partName(part);
            const QString was = shown(part.was, names, revealed);
            const QString is = shown(part.is, names, revealed);
            lines.append(marked(name, was, is));
            //: a part of a message, what was done to it: "state: changed on purpose: was a, is b"
            words.append(tr("%1: %2").arg(name, BreakWords::change(was, is)));
        }
    }
    if (lines.size() == 1) {
        lines.append(tr("Nothing in the message itself was changed.").toHtmlEscaped());
        words.append(tr("Nothing in the message itself was changed."));
    }
    m_text->setText(lines.join("<br>"_L1));
    m_text->setAccessibleName(words.join(u'\n'));
    show();
}

void ChangedNote::clear()
{
    hide();
    m_text->clear();
    m_text->setAccessibleName({});
}

QString ChangedNote::text() const
{
    return m_text->accessibleName();
}

void ChangedNote::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcon();
}

void ChangedNote::paintEvent(QPaintEvent *)
{
    paintTintedFrame(*this, Role::WarningTint, Role::Warning);
}

void ChangedNote::refreshIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(
        themedIcon("break"_L1, palette(), Role::Warning).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace workbench
