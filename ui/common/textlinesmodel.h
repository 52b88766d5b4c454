// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void setLines(TextLines lines, bool json);
    const TextLines &lines() const { return m_lines; }
    bool isJson() const { return m_json; }

    /// The hit to highlight.
    void setFound(std::optional<FoundRange> found);
    std::optional<FoundRange> found() const { return m_found; }
    /// The columns (QString positions) of the hit in \a row; length 0 if it is elsewhere.
    std::pair<int, int> foundColumns(int row) const;

    QString shown(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    TextLines m_lines;
    bool m_json = false;
    std::optional<FoundRange> m_found;
};

} // namespace workbench
