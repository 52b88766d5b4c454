// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicerequest.h"

#include <QAbstractListModel>

#include <deque>

namespace workbench {

/// What the practice server saw, the oldest first. The oldest go when there are too many.
class PracticeRequestModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int MostRequests = 5000;

    explicit PracticeRequestModel(QObject *parent = nullptr);

    void add(const PracticeRequest &request);
    void clear();
    const PracticeRequest &at(int row) const { return m_requests[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// "15:02:11  POST /token  client=demo-web grant=authorization_code → 401" and the server's reason.
    static QString rowText(const PracticeRequest &request);

private:
    std::deque<PracticeRequest> m_requests;
};

} // namespace workbench
