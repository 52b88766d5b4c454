// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actiontext.h"

#include <QFrame>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace workbench {

class FlowLayout;
class WrapLabel;

/// A message in place: no dialog, no close button. It stays until the next success calls clear().
/// All texts are plain text; a server cannot smuggle markup into them.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Error };
    Q_ENUM(Kind)

    struct Message
    {
        Kind kind = Kind::Info;
        QString title;          ///< one sentence
        QString code = {};      ///< protocol words, e.g. "invalid_client · HTTP 401"; selectable
        QStringList lines = {}; ///< each one paragraph
        /// Stretches of lines.join('\n') that are underlined: (from, length).
        QList<QPair<qsizetype, qsizetype>> marks = {};
        QList<ActionText> actions = {}; ///< the first is the most likely way out
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows \a message in place of the one before and tells screen readers.
    void setMessage(const Message &message);
    const Message &message() const { return m_message; }
    /// Forgets the message and hides the bar.
    void clear();

Q_SIGNALS:
    void actionRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refreshIcon();
    void refreshAccessibleText();
    void rebuildButtons();

    Message m_message;
    QLabel *m_icon;
    WrapLabel *m_title;
    QLabel *m_code;
    WrapLabel *m_body;
    QWidget *m_buttons;
    FlowLayout *m_buttonLayout;
};

} // namespace workbench
