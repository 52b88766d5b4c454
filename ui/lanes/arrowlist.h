// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanewords.h"

#include <QListView>

namespace workbench {

/// Arrows between lanes that are told by their owner, also those that have not happened yet: the diagram of a
/// lesson. A list, so that keyboard and screen reader come with it.
class ArrowList : public QListView
{
    Q_OBJECT

public:
    enum class Time { Past, Current, Future };
    struct Arrow
    {
        LaneRow row = {};
        LaneText text = {}; ///< the label; spoken is made here
        Time time = Time::Future;

        bool operator==(const Arrow &other) const
        {
            return row == other.row && text.label == other.text.label && text.chips == other.text.chips &&
                   time == other.time;
        }
    };

    explicit ArrowList(QWidget *parent = nullptr);

    void setArrows(const QList<Arrow> &arrows);
    /// The arrow that the words are about; -1 for words without an arrow.
    void setShown(int arrow);
    int shown() const { return m_shown; }
    int count() const;
    /// From this width on the heads of the lanes fit.
    int roomForHeads() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose an arrow of the past or the present.
    void arrowChosen(int arrow);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Heads;
    class Model;
    class Delegate;

    void retranslate();
    void placeHeads();

    Model *m_model;
    Heads *m_heads;
    int m_shown = -1;
    bool m_settling = false;
};

} // namespace workbench
