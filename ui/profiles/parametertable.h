// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/formencoding.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace workbench {

/// Extra parameters: names and values in two columns, with buttons that add and remove a line.
class ParameterTable : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterTable(QWidget *parent = nullptr);

    /// What these parameters are, translated, unique in the window: "Extra for the token".
    void setTitle(const QString &title);
    void setParameters(const Parameters &parameters);
    /// Lines that are empty in both columns are left out; a value without a name is kept, to be complained
    /// about.
    Parameters parameters() const;
    /// Takes over what stands in an open cell.
    void finish();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLine();
    void removeLine();
    void retranslate();
    void refreshIcons();
    void refreshHeight();

    QString m_title;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace workbench
