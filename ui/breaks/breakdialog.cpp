// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breaks/breakdialog.h"

#include "app/words/breakwords.h"
#include "ui/common/fieldnote.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/common/themedicon.h"
#include "ui/common/wraplabel.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr int SmallestTarget = 24; // WCAG 2.5.8
constexpr int IdRole = Qt::UserRole;

/// Words over several lines, with room for a finger between two rows.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(SmallestTarget, size.height() + option.fontMetrics.height() / 2)};
    }
};
} // namespace

BreakDialog::BreakDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new WrapLabel(this))
    , m_label(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_note(new FieldNote(this))
    , m_offer(new QPushButton(this))
    , m_arm(new QPushButton(this))
    , m_disarm(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_label->setBuddy(m_list);
    m_note->setField(m_list);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_offer, m_arm, m_disarm, m_close}) {
        button->setMinimumHeight(SmallestTarget);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(m_label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &BreakDialog::refreshButtons);
    // Enter is the default button's: a list would tell of it as well.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &BreakDialog::accepted);
    connect(m_arm, &QPushButton::clicked, this, &BreakDialog::accepted);
    connect(m_disarm, &QPushButton::clicked, this, &BreakDialog::disarmRequested);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (const BreakLine *line = currentLine())
            Q_EMIT offerRequested(line->row.id);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().lineSpacing() * 26);
    refreshWords();
}

void BreakDialog::setLines(const QList<BreakLine> &lines)
{
    m_lines = lines;
    refreshList();
}

void BreakDialog::setArmed(const QString &id)
{
    m_armed = id;
    refreshList();
}

QString BreakDialog::current() const
{
    const BreakLine *line = currentLine();
    return line ? line->row.id : QString();
}

const BreakLine *BreakDialog::currentLine() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

QString BreakDialog::lineText(const BreakLine &line) const
{
    //: a change on purpose, and what must come of it: "wrong client secret → invalid_client · 401"
    QString text = tr("%1 → %2").arg(BreakWords::title(line.row.id), BreakWords::expected(line.row));
    // A line breaks before the clause, never within it.
    text += u"   "_s + QString(line.row.clause).replace(u' ', QChar::Nbsp);
    if (line.row.id == m_armed)
        text += u'\n' + tr("armed: it is made in the next message that it fits");
    else if (line.obstacle != BreakObstacle::None)
        text += u'\n' + BreakWords::obstacle(line.obstacle);
    return text;
}

void BreakDialog::refreshList()
{
    const QString wanted = current().isEmpty() ? m_armed : current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int chosen = 0;
    for (const BreakLine &line : std::as_const(m_lines)) {
        auto *item = new QListWidgetItem(lineText(line), m_list);
        item->setData(IdRole, line.row.id);
        // Not disabled: what cannot be chosen cannot be read with the keyboard either.
        if (line.obstacle != BreakObstacle::None && !isMissingYet(line.obstacle))
            item->setForeground(themeColor(Role::Muted, palette()));
        if (line.row.id == m_armed)
            item->setIcon(themedIcon("break"_L1, palette(), Role::Warning));
        if (line.row.id == wanted)
            chosen = m_list->row(item);
    }
    m_list->setCurrentRow(chosen);
    refreshButtons();
}

void BreakDialog::refreshButtons()
{
    const BreakLine *line = currentLine();
    const BreakObstacle obstacle = line ? line->obstacle : BreakObstacle::OtherGrant;
    m_arm->setEnabled(line && obstacle == BreakObstacle::None && line->row.id != m_armed);
    m_disarm->setEnabled(!m_armed.isEmpty());
    m_offer->setVisible(isMissingYet(obstacle));
    m_offer->setText(BreakWords::offer(obstacle));
    m_arm->setDefault(!isMissingYet(obstacle));
    m_offer->setDefault(isMissingYet(obstacle));
    m_note->setNote(line && obstacle != BreakObstacle::None ? FieldNote::Kind::Info : FieldNote::Kind::None,
                    BreakWords::obstacle(obstacle));
}

void BreakDialog::accepted()
{
    const BreakLine *line = currentLine();
    if (line && m_arm->isEnabled())
        Q_EMIT armRequested(line->row.id);
    else if (line && isMissingYet(line->obstacle))
        Q_EMIT offerRequested(line->row.id);
}

void BreakDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshWords();
    if (event->type() == QEvent::PaletteChange)
        refreshList();
}

void BreakDialog::refreshWords()
{
    setWindowTitle(tr("Break the next message"));
    m_intro->setText(
        tr("One change is made in the next message that it fits, once. Predict what comes, then send "
           "it."));
    m_label->setText(tr("Changes:"));
    m_list->setAccessibleName(tr("Changes on purpose"));
    m_arm->setText(tr("Arm"));
    m_disarm->setText(tr("Disarm"));
    m_close->setText(tr("Close"));
    refreshList();
}

} // namespace workbench
