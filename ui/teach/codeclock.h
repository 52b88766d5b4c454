// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace workbench {

class CountdownRing;
class WrapLabel;

/// How old the authorization code is while it is alive, and how long it still lives where that is known.
class CodeClock : public QWidget
{
    Q_OBJECT

public:
    explicit CodeClock(QWidget *parent = nullptr);

    /// No \a since: there is no code, and nothing is shown. No \a lifeSeconds: the server does not say.
    void setCode(const std::optional<QDateTime> &since, std::optional<qint64> lifeSeconds);
    /// Once a second while it is shown.
    void tick(const QDateTime &now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshSize();

    std::optional<QDateTime> m_since;
    std::optional<qint64> m_life;
    QDateTime m_now;
    CountdownRing *m_ring;
    WrapLabel *m_text;
};

} // namespace workbench
