// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/explainedpage.h"

#include "app/http/exchangelog.h"
#include "ui/common/words.h"
#include "ui/inspector/explainedlist.h"
#include "ui/inspector/messagehalf.h"
#include "ui/inspector/partsmaker.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
QList<ExplainedRow> rowsOf(const QList<NamedPart> &parts)
{
    QList<ExplainedRow> rows;
    for (const NamedPart &part : parts)
        rows.append(explainedRow(part));
    return rows;
}
} // namespace

ExplainedPage::ExplainedPage(const ExchangeLog &log, QWidget *parent)
    : HalvesPage(nullptr, new ExplainedList(ExplainedList::Of::Request),
                 new ExplainedList(ExplainedList::Of::Response), parent)
    , m_log(log)
    , m_request(half(Half::Request).findChild<ExplainedList *>())
    , m_response(half(Half::Response).findChild<ExplainedList *>())
    , m_maker(new PartsMaker(this))
{
    for (ExplainedList *list : {m_request, m_response}) {
        connect(list, &ExplainedList::copyRequested, this, &InspectorPage::copyRequested);
        connect(list->chips(), &ChipNavigation::traceRequested, this, &InspectorPage::traceRequested);
        connect(list, &ExplainedList::originRequested, this, &ExplainedPage::exchangeRequested);
    }
    connect(m_maker, &PartsMaker::made, this, &ExplainedPage::fill);
    retranslate();
}

void ExplainedPage::showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed)
{
    if (m_shown != exchange.id)
        clear();
    m_shown = exchange.id;
    m_answered = prepareResponse(exchange);
    m_failure = half(Half::Response).noteText();
    if (!m_answered && exchange.failure)
        half(Half::Response).setMissing(tr("Nothing to explain: no answer came."));
    if (!m_maker->make(exchange, m_log.exchanges(), names, revealed)) {
        m_request->setRows({});
        m_response->setRows({});
        if (m_failure.isEmpty() && m_answered)
            half(Half::Response)
                .setNote(FieldNote::Kind::Info,
                         tr("Explaining %1 of text…").arg(sizeText(exchange.response->body.size())));
    }
}

void ExplainedPage::clear()
{
    m_maker->forget();
    m_shown = 0;
    m_request->setRows({});
    m_response->setRows({});
    m_failure.clear();
    clearHalves();
}

void ExplainedPage::setTraced(const QString &name)
{
    m_request->chips()->setTraced(name);
    m_response->chips()->setTraced(name);
}

void ExplainedPage::retranslate()
{
    retranslateHalves();
    half(Half::Request).setCopyName(tr("Copy request explanation"));
    half(Half::Response).setCopyName(tr("Copy response explanation"));
    m_request->retranslate();
    m_response->retranslate();
}

QString ExplainedPage::contentText(Half which) const
{
    return which == Half::Request ? m_request->text() : m_response->text();
}

void ExplainedPage::fill(const NamedParts &parts)
{
    m_request->setRows(rowsOf(parts.request));
    half(Half::Request)
        .setMissing(parts.request.isEmpty() ? tr("This request has no parameters and no headers.")
                                            : QString());
    if (!m_answered)
        return;
    m_response->setRows(rowsOf(parts.response));
    if (!m_failure.isEmpty())
        return;
    QString cut;
    if (parts.bodyLeftOut)
        cut = tr("This body is too large to be explained part by part. The body shows everything.");
    else if (parts.leftOut > 0)
        cut = tr("Only the first %1 parts are explained here. The body shows everything.").arg(MostParts);
    half(Half::Response).setNote(cut.isEmpty() ? FieldNote::Kind::None : FieldNote::Kind::Info, cut);
}

} // namespace workbench
