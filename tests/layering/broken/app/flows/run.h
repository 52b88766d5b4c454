// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/http/exchange.h"
#include "app/oauth/usesflows.h"
#include "app/storage/storage.h" // expect app-folder

#include <QOAuth2AuthorizationCodeFlow>
#include <QSqlQuery>              // expect module
#include <qt6keychain/keychain.h> // expect reserved
