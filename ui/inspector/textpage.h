// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fieldnote.h"
#include "ui/inspector/halvespage.h"

#include <array>

namespace workbench {

class BodySwitch;
class TextMaker;
class TextView;

/// Both halves as text: the bodies, with a switch between pretty and as received, or everything raw.
class TextPage : public HalvesPage
{
    Q_OBJECT

public:
    enum class Kind { Body, Raw };

    explicit TextPage(Kind kind, QWidget *parent = nullptr);

    void showExchange(const Exchange &exchange, const SecretRegister &names, bool revealed) override;
    void clear() override;
    void setTraced(const QString &name) override;
    void retranslate() override;

Q_SIGNALS:
    /// Another shape was chosen: show the exchange again.
    void shapeChanged();

protected:
    QString contentText(Half which) const override;

private:
    TextShape shape() const;
    void startHalf(Half which, const Exchange &exchange, const SecretRegister &names, bool revealed);
    void fillHalf(Half which, const MessageText &text);
    void sayAbout(Half which, FieldNote::Kind kind, const QString &text);

    const Kind m_kind;
    std::array<TextView *, 2> m_views;
    std::array<TextMaker *, 2> m_makers;
    std::array<QString, 2> m_failures; ///< why the answer of this half is not whole; empty when it is
    BodySwitch *m_switch;              ///< only on the page of bodies
};

} // namespace workbench
