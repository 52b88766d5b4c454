// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"
#include "ui/profiles/profilefield.h"

#include <QWidget>

namespace workbench {

class WrapLabel;

/// The words beside the form: what the field in hand is for.
class FieldHelpPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FieldHelpPanel(QWidget *parent = nullptr);

    void showField(ProfileField field, const ProviderProfile &profile);
    /// All that is shown, one paragraph a line.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshFont();

    WrapLabel *m_title;
    WrapLabel *m_text;
};

} // namespace workbench
