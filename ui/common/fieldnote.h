// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// The verdict under a field: icon and words, hidden while there is nothing to say.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { None, Info, Good, Warning, Error };
    Q_ENUM(Kind)

    explicit FieldNote(QWidget *parent = nullptr);

    /// The field whose accessible description the note becomes. Not owned.
    void setField(QWidget *field);
    /// Plain text, translated. Kind::None or an empty text hides the note.
    void setNote(Kind kind, const QString &text);
    void clear() { setNote(Kind::None, {}); }
    Kind kind() const { return m_kind; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();
    void refreshDescription();

    Kind m_kind = Kind::None;
    QLabel *m_icon;
    WrapLabel *m_text;
    QPointer<QWidget> m_field;
};

} // namespace workbench
