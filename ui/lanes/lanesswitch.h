// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

/// List or lanes: two buttons, one of them pressed.
class LanesSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit LanesSwitch(QWidget *parent = nullptr);

    void setLanes(bool lanes);
    bool isLanes() const;

Q_SIGNALS:
    void toggled(bool lanes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshIcons();

    QToolButton *m_list;
    QToolButton *m_lanes;
};

} // namespace workbench
