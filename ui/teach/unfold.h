// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// A button with a text below it that is shown on demand only.
class Unfold : public QWidget
{
    Q_OBJECT

public:
    explicit Unfold(QWidget *parent = nullptr);

    /// What stands on the button. \a name is its accessible name where the words alone are not unique.
    void setTitle(const QString &title, const QString &name = {});
    /// Another text is folded again; without one the whole widget is hidden.
    void setText(const QString &text);
    bool isUnfolded() const;
    QToolButton *button() const { return m_button; }
    /// Shown and hidden together with the text.
    void addBelow(QWidget *widget);

protected:
    void changeEvent(QEvent *event) override;

private:
    void unfold(bool unfolded);
    void refreshIcon();

    QToolButton *m_button;
    QWidget *m_below;
    QVBoxLayout *m_column;
    WrapLabel *m_text;
};

} // namespace workbench
