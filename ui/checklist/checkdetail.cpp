// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkdetail.h"

#include "ui/checklist/checklistmodel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/themedicon.h"
#include "ui/common/tintedframe.h"
#include "ui/common/wraplabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace workbench {

using namespace Qt::StringLiterals;

CheckDetail::CheckDetail(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new WrapLabel(this))
    , m_text(new WrapLabel(this))
    , m_links(new QWidget(this))
    , m_linkLayout(new FlowLayout(m_links))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_links);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refreshFonts();
    refresh();
}

void CheckDetail::setIndex(const QModelIndex &index)
{
    m_index = index;
    refresh();
}

QString CheckDetail::text() const
{
    return m_text->text().isEmpty() ? m_title->text() : QString(m_title->text() + u'\n' + m_text->text());
}

void CheckDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_exchanges.clear(); // their buttons have words
        refresh();
        break;
    case QEvent::FontChange:
        refreshFonts();
        refreshIcon();
        break;
    case QEvent::PaletteChange:
        refreshIcon();
        break;
    default:
        break;
    }
}

void CheckDetail::paintEvent(QPaintEvent *)
{
    const auto role = static_cast<Role>(m_index.data(ChecklistModel::ColorRole).toInt());
    const bool failed = m_index.isValid() && role == Role::Error;
    paintTintedFrame(*this, failed ? Role::ErrorTint : Role::Base, failed ? Role::Error : Role::Border);
}

void CheckDetail::refresh()
{
    if (m_index.isValid()) {
        const auto cell = [this](int column, int role = Qt::DisplayRole) {
            return m_index.sibling(m_index.row(), column).data(role).toString();
        };
        m_title->setText(cell(ChecklistModel::Check, Qt::AccessibleTextRole));
        QStringList lines;
        const QString remark = cell(ChecklistModel::Check, ChecklistModel::RemarkRole);
        if (!remark.isEmpty())
            lines.append(remark);
        const QString got = cell(ChecklistModel::Got);
        const QString expected = cell(ChecklistModel::Expected);
        lines.append(got.isEmpty() ? tr("Expected: %1").arg(expected)
                                   : tr("Expected: %1. Got: %2").arg(expected, got));
        m_text->setText(lines.join(u'\n'));
    } else {
        m_title->setText(tr("Select a check to read what it found."));
        m_text->clear();
    }
    m_text->setVisible(m_index.isValid());
    rebuildLinks(m_index.data(ChecklistModel::ExchangesRole).value<QList<qint64>>());
    setAccessibleName(text());
    refreshIcon();
    update();
}

void CheckDetail::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void CheckDetail::refreshIcon()
{
    QLatin1StringView name("info");
    Role role = Role::Accent;
    const QByteArray own = m_index.data(ChecklistModel::IconRole).toString().toLatin1();
    if (m_index.isValid()) {
        name = QLatin1StringView(own);
        role = static_cast<Role>(m_index.data(ChecklistModel::ColorRole).toInt());
    }
    const int side = fontMetrics().height() + 2;
    m_icon->setPixmap(themedIcon(name, palette(), role).pixmap(QSize(side, side), devicePixelRatioF()));
}

void CheckDetail::rebuildLinks(const QList<qint64> &exchanges)
{
    m_links->setVisible(!exchanges.isEmpty());
    if (m_exchanges == exchanges && !exchanges.isEmpty())
        return; // the buttons, and the focus on one of them, stay
    m_exchanges = exchanges;
    // Later, not now: the button that is going may be the one whose click we are in.
    while (QLayoutItem *item = m_linkLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const qint64 exchange : exchanges) {
        auto *button = new QPushButton(tr("Show exchange %1").arg(exchange), m_links);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, exchange] { Q_EMIT exchangeRequested(exchange); });
        m_linkLayout->addWidget(button);
        button->show();
    }
}

} // namespace workbench
