// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/callbackpage.h"

#include "app/loopback/forgetqueryscript.h"

#include <QCoreApplication>

namespace workbench {

namespace {
struct CallbackPageWords
{
    Q_DECLARE_TR_FUNCTIONS(CallbackPage)

public:
    static QString title(CallbackVerdict verdict)
    {
        switch (verdict) {
        case CallbackVerdict::Accepted:
            return tr("The answer has arrived");
        case CallbackVerdict::Denied:
            return tr("The server sent a refusal");
        case CallbackVerdict::NotOurs:
            return tr("This answer belongs to another question");
        case CallbackVerdict::Rejected:
            return tr("This answer cannot be used");
        }
        return {};
    }

    static QString text(CallbackVerdict verdict)
    {
        switch (verdict) {
        case CallbackVerdict::Accepted:
        case CallbackVerdict::Denied:
            return tr("You can close this page and go back to OAuth Workbench.");
        case CallbackVerdict::NotOurs:
            return tr("OAuth Workbench did not use it and goes on waiting for the right one.");
        case CallbackVerdict::Rejected:
            return tr("OAuth Workbench did not use it. The program says why.");
        }
        return {};
    }
};
} // namespace

QByteArray callbackPage(CallbackVerdict verdict)
{
    const QString title = CallbackPageWords::title(verdict).toHtmlEscaped();
    const QString text = CallbackPageWords::text(verdict).toHtmlEscaped();
    return QStringLiteral(
               "<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title>"
               "<style>body{font:16px sans-serif;margin:15vh auto;max-width:34em;padding:0 1em;"
               "color:#1b1f24;background:#fff}"
               "@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#1e2126}}</style></head>"
               "<body><h1>%1</h1><p>%2</p><script>%3</script></body></html>")
        .arg(title, text, QString::fromLatin1(ForgetQueryScript))
        .toUtf8();
}

} // namespace workbench
