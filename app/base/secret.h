// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace workbench {

/// A value that must not be seen by chance: no conversion, no QDebug, no stream. The only way out is
/// reveal(), so that a search for that word finds every place where a secret leaves its box.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    const QString &reveal() const { return m_value; }
    bool operator==(const Secret &) const = default;

private:
    QString m_value;
};

/// Compares in a time that depends on the lengths only, so that a caller cannot guess a value bit by bit.
bool equalInConstantTime(const QByteArray &left, const QByteArray &right);

} // namespace workbench
