// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledraft.h"
#include "ui/profiles/profilefield.h"

#include <QByteArray>

#include <optional>

namespace workbench {

/// The request that a draft will send first, for reading: one parameter a line, values as they are encoded,
/// secrets by name (secret1, password1, state1, challenge1), never the values that were typed.
struct RequestPreview
{
    QString text = {};
    /// The field whose address is needed first; then there is no text.
    std::optional<ProfileField> missing = {};

    bool operator==(const RequestPreview &) const = default;
};

RequestPreview requestPreview(const ProfileDraft &draft);

} // namespace workbench
