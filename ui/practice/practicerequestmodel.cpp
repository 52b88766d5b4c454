// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicerequestmodel.h"

#include "app/words/practiceverdicts.h"
#include "ui/common/shownbytes.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr qsizetype longestPart = 200;

/// Anything on this computer may have sent it.
QString foreignText(const QString &text)
{
    return shownText(text.left(longestPart).toUtf8());
}
} // namespace

PracticeRequestModel::PracticeRequestModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PracticeRequestModel::add(const PracticeRequest &request)
{
    if (rowCount() >= MostRequests) {
        // A tenth at once: a view lays everything out again after each removal.
        beginRemoveRows({}, 0, MostRequests / 10 - 1);
        m_requests.erase(m_requests.begin(), m_requests.begin() + MostRequests / 10);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_requests.push_back(request);
    endInsertRows();
}

void PracticeRequestModel::clear()
{
    beginResetModel();
    m_requests.clear();
    endResetModel();
}

int PracticeRequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_requests.size());
}

QVariant PracticeRequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return rowText(at(index.row()));
    return {};
}

QString PracticeRequestModel::rowText(const PracticeRequest &request)
{
    // Protocol words: the same in every language.
    QString row = request.at.toLocalTime().toString(u"HH:mm:ss "_s) + foreignText(request.method) + u' ' +
                  foreignText(request.path);
    if (!request.clientId.isEmpty())
        row += u" client="_s + foreignText(request.clientId);
    if (!request.grantType.isEmpty())
        row += u" grant="_s + foreignText(request.grantType);
    row += u" → "_s + (request.status > 0 ? QString::number(request.status) : tr("no answer"));
    const QString verdict = practiceVerdict(request);
    return verdict.isEmpty() ? row : QString(row + u" · "_s + foreignText(verdict));
}

} // namespace workbench
