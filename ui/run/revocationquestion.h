// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// One sentence, "Revoke" and "Keep": asks in place, without a dialog.
class RevocationQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit RevocationQuestion(QWidget *parent = nullptr);

    /// Shows the question, tells screen readers, and puts the keyboard on "Keep".
    void ask(const QString &sentence);
    void setSentence(const QString &sentence);

Q_SIGNALS:
    /// The owner hides the question.
    void answered(bool revoke);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshWords();

    WrapLabel *m_sentence;
    QPushButton *m_revoke;
    QPushButton *m_keep;
};

} // namespace workbench
