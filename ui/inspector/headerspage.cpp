// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/headerspage.h"

#include "ui/common/shownbytes.h"
#include "ui/inspector/headerlistmodel.h"
#include "ui/inspector/headertable.h"
#include "ui/inspector/messagehalf.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
QByteArray withNames(const QByteArray &bytes, const SecretRegister *names)
{
    return names ? names->named(bytes) : bytes;
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
    retranslate();
}

void HeadersPage::showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed)
{
    const SecretRegister *hiding = revealed ? nullptr : &names;
    QList<HeaderLine> lines;
    const QByteArray address =
        exchange.request.method + ' ' + exchange.request.url.toEncoded(QUrl::RemoveUserInfo);
    lines.append({.name = tr("Address"), .value = shownText(withNames(address, hiding)), .ours = true});
    appendFields(lines, exchange.request.headers, hiding);
    m_request->setLines(lines);
    m_requestHead = withNames(requestHead(exchange.request), hiding);

    lines.clear();
    m_responseHead.clear();
    if (prepareResponse(exchange)) {
        const HttpResponse &response = *exchange.response;
        const QByteArray status = QByteArray::number(response.status) + ' ' + response.reason;
        lines.append(
            {.name = tr("Status"), .value = shownText(withNames(status.trimmed(), hiding)), .ours = true});
        appendFields(lines, response.headers, hiding);
        m_responseHead = withNames(responseHead(response), hiding);
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

void HeadersPage::appendFields(QList<HeaderLine> &lines, const Headers &headers, const SecretRegister *names)
{
    for (const auto &[name, value] : headers) {
        lines.append(
            {.name = shownText(withNames(name, names)), .value = shownText(withNames(value, names))});
        if (const QByteArray inside = basicCredentials(value); !inside.isEmpty()) {
            lines.append({.name = tr("decoded", "the text inside the base64 of a Basic header"),
                          .value = shownText(withNames(inside, names)),
                          .ours = true});
        }
    }
}

} // namespace workbench
