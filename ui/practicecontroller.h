// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/practice/practicerequestmodel.h"

#include <QObject>

namespace workbench {

class ExchangeListView;
class PracticePanel;
class Workbench;

/// The practice server and its panel: settings, faults, and what the server saw. It listens from the start,
/// so that a panel that is opened late shows everything.
class PracticeController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    PracticeController(Workbench &workbench, ExchangeListView &exchanges, QObject *parent = nullptr);

    void setPanel(PracticePanel *panel);

private:
    void showSettings();
    void showExchangeOf(int row);
    void showRequestOf(qint64 exchange);

    Workbench &m_workbench;
    ExchangeListView &m_exchanges;
    PracticeRequestModel m_seen;
    PracticePanel *m_panel = nullptr;
};

} // namespace workbench
