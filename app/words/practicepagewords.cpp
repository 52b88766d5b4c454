// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/practicepagewords.h"

#include "app/words/practiceverdicts.h"

#include <QCoreApplication>

namespace workbench {

namespace {
struct PracticePage
{
    Q_DECLARE_TR_FUNCTIONS(PracticePage)

public:
    static QMap<QString, QString> words()
    {
        return {
            {QStringLiteral("brand"), tr("Practice server")},
            {QStringLiteral("signin.title"), tr("Sign in and decide")},
            {QStringLiteral("signin.lead"),
             tr("The application %1 asks for access to your practice account.")},
            {QStringLiteral("signin.scopes"), tr("It will be able to")},
            {QStringLiteral("signin.returns"), tr("Afterwards the browser goes to")},
            {QStringLiteral("signin.user"), tr("User")},
            {QStringLiteral("signin.password"), tr("Password")},
            {QStringLiteral("signin.fill"), tr("Fill in")},
            {QStringLiteral("signin.note"),
             tr("These accounts exist for practice only. Their passwords are no secret.")},
            {QStringLiteral("signin.allow"), tr("Allow")},
            {QStringLiteral("signin.deny"), tr("Deny")},
            {QStringLiteral("signin.wrong"), tr("User or password is wrong.")},
            {QStringLiteral("scope.read"), tr("read your data")},
            {QStringLiteral("scope.write"), tr("change your data")},
            {QStringLiteral("scope.openid"), tr("see who you are")},
            {QStringLiteral("error.title"), tr("This request cannot be trusted")},
            {QStringLiteral("error.lead"),
             tr("The application that sent you here made a mistake. Nothing was sent back to it.")},
            {QStringLiteral("error.code"), tr("Error")},
            {QStringLiteral("error.detail"), tr("Detail")},
            {QStringLiteral("server-error.title"), tr("The server failed")},
            {QStringLiteral("server-error.lead"),
             tr("It could not deal with this request, and says nothing more about it.")},
            {QStringLiteral("not-found.title"), tr("Not found")},
            {QStringLiteral("not-found.lead"), tr("There is nothing at this address.")},
            {QStringLiteral("fault.title"), tr("This is a page, not an answer")},
            {QStringLiteral("fault.lead"),
             tr("Somebody asked the practice server to send this page once where a program expects JSON. "
                "Proxies and maintenance pages do the same.")},
        };
    }
};
} // namespace

QMap<QString, QString> practicePageWords()
{
    QMap<QString, QString> words = PracticePage::words();
    // What stands on the error page instead of the protocol's description.
    for (PracticeReason reason : practiceReasons())
        words.insert(QStringLiteral("reason.") + practiceReasonName(reason), practiceVerdict(reason));
    return words;
}

} // namespace workbench
