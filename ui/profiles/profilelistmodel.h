// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/oauth/providerprofile.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace workbench {

/// The rows of the sidebar: the practice server, a heading, and the person's profiles or a row that says that
/// there are none. Renaming is only asked for (renameRequested); the owner answers with setProfiles().
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Severity { None, Good, Info, Warning, Error };
    Q_ENUM(Severity)
    enum class RowKind { Practice, Heading, Profile, Empty };
    Q_ENUM(RowKind)
    enum DataRole {
        IdRole = Qt::UserRole, ///< QString; empty for heading and empty row
        KindRole,              ///< RowKind
        SentenceRole,          ///< QString, the line under the name, may be empty
        SeverityRole,          ///< Severity
        RunningRole,           ///< bool, of the practice row
    };

    explicit ProfileListModel(QObject *parent = nullptr);

    /// In the order to show. The first one of the template "practice-server" is the pinned row.
    void setProfiles(const QList<ProviderProfile> &profiles);
    void setPracticeRunning(bool running);
    /// \a sentence is translated and one line. An empty one and Severity::None take the badge away. Kept by
    /// id, so it may be set before setProfiles().
    void setProfileState(const QString &id, const QString &sentence, Severity severity);

    QModelIndex indexOf(const QString &id) const; ///< invalid when there is none
    /// Edit, duplicate and export are for all profiles; rename and delete only for these.
    bool isMine(const QModelIndex &index) const;
    /// The id of the pinned row: "practice-server" while the list holds no such profile.
    QString practiceId() const;
    QStringList names() const;

    /// Call on LanguageChange.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A new, non-empty name that no other profile has.
    void renameRequested(const QString &id, const QString &newName);
    /// The name typed is empty or another profile has it.
    void renameRefused(const QString &name);

private:
    struct State
    {
        QString sentence;
        Severity severity = Severity::None;
    };

    RowKind kind(int row) const;
    const ProviderProfile *profileAt(int row) const;
    QString idAt(int row) const;
    QString nameAt(int row) const;
    QString sentenceAt(int row) const;
    QString accessibleTextAt(int row) const;

    std::optional<ProviderProfile> m_practice;
    QList<ProviderProfile> m_mine;
    QHash<QString, State> m_states;
    bool m_running = false;
};

} // namespace workbench
