// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace workbench {

class LaneModel;
class SecretRegister;

/// Writes the exchanges as a picture for slides.
class SaveLanesPicture
{
    Q_DECLARE_TR_FUNCTIONS(SaveLanesPicture)

public:
    using Told = std::function<void(const MessageBar::Message &)>;

    /// Asks for a name, then writes. Model and register must outlive the window.
    static void ask(const LaneModel &model, const SecretRegister &names, QWidget *window, const Told &told);

    /// SVG or PNG, by the name's ending. What there is to tell when no file was written.
    static std::optional<MessageBar::Message> write(const LaneModel &model, const SecretRegister &names,
                                                    const QFont &font, const QString &path);
};

} // namespace workbench
