// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QList>
#include <QPair>

namespace workbench {

/// A label for plain text of any length: it breaks at words and, if a word is too long (an address, a token),
/// anywhere, so it never forces its window to be wide and never cuts text off. Its size hint is one line
/// long.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr);

    /// Stretches of the text (from, length) that are underlined. Set them after the text.
    using Marks = QList<QPair<qsizetype, qsizetype>>;
    void setMarks(const Marks &marks);
    const Marks &marks() const { return m_marks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What layouts ask for again and again while they share out their room.
    struct Measured
    {
        QString text = {};
        QFont font = {};
        QHash<int, double> heights = {}; ///< by width
    };
    double textHeight(int width) const;

    Marks m_marks;
    mutable Measured m_measured;
};

} // namespace workbench
