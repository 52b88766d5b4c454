// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchangelog.h"
#include "sampleexchanges.h"
#include "ui/common/chip.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanespicture.h"
#include "ui/savelanespicture.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFont>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using namespace workbench;
using namespace Qt::StringLiterals;

class LanesPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForAName();
    void theDrawingIsXmlWithNamesOnly();
    void thePictureIsTwiceAsSharp();
    void tooManyArrowsForPixels();
    void writesByTheEnding();
    void aSecretIsNeverWritten();

private:
    std::unique_ptr<ExchangeLog> m_log;
    SecretRegister m_names;
    std::unique_ptr<LaneModel> m_model;
};

void LanesPictureTest::init()
{
    m_model.reset();
    m_log = std::make_unique<ExchangeLog>();
    m_names = sample::names();
    m_model = std::make_unique<LaneModel>(*m_log, m_names);
    m_log->append(sample::authorizationRequest());
    m_log->append(sample::authorizationResponse());
    m_log->append(sample::tokenRequest());
    m_log->append(sample::apiCall(401, "Unauthorized", Verdict::RefusedAsExpected));
}

void LanesPictureTest::asksForAName()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTemporaryDir folder;
    QWidget window;
    QString told;
    const auto tell = [&told](const MessageBar::Message &message) { told = message.title; };
    SaveLanesPicture::ask(*m_model, m_names, &window, tell);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->setDirectory(folder.path());
    QVERIFY(dialog->selectedFiles().first().endsWith(u"/oauth-exchanges.svg"_s));
    dialog->selectNameFilter(dialog->nameFilters().at(1));
    Q_EMIT dialog->filterSelected(dialog->nameFilters().at(1));
    QVERIFY(dialog->selectedFiles().first().endsWith(u"/oauth-exchanges.png"_s));
    Q_EMIT dialog->fileSelected(folder.filePath(u"chosen.png"_s));
    QVERIFY(QFile::exists(folder.filePath(u"chosen.png"_s)));
    QVERIFY(told.isEmpty());
    m_log->clear();
    SaveLanesPicture::ask(*m_model, m_names, &window, tell);
    QCOMPARE(told, u"There are no exchanges to draw yet."_s);
}

void LanesPictureTest::theDrawingIsXmlWithNamesOnly()
{
    const QByteArray svg = LanesPicture(*m_model, QFont()).svg();
    QXmlStreamReader reader(svg);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const QString &word : {u"POST /o/token/"_s, chipLabel(u"code1"_s, QFont()),
                                chipLabel(u"AT1"_s, QFont()), u"200 OK"_s, u"Browser"_s})
        QVERIFY2(texts.contains(word), qPrintable(word));
    QVERIFY(!m_names.occursIn(svg));
    for (const QByteArray &secret :
         {sample::Code, sample::Verifier, sample::ClientSecret, sample::AccessToken, sample::RefreshToken})
        QVERIFY(!svg.contains(secret));
    QVERIFY(!svg.contains("<image")); // stays sharp
}

void LanesPictureTest::thePictureIsTwiceAsSharp()
{
    const LanesPicture picture(*m_model, QFont());
    const auto png = picture.png();
    QVERIFY(png);
    const QImage image = QImage::fromData(*png, "PNG");
    QCOMPARE(image.size(), picture.size() * 2);
    QCOMPARE(image.pixel(1, 1), qRgb(255, 255, 255));
}

void LanesPictureTest::tooManyArrowsForPixels()
{
    for (int i = 0; i < 1000; ++i)
        m_log->append(sample::apiCall());
    const LanesPicture picture(*m_model, QFont());
    QVERIFY(!picture.png());
    QVERIFY(picture.svg().endsWith("</svg>\n"));
    QTemporaryDir folder;
    const auto told = SaveLanesPicture::write(*m_model, m_names, QFont(), folder.filePath(u"a.png"_s));
    QVERIFY(told);
    QCOMPARE(told->title, u"There are too many arrows for one picture."_s);
    QVERIFY(!QFile::exists(folder.filePath(u"a.png"_s)));
}

void LanesPictureTest::writesByTheEnding()
{
    QTemporaryDir folder;
    const auto start = [&](const QString &name) {
        const QString path = folder.filePath(name);
        if (SaveLanesPicture::write(*m_model, m_names, QFont(), path))
            return QByteArray("told");
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(5) : QByteArray();
    };
    QCOMPARE(start(u"a.svg"_s), "<?xml");
    QCOMPARE(start(u"a.PNG"_s), "\x89PNG\r");
    const auto told = SaveLanesPicture::write(*m_model, m_names, QFont(), folder.filePath(u"none/a.svg"_s));
    QVERIFY(told);
    QVERIFY(!told->title.isEmpty());
}

void LanesPictureTest::aSecretIsNeverWritten()
{
    // A register that knows more than the rows were named with: their words were made before.
    QTemporaryDir folder;
    QVERIFY(!m_model->textAt(0).label.isEmpty());
    SecretRegister more = sample::names();
    more.add(SecretKind::Password, Secret(u"Opens the sign-in page"_s));
    const auto told = SaveLanesPicture::write(*m_model, more, QFont(), folder.filePath(u"a.svg"_s));
    QVERIFY(told);
    QCOMPARE(told->kind, MessageBar::Kind::Error);
    QVERIFY(SaveLanesPicture::write(*m_model, more, QFont(), folder.filePath(u"a.png"_s)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(LanesPictureTest)
#include "tst_lanespicture.moc"
