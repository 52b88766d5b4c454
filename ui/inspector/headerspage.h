// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/halvespage.h"

#include <functional>

namespace workbench {

class HeaderTable;
struct HeaderLine;

/// Address, status and header fields of both halves. Below a Basic header stands what is inside.
class HeadersPage : public HalvesPage
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget *parent = nullptr);

    void showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed) override;
    void clear() override;
    void setTraced(const QString &name) override;
    void retranslate() override;

protected:
    QString contentText(Half which) const override;

private:
    using Naming = std::function<NamedText(const QByteArray &)>;
    /// The header fields as lines to be shown.
    static void appendFields(QList<HeaderLine> &lines, const Headers &headers, const Naming &naming);

    HeaderTable *m_request;
    HeaderTable *m_response;
    QByteArray m_requestHead; ///< as shown
    QByteArray m_responseHead;
};

} // namespace workbench
