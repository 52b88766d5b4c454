// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oauth/profiletemplates.h"
#include "ui/common/fieldnote.h"
#include "ui/common/passwordedit.h"
#include "ui/common/theme.h"
#include "ui/profiles/profileeditor.h"
#include "ui/profiles/profileform.h"
#include "ui/profiles/profilerow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace workbench;
using namespace Qt::StringLiterals;
using Field = ProfileField;

namespace {

constexpr QSize SmallScreen{940, 500};

ProviderProfile templateOf(const QString &id)
{
    for (const ProviderProfile &profile : profileTemplates()) {
        if (profile.templateId == id)
            return profile;
    }
    return {};
}

/// A stored, complete profile of the password flow.
ProviderProfile stored()
{
    ProviderProfile profile = templateOf(u"django-oauth-toolkit"_s);
    profile.id = u"1"_s;
    profile.clientId = u"abc"_s;
    profile.unknownMembers = Json::object({{u"later"_s, Json(1)}});
    return profile;
}

const QStringList BothSecrets{u"client_secret"_s, u"password"_s};

ProfileRow *rowOf(const ProfileEditor &editor, Field field)
{
    return editor.findChild<ProfileForm *>()->row(field);
}

QLineEdit *lineOf(const ProfileEditor &editor, Field field)
{
    return qobject_cast<QLineEdit *>(rowOf(editor, field)->focused());
}

QList<Field> visibleFields(const ProfileEditor &editor)
{
    QList<Field> fields;
    for (int value = 0; value <= static_cast<int>(Field::RefreshParameters); ++value) {
        if (!rowOf(editor, static_cast<Field>(value))->isHidden())
            fields.append(static_cast<Field>(value));
    }
    return fields;
}

QPushButton *buttonWith(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString previewOf(const ProfileEditor &editor)
{
    return editor.findChild<QPlainTextEdit *>()->toPlainText();
}

struct Saved
{
    int times = 0;
    ProviderProfile profile;
    QMap<QString, Secret> secrets;
    bool getToken = false;
};

void listen(ProfileEditor &editor, Saved &saved)
{
    QObject::connect(
        &editor, &ProfileEditor::saved, &editor,
        [&saved](const ProviderProfile &profile, const QMap<QString, Secret> &secrets, bool getToken) {
            saved = {saved.times + 1, profile, secrets, getToken};
        });
}

/// Every text 40 % longer, as Russian is.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const bool colon = text.endsWith(u':');
        if (colon)
            text.chop(1);
        for (qsizetype left = text.size() * 2 / 5; left > 0; --left)
            text += left % 7 ? u'ш' : u' ';
        return colon ? QString(text + u':') : text;
    }
};

} // namespace

class TestProfileEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void what_goes_in_comes_out()
    {
        ProviderProfile profile = stored();
        profile.tokenParameters = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        profile.refreshParameters = {{u"c"_s, {}}};
        profile.authorizationParameters = {{u"access_type"_s, u"offline"_s}};
        profile.basicEncoding = BasicEncoding::Raw;
        profile.authentication = ClientAuthentication::SecretBasic;
        profile.pkce = Pkce::Plain;
        profile.issuer = u"https://example.com"_s;
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(profile, BothSecrets);
        QVERIFY(!editor.isChanged());
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.times, 1);
        QCOMPARE(saved.profile, profile);
        QVERIFY(saved.secrets.isEmpty());
        QVERIFY(!saved.getToken);
        QVERIFY(!editor.isVisible());
    }

    void few_rows_for_each_flow_data()
    {
        QTest::addColumn<QString>("templateId");
        QTest::addColumn<QList<Field>>("fields");
        QTest::newRow("password") << u"django-oauth-toolkit"_s
                                  << QList<Field>{Field::BaseUrl,      Field::TokenEndpoint, Field::ClientId,
                                                  Field::ClientSecret, Field::User,          Field::Password};
        QTest::newRow("code") << u"django-oauth-toolkit-code"_s
                              << QList<Field>{Field::BaseUrl,       Field::AuthorizationEndpoint,
                                              Field::TokenEndpoint, Field::ClientId,
                                              Field::ClientSecret,  Field::RedirectUri};
        QTest::newRow("service") << u"django-oauth-toolkit-client-credentials"_s
                                 << QList<Field>{Field::BaseUrl, Field::TokenEndpoint, Field::ClientId,
                                                 Field::ClientSecret};
    }

    void few_rows_for_each_flow()
    {
        QFETCH(QString, templateId);
        QFETCH(QList<Field>, fields);
        ProfileEditor editor;
        editor.edit(templateOf(templateId), {});
        fields += {Field::Template, Field::Name, Field::Grant};
        QList<Field> visible = visibleFields(editor);
        std::sort(fields.begin(), fields.end());
        std::sort(visible.begin(), visible.end());
        QCOMPARE(visible, fields);
    }

    void every_field_can_be_led_to()
    {
        for (int value = 0; value <= static_cast<int>(Field::RefreshParameters); ++value) {
            const auto field = static_cast<Field>(value);
            if (field == Field::Template)
                continue;
            ProfileEditor editor;
            editor.edit(stored(), {});
            editor.resize(SmallScreen);
            editor.open();
            QVERIFY(QTest::qWaitForWindowActive(&editor));
            editor.focusField(field);
            const ProfileRow *row = rowOf(editor, field);
            QVERIFY2(row->isVisible(), qPrintable(QString::number(value)));
            QVERIFY2(row->isAncestorOf(editor.focusWidget()), qPrintable(QString::number(value)));
            // Really in sight, not only not hidden.
            QTRY_VERIFY(!row->focused()->visibleRegion().isEmpty());
        }
    }

    void missing_things_can_be_saved_but_not_sent()
    {
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(templateOf(u"django-oauth-toolkit"_s), {});
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        buttonWith(editor, u"Save and get token"_s)->click();
        QCOMPARE(saved.times, 0);
        QVERIFY(editor.isVisible());
        QCOMPARE(editor.focusWidget(), lineOf(editor, Field::ClientId));
        QCOMPARE(rowOf(editor, Field::ClientId)->note()->kind(), FieldNote::Kind::Warning);
        buttonWith(editor, u"Save"_s)->click();
        QCOMPARE(saved.times, 1);
    }

    void errors_cannot_be_saved()
    {
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(stored(), BothSecrets);
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.focusField(Field::RevocationEndpoint);
        lineOf(editor, Field::RevocationEndpoint)->setText(u"127.0.0.1/o/revoke"_s);
        editor.focusField(Field::Name);
        buttonWith(editor, u"Save"_s)->click();
        QCOMPARE(saved.times, 0);
        QCOMPARE(editor.focusWidget(), lineOf(editor, Field::RevocationEndpoint));
        QCOMPARE(rowOf(editor, Field::RevocationEndpoint)->note()->kind(), FieldNote::Kind::Error);
        QVERIFY(!lineOf(editor, Field::RevocationEndpoint)->accessibleDescription().isEmpty());
        lineOf(editor, Field::RevocationEndpoint)->setText(u"http://127.0.0.1/o/revoke_token/"_s);
        QCOMPARE(rowOf(editor, Field::RevocationEndpoint)->note()->kind(),
                 FieldNote::Kind::None); // while typing: no verdict
        buttonWith(editor, u"Save"_s)->click();
        QCOMPARE(saved.times, 1);
    }

    void verdict_when_a_field_is_left()
    {
        ProfileEditor editor;
        editor.edit(stored(), {u"password"_s});
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.focusField(Field::ClientSecret);
        QLineEdit *line = lineOf(editor, Field::ClientSecret);
        FieldNote *note = rowOf(editor, Field::ClientSecret)->note();
        QGuiApplication::clipboard()->setText(u" pbkdf2_sha256$600000$salt\n"_s);
        line->paste();
        QVERIFY(!note->isVisible());
        QTest::keyClick(line, Qt::Key_Tab);
        QVERIFY(note->isVisible());
        QCOMPARE(note->kind(), FieldNote::Kind::Warning);
        QVERIFY2(note->text().contains("pbkdf2_sha256$"_L1), qPrintable(note->text()));
        QVERIFY(note->text().contains('\n'_L1)); // and that something was taken out
        QVERIFY(!note->text().contains("salt"_L1));
        QCOMPARE(line->text(), u"pbkdf2_sha256$600000$salt"_s);
    }

    void secrets_leave_only_when_typed()
    {
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(stored(), BothSecrets);
        QVERIFY(!lineOf(editor, Field::ClientSecret)->placeholderText().isEmpty());
        QVERIFY(lineOf(editor, Field::ClientSecret)->text().isEmpty());
        lineOf(editor, Field::ClientSecret)->setText(u"canary-secret"_s);
        QVERIFY(editor.isChanged());
        QVERIFY(previewOf(editor).contains("client_secret=secret1"_L1));
        QVERIFY(previewOf(editor).contains("password=password1"_L1));
        for (const QWidget *widget : editor.findChildren<QWidget *>()) {
            QVERIFY(!widget->accessibleName().contains("canary"_L1));
            QVERIFY(!widget->accessibleDescription().contains("canary"_L1));
            QVERIFY(!widget->toolTip().contains("canary"_L1));
        }
        buttonWith(editor, u"Save and get token"_s)->click();
        QCOMPARE(saved.times, 1);
        QVERIFY(saved.getToken);
        QCOMPARE(saved.secrets.keys(), QStringList{u"client_secret"_s});
        QCOMPARE(saved.secrets.first().reveal(), u"canary-secret"_s);
    }

    void preview_is_live()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        lineOf(editor, Field::User)->setText(u"bob smith"_s);
        QVERIFY(previewOf(editor).contains("username=bob+smith"_L1));
        const QAbstractButton *code = rowOf(editor, Field::Grant)->findChildren<QAbstractButton *>().at(1);
        const_cast<QAbstractButton *>(code)->click();
        QVERIFY2(previewOf(editor).startsWith("GET /o/authorize/?response_type=code"_L1),
                 qPrintable(previewOf(editor)));
        lineOf(editor, Field::AuthorizationEndpoint)->clear();
        QVERIFY(previewOf(editor).contains("Authorization endpoint"_L1)); // says what is missing
    }

    void help_follows_the_focus()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        QSet<QString> texts;
        for (const Field field :
             {Field::ClientSecret, Field::TokenEndpoint, Field::RedirectUri, Field::RefreshParameters}) {
            editor.focusField(field);
            QString all;
            for (const QLabel *label : editor.findChild<QWidget *>(u"fieldHelp"_s)->findChildren<QLabel *>())
                all += label->text();
            QVERIFY(!all.isEmpty());
            texts.insert(all);
        }
        QCOMPARE(texts.size(), 4);
    }

    void django_paths()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        QCOMPARE(lineOf(editor, Field::BaseUrl)->text(), u"http://127.0.0.1:8000"_s);
        lineOf(editor, Field::BaseUrl)->setText(u"https://school.example/"_s);
        lineOf(editor, Field::ClientSecret)->setText(u"typed before"_s);
        buttonWith(editor, u"Fill in the Django paths"_s)->click();
        QCOMPARE(lineOf(editor, Field::TokenEndpoint)->text(), u"https://school.example/o/token/"_s);
        QCOMPARE(lineOf(editor, Field::ResourceEndpoint)->text(),
                 u"https://school.example/api/oauth2/protected/"_s);
        QCOMPARE(lineOf(editor, Field::ClientSecret)->text(), u"typed before"_s);
        QCOMPARE(rowOf(editor, Field::BaseUrl)->note()->kind(), FieldNote::Kind::Good);
        lineOf(editor, Field::BaseUrl)->setText(u"school.example"_s);
        buttonWith(editor, u"Fill in the Django paths"_s)->click();
        QCOMPARE(rowOf(editor, Field::BaseUrl)->note()->kind(), FieldNote::Kind::Error);
        QCOMPARE(lineOf(editor, Field::TokenEndpoint)->text(), u"https://school.example/o/token/"_s);
    }

    void other_template()
    {
        ProfileEditor editor;
        editor.edit(templateOf(u"django-oauth-toolkit"_s), {});
        lineOf(editor, Field::ClientId)->setText(u"typed"_s);
        auto *box = qobject_cast<QComboBox *>(rowOf(editor, Field::Template)->focused());
        box->setCurrentIndex(box->findData(u"generic"_s));
        QCOMPARE(lineOf(editor, Field::TokenEndpoint)->text(), QString());
        QCOMPARE(lineOf(editor, Field::ClientId)->text(), u"typed"_s);
        QVERIFY(visibleFields(editor).contains(Field::RedirectUri));
        box->setCurrentIndex(box->findData(u"django-oauth-toolkit"_s));
        QCOMPARE(lineOf(editor, Field::TokenEndpoint)->text(), u"http://127.0.0.1:8000/o/token/"_s);
    }

    void new_profile_gets_a_free_name()
    {
        ProfileEditor editor;
        editor.setTakenNames({u"Django"_s});
        editor.edit(templateOf(u"django-oauth-toolkit"_s), {});
        QCOMPARE(lineOf(editor, Field::Name)->text(), u"Django 2"_s);
        QVERIFY(!editor.isChanged());
        editor.edit(stored(), {}); // its own name is no clash
        QCOMPARE(lineOf(editor, Field::Name)->text(), u"Django"_s);
        Saved saved;
        listen(editor, saved);
        buttonWith(editor, u"Save"_s)->click();
        QCOMPARE(saved.times, 1);
    }

    void closing_with_changes_asks_in_place()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto *bar = editor.findChild<MessageBar *>();
        lineOf(editor, Field::User)->setText(u"bob"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(editor.isVisible());
        QVERIFY(bar->isVisible());
        QVERIFY(bar->isAncestorOf(editor.focusWidget()));
        QTest::keyClick(editor.focusWidget(), Qt::Key_Escape); // no trap: back to the form
        QVERIFY(editor.isVisible());
        QVERIFY(!bar->isVisible());
        editor.close();
        QVERIFY(editor.isVisible());
        QSignalSpy finished(&editor, &QDialog::finished);
        buttonWith(*bar, u"Discard the changes"_s)->click();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!editor.isVisible());
    }

    void closing_without_changes_does_not_ask()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        editor.open();
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
    }

    void save_from_the_question()
    {
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(stored(), BothSecrets);
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        lineOf(editor, Field::User)->setText(u"bob"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return); // the first button has the focus
        QCOMPARE(saved.times, 1);
        QCOMPARE(saved.profile.user, u"bob"_s);
        QVERIFY(!editor.isVisible());
    }

    void refused_saving_keeps_the_editor_open()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        editor.open();
        connect(&editor, &ProfileEditor::saved, &editor,
                [&] { editor.refuse({.kind = MessageBar::Kind::Error, .title = u"The disk is full"_s}); });
        lineOf(editor, Field::User)->setText(u"bob"_s);
        buttonWith(editor, u"Save"_s)->click();
        QVERIFY(editor.isVisible());
        QVERIFY(editor.findChild<MessageBar *>()->isVisible());
        QVERIFY(editor.isChanged());
    }

    void revert()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        QVERIFY(!buttonWith(editor, u"Revert"_s)->isEnabled());
        lineOf(editor, Field::User)->setText(u"bob"_s);
        lineOf(editor, Field::Password)->setText(u"x"_s);
        QVERIFY(buttonWith(editor, u"Revert"_s)->isEnabled());
        buttonWith(editor, u"Revert"_s)->click();
        QVERIFY(!editor.isChanged());
        QCOMPARE(lineOf(editor, Field::User)->text(), u"admin@example.com"_s);
        QCOMPARE(lineOf(editor, Field::Password)->text(), QString());
    }

    void extra_parameters()
    {
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(stored(), BothSecrets);
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.focusField(Field::TokenParameters);
        ProfileRow *row = rowOf(editor, Field::TokenParameters);
        buttonWith(*row, u"Add"_s)->click();
        auto *table = row->findChild<QTableWidget *>();
        auto *cell = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(cell);
        QTest::keyClicks(cell, u"audience"_s);
        // Not committed yet: Ctrl+S takes it all the same.
        QTest::keyClick(&editor, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saved.times, 1);
        QCOMPARE(saved.profile.tokenParameters, (Parameters{{u"audience"_s, {}}}));

        editor.edit(saved.profile, BothSecrets);
        table->setCurrentCell(0, 0);
        buttonWith(*row, u"Remove"_s)->click();
        QVERIFY(editor.isChanged());
        buttonWith(editor, u"Save"_s)->click();
        QVERIFY(saved.profile.tokenParameters.isEmpty());
    }

    void practice_profile()
    {
        ProviderProfile practice = templateOf(u"practice-server"_s);
        practice.id = u"p"_s;
        ProfileEditor editor;
        Saved saved;
        listen(editor, saved);
        editor.edit(practice, {});
        QVERIFY(lineOf(editor, Field::Name)->isReadOnly());
        QVERIFY(!rowOf(editor, Field::Template)->focused()->isEnabled());
        buttonWith(editor, u"Save and get token"_s)->click();
        QCOMPARE(saved.profile, practice);
    }

    void tab_reaches_everything()
    {
        ProfileEditor editor;
        editor.edit(stored(), {});
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.focusField(Field::TokenParameters); // opens "More"
        editor.focusField(Field::Name);
        QWidget *first = editor.focusWidget();
        QSet<const QWidget *> reached;
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
            QTRY_VERIFY2(!editor.focusWidget()->visibleRegion().isEmpty(),
                         qPrintable(editor.focusWidget()->accessibleName()));
            reached.insert(editor.focusWidget());
            if (editor.focusWidget() == first)
                break;
        }
        QVERIFY(reached.contains(first)); // the chain closes
        for (const QWidget *widget : editor.findChildren<QWidget *>()) {
            const auto *radio = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
                widget->focusProxy() || (radio && radio->autoExclusive() && !radio->isChecked()))
                continue;
            QVERIFY2(
                reached.contains(widget),
                qPrintable(widget->accessibleName() + QLatin1StringView(widget->metaObject()->className())));
        }
    }

    void names_are_there_and_unique()
    {
        ProfileEditor editor;
        editor.edit(stored(), {});
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.findChild<QToolButton *>()->click();
        editor.focusField(Field::AuthorizationParameters);
        QSet<QString> names;
        QSet<QString> mnemonics;
        for (QWidget *widget : editor.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                const QString name = face->text(QAccessible::Name);
                const QByteArray kind = widget->metaObject()->className();
                QVERIFY2(!name.isEmpty(), kind.constData());
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.insert(name);
                if (qobject_cast<QAbstractButton *>(widget))
                    QTRY_VERIFY2(
                        widget->width() >= 24 && widget->height() >= 24,
                        qPrintable(
                            QStringLiteral("%1 %2×%3").arg(name).arg(widget->width()).arg(widget->height())));
            }
            QString text;
            if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
                text = label->text();
                QVERIFY2(text.endsWith(u':'), qPrintable(text));
            } else if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
                text = button->text();
            }
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty()) {
                QVERIFY2(!mnemonics.contains(key), qPrintable(text));
                mnemonics.insert(key);
            }
        }
        QVERIFY(names.size() > 25);
        QVERIFY(mnemonics.size() > 10);
    }

    void fits_the_small_screen_data()
    {
        QTest::addColumn<bool>("longWords");
        QTest::addColumn<int>("percent");
        QTest::newRow("English") << false << 100;
        QTest::newRow("40 % longer") << true << 100;
        QTest::newRow("English, 11 pt") << false << 122;
        QTest::newRow("40 % longer, 11 pt") << true << 122;
    }

    void fits_the_small_screen()
    {
        QFETCH(bool, longWords);
        QFETCH(int, percent);
        applyTheme(*qApp, ThemeChoice::Light, percent);
        const auto back = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::Light); });
        LongWords translator;
        if (longWords)
            qApp->installTranslator(&translator);
        ProfileEditor editor;
        editor.edit(stored(), {});
        editor.resize(SmallScreen);
        editor.open();
        editor.focusField(Field::AuthorizationParameters);
        editor.reject(); // nothing changed, closes
        editor.open();
        lineOf(editor, Field::User)->setText(u"x"_s);
        editor.reject(); // with the question
        QTRY_VERIFY(editor.findChild<MessageBar *>()->isVisible());
        // Nothing is cut at the right: what does not fit goes into the next line.
        const auto *form = editor.findChild<ProfileForm *>();
        QTRY_VERIFY(form->minimumSizeHint().width() <= form->parentWidget()->width());
        const QSize least = editor.minimumSizeHint();
        QVERIFY2(least.width() <= SmallScreen.width() && least.height() <= SmallScreen.height(),
                 qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
        QCOMPARE(editor.size(), SmallScreen);
        for (const QAbstractButton *button : editor.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }

    void language_can_change_while_it_is_open()
    {
        ProfileEditor editor;
        editor.edit(stored(), BothSecrets);
        LongWords translator;
        qApp->installTranslator(&translator);
        QTRY_VERIFY(rowOf(editor, Field::ClientId)->label()->text().contains(u'ш'));
        QVERIFY(lineOf(editor, Field::ClientId)->accessibleName().contains(u'ш'));
        QVERIFY(lineOf(editor, Field::ClientSecret)->placeholderText().contains(u'ш'));
        QVERIFY(editor.windowTitle().contains(u'ш'));
        QVERIFY(!editor.isChanged());
        for (const QAbstractButton *button : editor.findChildren<QAbstractButton *>()) {
            if (button->text().size() > 2)
                QVERIFY2(button->text().contains(u'ш'), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestProfileEditor)
#include "tst_profileeditor.moc"
