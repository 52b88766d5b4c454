// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"
#include "ui/inspector/messagetext.h"

namespace workbench {

class MessageHalf;

/// A page that always shows both, request and response.
class HalvesPage : public InspectorPage
{
    Q_OBJECT

protected:
    /// Takes all three over. What stands on top may be null.
    HalvesPage(QWidget *top, QWidget *request, QWidget *response, QWidget *parent);

    MessageHalf &half(Half which) const { return which == Half::Request ? *m_request : *m_response; }

    /// Says in the response half why there is none, or why it is not whole. True when there is content to be
    /// shown.
    bool prepareResponse(const Exchange &exchange);
    void clearHalves();
    void retranslateHalves();
    /// What the copy button of this half takes when its content is shown.
    virtual QString contentText(Half which) const = 0;

private:
    void copy(Half which);

    MessageHalf *m_request = nullptr;
    MessageHalf *m_response = nullptr;
};

} // namespace workbench
