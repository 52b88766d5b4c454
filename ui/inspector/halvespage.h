// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"
#include "ui/inspector/messagetext.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

class MessageHalf;
class TwoHalves;

/// A page that always shows both, request and response.
class HalvesPage : public InspectorPage
{
    Q_OBJECT

protected:
    /// Takes the two contents over.
    HalvesPage(QWidget *request, QWidget *response, QWidget *parent);

    MessageHalf &half(Half which) const { return which == Half::Request ? *m_request : *m_response; }
    QVBoxLayout &column() const { return *m_column; }

    /// Says in the response half why there is none, or why it is not whole. True when there is content to be shown.
    bool prepareResponse(const Exchange &exchange);
    /// Request before response in the Tab chain, both behind that widget, if there is one.
    void orderTabs(QWidget *before = nullptr);
    void clearHalves();
    void retranslateHalves();
    /// What the copy button of this half takes when its content is shown.
    virtual QString contentText(Half which) const = 0;

private:
    void copy(Half which);

    QVBoxLayout *m_column;
    TwoHalves *m_halves;
    MessageHalf *m_request;
    MessageHalf *m_response;
};

} // namespace workbench
