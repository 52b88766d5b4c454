// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/message/httprequest.h"
#include "app/oauth/providerprofile.h"

#include <optional>

namespace workbench {

// Changes of one part of a built message, written with the encoders that built it: whatever is not changed
// keeps its bytes. All give false, and change nothing, where there is no such part.

/// A parameter of the form body.
bool changeInForm(HttpRequest &request, QStringView name, const QString &value);
bool removeFromForm(HttpRequest &request, QStringView name);
/// The same in the query of the address.
bool changeInQuery(HttpRequest &request, QStringView name, const QString &value);
bool removeFromQuery(HttpRequest &request, QStringView name);
void addToForm(HttpRequest &request, const QString &name, const QString &value);
void addToQuery(HttpRequest &request, const QString &name, const QString &value);

QString formValue(const HttpRequest &request, QStringView name);
QString queryValue(const HttpRequest &request, QStringView name);

/// The client secret, where the message carries it: in the body or in the Basic header.
bool changeClientSecret(HttpRequest &request, const ProviderProfile &profile, const Secret &secret);

/// The access token, wherever it stands: header, query or body.
Secret accessTokenIn(const HttpRequest &request);
bool changeAccessToken(HttpRequest &request, const Secret &token);
bool removeAccessToken(HttpRequest &request);

} // namespace workbench
