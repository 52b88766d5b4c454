// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"

#include <QIcon>
#include <QMap>
#include <QStyledItemDelegate>

namespace workbench {

/// Rows of at least 24 px; the result has an icon and a colour beside its words. What does not fit loses the
/// least telling part first: an address its middle, a request all but its first secret ("code1 +2 → AT1").
class ExchangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// After a change of palette.
    void forgetIcons() { m_icons.clear(); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static QString fittingSecrets(const QString &text, const QFontMetrics &metrics, int width);
    static QString fittingSubject(const QString &text, const QFontMetrics &metrics, int width);
    QIcon iconFor(Verdict verdict, const QPalette &palette) const;

    mutable QMap<Verdict, QIcon> m_icons;
};

} // namespace workbench
