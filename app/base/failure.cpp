// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/failure.h"

namespace workbench {

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        return QStringLiteral("profile");
    case Stage::Secrets:
        return QStringLiteral("secrets");
    case Stage::Authorization:
        return QStringLiteral("authorization");
    case Stage::Callback:
        return QStringLiteral("callback");
    case Stage::Token:
        return QStringLiteral("token");
    case Stage::Refresh:
        return QStringLiteral("refresh");
    case Stage::Revocation:
        return QStringLiteral("revocation");
    case Stage::Introspection:
        return QStringLiteral("introspection");
    case Stage::UserInfo:
        return QStringLiteral("userinfo");
    case Stage::Resource:
        return QStringLiteral("resource");
    case Stage::Storage:
        return QStringLiteral("storage");
    }
    return {};
}

int exitStatus(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Refused:
        return 1;
    case FailureKind::Usage:
        return 2;
    case FailureKind::NoAnswer:
        return 3;
    case FailureKind::Rejected:
        return 4;
    case FailureKind::SecretStore:
        return 5;
    case FailureKind::Cancelled:
        return 130;
    }
    return 4;
}

} // namespace workbench
