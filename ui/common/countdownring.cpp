// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/countdownring.h"

#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

constexpr double lowFraction = 0.2;

/// The name is made when somebody asks. Setting it each second would have the screen reader speak each
/// second.
class CountdownRingInterface : public QAccessibleWidget
{
public:
    explicit CountdownRingInterface(CountdownRing *ring)
        : QAccessibleWidget(ring, QAccessible::ProgressBar)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return static_cast<CountdownRing *>(widget())->accessibleText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *ringInterface(const QString &, QObject *object)
{
    auto *ring = qobject_cast<CountdownRing *>(object);
    return ring ? new CountdownRingInterface(ring) : nullptr;
}

void installRingInterface()
{
    static const bool once = (QAccessible::installFactory(ringInterface), true);
    Q_UNUSED(once)
}

/// The moments worth an announcement: 5 minutes, 1 minute, 30 seconds, the end.
bool crossesMark(std::optional<qint64> before, std::optional<qint64> after)
{
    if (!before || !after)
        return false;
    for (const qint64 mark : {300, 60, 30, 0}) {
        if (*before > mark && *after <= mark)
            return true;
    }
    return false;
}

void drawExpired(QPainter &painter, const QRectF &circle)
{
    painter.drawEllipse(circle);
    const double reach = circle.width() / 5;
    const QPointF centre = circle.center();
    painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach));
    painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach));
}

void drawArc(QPainter &painter, const QRectF &circle, double fraction)
{
    constexpr int full = 360 * 16;
    painter.drawArc(circle, 90 * 16, -static_cast<int>(std::lround(full * fraction)));
}

void drawMark(QPainter &painter, const QRectF &circle)
{
    const QPointF centre = circle.center();
    const double unit = circle.height() / 10;
    painter.drawLine(centre - QPointF(0, 2.2 * unit), centre + QPointF(0, 0.6 * unit));
    painter.drawPoint(centre + QPointF(0, 2.3 * unit));
}

} // namespace

CountdownRing::CountdownRing(QWidget *parent)
    : QWidget(parent)
{
    installRingInterface();
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setLife(std::optional<qint64> totalSeconds, std::optional<qint64> leftSeconds)
{
    if (totalSeconds && *totalSeconds <= 0)
        totalSeconds.reset();
    if (totalSeconds == m_total && leftSeconds == m_left)
        return;
    const bool wasExpired = shape() == Shape::Expired;
    const bool announce = crossesMark(m_left, leftSeconds);
    m_total = totalSeconds;
    m_left = leftSeconds;
    if (!(wasExpired && shape() == Shape::Expired))
        update();
    if (announce) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void CountdownRing::setTitle(const QString &title)
{
    m_title = title;
}

CountdownRing::Shape CountdownRing::shape() const
{
    if (!m_left)
        return Shape::NotStated;
    if (*m_left <= 0)
        return Shape::Expired;
    if (!m_total)
        return Shape::NotStated;
    return fraction() > lowFraction ? Shape::Plenty : Shape::Low;
}

QString CountdownRing::accessibleText() const
{
    QString state;
    switch (shape()) {
    case Shape::Expired:
        state = tr("expired");
        break;
    case Shape::Plenty:
    case Shape::Low:
        state = tr("%1 left").arg(durationWords(*m_left));
        break;
    case Shape::NotStated:
        state = m_left ? tr("%1 left").arg(durationWords(*m_left)) : tr("expiry not stated");
        break;
    }
    //: Screen reader: what runs out, then how long it has
    return m_title.isEmpty() ? state : tr("%1: %2").arg(m_title, state);
}

QSize CountdownRing::sizeHint() const
{
    const int side = std::max(32, fontMetrics().height() * 5 / 2);
    return {side, side};
}

void CountdownRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const double pen = std::max(2.0, side / 10);
    QRectF circle(0, 0, side - pen - 1, side - pen - 1);
    circle.moveCenter(QRectF(rect()).center());
    const auto setPen = [&](Role role, double width, Qt::PenStyle style = Qt::SolidLine) {
        painter.setPen(QPen(themeColor(role, palette()), width, style, Qt::FlatCap));
    };
    switch (shape()) {
    case Shape::NotStated:
        setPen(Role::Border, std::max(pen / 2, ruleWidth(palette())), Qt::DashLine);
        painter.drawEllipse(circle);
        break;
    case Shape::Expired:
        setPen(Role::Error, std::max(pen / 2, ruleWidth(palette())));
        drawExpired(painter, circle);
        break;
    case Shape::Plenty:
        setPen(Role::Border, ruleWidth(palette()));
        painter.drawEllipse(circle);
        setPen(Role::Good, pen);
        drawArc(painter, circle, fraction());
        break;
    case Shape::Low: {
        setPen(Role::Border, ruleWidth(palette()));
        painter.drawEllipse(circle);
        QPen gaps(themeColor(Role::Warning, palette()), pen, Qt::CustomDashLine, Qt::FlatCap);
        gaps.setDashPattern({0.6, 0.4});
        painter.setPen(gaps);
        drawArc(painter, circle, fraction());
        painter.setPen(QPen(themeColor(Role::Warning, palette()), pen * 0.8, Qt::SolidLine, Qt::RoundCap));
        drawMark(painter, circle);
        break;
    }
    }
}

double CountdownRing::fraction() const
{
    if (!m_total || !m_left)
        return 0;
    return std::clamp(static_cast<double>(*m_left) / static_cast<double>(*m_total), 0.0, 1.0);
}

} // namespace workbench
