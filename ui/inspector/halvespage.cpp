// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/halvespage.h"

#include "app/words/failurewords.h"
#include "ui/inspector/messagehalf.h"
#include "ui/inspector/twohalves.h"

#include <QBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

HalvesPage::HalvesPage(QWidget *top, QWidget *request, QWidget *response, QWidget *parent)
    : InspectorPage(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    // In this order, because it becomes the order of the Tab chain: QWidget::setTabOrder() cannot bring the
    // last widget of a page to its front (to Qt a chain is a ring, in which that is no change).
    if (top)
        column->addWidget(top);
    auto *halves = new TwoHalves(this);
    column->addWidget(halves, 1);
    m_request = new MessageHalf(request, halves);
    m_response = new MessageHalf(response, halves);
    for (const Half which : {Half::Request, Half::Response})
        connect(&half(which), &MessageHalf::copyRequested, this, [this, which] { copy(which); });
}

bool HalvesPage::prepareResponse(const Exchange &exchange)
{
    MessageHalf &response = *m_response;
    response.setNote(FieldNote::Kind::None, {});
    // A refusal is a whole answer: it speaks for itself.
    if (exchange.failure && exchange.failure->kind != FailureKind::Refused) {
        const bool cancelled = exchange.failure->kind == FailureKind::Cancelled;
        const QString title = FailureWords::title(*exchange.failure);
        const QString code = FailureWords::codeText(*exchange.failure);
        response.setNote(cancelled ? FieldNote::Kind::Info : FieldNote::Kind::Error, title + u" · "_s + code);
    }
    QString missing;
    if (exchange.response)
        missing.clear();
    else if (exchange.failure)
        missing = tr("Nothing arrived.");
    else if (exchange.verdict == Verdict::Pending)
        missing = tr("No response yet.");
    else if (exchange.channel == Channel::Browser)
        missing =
            tr("This message went through the browser. What the browser received, this program cannot see.");
    else
        missing = tr("No response was recorded.");
    response.setMissing(missing);
    return missing.isEmpty();
}

void HalvesPage::clearHalves()
{
    for (MessageHalf *each : {m_request, m_response}) {
        each->setNote(FieldNote::Kind::None, {});
        each->setMissing({});
    }
}

void HalvesPage::retranslateHalves()
{
    m_request->setTitle(tr("Request"));
    m_response->setTitle(tr("Response"));
}

void HalvesPage::copy(Half which)
{
    QStringList parts;
    if (const QString note = half(which).noteText(); !note.isEmpty() && !half(which).missing().isEmpty())
        parts.append(note);
    parts.append(half(which).missing().isEmpty() ? contentText(which) : half(which).missing());
    Q_EMIT copyRequested(parts.join(u'\n'));
}

} // namespace workbench
