// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilelistmodel.h"

#include "ui/profiles/profiledraft.h"
#include "ui/profiles/templatewords.h"

namespace workbench {

namespace {
constexpr int PracticeRow = 0;
constexpr int HeadingRow = 1;
constexpr int FirstProfileRow = 2;
} // namespace

ProfileListModel::ProfileListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProfileListModel::setProfiles(const QList<ProviderProfile> &profiles)
{
    beginResetModel();
    m_practice.reset();
    m_mine.clear();
    for (const ProviderProfile &profile : profiles) {
        if (!m_practice && isPracticeProfile(profile))
            m_practice = profile;
        else
            m_mine.append(profile);
    }
    endResetModel();
}

void ProfileListModel::setPracticeRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT dataChanged(index(PracticeRow), index(PracticeRow));
}

void ProfileListModel::setProfileState(const QString &id, const QString &sentence, Severity severity)
{
    m_states.insert(id, {.sentence = sentence, .severity = severity});
    const QModelIndex changed = indexOf(id);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

QModelIndex ProfileListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!id.isEmpty() && idAt(row) == id)
            return index(row);
    }
    return {};
}

bool ProfileListModel::isMine(const QModelIndex &index) const
{
    return index.isValid() && kind(index.row()) == RowKind::Profile;
}

QString ProfileListModel::practiceId() const
{
    return m_practice ? m_practice->id : QStringLiteral("practice-server");
}

QStringList ProfileListModel::names() const
{
    QStringList names;
    if (m_practice)
        names.append(m_practice->name);
    for (const ProviderProfile &profile : m_mine)
        names.append(profile.name);
    return names;
}

void ProfileListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return FirstProfileRow + (m_mine.isEmpty() ? 1 : static_cast<int>(m_mine.size()));
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return nameAt(row);
    case Qt::AccessibleTextRole:
        return accessibleTextAt(row);
    case Qt::ToolTipRole:
        // What the elided line hides.
        return sentenceAt(row).isEmpty() ? nameAt(row) : QString(nameAt(row) + u'\n' + sentenceAt(row));
    case IdRole:
        return idAt(row);
    case KindRole:
        return QVariant::fromValue(kind(row));
    case SentenceRole:
        return sentenceAt(row);
    case SeverityRole:
        return QVariant::fromValue(m_states.value(idAt(row)).severity);
    case RunningRole:
        return row == PracticeRow && m_running;
    default:
        return {};
    }
}

bool ProfileListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isMine(index))
        return false;
    const QString name = value.toString().simplified();
    if (name == nameAt(index.row()))
        return false;
    if (name.isEmpty() || names().contains(name)) {
        Q_EMIT renameRefused(name);
        return false;
    }
    Q_EMIT renameRequested(idAt(index.row()), name);
    // Nothing has changed yet: the owner decides and calls setProfiles().
    return false;
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (kind(index.row())) {
    case RowKind::Practice:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    case RowKind::Profile:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    case RowKind::Heading:
    case RowKind::Empty:
        break;
    }
    return Qt::ItemNeverHasChildren;
}

ProfileListModel::RowKind ProfileListModel::kind(int row) const
{
    if (row == PracticeRow)
        return RowKind::Practice;
    if (row == HeadingRow)
        return RowKind::Heading;
    return m_mine.isEmpty() ? RowKind::Empty : RowKind::Profile;
}

const ProviderProfile *ProfileListModel::profileAt(int row) const
{
    if (row == PracticeRow)
        return m_practice ? &*m_practice : nullptr;
    return kind(row) == RowKind::Profile ? &m_mine.at(row - FirstProfileRow) : nullptr;
}

QString ProfileListModel::idAt(int row) const
{
    if (row == PracticeRow)
        return practiceId();
    const ProviderProfile *profile = profileAt(row);
    return profile ? profile->id : QString();
}

QString ProfileListModel::nameAt(int row) const
{
    switch (kind(row)) {
    case RowKind::Practice:
        return TemplateWords::text(QStringLiteral("practice-server"));
    case RowKind::Heading:
        return tr("My profiles");
    case RowKind::Empty:
        return tr("(none yet)");
    case RowKind::Profile:
        break;
    }
    return profileAt(row)->name;
}

QString ProfileListModel::sentenceAt(int row) const
{
    const QString sentence = m_states.value(idAt(row)).sentence;
    if (row != PracticeRow || !sentence.isEmpty())
        return sentence;
    return m_running ? tr("running") : tr("stopped");
}

QString ProfileListModel::accessibleTextAt(int row) const
{
    const QString sentence = sentenceAt(row);
    if (sentence.isEmpty())
        return nameAt(row);
    //: a profile's name and its state, read aloud
    return tr("%1, %2").arg(nameAt(row), sentence);
}

} // namespace workbench
