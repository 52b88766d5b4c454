// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"
#include "ui/common/wraplabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

struct KindLook
{
    QLatin1StringView icon;
    Role color;
    Role tint;
};

KindLook lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return {QLatin1StringView("good"), Role::Good, Role::GoodTint};
    case MessageBar::Kind::Warning:
        return {QLatin1StringView("warning"), Role::Warning, Role::WarningTint};
    case MessageBar::Kind::Error:
        return {QLatin1StringView("error"), Role::Error, Role::ErrorTint};
    case MessageBar::Kind::Info:
        break;
    }
    return {QLatin1StringView("info"), Role::Accent, Role::InfoTint};
}

QString kindWord(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good:
        return MessageBar::tr("Done");
    case MessageBar::Kind::Warning:
        return MessageBar::tr("Warning");
    case MessageBar::Kind::Error:
        return MessageBar::tr("Error");
    case MessageBar::Kind::Info:
        break;
    }
    return MessageBar::tr("Note");
}

/// A label that shows text of servers: never read as markup.
QLabel *codeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFont(monospaceFont(label->font()));
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new WrapLabel(this))
    , m_code(codeLabel(this))
    , m_body(new WrapLabel(this))
    , m_buttons(new QWidget(this))
    , m_buttonLayout(new FlowLayout(m_buttons))
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *head = new FlowLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_code);
    words->addLayout(head);
    words->addWidget(m_body);
    words->addWidget(m_buttons);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void MessageBar::setMessage(const Message &message)
{
    m_message = message;
    m_title->setText(message.title);
    m_code->setText(message.code);
    m_code->setVisible(!message.code.isEmpty());
    m_body->setText(message.lines.join(u'\n'));
    m_body->setMarks(message.marks);
    m_body->setVisible(!message.lines.isEmpty());
    rebuildButtons();
    refreshIcon();
    refreshAccessibleText();
    updateGeometry();
    update();
    if (isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    } else {
        show(); // showEvent() tells the screen reader
    }
}

void MessageBar::clear()
{
    hide();
    m_message = {};
    m_title->clear();
    m_code->clear();
    m_body->clear();
    setAccessibleName({});
    setAccessibleDescription({});
    rebuildButtons();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcon();
    if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_title->setFont(bold);
        m_code->setFont(monospaceFont(font()));
    }
    if (event->type() == QEvent::LanguageChange)
        refreshAccessibleText();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const KindLook look = lookOf(m_message.kind);
    paintTintedFrame(*this, look.tint, look.color);
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_message.title.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::refreshIcon()
{
    const KindLook look = lookOf(m_message.kind);
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(
        themedIcon(look.icon, palette(), look.color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void MessageBar::refreshAccessibleText()
{
    if (m_message.title.isEmpty())
        return;
    //: Screen reader: kind of the message, then its title, e.g. "Error: The server does not know this client"
    setAccessibleName(tr("%1: %2").arg(kindWord(m_message.kind), m_message.title));
    QStringList parts = m_message.lines;
    if (!m_message.code.isEmpty())
        parts.prepend(m_message.code);
    setAccessibleDescription(parts.join(u'\n'));
    m_code->setAccessibleName(m_message.code);
}

void MessageBar::rebuildButtons()
{
    // Later, not now: the button that is going may be the one whose click we are in.
    while (QLayoutItem *item = m_buttonLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ActionText &action : m_message.actions) {
        auto *button = new QPushButton(action.text, m_buttons);
        button->setMinimumHeight(24);
        button->setToolTip(action.hint);
        button->setAutoDefault(false);
        if (!action.icon.isEmpty())
            button->setIcon(themedIcon(QLatin1StringView(action.icon.toLatin1()), palette()));
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionRequested(id); });
        m_buttonLayout->addWidget(button);
        button->show();
    }
    m_buttons->setVisible(!m_message.actions.isEmpty());
}

} // namespace workbench
