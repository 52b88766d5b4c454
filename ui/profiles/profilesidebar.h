// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilelistmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
class QMenu;
class QPushButton;
QT_END_NAMESPACE

namespace workbench {

class FieldNote;

/// The list of profiles at the left of the window. It changes nothing itself: it asks, and shows what it is
/// given.
class ProfileSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileSidebar(QWidget *parent = nullptr);

    ProfileListModel *model() const { return m_model; }
    QListView *view() const { return m_view; }

    /// Keeps the selection by id; a profile that is gone hands it to the next one.
    void setProfiles(const QList<ProviderProfile> &profiles);
    void setPracticeRunning(bool running);
    void setProfileState(const QString &id, const QString &sentence, ProfileListModel::Severity severity);

    /// Does nothing for an unknown id. Emits profileSelected() when it changes something.
    void selectProfile(const QString &id);
    /// Empty when nothing is selected.
    QString selectedProfile() const;
    /// Selected and not the practice server: rename and delete make sense.
    bool canChangeSelected() const;

    QSize sizeHint() const override;

public Q_SLOTS:
    // For the window's menu, which owns the shortcuts (F2, Del, Ctrl+D, Ctrl+N).
    void renameSelected();
    void deleteSelected();
    void duplicateSelected();
    void editSelected();
    void exportSelected();
    void showNewProfileMenu();

Q_SIGNALS:
    void profileSelected(const QString &id);
    void newProfileRequested(const QString &templateId);
    void editRequested(const QString &id);
    void duplicateRequested(const QString &id);
    void renameRequested(const QString &id, const QString &newName);
    void deleteRequested(const QString &id);
    void importRequested();
    void exportRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillNewMenu();
    void showContextMenu(const QPoint &place);
    void refuseName(const QString &name);
    void retranslate();
    void refreshIcons();
    void refreshWidth();

    ProfileListModel *m_model;
    QListView *m_view;
    FieldNote *m_note;
    QPushButton *m_new;
    QMenu *m_newMenu;
    QString m_lastSelected;
};

} // namespace workbench
