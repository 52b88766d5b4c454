// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace workbench {

class Chip;

/// The values that one exchange carries as buttons: the way to each of them for a keyboard and a screen
/// reader. One stop for Tab; the arrows go on inside it.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStop(const Chip *stop);

    QList<Chip *> m_chips; ///< the first ones are shown
    QStringList m_names;
    QString m_traced;
};

} // namespace workbench
