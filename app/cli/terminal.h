// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <optional>

class QSocketNotifier;

namespace workbench {

// Standard input, output and error. Output is written whole and flushed at once.

bool inputIsTerminal();
void writeOutput(const QByteArray &text);
void writeError(const QByteArray &text);

/// Asks on the terminal without showing what is typed; nothing when standard input is no terminal or Ctrl+C
/// came.
std::optional<Secret> askSecret(const QString &prompt);

/// Everything up to the end of standard input.
QByteArray readAllInput();

/// Reads standard input while the event loop runs: a line from a terminal, else everything to the end of
/// file.
class InputReader final : public QObject
{
    Q_OBJECT

public:
    explicit InputReader(QObject *parent = nullptr);
    ~InputReader() override;

    void start();

Q_SIGNALS:
    /// `ended`: nothing more will come.
    void textRead(const QByteArray &text, bool ended);

private:
    void readMore();

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_text;
};

} // namespace workbench
