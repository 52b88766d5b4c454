// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fieldnote.h"
#include "ui/profiles/profilefield.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace workbench {

struct ProfileNote;

/// One field of the form with the note below it. The label stands beside it and belongs to the form's layout.
class ProfileRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a input as a child. \a focused is what gets the focus and the description, if not \a input
    /// itself.
    ProfileRow(ProfileField field, QWidget *input, QWidget *focused = nullptr, QWidget *parent = nullptr);

    ProfileField field() const { return m_field; }
    QLabel *label() const { return m_label; }
    QWidget *focused() const { return m_focused; }
    FieldNote *note() const { return m_note; }

    /// The text has been left, so its notes may be shown; typing again takes them away until it is left
    /// again.
    void setLeft(bool left) { m_left = left; }
    bool isLeft() const { return m_left; }
    /// Something was taken out of the text when it was left.
    void setCleaned(bool cleaned) { m_cleaned = cleaned; }

    /// Shows what concerns this field, worst first, and only if the field was left.
    void showNotes(const QList<ProfileNote> &notes);
    /// With its label.
    void setShown(bool shown);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLabelSize();

    ProfileField m_field;
    QWidget *m_input;
    QWidget *m_focused;
    QLabel *m_label;
    FieldNote *m_note;
    bool m_left = false;
    bool m_cleaned = false;
};

} // namespace workbench
