// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace workbench {

/// How much of a life is left, as a ring. Never focusable and never alone: the owner puts the text beside it
/// (durationText()). It has no timer; the owner calls setLife() once a second.
class CountdownRing : public QWidget
{
    Q_OBJECT

public:
    enum class Shape {
        NotStated, ///< dashed ring: the server did not say
        Plenty,    ///< more than 20 %: closed arc
        Low,       ///< 20 % or less: arc with gaps and "!"
        Expired,   ///< empty ring with a cross
    };
    Q_ENUM(Shape)

    explicit CountdownRing(QWidget *parent = nullptr);

    /// Both in seconds. No \a totalSeconds: not stated, or unknown because the token was pasted.
    /// \a leftSeconds may be negative. Repaints only if the shown second changed.
    void setLife(std::optional<qint64> totalSeconds, std::optional<qint64> leftSeconds);
    /// What is running out, for screen readers: "access token".
    void setTitle(const QString &title);

    Shape shape() const;
    /// The whole state in words, translated, e.g. "access token: 59 minutes 12 seconds left".
    QString accessibleText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double fraction() const;

    QString m_title;
    std::optional<qint64> m_total;
    std::optional<qint64> m_left;
};

} // namespace workbench
