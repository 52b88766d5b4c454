// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileeditor.h"

#include "ui/common/themedicon.h"
#include "ui/profiles/fieldhelppanel.h"
#include "ui/profiles/profileform.h"
#include "ui/profiles/profilerow.h"
#include "ui/profiles/requestpreviewpanel.h"
#include "ui/profiles/templateswitch.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>

namespace workbench {

namespace {

QString saveAction()
{
    return QStringLiteral("save");
}
QString discardAction()
{
    return QStringLiteral("discard");
}
QString mineAction()
{
    return QStringLiteral("mine");
}
QString otherAction()
{
    return QStringLiteral("other");
}
QString keepAction()
{
    return QStringLiteral("keep");
}

/// Scrolls up and down only; as narrow as its window wants it.
QScrollArea *scrolled(QWidget *widget, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // it follows the focus of what is inside
    return area;
}

} // namespace

ProfileEditor::ProfileEditor(QWidget *parent)
    : QDialog(parent)
    , m_form(new ProfileForm)
    , m_bar(new MessageBar(this))
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_scroll = scrolled(m_form, this);
    m_columns->addWidget(m_scroll, 3);
    m_helpScroll = scrolled(makeHelpColumn(), this);
    m_columns->addWidget(m_helpScroll, 2);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addLayout(m_columns, 1);
    layout->addWidget(makeButtonRow());
    m_bar->clear();
    m_form->installEventFilter(this);
    m_helpScroll->widget()->installEventFilter(this);

    connect(m_form, &ProfileForm::changed, this, &ProfileEditor::refresh);
    connect(m_bar, &MessageBar::actionRequested, this, &ProfileEditor::answer);
    connect(m_revert, &QPushButton::clicked, this, &ProfileEditor::revert);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveAndGet, &QPushButton::clicked, this, [this] { save(true); });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] { save(false); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    retranslate();
    // Else the first show() takes two thirds of the screen at most, which is too little on a small one.
    resize(sizeHint().boundedTo(screen()->availableSize()));
}

ProfileEditor::~ProfileEditor()
{
    // The base class moves the focus away when this is no longer a ProfileEditor.
    disconnect(qApp, nullptr, this, nullptr);
}

/// Help stands beside the form only where a field has room for its words, whatever the size of the text.
void ProfileEditor::arrange()
{
    constexpr int Narrow = 75; // characters
    m_columns->setDirection(width() < Narrow * fontMetrics().horizontalAdvance(u'n')
                                ? QBoxLayout::TopToBottom
                                : QBoxLayout::LeftToRight);
}

void ProfileEditor::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

QWidget *ProfileEditor::makeHelpColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    m_help = new FieldHelpPanel(column);
    m_preview = new RequestPreviewPanel(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_help);
    layout->addWidget(m_preview, 1);
    return column;
}

QWidget *ProfileEditor::makeButtonRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_revert = new QPushButton(row);
    m_save = new QPushButton(row);
    m_saveAndGet = new QPushButton(row);
    m_saveAndGet->setDefault(true);
    layout->addStretch();
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    layout->addWidget(m_saveAndGet);
    return row;
}

void ProfileEditor::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    m_form->setTakenNames(names);
}

void ProfileEditor::edit(const ProviderProfile &profile, const QStringList &storedSecretNames)
{
    QStringList others = m_takenNames;
    if (!profile.id.isEmpty())
        others.removeAll(profile.name);
    m_original = {.profile = profile, .clientSecret = {}, .password = {}, .storedSecrets = storedSecretNames};
    if (profile.id.isEmpty())
        m_original.profile.name = freeName(profile.name, others);
    m_form->setTakenNames(others);
    m_bar->clear();
    m_asking = false;
    m_askingAboutOther = false;
    m_form->setDraft(m_original);
    retranslate();
    // The first thing that only this person can know.
    m_form->focusField(isPracticeProfile(profile) ? ProfileField::Grant
                       : profile.id.isEmpty()     ? ProfileField::ClientId
                                                  : ProfileField::Name);
    followFocus(focusWidget());
}

void ProfileEditor::setStoredSecrets(const QStringList &names)
{
    m_original.storedSecrets = names;
    m_form->setStoredSecrets(names);
    refresh();
}

void ProfileEditor::focusField(Field field)
{
    m_form->focusField(field);
    followFocus(focusWidget());
}

bool ProfileEditor::isChanged() const
{
    const ProfileDraft draft = m_form->draft();
    return draft.profile != m_original.profile || !draft.clientSecret.isEmpty() || !draft.password.isEmpty();
}

void ProfileEditor::refuse(const MessageBar::Message &why)
{
    m_refused = true;
    m_asking = false;
    m_askingAboutOther = false;
    m_bar->setMessage(why);
}

void ProfileEditor::reject()
{
    if (m_asking)
        answer(keepAction());
    else if (isChanged())
        askBeforeClosing();
    else
        QDialog::reject();
}

void ProfileEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void ProfileEditor::save(bool getToken)
{
    // Not everything must be there to be kept, but for a request it must.
    const auto wrong = m_form->finish(getToken ? ProfileSeverity::Missing : ProfileSeverity::Error);
    if (wrong) {
        focusField(*wrong);
        return;
    }
    const ProfileDraft draft = m_form->draft();
    QMap<QString, Secret> secrets;
    if (!draft.clientSecret.isEmpty())
        secrets.insert(QStringLiteral("client_secret"), draft.clientSecret);
    if (!draft.password.isEmpty())
        secrets.insert(QStringLiteral("password"), draft.password);
    m_refused = false;
    Q_EMIT saved(draft.profile, secrets, getToken);
    if (!m_refused)
        accept();
}

void ProfileEditor::revert()
{
    m_asking = false;
    m_askingAboutOther = false;
    m_bar->clear();
    m_form->setDraft(m_original);
    m_form->focusField(isPracticeProfile(m_original.profile) ? ProfileField::Grant : ProfileField::Name);
}

void ProfileEditor::askBeforeClosing()
{
    m_asking = true;
    m_askingAboutOther = false;
    m_bar->setMessage({.kind = MessageBar::Kind::Warning,
                       .title = tr("This profile has changes that are not saved."),
                       .code = {},
                       .lines = {},
                       .actions = {{.id = saveAction(), .text = tr("Save the changes")},
                                   {.id = discardAction(), .text = tr("Discard the changes")},
                                   {.id = keepAction(), .text = tr("Keep editing")}}});
    if (auto *first = m_bar->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void ProfileEditor::askAboutOther(const std::optional<ProviderProfile> &other, bool getToken)
{
    m_refused = true;
    m_asking = false;
    m_askingAboutOther = true;
    m_other = other;
    m_getToken = getToken;
    showOther();
    if (auto *first = m_bar->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void ProfileEditor::showOther()
{
    MessageBar::Message message{.kind = MessageBar::Kind::Warning, .title = {}};
    if (m_other) {
        message.title = tr("This profile was changed meanwhile, in another window or by a command.");
        message.actions = {{.id = otherAction(), .text = tr("Show the other changes")},
                           {.id = mineAction(), .text = tr("Save mine over them")}};
    } else {
        message.title = tr("This profile was deleted meanwhile, in another window or by a command.");
        message.actions = {{.id = mineAction(), .text = tr("Save it again")}};
    }
    message.actions.append({.id = keepAction(), .text = tr("Keep editing")});
    m_bar->setMessage(message);
}

void ProfileEditor::answerAboutOther(const QString &action)
{
    m_askingAboutOther = false;
    m_bar->clear();
    if (action == mineAction()) {
        if (m_other)
            m_original.profile = *m_other;
        else
            m_original.profile.id.clear(); // as a new one
        save(m_getToken);
    } else if (action == otherAction() && m_other) {
        edit(*m_other, m_original.storedSecrets);
    } else {
        m_form->focusField(m_field);
    }
}

void ProfileEditor::answer(const QString &action)
{
    if (m_askingAboutOther)
        return answerAboutOther(action);
    if (!m_asking)
        return;
    m_asking = false;
    m_bar->clear();
    if (action == saveAction())
        save(false);
    else if (action == discardAction())
        QDialog::reject();
    else
        m_form->focusField(m_field);
}

void ProfileEditor::refresh()
{
    const ProfileDraft draft = m_form->draft();
    m_revert->setEnabled(isChanged());
    m_help->showField(m_field, draft.profile);
    m_preview->showDraft(draft);
}

void ProfileEditor::followFocus(QWidget *widget)
{
    const auto field = m_form->fieldOf(widget);
    if (!field)
        return;
    m_field = *field;
    m_help->showField(m_field, m_form->draft().profile);
    // After the layout has made room for a row that has just been shown.
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_form->row(m_field), 0, 8); });
}

void ProfileEditor::retranslate()
{
    //: title of the window; %1 is the profile's name
    setWindowTitle(m_original.profile.name.isEmpty() ? tr("Profile")
                                                     : tr("Profile: %1").arg(m_original.profile.name));
    m_revert->setText(tr("Re&vert"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_saveAndGet->setText(tr("Save and &get token"));
    if (m_asking)
        askBeforeClosing();
    if (m_askingAboutOther)
        showOther();
    refreshIcons();
    refresh();
}

void ProfileEditor::refreshIcons()
{
    m_revert->setIcon(themedIcon(QLatin1StringView("undo"), palette()));
    m_save->setIcon(themedIcon(QLatin1StringView("save"), palette()));
    m_saveAndGet->setIcon(themedIcon(QLatin1StringView("play"), palette()));
}

bool ProfileEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The columns never scroll sideways, so neither must become narrower than what is in it.
    if (event->type() == QEvent::LayoutRequest) {
        for (QScrollArea *area : {m_scroll, m_helpScroll}) {
            if (area->widget() == watched)
                area->setMinimumWidth(area->widget()->minimumSizeHint().width() +
                                      area->verticalScrollBar()->sizeHint().width());
        }
    }
    return QDialog::eventFilter(watched, event);
}

QSize ProfileEditor::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return QSize(metrics.averageCharWidth() * 140, metrics.height() * 34)
        .boundedTo({940, 500})
        .expandedTo(minimumSizeHint());
}

} // namespace workbench
