// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldnote.h"

#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace workbench {

namespace {

QLatin1StringView iconOf(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Good:
        return QLatin1StringView("check");
    case FieldNote::Kind::Warning:
        return QLatin1StringView("warning");
    case FieldNote::Kind::Error:
        return QLatin1StringView("error");
    case FieldNote::Kind::None:
    case FieldNote::Kind::Info:
        break;
    }
    return QLatin1StringView("info");
}

Role colorOf(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Good:
        return Role::Good;
    case FieldNote::Kind::Warning:
        return Role::Warning;
    case FieldNote::Kind::Error:
        return Role::Error;
    case FieldNote::Kind::None:
    case FieldNote::Kind::Info:
        break;
    }
    return Role::Accent;
}

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new WrapLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FieldNote::setField(QWidget *field)
{
    m_field = field;
    refreshDescription();
}

void FieldNote::setNote(Kind kind, const QString &text)
{
    m_kind = text.isEmpty() ? Kind::None : kind;
    m_text->setText(m_kind == Kind::None ? QString() : text);
    setAccessibleName(m_text->text());
    setVisible(m_kind != Kind::None);
    refreshIcon();
    refreshDescription();
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcon();
}

void FieldNote::refreshIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(themedIcon(iconOf(m_kind), palette(), colorOf(m_kind))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
}

void FieldNote::refreshDescription()
{
    if (m_field)
        m_field->setAccessibleDescription(m_text->text());
}

} // namespace workbench
