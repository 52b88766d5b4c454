// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/headerspage.h"

#include "ui/common/shownbytes.h"
#include "ui/inspector/headerlistmodel.h"
#include "ui/inspector/headertable.h"
#include "ui/inspector/messagehalf.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
HeaderLine lineOf(const QString &name, const NamedText &value, bool ours = false)
{
    const ChipText shown = chipText(value);
    return {.name = name, .value = shown.text, .chips = shown.chips, .ours = ours};
}

/// "id:secret" of a Basic header (RFC 7617 §2); empty for any other value.
QByteArray basicCredentials(const QByteArray &value)
{
    constexpr QByteArrayView Scheme("basic ");
    if (QByteArrayView(value).first(qMin(value.size(), Scheme.size())).compare(Scheme, Qt::CaseInsensitive) !=
        0)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(value.mid(Scheme.size()).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).contains(':') ? *decoded : QByteArray();
}
} // namespace

HeadersPage::HeadersPage(QWidget *parent)
    : HalvesPage(nullptr, new HeaderTable, new HeaderTable, parent)
    , m_request(half(Half::Request).findChild<HeaderTable *>())
    , m_response(half(Half::Response).findChild<HeaderTable *>())
{
    connect(m_request, &HeaderTable::copyRequested, this, &InspectorPage::copyRequested);
    connect(m_response, &HeaderTable::copyRequested, this, &InspectorPage::copyRequested);
    for (const HeaderTable *table : {m_request, m_response})
        connect(table->chips(), &ChipNavigation::traceRequested, this, &InspectorPage::traceRequested);
    retranslate();
}

void HeadersPage::showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed)
{
    const TextOrder order{.revealed = revealed, .saved = exchange.fromEarlierSession, .names = names};
    const Naming naming = [&order](const QByteArray &bytes) { return namedBytes(order, bytes); };
    QList<HeaderLine> lines;
    const QByteArray address =
        exchange.request.method + ' ' + exchange.request.url.toEncoded(QUrl::RemoveUserInfo);
    lines.append(lineOf(tr("Address"), naming(address), true));
    appendFields(lines, exchange.request.headers, naming);
    m_request->setLines(lines);
    m_requestHead = naming(requestHead(exchange.request)).text;

    lines.clear();
    m_responseHead.clear();
    if (prepareResponse(exchange)) {
        const HttpResponse &response = *exchange.response;
        const QByteArray status = QByteArray::number(response.status) + ' ' + response.reason;
        lines.append(lineOf(tr("Status"), naming(status.trimmed()), true));
        appendFields(lines, response.headers, naming);
        m_responseHead = naming(responseHead(response)).text;
    }
    m_response->setLines(lines);
}

void HeadersPage::clear()
{
    m_request->setLines({});
    m_response->setLines({});
    m_requestHead.clear();
    m_responseHead.clear();
    clearHalves();
}

void HeadersPage::setTraced(const QString &name)
{
    m_request->chips()->setTraced(name);
    m_response->chips()->setTraced(name);
}

void HeadersPage::retranslate()
{
    retranslateHalves();
    half(Half::Request).setCopyName(tr("Copy request headers"));
    half(Half::Response).setCopyName(tr("Copy response headers"));
    m_request->setAccessibleName(tr("Request headers"));
    m_response->setAccessibleName(tr("Response headers"));
}

QString HeadersPage::contentText(Half which) const
{
    return QString::fromUtf8(which == Half::Request ? m_requestHead : m_responseHead);
}

void HeadersPage::appendFields(QList<HeaderLine> &lines, const Headers &headers, const Naming &naming)
{
    for (const auto &[name, value] : headers) {
        lines.append(lineOf(shownText(naming(name).text), naming(value)));
        if (const QByteArray inside = basicCredentials(value); !inside.isEmpty()) {
            lines.append(
                lineOf(tr("decoded", "the text inside the base64 of a Basic header"), naming(inside), true));
        }
    }
}

} // namespace workbench
