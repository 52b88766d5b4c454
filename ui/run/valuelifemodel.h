// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explain/valuelives.h"

#include <QAbstractListModel>
#include <QStringList>

namespace workbench {

/// The codes and tokens of this session, newest first. Holds their names and stories for views; the values
/// stay inside.
class ValueLifeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        NameRole = Qt::UserRole, ///< "AT2"
        DeadRole,                ///< nothing is to be expected of it any more
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a names are those of the secret register, one for each life.
    void setLives(const QList<ValueLife> &lives, const QStringList &names);
    /// Tells only of rows whose words change with the clock.
    void tick(const QDateTime &now);
    /// Some words change from second to second.
    bool needsTicking() const;
    void retranslate();

    const ValueLife *at(const QModelIndex &index) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString storyOf(int row) const;

    QList<ValueLife> m_lives;
    QStringList m_names;
    QDateTime m_now;
};

} // namespace workbench
