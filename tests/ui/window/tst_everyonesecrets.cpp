// SPDX-License-Identifier: GPL-3.0-or-later
// With secrets masked, none of them is anywhere: not in what the window shows or tells, not on the clipboard
// after copying everything that may be copied, not in a file, a log or an export.
#include "app/exports/exchangejson.h"
#include "app/oauth/profilefile.h"
#include "app/profileactions.h"
#include "app/secrets/namesecrets.h"
#include "tests/support/waiting.h"
#include "tests/support/walk/figures.h"
#include "tests/support/walk/findings.h"
#include "tests/support/walk/paintedtext.h"
#include "tests/support/walk/places.h"
#include "tests/support/walk/texts.h"
#include "ui/exchanges/exchangelistview.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanespicture.h"
#include "ui/lanes/lanesview.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/runcontroller.h"
#include "ui/runworkspace.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

using namespace workbench;
using namespace workbench::test;
using namespace Qt::StringLiterals;

namespace {
QByteArray *kept = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    kept->append(context.category).append(' ').append(text.toUtf8()).append('\n');
}

/// A secret in every form in which it may travel.
struct Needles
{
    QList<QByteArray> forms;
    void add(const QString &id, const QString &value)
    {
        const QByteArray secret = value.toUtf8();
        const QByteArray pair = id.toUtf8() + ':' + secret;
        for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64(), pair.toBase64(),
                                       pair.toBase64(QByteArray::Base64UrlEncoding)})
            forms.append(form);
    }
    bool isIn(const QByteArray &bytes) const
    {
        return std::any_of(forms.begin(), forms.end(),
                           [&](const QByteArray &form) { return bytes.contains(form); });
    }
};
} // namespace

class EveryoneSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeaks();

private:
    void look(const QString &place, const QByteArray &bytes);
    void look(const QString &place, const QString &text) { look(place, text.toUtf8()); }
    void lookAtWindows(OpenWindow &open);
    void lookAtClipboard(OpenWindow &open);
    void lookAtFiles(const QString &folder);
    void lookAtExports(OpenWindow &open);
    bool plant(OpenWindow &open);

    Needles m_needles;
    QMap<QString, int> m_places; ///< how many texts were looked at
    QStringList m_leaks;
    ProviderProfile m_canary;
};

void EveryoneSecrets::look(const QString &place, const QByteArray &bytes)
{
    ++m_places[place];
    if (m_needles.isIn(bytes))
        m_leaks.append(u"[- -] %1: %2"_s.arg(place, QString::fromUtf8(bytes.left(60))));
}

