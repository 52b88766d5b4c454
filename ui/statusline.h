// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"

#include <QStatusBar>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace workbench {

/// What is always true of the program, in words: the practice server, where secrets are kept, what the
/// clipboard holds.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPractice(const QString &address); ///< empty: stopped
    /// Nobody has asked for the keychain yet, it works, or why it does not; and whether what this session
    /// puts into it is kept.
    void setKeychain(bool asked, const std::optional<Failure> &unavailable, bool keeps);
    /// A change on purpose that waits for its message; empty: none.
    void setBreak(const QString &text);
    void setClipboard(int secondsLeft); ///< -1: nothing of ours

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshBreak();

    QWidget *m_breakBox;
    QLabel *m_breakIcon;
    QLabel *m_break;
    QLabel *m_practice;
    QLabel *m_keychain;
    QLabel *m_clipboard;
    QString m_address;
    bool m_asked = false;
    bool m_keeps = true;
    std::optional<Failure> m_unavailable;
    int m_seconds = -1;
};

} // namespace workbench
