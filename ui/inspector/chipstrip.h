// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace workbench {

class Chip;

/// The values that one exchange carries as buttons: the way to each of them for a keyboard and a screen
/// reader.
class ChipStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChipStrip(QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    void setTraced(const QString &name);
    void retranslate();

Q_SIGNALS:
    void traceRequested(const QString &name);

private:
    QList<Chip *> m_chips; ///< the first ones are shown
    QStringList m_names;
    QString m_traced;
};

} // namespace workbench
