// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endingmessage.h"

#include "app/explain/observations.h"
#include "app/explain/pastedtext.h"
#include "app/workbench.h"
#include "ui/common/messagebar.h"
#include "ui/fixes.h"

namespace workbench {

EndingMessage::EndingMessage(const Workbench &workbench, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionRequested, this, &EndingMessage::actOn);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        refresh();
        if (const std::function<void()> act = std::exchange(m_laterAct, nullptr))
            act();
    });
}

void EndingMessage::show(const RunResult &ending, const std::optional<ProviderProfile> &profile)
{
    const ProviderProfile asked = profile.value_or(ProviderProfile());
    m_ending = ending;
    m_causes = FailureMessage::Causes::Likely;
    m_observation.reset();
    if (ending.failure) {
        m_explanation = explain(*ending.failure, m_workbench.explainContext(asked, *ending.failure));
    } else if (!ending.exchanges.isEmpty()) {
        Failure last;
        last.exchange = ending.exchanges.constLast();
        m_observation = observe(m_workbench.explainContext(asked, last));
    }
    if (m_observation && m_observation->entry == Entry::E34 && m_clocksSettled)
        m_observation.reset();
    if (m_observation)
        m_explanation = *m_observation;
    // The practice profile is made anew at each start: there is no field of it to lead to.
    if (profile && isPractice(*profile))
        m_explanation.fixes.removeIf(
            [&](const Fix &fix) { return fieldOf(fix) || fixedProfile(fix, *profile); });
    refresh();
}

bool EndingMessage::showPasted(const QString &text, const std::optional<ProviderProfile> &profile)
{
    const std::optional<PastedText> pasted = explainPastedText(text, profile.value_or(ProviderProfile()));
    if (!pasted)
        return false;
    m_ending = {.failure = pasted->failure};
    m_explanation = pasted->explanation;
    m_observation.reset();
    m_causes = FailureMessage::Causes::Likely;
    refresh();
    return true;
}

void EndingMessage::forget()
{
    m_ending = {};
    m_observation.reset();
    m_later.stop();
    m_clocksSettled = false;
    m_bar.clear();
}

void EndingMessage::later(int seconds, std::function<void()> act)
{
    m_laterAct = std::move(act);
    m_laterAt = m_workbench.now().addSecs(seconds);
    m_later.start(std::chrono::seconds(seconds));
    refresh();
}

void EndingMessage::dismissObservation()
{
    m_observation.reset();
    refresh();
}

void EndingMessage::showLater()
{
    m_bar.setMessage(
        {.kind = MessageBar::Kind::Info,
         .title = tr("Next try at %1").arg(m_laterAt.toLocalTime().toString(QStringLiteral("HH:mm:ss"))),
         .actions = {{.id = QStringLiteral("later:now"), .text = tr("Try now")},
                     {.id = QStringLiteral("later:stop"), .text = tr("Do not try again")}}});
}

void EndingMessage::refresh()
{
    if (m_later.isActive())
        showLater();
    else if (m_ending.failure)
        m_bar.setMessage(FailureMessage::of(*m_ending.failure, m_explanation, m_ending.warnings, m_causes));
    else if (m_observation)
        m_bar.setMessage(FailureMessage::ofObservation(m_explanation, m_ending.warnings, m_causes));
    else if (!m_ending.warnings.isEmpty())
        m_bar.setMessage(FailureMessage::ofWarnings(m_ending.warnings));
    else
        m_bar.clear();
}

void EndingMessage::actOn(const QString &actionId)
{
    if (actionId.startsWith(u"later:")) {
        m_later.stop();
        const std::function<void()> act = std::exchange(m_laterAct, nullptr);
        refresh();
        if (act && actionId == u"later:now")
            act();
    } else if (FailureMessage::isMore(actionId)) {
        m_causes = FailureMessage::Causes::All;
        refresh();
    } else if (const std::optional<int> index = FailureMessage::fixIndex(actionId)) {
        Q_EMIT fixRequested(m_explanation.fixes.at(*index));
    }
}

} // namespace workbench
