// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/requestpreviewpanel.h"

#include "ui/common/theme.h"
#include "ui/common/wraplabel.h"
#include "ui/profiles/fieldwords.h"
#include "ui/profiles/requestpreview.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace workbench {

RequestPreviewPanel::RequestPreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    refreshFont();
}

void RequestPreviewPanel::showDraft(const ProfileDraft &draft)
{
    m_title->setText(draft.profile.grant == Grant::AuthorizationCode
                         ? tr("The request that the browser will make:")
                         : tr("The request that will be sent:"));
    m_text->setAccessibleName(tr("Preview of the request"));

    const RequestPreview preview = requestPreview(draft);
    QString text = preview.text;
    if (preview.missing && isPracticeProfile(draft.profile))
        text = tr("The addresses are known when the practice server runs.");
    else if (preview.missing)
        text = tr("Nothing can be shown before there is a usable address: %1.")
                   .arg(FieldWords::title(*preview.missing));
    // The same text again would take the selection away from the person who copies it.
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

void RequestPreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshFont();
}

void RequestPreviewPanel::refreshFont()
{
    const QFontMetrics metrics = fontMetrics();
    m_text->setFont(monospaceFont(font()));
    m_text->setMinimumHeight(metrics.height() * 6);
    m_text->setMinimumWidth(metrics.averageCharWidth() * 18);
}

} // namespace workbench
