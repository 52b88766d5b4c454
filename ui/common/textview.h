// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chipnavigation.h"

#include <QByteArray>
#include <QListView>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace workbench {

class TextLinesModel;
class TextLinesDelegate;

/// Shows a body of any size, read-only, line by line. Control characters, direction marks and bytes that are
/// not UTF-8 are shown as escapes (\x1b, \u202e) and never interpreted. Whole lines are selected; Ctrl+C
/// copies what is shown, Ctrl+A selects all.
class TextView : public QListView
{
    Q_OBJECT

public:
    enum class Format { Plain, Json };
    Q_ENUM(Format)

    explicit TextView(QWidget *parent = nullptr);

    /// \a utf8 is shared, not copied. Set an accessible name as with every widget. \a places are those of the
    /// secrets in it, or of their names: each becomes a chip.
    void setText(const QByteArray &utf8, Format format = Format::Plain, const QList<NamePlace> &places = {});
    QByteArray text() const;
    Format format() const;

    /// Goes to the next (or previous) place of \a needle, ignoring case, around the end if need be, and
    /// highlights it. False and no highlight if there is none or \a needle is empty. A changed needle is
    /// looked for from the current hit on, so that it can be called for each typed letter.
    bool find(const QString &needle, bool forward = true);
    void clearFind();
    /// The selected lines as they are shown.
    QString selectedText() const;
    void copySelection();

    ChipNavigation *chips() const { return m_chips; }

    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// The selected lines are to be copied. Whether they are secret only the owner knows.
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<ChipNavigation::Spot> chipSpots(int row) const;
    void refreshFont();
    void showColumns(int row);
    void retranslate();

    TextLinesModel *m_lines;
    TextLinesDelegate *m_delegate;
    ChipNavigation *m_chips;
    QAction *m_copy;
    QAction *m_selectAll;
    QString m_needle;
};

} // namespace workbench
