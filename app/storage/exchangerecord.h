// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace workbench {

/// The columns of table `exchange` that hold an Exchange, without `id`, for INSERT and SELECT alike.
QString exchangeColumns();

/// One value a column, in that order.
QVariantList exchangeValues(const Exchange &exchange);

/// From a row of `SELECT id, <exchangeColumns()>`. Nothing when a column holds what no version of ours wrote
/// there.
std::optional<Exchange> readExchange(const QSqlQuery &row);

// How the columns hold what SQLite has no type for.
QVariant timeValue(const QDateTime &time); ///< milliseconds of UTC; NULL when invalid
QDateTime readTime(const QVariant &value);
QVariant textValue(const QString &text); ///< never NULL

} // namespace workbench
