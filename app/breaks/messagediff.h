// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message/httprequest.h"

#include <QList>
#include <QString>

namespace workbench {

/// One part in which two requests differ. A value that is missing in one of them is null there.
struct ChangedPart
{
    enum class Place { Address, Query, Form, Header, ClientSecret };
    Place place = Place::Form;
    QString name = {}; ///< of the parameter or header field; empty for the address
    QString was = {};
    QString is = {};

    bool operator==(const ChangedPart &) const = default;
};

/// What was changed in a message, decoded, in the order of the message: parameters by name, header fields,
/// the address without its query. Inside a Basic header only the client secret is compared.
QList<ChangedPart> changedParts(const HttpRequest &was, const HttpRequest &is);

} // namespace workbench
