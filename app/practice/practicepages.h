// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/failure.h"
#include "app/practice/practiceauthorization.h"
#include "app/practice/practicewords.h"

#include <QByteArray>

namespace workbench {

/// What the person typed before a wrong password brought the page back.
struct PracticeSignIn
{
    QString user = {};
    bool wasWrong = false;
};

/// The pages that the browser shows, made from the templates in resources/pages. Every value that comes from
/// a request is escaped, and values are put in once, so a value can never act as a placeholder.
class PracticePages
{
public:
    PracticePages();

    /// `language` is the page's BCP 47 tag. Missing words stay English.
    void setWords(const QString &language, const PracticeWords &words);

    /// Sign-in and consent in one. The form posts to the address of the request itself.
    QByteArray signInPage(const PracticeAuthorization &request, const QByteArray &query,
                          const PracticeSignIn &signIn) const;
    QByteArray errorPage(const Failure &refusal) const;
    /// A page that only says something: the keys are \a key + ".title" and ".lead".
    QByteArray plainPage(const QString &key) const;

    /// Base64 of the style's SHA-256, for the Content-Security-Policy.
    const QByteArray &styleHash() const { return m_styleHash; }

private:
    QString word(const QString &key) const;
    QByteArray fill(const QString &page, const QMap<QString, QString> &values) const;
    QString scopeItems(const QStringList &scopes) const;
    QString userLinks(const QByteArray &query) const;

    QString m_language;
    PracticeWords m_words;
    QString m_style;
    QByteArray m_styleHash;
    QString m_signIn;
    QString m_error;
    QString m_plain;
};

} // namespace workbench
