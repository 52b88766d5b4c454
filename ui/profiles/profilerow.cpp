// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilerow.h"

#include "ui/common/passwordedit.h"
#include "ui/profiles/fieldwords.h"
#include "ui/profiles/parametertable.h"
#include "ui/profiles/profilenotewords.h"
#include "ui/profiles/profilevalidation.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace workbench {

namespace {

FieldNote::Kind kindFor(ProfileSeverity severity)
{
    switch (severity) {
    case ProfileSeverity::Info:
        return FieldNote::Kind::Info;
    case ProfileSeverity::Warning:
    case ProfileSeverity::Missing:
        return FieldNote::Kind::Warning;
    case ProfileSeverity::Error:
        return FieldNote::Kind::Error;
    }
    return FieldNote::Kind::None;
}

} // namespace

ProfileRow::ProfileRow(ProfileField field, QWidget *input, QWidget *focused, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_input(input)
    , m_focused(focused ? focused : input)
    , m_label(new QLabel(parent))
    , m_note(new FieldNote(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(input);
    layout->addWidget(m_note);
    m_label->setBuddy(m_focused);
    m_label->setWordWrap(true);
    m_note->setField(m_focused->focusProxy() ? m_focused->focusProxy() : m_focused);
}

void ProfileRow::showNotes(const QList<ProfileNote> &notes)
{
    const ProfileNote *worst = nullptr;
    for (const ProfileNote &note : notes) {
        if (note.field == m_field && (!worst || note.severity > worst->severity))
            worst = &note;
    }
    QStringList lines;
    if (m_left && worst)
        lines.append(ProfileNoteWords::text(*worst));
    if (m_cleaned)
        lines.append(ProfileNoteWords::cleaned());
    const FieldNote::Kind kind = m_left && worst ? kindFor(worst->severity) : FieldNote::Kind::Info;
    m_note->setNote(lines.isEmpty() ? FieldNote::Kind::None : kind, lines.join(u'\n'));
}

void ProfileRow::setShown(bool shown)
{
    m_label->setVisible(shown);
    setVisible(shown);
}

void ProfileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshLabelSize();
}

void ProfileRow::refreshLabelSize()
{
    // Long translations go into a second line before they make the window wider; short ones stay in one.
    const QFontMetrics metrics = fontMetrics();
    const int oneLine =
        metrics.size(Qt::TextShowMnemonic, m_label->text()).width() + metrics.averageCharWidth();
    m_label->setMinimumWidth(std::min(oneLine, metrics.averageCharWidth() * 26));
    m_label->setMinimumHeight(qobject_cast<ParameterTable *>(m_input) ? 0 : m_focused->sizeHint().height());
}

void ProfileRow::retranslate()
{
    m_label->setText(FieldWords::label(m_field));
    refreshLabelSize();
    const QString title = FieldWords::title(m_field);
    if (auto *secret = qobject_cast<PasswordEdit *>(m_input))
        secret->setTitle(title);
    else if (auto *table = qobject_cast<ParameterTable *>(m_input))
        table->setTitle(title);
    else
        m_input->setAccessibleName(title);
    if (m_focused != m_input && !m_focused->inherits("QAbstractButton"))
        m_focused->setAccessibleName(title);
}

} // namespace workbench
