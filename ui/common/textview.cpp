// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textview.h"

#include "ui/common/textlinesdelegate.h"
#include "ui/common/textlinesmodel.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QScrollBar>

namespace workbench {

TextView::TextView(QWidget *parent)
    : QListView(parent)
    , m_lines(new TextLinesModel(this))
    , m_delegate(new TextLinesDelegate(*m_lines, this))
    , m_chips(new ChipNavigation(this, [this](int row) { return chipSpots(row); }))
    , m_copy(new QAction(this))
    , m_selectAll(new QAction(this))
{
    setModel(m_lines);
    setItemDelegate(m_delegate);
    m_delegate->setChipLook(m_chips->look());
    m_chips->setNextRow([this](int from, bool forward) { return m_lines->nextChipRow(from, forward); });
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_copy, &QAction::triggered, this, &TextView::copySelection);
    connect(m_selectAll, &QAction::triggered, this, &TextView::selectAll);
    addActions({m_copy, m_selectAll});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    refreshFont();
    retranslate();
}

void TextView::setText(const QByteArray &utf8, Format format, const QList<NamePlace> &places)
{
    const bool json = format == Format::Json;
    m_needle.clear();
    m_lines->setLines(TextLines(utf8, json), json, places);
    horizontalScrollBar()->setValue(0);
    scrollToTop();
}

QByteArray TextView::text() const
{
    return m_lines->lines().text();
}

TextView::Format TextView::format() const
{
    return m_lines->isJson() ? Format::Json : Format::Plain;
}

bool TextView::find(const QString &needle, bool forward)
{
    const QByteArray &bytes = m_lines->lines().text();
    const std::optional<FoundRange> last = m_lines->found();
    const bool again = last && needle.compare(m_needle, Qt::CaseInsensitive) == 0;
    m_needle = needle;
    qsizetype from = 0;
    if (last && forward)
        from = again ? last->start + last->length : last->start;
    else if (last)
        from = again ? last->start : last->start + 1; // findBackward() looks before this
    else if (const QModelIndex top = indexAt(QPoint(1, 1)); top.isValid())
        from = m_lines->lines().start(top.row());

    std::optional<FoundRange> found =
        forward ? findForward(bytes, needle, from) : findBackward(bytes, needle, from);
    if (!found)
        found = forward ? findForward(bytes, needle, 0) : findBackward(bytes, needle, bytes.size());
    m_lines->setFound(found);
    viewport()->update();
    if (!found)
        return false;
    const int row = m_lines->lines().rowAt(found->start);
    const QModelIndex index = m_lines->index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index, EnsureVisible);
    showColumns(row);
    return true;
}

void TextView::clearFind()
{
    m_needle.clear();
    m_lines->setFound(std::nullopt);
    viewport()->update();
}

QString TextView::selectedText() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(
        ranges.begin(), ranges.end(),
        [](const QItemSelectionRange &one, const QItemSelectionRange &two) { return one.top() < two.top(); });
    QString text;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!text.isNull() && m_lines->lines().startsLine(row))
                text += u'\n';
            text += m_lines->shown(row);
            if (text.isNull())
                text = QLatin1StringView("");
        }
    }
    return text;
}

void TextView::copySelection()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        Q_EMIT copyRequested(text);
}

void TextView::keyboardSearch(const QString &)
{
    // The base class would ask for the text of every row at each letter typed.
}

void TextView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFont();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = horizontalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::NoModifier)
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (event->key() == Qt::Key_Right && event->modifiers() == Qt::NoModifier)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    else
        QListView::keyPressEvent(event);
}

void TextView::showColumns(int row)
{
    const auto [column, length] = m_lines->foundColumns(row);
    const int left = m_delegate->columnX(row, column);
    const int right = m_delegate->columnX(row, column + length);
    QScrollBar *bar = horizontalScrollBar();
    if (left < bar->value() || right > bar->value() + viewport()->width())
        bar->setValue(std::max(0, right + 20 - viewport()->width()));
}

QList<ChipNavigation::Spot> TextView::chipSpots(int row) const
{
    const QRect rect = visualRect(m_lines->index(row));
    QList<ChipNavigation::Spot> spots;
    for (const ChipRange &chip : m_lines->chips(row)) {
        const int left = m_delegate->columnX(row, chip.start);
        const int right = m_delegate->columnX(row, chip.start + chip.length);
        spots.append({.rect = QRect(rect.left() + left - 1, rect.top(), right - left + 2, rect.height()),
                      .name = chip.name,
                      .number = static_cast<int>(spots.size())});
    }
    return spots;
}

void TextView::refreshFont()
{
    m_delegate->setFont(monospaceFont(font()));
    scheduleDelayedItemsLayout();
}

void TextView::retranslate()
{
    m_copy->setText(tr("&Copy lines"));
    m_selectAll->setText(tr("Select &all"));
}

} // namespace workbench
