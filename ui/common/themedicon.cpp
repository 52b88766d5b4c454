// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themedicon.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

QString iconPath(const QString &name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

QPixmap renderSvg(const QString &path, const QSize &size, qreal scale)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

/// Draws a one-colour picture in the colour that the mode asks for. The picture gives the shape only.
class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(QString name, std::optional<QPalette> palette, std::optional<Role> role)
        : m_name(std::move(name))
        , m_palette(std::move(palette))
        , m_role(role)
    {
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }
    QString key() const override { return u"workbench"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(iconPath(m_name)); }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// \a size is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString cacheKey = u"workbench/%1/%2x%3@%4/%5"_s.arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(scale)
                                     .arg(color.rgba(), 8, 16);
        QPixmap result;
        if (QPixmapCache::find(cacheKey, &result))
            return result;
        result = renderSvg(iconPath(m_name), size, scale);
        QPainter painter(&result);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRectF(QPointF(), result.deviceIndependentSize()), color);
        painter.end();
        QPixmapCache::insert(cacheKey, result);
        return result;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * scale).toSize(), mode, state, scale));
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_role ? themeColor(*m_role, palette) : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    std::optional<QPalette> m_palette; ///< none: the application's, at the time of drawing
    std::optional<Role> m_role;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, const QPalette &palette)
{
    return QIcon(new StrokeIconEngine(QString(name), palette, std::nullopt));
}

QIcon themedIcon(QLatin1StringView name, const QPalette &palette, Role role)
{
    return QIcon(new StrokeIconEngine(QString(name), palette, role));
}

QIcon themedIcon(QLatin1StringView name)
{
    return QIcon(new StrokeIconEngine(QString(name), std::nullopt, std::nullopt));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(renderSvg(iconPath(u"oauth-workbench"_s), {size, size}, 1.0));
    return icon;
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    names.removeOne(u"oauth-workbench.svg"_s);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace workbench
