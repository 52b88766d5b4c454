// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chiptext.h"
#include "ui/common/textlines.h"
#include "ui/common/textsearch.h"

#include <QAbstractListModel>

#include <optional>

namespace workbench {

/// The rows of a body for a view; a row's text is made when it is asked for.
class TextLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// \a places are those of the secrets in the text, rising.
    void setLines(TextLines lines, bool json, const QList<NamePlace> &places = {});
    const TextLines &lines() const { return m_lines; }
    bool isJson() const { return m_json; }

    /// The hit to highlight.
    void setFound(std::optional<FoundRange> found);
    std::optional<FoundRange> found() const { return m_found; }
    /// The columns (QString positions) of the hit in \a row; length 0 if it is elsewhere.
    std::pair<int, int> foundColumns(int row) const;

    /// The chips of the row, in columns. A name that the cut of a long line parts is in both rows.
    QList<ChipRange> chips(int row) const;
    /// The next row with chips behind \a from, or before it; -1 when there is none.
    int nextChipRow(int from, bool forward) const;
    const QList<NamePlace> &places() const { return m_places; }

    QString shown(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isRevealed(const NamePlace &place) const;

    TextLines m_lines;
    bool m_json = false;
    QList<NamePlace> m_places;
    std::optional<FoundRange> m_found;
};

} // namespace workbench
