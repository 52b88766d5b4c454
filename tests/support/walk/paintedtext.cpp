// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk/paintedtext.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QTextLayout>
#include <QWidget>

namespace workbench::test {

namespace {
class Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    QList<PaintedText> texts;
    const QWidget *painting = nullptr;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->pen().color().alpha() == 0)
            return;
        const QTransform transform = painter()->deviceTransform();
        QRectF ink = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        ink.moveLeft(0); // an italic's overhang is nobody's loss
        ink.setWidth(qMin(ink.width(), item.width()));
        QRectF clip = systemClip().isEmpty() ? QRectF(QPointF(), QSizeF(1e6, 1e6))
                                             : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            clip &= transform.mapRect(painter()->clipBoundingRect());
        texts.append({.widget = painting,
                      .text = item.text(),
                      .font = item.font(),
                      .color = painter()->pen().color(),
                      .ink = transform.mapRect(ink.translated(baseline)),
                      .clip = clip,
                      .missingGlyphs = hasMissingGlyphs(item.text(), item.font())});
    }
};

class Device : public QPaintDevice
{
public:
    explicit Device(const QWidget &like)
        : m_like(like)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    Engine &engine() { return m_engine; }
    int devType() const override { return QInternal::Picture; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmWidthMM:
            return m_like.widthMM();
        case PdmHeightMM:
            return m_like.heightMM();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable Engine m_engine;
};

/// Tells the engine whose paint event runs.
class Watcher : public QObject
{
public:
    explicit Watcher(Engine &engine)
        : m_engine(engine)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_engine.painting = qobject_cast<QWidget *>(watched);
        return false;
    }

private:
    Engine &m_engine;
};
} // namespace

bool hasMissingGlyphs(const QString &text, const QFont &font)
{
    static QHash<QString, bool> known;
    const QString key = font.key() + u'\n' + text;
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    bool missing = false;
    for (const QGlyphRun &run : layout.glyphRuns())
        missing = missing || run.glyphIndexes().contains(0U);
    return known[key] = missing;
}

QList<PaintedText> paintedTexts(QWidget &window)
{
    Device device(window);
    const Watcher watcher(device.engine());
    window.render(&device);
    return device.engine().texts;
}

} // namespace workbench::test
