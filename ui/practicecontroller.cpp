// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicecontroller.h"

#include "app/workbench.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/practice/practicecontrols.h"
#include "ui/practice/practicelive.h"
#include "ui/practice/practicepanel.h"
#include "ui/practicematch.h"

#include <optional>

namespace workbench {

PracticeController::PracticeController(Workbench &workbench, ExchangeListView &exchanges, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_exchanges(exchanges)
{
    PracticeServer &server = workbench.practice();
    connect(&server, &PracticeServer::requestServed, &m_seen, &PracticeRequestModel::add);
    connect(&server, &PracticeServer::settingsChanged, this, &PracticeController::showSettings);
    connect(&server, &PracticeServer::faultChanged, this, &PracticeController::showSettings);
    connect(&exchanges, &ExchangeListView::currentExchangeChanged, this, &PracticeController::showRequestOf);
}

void PracticeController::setPanel(PracticePanel *panel)
{
    m_panel = panel;
    PracticeServer &server = m_workbench.practice();
    PracticeControls *controls = panel->controls();
    panel->live()->setModel(&m_seen);
    connect(panel->live(), &PracticeLive::rowChosen, this, &PracticeController::showExchangeOf);
    connect(controls, &PracticeControls::settingsRequested, &server, &PracticeServer::setSettings);
    connect(controls, &PracticeControls::behaviourRequested, &server, [&server](PracticeBehaviour behaviour) {
        PracticeSettings settings = PracticeServer::settingsOf(behaviour);
        settings.answerDelay = server.settings().answerDelay; // how slow it is has nothing to do with it
        server.setSettings(settings);
    });
    connect(controls, &PracticeControls::faultRequested, &server,
            [&server](std::optional<PracticeFault> fault) {
                fault ? server.failNext(*fault) : server.clearFault();
            });
    showSettings();
    showRequestOf(m_exchanges.currentExchange());
}

void PracticeController::showSettings()
{
    if (!m_panel)
        return;
    const PracticeServer &server = m_workbench.practice();
    PracticeSettings usual = PracticeServer::settingsOf(server.settings().behaviour);
    usual.answerDelay = server.settings().answerDelay;
    m_panel->controls()->setSettings(server.settings(), usual);
    m_panel->controls()->setFault(server.armedFault());
}

void PracticeController::showExchangeOf(int row)
{
    std::optional<qint64> found;
    for (const Exchange &exchange : m_workbench.log().exchanges()) {
        if (!isSameMessage(exchange, m_seen.at(row), m_workbench.practice().baseUrl()))
            continue;
        if (found)
            return; // two that look the same: better none than the wrong one
        found = exchange.id;
    }
    if (found)
        m_exchanges.setCurrentExchange(*found);
}

void PracticeController::showRequestOf(qint64 exchange)
{
    const Exchange *chosen = m_workbench.log().find(exchange);
    if (!m_panel || !chosen)
        return;
    int found = -1;
    for (int row = 0; row < m_seen.rowCount(); ++row) {
        if (!isSameMessage(*chosen, m_seen.at(row), m_workbench.practice().baseUrl()))
            continue;
        if (found >= 0)
            return;
        found = row;
    }
    if (found >= 0)
        m_panel->live()->setCurrentRow(found);
}

} // namespace workbench