/// Tokens of the practice server, and credentials of a profile that it refuses.
bool EveryoneSecrets::plant(OpenWindow &open)
{
    const QString secret = u"canary/secret+of=the client&"_s;
    const QString password = u"canary pass~word%of the person"_s;
    if (!open.getPracticeToken())
        return false;
    const Result<ProviderProfile> practice = open.workbench().practiceProfile();
    if (!practice)
        return false;
    const auto tokens = valueOf(open.workbench().loadTokens(*practice));
    if (!tokens || !*tokens || !(**tokens).has_value())
        return false;
    const TokenSet &set = ***tokens;
    m_needles.add({}, set.accessToken.reveal());
    m_needles.add({}, set.refreshToken.reveal());
    const auto busy = [&] { return open.part<RunController>().isBusy(); };
    for (const QString &action : {u"actCallInHeader"_s, u"actCallInQuery"_s, u"actCallInForm"_s}) {
        open.action(action).trigger();
        if (!QTest::qWaitFor([&] { return !busy(); }, 10'000))
            return false;
    }

    m_canary = *practice;
    m_canary.id.clear();
    m_canary.name = u"Canary"_s;
    m_canary.templateId = u"generic"_s;
    m_canary.grant = Grant::Password;
    m_canary.clientId = u"canary-client"_s;
    m_canary.user = u"canary"_s;
    m_canary.authentication = ClientAuthentication::SecretBasic;
    m_needles.add(m_canary.clientId, secret);
    m_needles.add(m_canary.user, password);
    const auto saved =
        valueOf(saveProfile(&open.workbench(), m_canary,
                            {{u"client_secret"_s, Secret(secret)}, {u"password"_s, Secret(password)}}));
    if (!saved || !*saved)
        return false;
    m_canary = **saved;
    return true;
}

void EveryoneSecrets::lookAtWindows(OpenWindow &open)
{
    walk(open, [this](const Place &place) {
        if (!place.window || place.name == u"revealed")
            return;
        look(u"window title"_s, place.window->windowTitle());
        for (const HeldText &held : heldTexts(*place.window))
            look(held.where, held.text);
        for (const PaintedText &painted : paintedTexts(*place.window))
            look(u"painted"_s, painted.text);
    });
}

/// Whatever copies, except the buttons that a person presses to get a secret.
void EveryoneSecrets::lookAtClipboard(OpenWindow &open)
{
    auto &run = open.part<RunWorkspace>();
    for (const Exchange &exchange : open.workbench().log().exchanges()) {
        run.exchanges()->setCurrentExchange(exchange.id);
        settle();
        for (auto *button : run.findChildren<QAbstractButton *>()) {
            const QString name = button->accessibleName();
            if (!button->isVisible() || !button->isEnabled() || !name.startsWith(u"Copy "_s) ||
                name.contains(u"access token"_s) || name.contains(u"refresh token"_s))
                continue;
            button->click();
            look(u"clipboard"_s, QGuiApplication::clipboard()->text());
        }
        for (auto *view : run.findChildren<QAbstractItemView *>()) {
            if (!view->isVisible())
                continue;
            view->setFocus();
            view->selectAll();
            QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
            look(u"clipboard by key"_s, QGuiApplication::clipboard()->text());
        }
    }
}

void EveryoneSecrets::lookAtFiles(const QString &folder)
{
    for (const QString &where :
         {folder, QDir::homePath(), qEnvironmentVariable("XDG_CONFIG_HOME"),
          qEnvironmentVariable("XDG_DATA_HOME"), qEnvironmentVariable("XDG_CACHE_HOME")}) {
        QDirIterator files(where, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (!where.isEmpty() && files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                look(where == folder ? u"data folder"_s : u"home"_s, file.readAll());
        }
    }
}

void EveryoneSecrets::lookAtExports(OpenWindow &open)
{
    const SecretRegister &names = open.workbench().names();
    for (const Exchange &exchange : open.workbench().log().exchanges())
        look(u"exchange as JSON"_s, exchangeToJson(namedExchange(exchange, names), 1).toBytes());
    look(u"profile as a file"_s, profileToJson(m_canary).toBytes());
    auto &run = open.part<RunWorkspace>();
    look(u"picture of the lanes"_s, LanesPicture(*run.lanes()->lanes(), QApplication::font()).svg());
}

void EveryoneSecrets::nothingLeaks()
{
    QByteArray logged;
    kept = &logged;
    qputenv("QT_LOGGING_RULES", "*.debug=true");
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    {
        OpenWindow open;
        open.setSize({1100, 720});
        const bool planted = plant(open);
        if (planted) {
            lookAtWindows(open); // with the practice server's tokens
            open.part<ProfileSidebar>().selectProfile(m_canary.id);
            settle();
            open.action(u"actGetToken"_s).trigger();
            [[maybe_unused]] const bool ended =
                QTest::qWaitFor([&] { return !open.part<RunController>().isBusy(); }, 10'000);
            lookAtWindows(open); // with a refusal of the canary's credentials
            lookAtClipboard(open);
            lookAtExports(open);
            lookAtFiles(open.folder());
        }
        qInstallMessageHandler(before);
        QVERIFY(planted);
    }
    look(u"log"_s, logged);
    const QStringList where = m_places.keys();
    keep({u"U9"_s, u"Planted secrets that are seen, heard, copied or written"_s,
          u"%1 in %2 kinds of places"_s.arg(m_leaks.size()).arg(where.size()), u"0 in at least 14"_s,
          m_leaks.isEmpty() && where.size() >= 14},
         m_leaks);
    qInfo("%s", qPrintable(where.join(u", "_s)));
    QVERIFY(where.size() >= 14);
    QCOMPARE(m_leaks.size(), 0);
}

QTEST_MAIN(EveryoneSecrets)
#include "tst_everyonesecrets.moc"
