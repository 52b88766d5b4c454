// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilesidebar.h"

#include "app/oauth/profiletemplates.h"
#include "ui/common/fieldnote.h"
#include "ui/common/themedicon.h"
#include "ui/profiles/profiledraft.h"
#include "ui/profiles/profileitemdelegate.h"
#include "ui/profiles/templatewords.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace workbench {

ProfileSidebar::ProfileSidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileListModel(this))
    , m_view(new QListView(this))
    , m_note(new FieldNote(this))
    , m_new(new QPushButton(this))
    , m_newMenu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_new);

    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileItemDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_new->setMenu(m_newMenu);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(ProfileListModel::IdRole).toString();
                if (id.isEmpty() || id == m_lastSelected)
                    return;
                m_lastSelected = id;
                m_note->clear();
                Q_EMIT profileSelected(id);
            });
    connect(m_view, &QListView::activated, this, &ProfileSidebar::editSelected);
    connect(m_view, &QListView::customContextMenuRequested, this, &ProfileSidebar::showContextMenu);
    // Queued: the owner answers with a new list, and the view must have closed its editor before.
    connect(
        m_model, &ProfileListModel::renameRequested, this,
        [this](const QString &id, const QString &name) {
            m_note->clear();
            Q_EMIT renameRequested(id, name);
        },
        Qt::QueuedConnection);
    connect(m_model, &ProfileListModel::renameRefused, this, &ProfileSidebar::refuseName);
    connect(m_newMenu, &QMenu::triggered, this, [this](const QAction *action) {
        const QString templateId = action->data().toString();
        if (templateId.isEmpty())
            Q_EMIT importRequested();
        else
            Q_EMIT newProfileRequested(templateId);
    });
    retranslate();
    refreshIcons();
    refreshWidth();
}

void ProfileSidebar::setProfiles(const QList<ProviderProfile> &profiles)
{
    const int row = m_view->currentIndex().row();
    const QString before = m_lastSelected;
    m_model->setProfiles(profiles);
    QModelIndex wanted = m_model->indexOf(before);
    if (!wanted.isValid() && row >= 0)
        wanted = m_model->index(std::min(row, m_model->rowCount() - 1));
    if (wanted.isValid() && !(wanted.flags() & Qt::ItemIsEnabled))
        wanted = m_model->index(0);
    if (wanted.isValid())
        m_view->setCurrentIndex(wanted);
}

void ProfileSidebar::setPracticeRunning(bool running)
{
    m_model->setPracticeRunning(running);
}

void ProfileSidebar::setProfileState(const QString &id, const QString &sentence,
                                     ProfileListModel::Severity severity)
{
    m_model->setProfileState(id, sentence, severity);
    m_view->doItemsLayout(); // a row with a sentence is higher
}

void ProfileSidebar::selectProfile(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

QString ProfileSidebar::selectedProfile() const
{
    return m_view->currentIndex().data(ProfileListModel::IdRole).toString();
}

bool ProfileSidebar::canChangeSelected() const
{
    return m_model->isMine(m_view->currentIndex());
}

QSize ProfileSidebar::sizeHint() const
{
    // In Latin letters: the average of a Chinese font is that of its wide signs.
    return {fontMetrics().horizontalAdvance(QLatin1Char('n')) * 25, QWidget::sizeHint().height()};
}

void ProfileSidebar::renameSelected()
{
    if (!canChangeSelected())
        return;
    m_note->clear();
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void ProfileSidebar::deleteSelected()
{
    if (canChangeSelected())
        Q_EMIT deleteRequested(selectedProfile());
}

void ProfileSidebar::duplicateSelected()
{
    if (!selectedProfile().isEmpty())
        Q_EMIT duplicateRequested(selectedProfile());
}

void ProfileSidebar::editSelected()
{
    if (!selectedProfile().isEmpty())
        Q_EMIT editRequested(selectedProfile());
}

void ProfileSidebar::exportSelected()
{
    if (!selectedProfile().isEmpty())
        Q_EMIT exportRequested(selectedProfile());
}

void ProfileSidebar::showNewProfileMenu()
{
    m_newMenu->popup(m_new->mapToGlobal(QPoint(0, m_new->height())));
}

void ProfileSidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    if (event->type() == QEvent::FontChange)
        refreshWidth();
}

bool ProfileSidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Delete)) {
            deleteSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProfileSidebar::fillNewMenu()
{
    m_newMenu->clear();
    for (const ProviderProfile &profile : profileTemplates()) {
        if (!isPracticeProfile(profile))
            m_newMenu->addAction(TemplateWords::text(profile.templateId))->setData(profile.templateId);
    }
    m_newMenu->addSeparator();
    m_newMenu->addAction(tr("From a file…"));
}

void ProfileSidebar::showContextMenu(const QPoint &place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (index.isValid() && index.flags() & Qt::ItemIsEnabled)
        m_view->setCurrentIndex(index);
    const bool any = !selectedProfile().isEmpty();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto slot, bool enabled, const QKeySequence &key = {}) {
        QAction *action = menu->addAction(text, this, slot);
        action->setEnabled(enabled);
        // Only to be read: the window's own action has the key.
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
    };
    add(tr("&Edit…"), &ProfileSidebar::editSelected, any);
    add(tr("D&uplicate"), &ProfileSidebar::duplicateSelected, any, Qt::CTRL | Qt::Key_D);
    add(tr("&Rename"), &ProfileSidebar::renameSelected, canChangeSelected(), Qt::Key_F2);
    add(tr("&Delete"), &ProfileSidebar::deleteSelected, canChangeSelected(), QKeySequence::Delete);
    menu->addSeparator();
    add(tr("E&xport…"), &ProfileSidebar::exportSelected, any);
    add(tr("&Import…"), &ProfileSidebar::importRequested, true);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void ProfileSidebar::refuseName(const QString &name)
{
    const QString text = name.isEmpty() ? tr("A profile needs a name. The old one stays.")
                                        : tr("Another profile is called “%1”. The old name stays.").arg(name);
    m_note->setNote(FieldNote::Kind::Warning, text);
}

void ProfileSidebar::retranslate()
{
    m_view->setAccessibleName(tr("Profiles"));
    m_new->setText(tr("&New profile…"));
    m_note->clear();
    m_model->retranslate();
    fillNewMenu();
}

void ProfileSidebar::refreshIcons()
{
    m_new->setIcon(themedIcon(QLatin1StringView("add"), palette()));
}

void ProfileSidebar::refreshWidth()
{
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_new->setMinimumHeight(std::max(24, fontMetrics().height() + 8));
    updateGeometry();
}

} // namespace workbench
