// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fieldnote.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// The frame around a request or a response: its title, a copy button, what is to be said about it, and the
/// content or a sentence in its place.
class MessageHalf : public QWidget
{
    Q_OBJECT

public:
    /// Takes the content over.
    explicit MessageHalf(QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The accessible name of the copy button, unique in the window: "Copy request body".
    void setCopyName(const QString &name);
    void setNote(FieldNote::Kind kind, const QString &text);
    QString noteText() const;
    /// Shows this sentence in place of the content; an empty one shows the content.
    void setMissing(const QString &sentence);
    QString missing() const;

Q_SIGNALS:
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();

    QLabel *m_title;
    QToolButton *m_copy;
    FieldNote *m_note;
    QStackedWidget *m_stack;
    QWidget *m_content;
    WrapLabel *m_missing;
};

} // namespace workbench
