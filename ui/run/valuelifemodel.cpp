// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/valuelifemodel.h"

#include "ui/run/valuelifetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
bool isDead(ValueLife::State state)
{
    return state != ValueLife::State::Fresh && state != ValueLife::State::NotStated;
}
} // namespace

void ValueLifeModel::setLives(const QList<ValueLife> &lives, const QStringList &names)
{
    beginResetModel();
    m_lives = lives;
    m_names = names;
    endResetModel();
}

void ValueLifeModel::tick(const QDateTime &now)
{
    const QDateTime before = m_now;
    m_now = now;
    for (int row = 0; row < m_lives.size(); ++row) {
        const ValueLife &life = m_lives.at(row);
        if (life.stateAt(before) == ValueLife::State::Fresh || life.stateAt(now) == ValueLife::State::Fresh)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

bool ValueLifeModel::needsTicking() const
{
    return std::any_of(m_lives.cbegin(), m_lives.cend(), [this](const ValueLife &life) {
        return life.stateAt(m_now) == ValueLife::State::Fresh;
    });
}

void ValueLifeModel::retranslate()
{
    if (!m_lives.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lives.size()) - 1));
}

const ValueLife *ValueLifeModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_lives.size() ? &m_lives.at(index.row()) : nullptr;
}

int ValueLifeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lives.size());
}

/// The name of the access token that was there before this one.
QString ValueLifeModel::storyOf(int row) const
{
    const ValueLife &life = m_lives.at(row);
    for (int older = row + 1; older < m_lives.size(); ++older) {
        if (m_lives.at(older).sort == life.sort)
            return ValueLifeText::story(life, m_names.at(older), m_now);
    }
    return ValueLifeText::story(life, {}, m_now);
}

QVariant ValueLifeModel::data(const QModelIndex &index, int role) const
{
    const ValueLife *life = at(index);
    if (!life)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return storyOf(index.row());
    case Qt::AccessibleTextRole: {
        // Without the seconds that run: a screen reader would read them again and again.
        const QStringList lines{m_names.at(index.row()) + u": "_s + ValueLifeText::state(*life, m_now),
                                storyOf(index.row()).section(u'\n', 1)};
        return lines.join(u'\n').trimmed();
    }
    case NameRole:
        return m_names.at(index.row());
    case DeadRole:
        return isDead(life->stateAt(m_now));
    default:
        return {};
    }
}

} // namespace workbench
