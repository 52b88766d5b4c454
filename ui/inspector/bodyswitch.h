// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

/// Pretty | As received: two buttons of which one is down.
class BodySwitch : public QWidget
{
    Q_OBJECT

public:
    explicit BodySwitch(QWidget *parent = nullptr);

    bool isPretty() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QPushButton *m_pretty;
    QPushButton *m_asReceived;
};

} // namespace workbench
