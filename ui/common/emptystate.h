// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actiontext.h"

#include <QList>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

class FlowLayout;
class WrapLabel;

/// What an empty page or list shows: what will be here, one sentence, and the buttons that bring it there.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Contents
    {
        QString title = {}; ///< may be empty
        QString sentence = {};
        std::optional<ActionText> primary = {}; ///< becomes the default button
        QList<ActionText> secondary = {};
    };

    explicit EmptyState(QWidget *parent = nullptr);

    /// Call again on LanguageChange: the words are the owner's.
    void setContents(const Contents &contents);
    const Contents &contents() const { return m_contents; }

Q_SIGNALS:
    void actionRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildButtons();
    void refreshFonts();

    Contents m_contents;
    WrapLabel *m_title;
    WrapLabel *m_sentence;
    QWidget *m_buttons;
    QVBoxLayout *m_buttonLayout;
};

} // namespace workbench
