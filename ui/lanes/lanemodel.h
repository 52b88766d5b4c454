// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchangelog.h"
#include "app/secrets/valuetrace.h"
#include "ui/lanes/lanewords.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace workbench {

/// The exchanges of a log as arrows, oldest first. Holds no value of a secret, only names, whatever the
/// window reveals elsewhere. The words of a row are made when it is first seen.
class LaneModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        IdRole = Qt::UserRole, ///< qint64, Exchange::id
    };
    /// Whether the exchange in that row of the log is shown.
    using Filter = std::function<bool(int logRow)>;

    /// Both must outlive the model.
    LaneModel(const ExchangeLog &log, const SecretRegister &names, QObject *parent = nullptr);

    void setFilter(Filter filter);
    /// The filter answers otherwise than before.
    void refilter();
    /// The first arrow of the exchange; invalid when it is not in the log or filtered out.
    QModelIndex indexOf(qint64 id) const;
    qint64 idAt(int row) const;
    const LaneRow &rowAt(int row) const { return m_rows.at(row).lane; }
    const LaneText &textAt(int row) const;
    /// The exchange begins with this arrow.
    bool isFirst(int row) const { return row == 0 || m_rows.at(row - 1).logRow != m_rows.at(row).logRow; }
    bool isLogEmpty() const { return m_log.exchanges().isEmpty(); }

    /// The arrows that carry its value are marked; a trace without stops ends it.
    void setTrace(const ValueTrace &trace);
    bool isTraced(int row) const;

    /// The register has learnt new names, or the language is another one.
    void refreshWords();

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The display text is the whole sentence as well: a screen reader and a search by typing use it.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int logRow = 0;
        LaneRow lane = {};
        mutable std::optional<LaneText> text = {};
    };

    QList<Row> rowsOf(int logRow) const;
    const Travellers &travellersAt(int logRow) const;
    void rebuild();
    void onChanged(int logRow);
    void follow(int logRow);
    void lookAgain();

    const ExchangeLog &m_log;
    const SecretRegister &m_names;
    ValueTrace m_trace;
    Filter m_filter;
    QList<Row> m_rows;                                     ///< by row of the log, rising
    mutable QList<std::optional<Travellers>> m_travellers; ///< by row of the log
    QSet<int>
        m_unsettled; ///< rows of the log whose secrets may get their names only after the log has spoken
    QTimer m_later;
};

} // namespace workbench
