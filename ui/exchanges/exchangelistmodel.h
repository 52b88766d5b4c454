// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchangelog.h"
#include "app/secrets/valuetrace.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <optional>

namespace workbench {

/// The exchanges of a log as rows, oldest first, one line each. Holds no value of a secret, only names,
/// whatever the window reveals elsewhere. Filters by itself: a row is shown when each word of the filter
/// stands somewhere in it.
class ExchangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Way, Subject, Secrets, Outcome, Milliseconds, ColumnCount };
    enum DataRole {
        IdRole = Qt::UserRole, ///< qint64, Exchange::id
        VerdictRole,           ///< int, workbench::Verdict
        TracedRole,            ///< bool: the value of the trace is in this exchange
        RowTextRole,           ///< QString: all cells with tabs between, for the clipboard
    };

    /// Both must outlive the model.
    ExchangeListModel(const ExchangeLog &log, const SecretRegister &names, QObject *parent = nullptr);

    void setFilter(const QString &filter);
    QString filter() const { return m_filter; }
    /// The first column of the exchange; invalid when it is not in the log or filtered out.
    QModelIndex indexOf(qint64 id) const;
    /// Whether the exchange in that row of the log passes the filter.
    bool matches(int logRow) const;
    bool isLogEmpty() const { return m_log.exchanges().isEmpty(); }

    /// The rows of its exchanges are marked; a trace without stops ends it.
    void setTrace(const ValueTrace &trace);
    /// What travelled in the exchange of that row of the log.
    const Travellers &travellersAt(int logRow) const;

    /// The register has learnt new names: what travelled is looked for again. Rows stay; the next filter sees
    /// it.
    void refreshNames();
    /// After a change of language.
    void refreshWords();

Q_SIGNALS:
    void namesRefreshed();

public:
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(int logRow, int column) const;
    QString spokenText(int logRow, int column) const;
    QString rowText(int logRow) const;
    void rebuild();
    void onAppended(int logRow);
    void onChanged(int logRow);
    void reconsider(int logRow);
    void lookAgain();

    const ExchangeLog &m_log;
    const SecretRegister &m_names;
    ValueTrace m_trace;
    QString m_filter;
    QStringList m_words;
    QList<int> m_rows;                                     ///< rows of the log that pass the filter, rising
    mutable QList<std::optional<Travellers>> m_travellers; ///< by row of the log; found when first asked for
    QSet<int>
        m_unsettled; ///< rows of the log whose secrets may get their names only after the log has spoken
    QTimer m_later;
};

} // namespace workbench
