// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicecontrols.h"

#include "ui/common/flowlayout.h"
#include "ui/common/wraplabel.h"
#include "ui/practice/timeslider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace workbench {

namespace {
constexpr int smallestTarget = 24;

const QList<qint64> accessSteps{10, 15, 20, 30, 45, 60, 120, 300, 600, 900, 1800, 3600};
const QList<qint64> codeSteps{10, 15, 20, 30, 40, 50, 60};
const QList<qint64> refreshSteps{30, 60, 300, 600, 1800, 3600, 86400, 0};
const QList<qint64> delaySteps{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

/// The usual value of a behaviour can lie beyond the scale: it is one more step at the end.
QList<qint64> with(QList<qint64> steps, qint64 usual)
{
    if (steps.constLast() != 0 && (usual == 0 || usual > steps.constLast()))
        steps.append(usual);
    return steps;
}

/// In the order of their box; the first row is no fault.
constexpr PracticeFault faults[]{PracticeFault::Slow, PracticeFault::Down, PracticeFault::NotJson,
                                 PracticeFault::ErrorIn200};
} // namespace

PracticeControls::PracticeControls(QWidget *parent)
    : QWidget(parent)
    , m_behaviourLabel(new QLabel(this))
    , m_behaviour(new QComboBox(this))
    , m_difference(new WrapLabel(this))
    , m_accessLabel(new QLabel(this))
    , m_access(new TimeSlider(this))
    , m_codeLabel(new QLabel(this))
    , m_code(new TimeSlider(this))
    , m_refreshLabel(new QLabel(this))
    , m_refresh(new TimeSlider(this))
    , m_pkce(new QCheckBox(this))
    , m_rotate(new QCheckBox(this))
    , m_delayLabel(new QLabel(this))
    , m_delay(new TimeSlider(this))
    , m_faultLabel(new QLabel(this))
    , m_fault(new QComboBox(this))
    , m_faultNote(new WrapLabel(this))
    , m_note(new WrapLabel(this))
    , m_usualButton(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const auto across = [grid](QWidget *widget) { grid->addWidget(widget, grid->rowCount(), 0, 1, 2); };
    // What is changed in the middle of a lesson stands first: the rest may have to be scrolled to.
    addRow(grid, m_behaviourLabel, m_behaviour);
    across(m_difference);
    addRow(grid, m_faultLabel, m_fault);
    addRow(grid, m_accessLabel, m_access);
    addRow(grid, m_codeLabel, m_code);
    addRow(grid, m_refreshLabel, m_refresh);
    addRow(grid, m_delayLabel, m_delay);
    auto *switches = new FlowLayout;
    switches->addWidget(m_pkce);
    switches->addWidget(m_rotate);
    grid->addLayout(switches, grid->rowCount(), 0, 1, 2);
    across(m_faultNote);
    across(m_note);
    grid->addWidget(m_usualButton, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    grid->setRowStretch(grid->rowCount(), 1);
    m_delay->setSteps(delaySteps);
    for (QWidget *target : {static_cast<QWidget *>(m_behaviour), static_cast<QWidget *>(m_fault),
                            static_cast<QWidget *>(m_pkce), static_cast<QWidget *>(m_rotate),
                            static_cast<QWidget *>(m_usualButton)})
        target->setMinimumHeight(smallestTarget);
    for (QComboBox *box : {m_behaviour, m_fault}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_usualButton->setAutoDefault(false);
    for (TimeSlider *slider : {m_access, m_code, m_refresh, m_delay})
        connect(slider, &TimeSlider::secondsChanged, this, &PracticeControls::changed);
    for (QCheckBox *box : {m_pkce, m_rotate})
        connect(box, &QCheckBox::toggled, this, &PracticeControls::changed);
    connect(m_behaviour, &QComboBox::activated, this,
            [this](int row) { Q_EMIT behaviourRequested(static_cast<PracticeBehaviour>(row)); });
    connect(m_usualButton, &QPushButton::clicked, this,
            [this] { Q_EMIT behaviourRequested(m_settings.behaviour); });
    connect(m_fault, &QComboBox::activated, this, [this](int row) {
        Q_EMIT faultRequested(row > 0 ? std::optional(faults[row - 1]) : std::nullopt);
    });
    refreshWords();
    setSettings({}, {});
}

void PracticeControls::addRow(QGridLayout *grid, QLabel *label, QWidget *field)
{
    const int row = grid->rowCount();
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void PracticeControls::setSettings(const PracticeSettings &settings, const PracticeSettings &usual)
{
    m_settings = settings;
    m_usual = usual;
    m_setting = true;
    m_access->setSteps(with(accessSteps, usual.accessSeconds));
    m_code->setSteps(with(codeSteps, usual.codeSeconds));
    m_refresh->setSteps(refreshSteps);
    m_access->setSeconds(settings.accessSeconds);
    m_code->setSeconds(settings.codeSeconds);
    m_refresh->setSeconds(settings.refreshSeconds);
    m_delay->setSeconds(std::chrono::duration_cast<std::chrono::seconds>(settings.answerDelay).count());
    m_pkce->setChecked(settings.pkceRequired);
    m_rotate->setChecked(settings.rotateRefresh);
    m_behaviour->setCurrentIndex(static_cast<int>(settings.behaviour));
    m_setting = false;
    refreshState();
}

void PracticeControls::setFault(std::optional<PracticeFault> fault)
{
    const auto *found = fault ? std::find(std::begin(faults), std::end(faults), *fault) : nullptr;
    m_fault->setCurrentIndex(found ? static_cast<int>(found - std::begin(faults)) + 1 : 0);
}

void PracticeControls::changed()
{
    if (m_setting)
        return;
    m_settings.accessSeconds = m_access->seconds();
    m_settings.codeSeconds = m_code->seconds();
    m_settings.refreshSeconds = m_refresh->seconds();
    m_settings.answerDelay = std::chrono::seconds(m_delay->seconds());
    m_settings.pkceRequired = m_pkce->isChecked();
    m_settings.rotateRefresh = m_rotate->isChecked();
    refreshState();
    Q_EMIT settingsRequested(m_settings);
}

void PracticeControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshWords();
        refreshState();
    }
}

void PracticeControls::refreshWords()
{
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int row = qMax(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(row);
    };
    m_behaviourLabel->setText(tr("Behave like:"));
    m_behaviour->setAccessibleName(tr("Behave like"));
    // Names of products stay as they are.
    fill(m_behaviour, {tr("the RFCs"), QStringLiteral("Django OAuth Toolkit"), QStringLiteral("GitHub"),
                       QStringLiteral("Google"), QStringLiteral("cTrader")});
    const std::pair<QLabel *, TimeSlider *> sliders[]{{m_accessLabel, m_access},
                                                      {m_codeLabel, m_code},
                                                      {m_refreshLabel, m_refresh},
                                                      {m_delayLabel, m_delay}};
    const QStringList names{tr("Access token lives"), tr("Code lives"), tr("Refresh token lives"),
                            tr("Answer delay")};
    for (size_t i = 0; i < std::size(sliders); ++i) {
        const QString &name = names.at(static_cast<qsizetype>(i));
        sliders[i].first->setText(tr("%1:").arg(name));
        sliders[i].second->setName(name);
    }
    m_pkce->setText(tr("PKCE is required of every client"));
    m_rotate->setText(tr("A refresh replaces the refresh token"));
    m_faultLabel->setText(tr("Next answer:"));
    m_fault->setAccessibleName(tr("Next answer to a client"));
    fill(m_fault,
         {tr("as it should be"), tr("held back until the client gives up"),
          tr("none: the connection is closed"), tr("a page where JSON belongs"), tr("an error inside 200")});
    m_faultNote->setText(tr("The next answer can go wrong on demand: it meets one request for a token, its "
                            "revocation, its state or the API, and nothing is "
                            "used up by it. After that all is as before."));
    m_note->setText(tr("These settings hold until this program ends, also when the server is stopped and "
                       "started. Codes and tokens that are out already keep their time."));
    m_usualButton->setText(tr("As this server usually is"));
}

void PracticeControls::refreshState()
{
    const QStringList differences{
        tr("Strict: every answer as RFC 6749, 6750, 7009, 7636 and 7662 want it."),
        tr("PKCE for everybody, addresses end with a slash, invalid_client without a reason, an empty answer "
           "to a "
           "revocation, and an API that says no credentials were provided whatever was wrong: the "
           "WWW-Authenticate header knows better."),
        tr("Errors come inside 200, answers are forms unless JSON is asked for, scopes are separated by "
           "commas, "
           "and there is no end, no refresh token and no endpoint for revocation."),
        tr("A refresh token comes only with access_type=offline at the first consent, or with "
           "prompt=consent; it "
           "is never replaced. There is no id_token here, because this server has no key to sign one with."),
        tr("Members in two spellings (accessToken, access_token), errors as errorCode inside 200, the token "
           "endpoint also by GET, a code of one minute, an access token of a month, and nothing to revoke "
           "with.")};
    m_difference->setText(differences.at(static_cast<int>(m_settings.behaviour)));
    m_usualButton->setEnabled(m_settings != m_usual);
}

} // namespace workbench
