// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace workbench {

/// The part of the work in which something went wrong. Its name (stageName) is part of the command line's
/// contract.
enum class Stage {
    Profile,
    Secrets,
    Authorization,
    Callback,
    Token,
    Refresh,
    Revocation,
    Introspection,
    UserInfo,
    Resource,
    Storage,
};

/// What sort of ending this is. One kind, one exit status of the command line.
enum class FailureKind {
    Refused,     ///< the server said no: an OAuth error, or any HTTP status of 400 and above
    Usage,       ///< wrong command, wrong profile, a missing endpoint or secret; nothing was sent
    NoAnswer,    ///< no whole HTTP answer came: refused, reset, DNS, TLS, time-out
    Rejected,    ///< an answer came and this program did not accept it
    SecretStore, ///< the keychain could not be used
    Cancelled,   ///< the person stopped it
};

/// One way in which something ended without success. A value: it carries codes and facts, never a sentence
/// (app/words makes the sentences).
struct Failure
{
    /// The server's own `error` where there is one, `http_NNN` where there is none, else one of
    /// failurecodes.h.
    QString code = {};
    Stage stage = Stage::Profile;
    FailureKind kind = FailureKind::Rejected;
    int httpStatus = 0; ///< 0 when no answer came
    QString error = {}; ///< RFC 6749 §5.2 and §4.1.2.1, RFC 6750 §3.1
    QString errorDescription = {};
    QString errorUri = {};
    /// Facts for the sentence, by name: "address", "port", "path", "allowed", "limit", "detail" …
    QMap<QString, QString> evidence = {};
    /// The exchange that shows it, by Exchange::id; 0 when nothing was sent.
    qint64 exchange = 0;

    bool operator==(const Failure &) const = default;
};

/// "token", "callback" … as the command line prints it.
QString stageName(Stage stage);

/// The exit status that the command line's contract gives to this kind.
int exitStatus(FailureKind kind);

} // namespace workbench
