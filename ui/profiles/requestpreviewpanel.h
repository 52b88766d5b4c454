// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledraft.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace workbench {

class WrapLabel;

/// Shows the request that a draft will send, or what is missing for it.
class RequestPreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPreviewPanel(QWidget *parent = nullptr);

    /// Call again on LanguageChange.
    void showDraft(const ProfileDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshFont();

    WrapLabel *m_title;
    QPlainTextEdit *m_text;
};

} // namespace workbench
