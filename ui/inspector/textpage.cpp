// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/textpage.h"

#include "ui/common/textview.h"
#include "ui/common/words.h"
#include "ui/inspector/bodyswitch.h"
#include "ui/inspector/messagehalf.h"
#include "ui/inspector/textmaker.h"

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array Halves{Half::Request, Half::Response};

size_t indexOf(Half which)
{
    return which == Half::Request ? 0 : 1;
}
} // namespace

TextPage::TextPage(Kind kind, QWidget *parent)
    : HalvesPage(kind == Kind::Body ? new BodySwitch : nullptr, new TextView, new TextView, parent)
    , m_kind(kind)
    , m_switch(findChild<BodySwitch *>())
{
    for (const Half which : Halves) {
        const size_t i = indexOf(which);
        m_views[i] = half(which).findChild<TextView *>();
        connect(m_views[i], &TextView::copyRequested, this, &TextPage::copyRequested);
        connect(m_views[i]->chips(), &ChipNavigation::traceRequested, this, &TextPage::traceRequested);
        m_makers[i] = new TextMaker(this);
        connect(m_makers[i], &TextMaker::made, this,
                [this, which](const MessageText &text) { fillHalf(which, text); });
    }
    if (m_switch)
        connect(m_switch, &BodySwitch::changed, this, &TextPage::shapeChanged);
    retranslate();
}

void TextPage::showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed)
{
    clear();
    startHalf(Half::Request, exchange, names, revealed);
    if (prepareResponse(exchange)) {
        m_failures[indexOf(Half::Response)] = half(Half::Response).noteText();
        startHalf(Half::Response, exchange, names, revealed);
    }
}

void TextPage::clear()
{
    for (const Half which : Halves) {
        const size_t i = indexOf(which);
        m_makers[i]->forget();
        m_views[i]->setText({});
        m_failures[i].clear();
    }
    clearHalves();
}

void TextPage::setTraced(const QString &name)
{
    for (const TextView *view : m_views)
        view->chips()->setTraced(name);
}

void TextPage::retranslate()
{
    retranslateHalves();
    if (m_kind == Kind::Body) {
        m_switch->retranslate();
        half(Half::Request).setCopyName(tr("Copy request body"));
        half(Half::Response).setCopyName(tr("Copy response body"));
        m_views[0]->setAccessibleName(tr("Request body"));
        m_views[1]->setAccessibleName(tr("Response body"));
    } else {
        half(Half::Request).setCopyName(tr("Copy raw request"));
        half(Half::Response).setCopyName(tr("Copy raw response"));
        m_views[0]->setAccessibleName(tr("Raw request"));
        m_views[1]->setAccessibleName(tr("Raw response"));
    }
}

QString TextPage::contentText(Half which) const
{
    return QString::fromUtf8(m_views[indexOf(which)]->text());
}

TextShape TextPage::shape() const
{
    if (m_kind == Kind::Raw)
        return TextShape::Raw;
    return m_switch->isPretty() ? TextShape::Pretty : TextShape::AsReceived;
}

void TextPage::startHalf(Half which, const Exchange &exchange, const SecretRegister &names, bool revealed)
{
    const std::optional<TextOrder> order = textOrder(exchange, which, shape(), revealed, names);
    if (!order)
        return;
    MessageHalf &target = half(which);
    if (order->body.isEmpty() && order->query.isEmpty() && order->head.isEmpty()) {
        target.setMissing(which == Half::Request ? tr("The request has no body.")
                                                 : tr("The response has no body."));
        return;
    }
    if (!m_makers[indexOf(which)]->make(*order))
        sayAbout(which, FieldNote::Kind::Info, tr("Preparing %1 of text…").arg(sizeText(order->body.size())));
}

void TextPage::fillHalf(Half which, const MessageText &text)
{
    m_views[indexOf(which)]->setText(
        text.text, text.isJson ? TextView::Format::Json : TextView::Format::Plain, text.places);
    if (!text.repeatedMember.isEmpty())
        sayAbout(which, FieldNote::Kind::Warning,
                 tr("“%1” stands here more than once. Programs differ in which one they read.")
                     .arg(text.repeatedMember));
    else if (text.isHexDump)
        sayAbout(which, FieldNote::Kind::Info,
                 tr("This body is not text. Its first 4096 bytes in hexadecimal:"));
    else if (text.isQuery)
        sayAbout(which, FieldNote::Kind::Info,
                 tr("The request has no body. These parameters are in its address:"));
    else
        sayAbout(which, FieldNote::Kind::None, {});
}

/// Below the failure, if there is one: that one stays.
void TextPage::sayAbout(Half which, FieldNote::Kind kind, const QString &text)
{
    const QString &failure = m_failures[indexOf(which)];
    if (failure.isEmpty())
        half(which).setNote(kind, text);
    else
        half(which).setNote(FieldNote::Kind::Error,
                            text.isEmpty() ? failure : QString(failure + u'\n' + text));
}

} // namespace workbench
