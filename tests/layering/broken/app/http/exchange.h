// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/oauth/tokenset.h" // expect app-folder

#include <QHttpServer> // expect module
#include <QNetworkAccessManager>
#include <QNoSuchHeader> // expect unknown-header
