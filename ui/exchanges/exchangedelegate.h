// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/exchange.h"
#include "ui/common/chipnavigation.h"

#include <QIcon>
#include <QMap>
#include <QStyledItemDelegate>

namespace workbench {

/// Rows of at least 24 px; the result has an icon and a colour beside its words. What does not fit loses the
/// least telling part first: an address its middle, a request all but its first secret ("code1 +2 → AT1"), or
/// all of them.
/// The names of secrets are chips. A row of the trace has a line below and a sign beside its number.
class ExchangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How the chips look; must outlive the delegate.
    void setChipLook(const ChipLook &look) { m_look = &look; }
    /// Where the names of the secrets stand in a cell of their column.
    QList<ChipNavigation::Spot> chipSpots(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The width that the names of the secrets want in a font.
    static int secretsWidth(const QString &text, const QFont &font);
    /// The width that their shortest form wants.
    int fewestSecretsWidth(const QString &text, const QFont &font) const
    {
        return secretsWidth(fittingSecrets(text, font, 0), font);
    }
    /// What is left of a subject where there is no room for its address.
    static QString shortestSubject(const QString &text);

    /// After a change of palette.
    void forgetIcons()
    {
        m_icons.clear();
        m_broken = {};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// A name, "→" or "+2", and where it stands.
    struct Word
    {
        QString text;
        bool chip = false;
        QRect rect;
    };
    static QList<Word> words(const QString &text, const QFont &font, const QRect &rect);
    QString fittingSecrets(const QString &text, const QFont &font, int width) const;
    static QString fittingSubject(const QString &text, const QFontMetrics &metrics, int width);
    QIcon iconFor(Verdict verdict, const QPalette &palette) const;

    const ChipLook *m_look = nullptr;
    mutable QMap<Verdict, QIcon> m_icons;
    mutable QIcon m_broken;
};

} // namespace workbench
