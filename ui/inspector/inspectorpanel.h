// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/secrets/valuetrace.h"

#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace workbench {

class ExchangeLog;
class ChipStrip;
class FieldNote;
class InspectorPage;
class SecretRegister;
class WrapLabel;

/// Everything about one exchange: its parts in words, headers, body, raw text and times; request and response
/// are always both there. Secrets stand in it by name until setRevealed(true). Only the page in front holds
/// text. Follows the log; the tab changes only when a person changes it.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Explained, HeaderFields, Body, Raw, Timing };
    Q_ENUM(Page)

    /// Both must outlive the panel.
    InspectorPanel(const ExchangeLog &log, const SecretRegister &names, QWidget *parent = nullptr);

    /// 0, or an id that is not in the log, shows the empty state.
    void setExchange(qint64 id);
    qint64 exchange() const { return m_id; }
    /// Shows values in place of names, or hides them again at once.
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    /// The register has learnt new names: the text is made again.
    void refreshNames();
    /// Lights up its chips; a trace without a name ends it.
    void setTrace(const ValueTrace &trace);
    /// To be kept in the settings.
    Page page() const;
    void setPage(Page page);
    /// For F6.
    void focusTabs();

Q_SIGNALS:
    /// Something was copied while secrets are revealed. The owner copies through SecretClipboard.
    /// (The panel copies masked text by itself.)
    void secretCopyRequested(const workbench::Secret &text);
    /// A person wants to see where a value came from.
    void exchangeRequested(qint64 id);
    /// The chip of that name was chosen in that exchange.
    void traceRequested(const QString &name, qint64 exchange);
    /// A person chose another tab.
    void pageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshTitle(const Exchange &exchange);
    void refreshTrace(const Exchange &exchange);
    void copy(const QString &text);

    const ExchangeLog &m_log;
    const SecretRegister &m_names;
    QStackedWidget *m_stack;
    WrapLabel *m_empty;
    WrapLabel *m_title;
    ChipStrip *m_chips;
    FieldNote *m_note;
    QTabWidget *m_tabs;
    std::array<InspectorPage *, 5> m_pages; ///< in the order of Page
    ValueTrace m_trace;
    qint64 m_id = 0;
    bool m_revealed = false;
};

} // namespace workbench
