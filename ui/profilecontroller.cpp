// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profilecontroller.h"

#include "app/base/failurecodes.h"
#include "app/inputfiles.h"
#include "app/oauth/profilefile.h"
#include "app/oauth/profiletemplates.h"
#include "app/profileactions.h"
#include "app/words/failurewords.h"
#include "ui/profiles/profileeditor.h"
#include "ui/profiles/profilesidebar.h"
#include "ui/windowactions.h"

#include <QFileDialog>
#include <QSaveFile>

namespace workbench {

ProfileController::ProfileController(Workbench &workbench, ProfileSidebar &sidebar,
                                     const WindowActions &actions, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_sidebar(sidebar)
    , m_actions(actions)
{
    connectSidebar();
    connect(&m_workbench.practice(), &PracticeServer::started, this,
            [this] { m_sidebar.setPracticeRunning(true); });
    connect(&m_workbench.practice(), &PracticeServer::stopped, this,
            [this] { m_sidebar.setPracticeRunning(false); });
    connect(&m_workbench.vault(), &Vault::opened, this, &ProfileController::refreshStates);
}

void ProfileController::connectSidebar()
{
    connect(&m_sidebar, &ProfileSidebar::profileSelected, this, [this] {
        const bool mine = m_sidebar.canChangeSelected();
        for (const Act act : {Act::RenameProfile, Act::DeleteProfile})
            m_actions.of(act)->setEnabled(mine);
        Q_EMIT currentChanged();
    });
    connect(&m_sidebar, &ProfileSidebar::newProfileRequested, this, &ProfileController::newProfile);
    connect(&m_sidebar, &ProfileSidebar::editRequested, this, [this](const QString &id) { edit(id); });
    connect(&m_sidebar, &ProfileSidebar::duplicateRequested, this, &ProfileController::duplicate);
    connect(&m_sidebar, &ProfileSidebar::renameRequested, this, &ProfileController::rename);
    connect(&m_sidebar, &ProfileSidebar::deleteRequested, this, &ProfileController::remove);
    connect(&m_sidebar, &ProfileSidebar::importRequested, this, &ProfileController::importFiles);
    connect(&m_sidebar, &ProfileSidebar::exportRequested, this, &ProfileController::exportFile);
    const auto on = [this](Act act, void (ProfileSidebar::*slot)()) {
        connect(m_actions.of(act), &QAction::triggered, &m_sidebar, slot);
    };
    on(Act::NewProfile, &ProfileSidebar::showNewProfileMenu);
    on(Act::EditProfile, &ProfileSidebar::editSelected);
    on(Act::DuplicateProfile, &ProfileSidebar::duplicateSelected);
    on(Act::RenameProfile, &ProfileSidebar::renameSelected);
    on(Act::DeleteProfile, &ProfileSidebar::deleteSelected);
    on(Act::ExportProfile, &ProfileSidebar::exportSelected);
    connect(m_actions.of(Act::ImportProfiles), &QAction::triggered, this, &ProfileController::importFiles);
}

void ProfileController::reload(const QString &select)
{
    const Result<QList<ProviderProfile>> kept = m_workbench.storage().profiles();
    if (!kept) {
        Q_EMIT failed(kept.failure());
        return;
    }
    m_profiles = *kept;
    ProviderProfile practice;
    practice.id = PracticeProfileId;
    practice.templateId = QStringLiteral("practice-server");
    practice.name = m_workbench.practice().profile().name;
    m_sidebar.setProfiles(QList<ProviderProfile>{practice} + m_profiles);
    m_sidebar.setPracticeRunning(m_workbench.practice().isRunning());
    if (!select.isEmpty())
        m_sidebar.selectProfile(select);
    refreshStates();
    Q_EMIT currentChanged();
}

void ProfileController::followStorage()
{
    if (m_workbench.storage().changedByOthers())
        reload(m_sidebar.selectedProfile());
}

bool ProfileController::hasOwnProfiles() const
{
    return !m_profiles.isEmpty();
}

std::optional<ProviderProfile> ProfileController::find(const QString &id)
{
    if (id == PracticeProfileId) {
        ProviderProfile practice = m_workbench.practice().profile(m_practiceGrant);
        practice.id = PracticeProfileId;
        return practice;
    }
    // Not from the list: whoever changes one field of it must not bring back what another window has changed.
    const auto kept = m_workbench.storage().profileById(id);
    return kept ? *kept : std::optional<ProviderProfile>();
}

std::optional<ProviderProfile> ProfileController::current()
{
    return find(m_sidebar.selectedProfile());
}

void ProfileController::refreshStates()
{
    using Severity = ProfileListModel::Severity;
    for (const ProviderProfile &profile : m_profiles) {
        QString sentence;
        Severity severity = Severity::None;
        const QStringList stored = m_workbench.vault().storedNames(profile.id);
        if (const Outcome usable = checkProfileFor(profile, profile.grant); !usable) {
            sentence = FailureWords::title(usable.failure());
            severity = Severity::Warning;
        } else if (needsClientSecret(profile) && !stored.contains(QStringLiteral("client_secret"))) {
            sentence = tr("The client secret is missing");
            severity = Severity::Warning;
        }
        m_sidebar.setProfileState(profile.id, sentence, severity);
    }
}

void ProfileController::newProfile(const QString &templateId)
{
    if (templateId == QLatin1StringView("practice-server")) {
        m_sidebar.selectProfile(PracticeProfileId);
        return;
    }
    for (ProviderProfile profile : profileTemplates()) {
        if (profile.templateId != templateId)
            continue;
        profile.id.clear();
        openEditor(profile, {}, {});
        return;
    }
}

void ProfileController::edit(const QString &id, std::optional<ProfileField> field)
{
    const std::optional<ProviderProfile> profile = find(id);
    if (profile && id != PracticeProfileId)
        openEditor(*profile, m_workbench.vault().storedNames(id), field);
}

void ProfileController::openEditor(const ProviderProfile &profile, const QStringList &storedSecrets,
                                   std::optional<ProfileField> field)
{
    if (!m_editor) {
        m_editor = new ProfileEditor(m_sidebar.window());
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &ProfileEditor::saved, this, &ProfileController::saveEdited);
    }
    m_editor->setTakenNames(m_sidebar.model()->names());
    m_editor->edit(profile, storedSecrets);
    m_editor->open();
    if (field)
        m_editor->focusField(*field);
}

void ProfileController::saveEdited(const ProviderProfile &profile, const ProfileSecrets &secrets,
                                   bool getToken)
{
    const ProviderProfile &before = m_editor->original();
    if (!before.id.isEmpty()) {
        const auto kept = m_workbench.storage().profileById(before.id);
        const bool differs = kept && (!kept->has_value() || (**kept != before && **kept != profile));
        if (differs)
            return m_editor->askAboutOther(*kept, getToken);
    }
    save(profile, secrets, getToken);
}

void ProfileController::save(const ProviderProfile &profile, const ProfileSecrets &secrets, bool getToken)
{
    QCoro::connect(saveProfile(&m_workbench, profile, secrets), this,
                   [this, getToken](const Result<ProviderProfile> &saved) {
                       if (!saved) {
                           reload();
                           Q_EMIT failed(saved.failure());
                           return;
                       }
                       reload(saved->id);
                       if (getToken)
                           Q_EMIT tokenRequested();
                   });
}

void ProfileController::store(const ProviderProfile &profile, std::function<void()> then)
{
    QCoro::connect(saveProfile(&m_workbench, profile, {}), this,
                   [this, then](const Result<ProviderProfile> &saved) {
                       if (!saved) {
                           Q_EMIT failed(saved.failure());
                           return;
                       }
                       reload(saved->id);
                       if (then)
                           then();
                   });
}

void ProfileController::swapIdAndSecret(std::function<void()> then)
{
    const std::optional<ProviderProfile> profile = current();
    if (!profile || profile->id == PracticeProfileId)
        return;
    QCoro::connect(m_workbench.vault().load(profile->id), this,
                   [this, profile = *profile, then](const Result<ProfileSecrets> &secrets) {
                       if (!secrets) {
                           Q_EMIT failed(secrets.failure());
                           return;
                       }
                       const QString name = QStringLiteral("client_secret");
                       ProviderProfile swapped = profile;
                       swapped.clientId = secrets->value(name).reveal();
                       const ProfileSecrets changed{{name, Secret(profile.clientId)}};
                       QCoro::connect(saveProfile(&m_workbench, swapped, changed), this,
                                      [this, then](const Result<ProviderProfile> &saved) {
                                          if (!saved) {
                                              Q_EMIT failed(saved.failure());
                                              return;
                                          }
                                          reload(saved->id);
                                          then();
                                      });
                   });
}

void ProfileController::duplicate(const QString &id)
{
    std::optional<ProviderProfile> profile = find(id);
    if (!profile)
        return;
    if (id == PracticeProfileId) // a copy could not follow the server's port
        return newProfile(QStringLiteral("generic"));
    profile->id.clear();
    profile->security.trustedCertificate.clear(); // agreed to for that profile alone
    const QStringList names = m_sidebar.model()->names();
    const QString base = profile->name;
    for (int n = 2; names.contains(profile->name); ++n)
        profile->name = base + u' ' + QString::number(n);
    QCoro::connect(
        m_workbench.vault().load(id), this, [this, copy = *profile](const Result<ProfileSecrets> &secrets) {
            if (!secrets) {
                Q_EMIT failed(secrets.failure());
                return;
            }
            ProfileSecrets credentials; // tokens belong to the one they were given to
            for (const char *name : {"client_secret", "password"}) {
                if (secrets->contains(QString::fromLatin1(name)))
                    credentials.insert(QString::fromLatin1(name), secrets->value(QString::fromLatin1(name)));
            }
            save(copy, credentials, false);
        });
}

void ProfileController::rename(const QString &id, const QString &name)
{
    std::optional<ProviderProfile> profile = find(id);
    if (!profile)
        return;
    const QString before = profile->name;
    profile->name = name;
    store(*profile);
    ProviderProfile old = *profile;
    old.name = before;
    Q_EMIT undoOffered(tr("Profile “%1” is now called “%2”.").arg(before, name), [this, old] { store(old); });
}

void ProfileController::remove(const QString &id)
{
    const std::optional<ProviderProfile> profile = find(id);
    if (!profile || id == PracticeProfileId)
        return;
    const Result<std::optional<TokenRecord>> record = m_workbench.storage().tokenRecord(id);
    QCoro::connect(
        m_workbench.vault().load(id), this,
        [this, profile = *profile, record](const Result<ProfileSecrets> &kept) {
            const ProfileSecrets secrets = kept ? *kept : ProfileSecrets();
            const bool readable = kept.ok();
            QCoro::connect(
                removeProfile(&m_workbench, profile), this,
                [this, profile, secrets, record, readable](const Outcome &removed) {
                    if (!removed) {
                        Q_EMIT failed(removed.failure());
                        return;
                    }
                    reload();
                    const QString text =
                        readable
                            ? tr("Profile “%1” deleted.").arg(profile.name)
                            : tr("Profile “%1” deleted. Its secrets could not be read.").arg(profile.name);
                    Q_EMIT undoOffered(text, [this, profile, secrets, record] {
                        QCoro::connect(
                            saveProfile(&m_workbench, profile, secrets), this,
                            [this, record](const Result<ProviderProfile> &saved) {
                                if (!saved) {
                                    Q_EMIT failed(saved.failure());
                                    return;
                                }
                                if (record && record->has_value()) {
                                    if (const Outcome written =
                                            m_workbench.storage().saveTokenRecord(saved->id, **record);
                                        !written)
                                        Q_EMIT failed(written.failure());
                                }
                                reload(saved->id);
                            });
                    });
                });
        });
}

void ProfileController::importFiles()
{
    auto *dialog = new QFileDialog(m_sidebar.window(), tr("Import profiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Profile files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ProfileController::importFrom);
    dialog->open();
}

void ProfileController::importFrom(const QStringList &files)
{
    const Result<QList<ProfileDocument>> read = readProfileFiles(files);
    if (!read) {
        Q_EMIT failed(read.failure());
        return;
    }
    const QList<ProfileDocument> documents = *read;
    Warnings warnings;
    for (const ProfileDocument &document : documents)
        warnings += document.warnings;
    const QString first = documents.isEmpty() ? QString() : documents.constFirst().profile.name;
    QCoro::connect(importProfiles(&m_workbench, documents, false), this,
                   [this, warnings, first](const Result<Warnings> &imported) {
                       if (!imported) {
                           Q_EMIT failed(imported.failure());
                           return;
                       }
                       const auto profile = m_workbench.storage().profileByName(first);
                       reload(profile && profile->has_value() ? (*profile)->id : QString());
                       const Warnings all = warnings + *imported;
                       if (!all.isEmpty())
                           Q_EMIT warned(all);
                   });
}

void ProfileController::exportFile(const QString &id)
{
    const std::optional<ProviderProfile> profile = find(id);
    if (!profile)
        return;
    auto *dialog = new QFileDialog(m_sidebar.window(), tr("Export profile without its secrets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(profile->name + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile = *profile](const QString &name) {
        QSaveFile file(name);
        const QByteArray text = profileToJson(profile).toBytes(true) + '\n';
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return;
        Failure failure{.code = codes::StorageFailed, .stage = Stage::Storage, .kind = FailureKind::Rejected};
        failure.evidence.insert(QStringLiteral("reason"), QStringLiteral("write"));
        failure.evidence.insert(QStringLiteral("path"), name);
        failure.evidence.insert(QStringLiteral("detail"), file.errorString());
        Q_EMIT failed(failure);
    });
    dialog->open();
}

void ProfileController::retranslate()
{
    refreshStates();
}

} // namespace workbench
