// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace workbench {

/// Ctrl+C (and SIGTERM) as a call in the event loop. One at a time.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Whether a signal has come, for those who wait without the event loop (not on Windows).
    static bool hasCome();

Q_SIGNALS:
    void interrupted(); ///< Ctrl+C
    void terminated();  ///< SIGTERM
};

} // namespace workbench
