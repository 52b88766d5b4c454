// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chipnavigation.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace workbench {

ChipNavigation::ChipNavigation(QAbstractItemView *view, Spots spots)
    : QObject(view)
    , m_view(view)
    , m_spots(std::move(spots))
    , m_action(new QAction(view))
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    view->viewport()->setMouseTracking(true); // the hand over a chip
    view->addAction(m_action);
    connect(m_action, &QAction::triggered, this, &ChipNavigation::trace);
    retranslate();
}

void ChipNavigation::setTraced(const QString &name)
{
    if (m_look.traced == name)
        return;
    m_look.traced = name;
    m_view->viewport()->update();
}

QList<ChipNavigation::Spot> ChipNavigation::spots(int row) const
{
    return row < 0 || !m_view->model() || row >= m_view->model()->rowCount() ? QList<Spot>() : m_spots(row);
}

QString ChipNavigation::nameToTrace() const
{
    const int row = m_view->currentIndex().row();
    const QList<Spot> there = spots(row);
    if (there.isEmpty())
        return {};
    for (const Spot &spot : there) {
        if (row == m_look.row && spot.number == m_look.number)
            return spot.name;
    }
    return there.first().name;
}

int ChipNavigation::nextRow(int from, bool forward) const
{
    if (m_nextRow)
        return m_nextRow(from, forward);
    const int count = m_view->model() ? m_view->model()->rowCount() : 0;
    for (int row = from + (forward ? 1 : -1); row >= 0 && row < count; row += forward ? 1 : -1) {
        if (!m_spots(row).isEmpty())
            return row;
    }
    return -1;
}

bool ChipNavigation::step(bool forward)
{
    int row = m_view->currentIndex().row();
    const bool chosen = row >= 0 && row == m_look.row && m_look.number >= 0;
    QList<Spot> there = spots(row);
    int number = chosen ? m_look.number + (forward ? 1 : -1) : forward ? 0 : -1;
    const auto holds = [&] {
        return std::any_of(there.begin(), there.end(),
                           [&](const Spot &spot) { return spot.number == number; });
    };
    if (!holds()) {
        row = nextRow(row, forward);
        there = spots(row);
        if (there.isEmpty())
            return false;
        number = forward ? there.first().number : there.last().number;
        const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : 0;
        m_view->setCurrentIndex(m_view->model()->index(row, column));
    }
    // A view without a model has nothing to connect to, so it is done here.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChipNavigation::chooseNothing, Qt::UniqueConnection);
    connect(m_view->model(), &QAbstractItemModel::modelReset, this, &ChipNavigation::chooseNothing,
            Qt::UniqueConnection);
    m_look.row = row;
    m_look.number = number;
    // Scrolling may have moved it.
    for (const Spot &spot : spots(row)) {
        QScrollBar *bar = m_view->horizontalScrollBar();
        if (spot.number != number)
            continue;
        if (spot.rect.left() < 0)
            bar->setValue(bar->value() + spot.rect.left());
        else if (spot.rect.right() > m_view->viewport()->width())
            bar->setValue(bar->value() + spot.rect.right() - m_view->viewport()->width() + 1);
        break;
    }
    m_view->viewport()->update();
    return true;
}

void ChipNavigation::chooseNothing()
{
    if (m_look.row < 0)
        return;
    m_look.row = -1;
    m_look.number = -1;
    m_view->viewport()->update();
}

void ChipNavigation::retranslate()
{
    m_action->setText(tr("&Trace this value"));
}

std::optional<ChipNavigation::Spot> ChipNavigation::spotAt(QPoint place) const
{
    const QModelIndex index = m_view->indexAt(place);
    for (const Spot &spot : index.isValid() ? spots(index.row()) : QList<Spot>()) {
        if (spot.rect.contains(place))
            return spot;
    }
    return {};
}

bool ChipNavigation::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return watched == m_view && onKey(static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return watched == m_view->viewport() && onMouse(static_cast<QMouseEvent *>(event));
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const auto spot = menu->reason() == QContextMenuEvent::Mouse && watched == m_view->viewport()
                              ? spotAt(menu->pos())
                              : std::nullopt;
        if (watched == m_view->viewport())
            m_underMenu = spot ? spot->name : QString();
        m_action->setEnabled(!m_underMenu.isEmpty() || !nameToTrace().isEmpty());
        return false;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto spot = watched == m_view->viewport() ? spotAt(help->pos()) : std::nullopt;
        if (!spot)
            return false;
        QToolTip::showText(help->globalPos(), tr("Trace %1").arg(spot->name), m_view);
        return true;
    }
    case QEvent::LanguageChange:
        retranslate();
        return false;
    default:
        return false;
    }
}

bool ChipNavigation::onKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool right = event->key() == Qt::Key_Right;
    if (modifiers == Qt::ControlModifier && (right || event->key() == Qt::Key_Left)) {
        step(right);
        return true;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && modifiers == Qt::NoModifier && m_look.number >= 0 &&
        m_look.row == m_view->currentIndex().row()) {
        Q_EMIT traceRequested(nameToTrace());
        return true;
    }
    return false;
}

bool ChipNavigation::onMouse(QMouseEvent *event)
{
    const std::optional<Spot> spot = spotAt(event->position().toPoint());
    const QString name = spot ? spot->name : QString();
    if (event->type() == QEvent::MouseMove) {
        if (spot)
            m_view->viewport()->setCursor(Qt::PointingHandCursor);
        else
            m_view->viewport()->unsetCursor();
    } else if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        if (event->type() == QEvent::MouseButtonPress)
            m_pressed = name;
        else if (const QString pressed = std::exchange(m_pressed, {}); !name.isEmpty() && pressed == name)
            Q_EMIT traceRequested(name);
    }
    return false; // the row is chosen as ever
}

void ChipNavigation::trace()
{
    const QString under = std::exchange(m_underMenu, {});
    const QString name = under.isEmpty() ? nameToTrace() : under;
    if (!name.isEmpty())
        Q_EMIT traceRequested(name);
}

} // namespace workbench
