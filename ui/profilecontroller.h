// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"
#include "ui/profiles/profilefield.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace workbench {

class ProfileEditor;
class ProfileSidebar;
class WindowActions;

/// The profiles of the sidebar: adds, edits, copies, renames, deletes (undoably), imports and exports them.
class ProfileController final : public QObject
{
    Q_OBJECT

public:
    ProfileController(Workbench &workbench, ProfileSidebar &sidebar, const WindowActions &actions,
                      QObject *parent = nullptr);

    /// Reads the profiles anew and keeps or sets the selection.
    void reload(const QString &select = {});
    /// Another window or a command may have changed profiles: what is shown becomes what is kept.
    void followStorage();
    /// The selected profile as it is kept; for the practice server with the addresses of this start.
    std::optional<ProviderProfile> current();
    bool hasOwnProfiles() const;

    void newProfile(const QString &templateId);
    void edit(const QString &id, std::optional<ProfileField> field = {});
    /// What stands as client ID becomes the client secret, and the other way round.
    void swapIdAndSecret(std::function<void()> then);
    /// Stores a profile that something else changed (a fix, another flow).
    void store(const ProviderProfile &profile, std::function<void()> then = {});
    void importFiles();
    void setPracticeGrant(Grant grant) { m_practiceGrant = grant; }
    void retranslate();

Q_SIGNALS:
    /// Another profile, or the same with other contents.
    void currentChanged();
    void tokenRequested();
    void failed(const workbench::Failure &failure);
    void warned(const workbench::Warnings &warnings);
    /// Something was done that can be undone by calling this.
    void undoOffered(const QString &text, std::function<void()> undo);

private:
    void connectSidebar();
    void openEditor(const ProviderProfile &profile, const QStringList &storedSecrets,
                    std::optional<ProfileField> field);
    void duplicate(const QString &id);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    void exportFile(const QString &id);
    void importFrom(const QStringList &files);
    void saveEdited(const ProviderProfile &profile, const ProfileSecrets &secrets, bool getToken);
    void save(const ProviderProfile &profile, const ProfileSecrets &secrets, bool getToken);
    void refreshStates();
    std::optional<ProviderProfile> find(const QString &id);

    Workbench &m_workbench;
    ProfileSidebar &m_sidebar;
    const WindowActions &m_actions;
    QPointer<ProfileEditor> m_editor;
    QList<ProviderProfile> m_profiles;
    Grant m_practiceGrant = Grant::AuthorizationCode;
};

} // namespace workbench
