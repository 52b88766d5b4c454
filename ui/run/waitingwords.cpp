// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/waitingwords.h"

#include "app/base/failurecodes.h"
#include "app/words/failurewords.h"
#include "ui/common/words.h"

using namespace Qt::StringLiterals;

namespace workbench {

namespace {

struct PasteReason
{
    QLatin1StringView reason;
    const char *text; ///< may hold %1, the redirect URI
};

const PasteReason PasteReasons[] = {
    {QLatin1StringView("authorization_url"),
     QT_TRANSLATE_NOOP("WaitingWords",
                       "This is the address that was opened, not the one that the browser came back to. "
                       "That one begins with %1.")},
    {QLatin1StringView("empty"), QT_TRANSLATE_NOOP("WaitingWords", "There is no address in the field yet.")},
    {QLatin1StringView("no_parameters"),
     QT_TRANSLATE_NOOP("WaitingWords",
                       "There is neither code= nor error= in this text. Copy the whole address, to its "
                       "end; it begins with %1.")},
};

} // namespace

QString WaitingWords::title(const BrowserWait &wait, std::optional<qint64> elapsed,
                            std::optional<qint64> left)
{
    QStringList parts{tr("Waiting for the browser")};
    if (elapsed)
        parts << durationText(*elapsed);
    if (left) {
        //: %1 is a length of time: "ends in 0:25"
        parts << tr("ends in %1").arg(durationText(*left));
    }
    parts << (wait.listening ? tr("listening on %1").arg(wait.redirectUri) : tr("paste the address"));
    return parts.join(u" · "_s);
}

QString WaitingWords::spokenTitle(const BrowserWait &wait)
{
    return title(wait, {}, {});
}

QString WaitingWords::sentence(const BrowserWait &wait, bool standIn)
{
    QStringList sentences;
    if (wait.opened) {
        sentences << tr("The sign-in page was opened in your browser.");
    } else {
        sentences << tr("No browser could be opened.")
                  << (standIn ? tr("Sign in here, or copy the link into a browser.")
                              : tr("Copy the link into a browser, on this computer or on another one."));
    }
    sentences << (wait.listening
                      ? tr("After you allow access the browser comes back here by itself.")
                      : tr("After you allow access the browser may show “page not found”. That is expected: "
                           "the address is what counts."));
    return inOneLine(sentences);
}

QString WaitingWords::pasteLabel(const BrowserWait &wait)
{
    return wait.listening ? tr("An error page or a certificate warning in place of that? Paste the full "
                               "address from the "
                               "browser's address bar:")
                          : tr("Paste the full address from the browser's address bar:");
}

QString WaitingWords::pasteRefusal(const Failure &failure, const QString &redirectUri)
{
    if (failure.code == codes::StateMismatch)
        return tr("This address belongs to another attempt: its state is not the one that was sent. It was "
                  "not used.");
    for (const PasteReason &row : PasteReasons) {
        if (failure.evidence.value(u"reason"_s) == row.reason)
            return tr(row.text).replace(u"%1"_s, redirectUri);
    }
    return FailureWords::title(failure);
}

} // namespace workbench
