// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savelanespicture.h"

#include "app/base/failurecodes.h"
#include "app/explain/explain.h"
#include "app/secrets/secretregister.h"
#include "ui/lanes/lanemodel.h"
#include "ui/lanes/lanespicture.h"
#include "ui/run/failuremessage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace workbench {

using namespace Qt::StringLiterals;

void SaveLanesPicture::ask(const LaneModel &model, const SecretRegister &names, QWidget *window,
                           const Told &told)
{
    if (model.rowCount() == 0)
        return told({.kind = MessageBar::Kind::Info, .title = tr("There are no exchanges to draw yet.")});
    auto *dialog = new QFileDialog(window, tr("Save picture of the lanes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Drawing (*.svg)"), tr("Picture (*.png)")});
    dialog->setDefaultSuffix(u"svg"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString ending = filter.contains("*.png"_L1) ? u"png"_s : u"svg"_s;
        dialog->setDefaultSuffix(ending);
        // The ending of the name decides: the one that was suggested must not stay.
        if (const QStringList chosen = dialog->selectedFiles(); !chosen.isEmpty())
            dialog->selectFile(QFileInfo(chosen.first()).completeBaseName() + u'.' + ending);
    });
    dialog->selectFile(u"oauth-exchanges.svg"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&model, &names, window, told](const QString &path) {
                         if (const auto problem = write(model, names, window->font(), path))
                             told(*problem);
                     });
    dialog->open();
}

std::optional<MessageBar::Message> SaveLanesPicture::write(const LaneModel &model,
                                                           const SecretRegister &names, const QFont &font,
                                                           const QString &path)
{
    const LanesPicture picture(model, font);
    const bool pixels = path.endsWith(".png"_L1, Qt::CaseInsensitive);
    const std::optional<QByteArray> bytes = pixels ? picture.png() : picture.svg();
    if (!bytes)
        return MessageBar::Message{
            .kind = MessageBar::Kind::Warning,
            .title = tr("There are too many arrows for one picture."),
            .lines = {tr("Save it as a drawing (SVG), or filter the exchanges first.")}};
    // The rows hold names only. Should that ever be wrong, no file tells it.
    if (names.occursIn(pixels ? picture.svg() : *bytes))
        return MessageBar::Message{.kind = MessageBar::Kind::Error,
                                   .title = tr("The picture was not saved: a secret stands in it.")};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    Failure failure{.code = codes::StorageFailed, .stage = Stage::Storage, .kind = FailureKind::Rejected};
    failure.evidence.insert(u"reason"_s, u"write"_s);
    failure.evidence.insert(u"path"_s, path);
    failure.evidence.insert(u"detail"_s, file.errorString());
    MessageBar::Message message = FailureMessage::of(failure, explain(failure, {}));
    message.actions.clear(); // its fixes are about a run
    return message;
}

} // namespace workbench
