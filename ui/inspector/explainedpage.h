// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/halvespage.h"

namespace workbench {

class ExchangeLog;
class ExplainedList;
class PartsMaker;
struct NamedParts;

/// What each parameter and header of an exchange is, where its value came from and what it means.
class ExplainedPage : public HalvesPage
{
    Q_OBJECT

public:
    /// The log must outlive the page.
    explicit ExplainedPage(const ExchangeLog &log, QWidget *parent = nullptr);

    void showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed) override;
    void clear() override;
    void setTraced(const QString &name) override;
    void retranslate() override;

Q_SIGNALS:
    void exchangeRequested(qint64 id);

protected:
    QString contentText(Half which) const override;

private:
    void fill(const NamedParts &parts);

    const ExchangeLog &m_log;
    ExplainedList *m_request;
    ExplainedList *m_response;
    PartsMaker *m_maker;
    qint64 m_shown = 0;
    bool m_answered = false;
    QString m_failure; ///< why the answer is not whole; empty when it is
};

} // namespace workbench
