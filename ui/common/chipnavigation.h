// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chiptext.h"

#include <QObject>
#include <QRect>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QAction;
class QKeyEvent;
class QMouseEvent;
QT_END_NAMESPACE

namespace workbench {

/// Makes the chips that a view paints into its rows reachable: a click on one, Ctrl+Right and Ctrl+Left to
/// the next and the previous one and Enter on it, the context menu. Tab leaves the view as ever. The view's
/// delegate paints them with look().
class ChipNavigation final : public QObject
{
    Q_OBJECT

public:
    /// Where a chip stands in the viewport, and which one of its row it is.
    struct Spot
    {
        QRect rect = {};
        QString name = {};
        int number = 0;
    };
    using Spots = std::function<QList<Spot>(int row)>;
    /// The next row with chips behind `from`, or before it; -1 when there is none.
    using NextRow = std::function<int(int from, bool forward)>;

    /// Belongs to the view.
    ChipNavigation(QAbstractItemView *view, Spots spots);
    /// Instead of asking row by row.
    void setNextRow(NextRow nextRow) { m_nextRow = std::move(nextRow); }

    const ChipLook &look() const { return m_look; }
    /// The chips of that name light up; an empty one ends it.
    void setTraced(const QString &name);
    /// The chosen chip; else the first one of the current row; empty when there is none.
    QString nameToTrace() const;
    /// The next chip in the view, or the previous one. False when there is none.
    bool step(bool forward);
    void retranslate();

Q_SIGNALS:
    void traceRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseNothing();
    QList<Spot> spots(int row) const;
    int nextRow(int from, bool forward) const;
    std::optional<Spot> spotAt(QPoint place) const;
    bool onKey(QKeyEvent *event);
    bool onMouse(QMouseEvent *event);
    void trace();

    QAbstractItemView *m_view;
    Spots m_spots;
    NextRow m_nextRow;
    ChipLook m_look;
    QAction *m_action;
    QString m_pressed;
    QString m_underMenu;
};

} // namespace workbench
