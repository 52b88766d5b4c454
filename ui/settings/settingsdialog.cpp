// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/common/uprightscrollarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace workbench {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_scroll(new UprightScrollArea(this))
    , m_form(nullptr)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_size(makeNumber(Settings::FontPercent, 10))
    , m_mask(new QCheckBox)
    , m_clipboard(makeNumber(Settings::ClipboardSeconds, 5))
    , m_request(makeNumber(Settings::RequestSeconds, 5))
    , m_browser(makeNumber(Settings::BrowserSeconds, 30))
    , m_answer(makeNumber(Settings::AnswerMebibytes, 1))
    , m_ok(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_defaults(new QPushButton(this))
{
    // The words come with the language; an item's data must not be taken for its text (QIcon overload).
    m_language->addItem(QString(), QVariant(QString()));
    for (const QString &language : Settings::languages())
        m_language->addItem(QString(), QVariant(language));
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        m_theme->addItem(QString(), static_cast<int>(choice));
    makeForm();
    makeButtons();

    const auto changed = [this] { announceChange(); };
    for (QComboBox *box : {m_language, m_theme}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words change with the language
        box->installEventFilter(this);
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    }
    for (QSpinBox *number : {m_size, m_clipboard, m_request, m_browser, m_answer}) {
        number->installEventFilter(this);
        connect(number, &QSpinBox::valueChanged, this, changed);
    }
    connect(m_mask, &QCheckBox::toggled, this, changed);
    retranslate();
    setSettings({});
}

QSpinBox *SettingsDialog::makeNumber(const Settings::Range &range, int step)
{
    auto *box = new QSpinBox;
    box->setRange(range.least, range.most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false); // "150" is not first 1, then 15
    return box;
}

void SettingsDialog::makeForm()
{
    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_headings.append(addHeading());
    for (QWidget *editor : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme),
                            static_cast<QWidget *>(m_size)})
        m_fields.append({addField(editor), editor});
    m_headings.append(addHeading());
    m_form->addRow(m_mask);
    m_fields.append({addField(m_clipboard), m_clipboard});
    m_headings.append(addHeading());
    for (QSpinBox *editor : {m_request, m_browser, m_answer})
        m_fields.append({addField(editor), editor});

    m_scroll->setWidget(page);
}

void SettingsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    buttons->addButton(m_defaults, QDialogButtonBox::ResetRole);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        fill({});
        announceChange();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
}

QLabel *SettingsDialog::addHeading()
{
    auto *heading = new QLabel;
    m_form->addRow(heading);
    return heading;
}

QLabel *SettingsDialog::addField(QWidget *editor)
{
    auto *label = new QLabel;
    label->setBuddy(editor);
    m_form->addRow(label, editor);
    return label;
}

void SettingsDialog::setSettings(const Settings &settings)
{
    fill(settings);
    m_initial = this->settings();
    m_announced = m_initial;
}

Settings SettingsDialog::settings() const
{
    return {.language = m_language->currentData().toString(),
            .theme = static_cast<ThemeChoice>(m_theme->currentData().toInt()),
            .fontPercent = m_size->value(),
            .maskOnStart = m_mask->isChecked(),
            .clipboardSeconds = m_clipboard->value(),
            .requestSeconds = m_request->value(),
            .browserSeconds = m_browser->value(),
            .answerMebibytes = m_answer->value()};
}

void SettingsDialog::fill(const Settings &settings)
{
    const QScopedValueRollback guard(m_filling, true);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(static_cast<int>(settings.theme))));
    m_size->setValue(settings.fontPercent);
    m_mask->setChecked(settings.maskOnStart);
    m_clipboard->setValue(settings.clipboardSeconds);
    m_request->setValue(settings.requestSeconds);
    m_browser->setValue(settings.browserSeconds);
    m_answer->setValue(settings.answerMebibytes);
}

void SettingsDialog::announceChange()
{
    if (m_filling || settings() == m_announced)
        return;
    m_announced = settings();
    Q_EMIT settingsChanged(m_announced);
}

void SettingsDialog::reject()
{
    fill(m_initial);
    announceChange();
    QDialog::reject();
}

/// The wheel scrolls the page; it changes a field only where the person is at work.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const editor = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && editor && !editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        refreshFonts();
        // The children get the new font after this.
        QMetaObject::invokeMethod(this, &SettingsDialog::fitWidth, Qt::QueuedConnection);
    }
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    fitWidth();
    QDialog::showEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QStringList headings{tr("Appearance"), tr("Secrets"), tr("Network")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings.at(i)->setText(headings.at(i));
    const QStringList labels{tr("&Language:"),           tr("&Theme:"),
                             tr("Si&ze of the text:"),   tr("Clear the clip&board after:"),
                             tr("Wait for an ans&wer:"), tr("Wait for the b&rowser:"),
                             tr("Lar&gest answer:")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_fields.at(i).label->setText(labels.at(i));
    m_mask->setText(tr("&Mask secrets when the program starts"));
    //: Unit after a number: per cent
    m_size->setSuffix(tr(" %"));
    for (QSpinBox *box : {m_clipboard, m_request, m_browser}) {
        //: Unit after a number: seconds
        box->setSuffix(tr(" s"));
    }
    //: Unit after a number: mebibytes
    m_answer->setSuffix(tr(" MiB"));
    m_ok->setText(tr("&OK"));
    m_cancel->setText(tr("&Cancel"));
    m_defaults->setText(tr("Restore &defaults"));
    retranslateChoices();
    nameEditors();
    refreshFonts();
    QMetaObject::invokeMethod(this, &SettingsDialog::fitWidth, Qt::QueuedConnection);
}

void SettingsDialog::retranslateChoices()
{
    // A language is named in itself, so that a person who cannot read the present one finds it.
    const QStringList languages{tr("System language"), u"English"_s, u"Русский"_s, u"简体中文"_s};
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, languages.at(i));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themes.at(i));
}

/// A label without its mnemonic and colon, and the unit in a word.
void SettingsDialog::nameEditors()
{
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_size->setAccessibleName(tr("Size of the text in per cent"));
    m_clipboard->setAccessibleName(tr("Seconds until the clipboard is cleared"));
    m_request->setAccessibleName(tr("Seconds to wait for an answer"));
    m_browser->setAccessibleName(tr("Seconds to wait for the browser"));
    m_answer->setAccessibleName(tr("Largest answer in mebibytes"));
}

void SettingsDialog::refreshFonts()
{
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *heading : std::as_const(m_headings))
        heading->setFont(bold);
}

/// The page never scrolls sideways, and the window grows with the text. Where a label beside its field would
/// be too wide for a small screen, the labels go above.
void SettingsDialog::fitWidth()
{
    constexpr int WidestPage = 76; // characters
    constexpr int Surroundings = 60;
    const QSize available = screen()->availableSize();
    const QWidget *const page = m_scroll->widget();
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    const int limit = qMin(WidestPage * fontMetrics().averageCharWidth(), available.width() - Surroundings);
    if (page->sizeHint().width() > limit)
        m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_scroll->updateGeometry();
    if (isVisible())
        resize(size().expandedTo(sizeHint()).boundedTo(available.expandedTo(minimumSizeHint())));
}

} // namespace workbench
