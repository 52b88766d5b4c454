// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptionquestion.h"

#include "app/words/profilewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace workbench {

namespace {
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionQuestion)

public:
    static QString title(const Fix &fix, const QString &profileName)
    {
        return fix.kind == FixKind::TrustCertificate ? tr("Trust this certificate for “%1”?").arg(profileName)
                                                     : tr("Allow plain http for “%1”?").arg(profileName);
    }

    static QString text(const Fix &fix)
    {
        if (fix.kind != FixKind::TrustCertificate)
            return tr("Client secret, password and tokens travel to %1 readable for everybody on the way. "
                      "Other profiles are not affected.")
                .arg(fix.facts.value(QStringLiteral("address")));
        const QDateTime until = QDateTime::fromString(fix.facts.value(QStringLiteral("until")), Qt::ISODate);
        const QString fingerprint =
            ProfileWords::fingerprintText(fix.facts.value(QStringLiteral("certificate")));
        return tr("Nobody has confirmed that this is %1. Compare the fingerprint with the server's own "
                  "before you agree. Only this certificate and only this profile are affected.")
                   .arg(fix.facts.value(QStringLiteral("host"))) +
               u"\n\n" + tr("Issued for: %1").arg(fix.facts.value(QStringLiteral("subject"))) + u'\n' +
               tr("Valid until: %1").arg(QLocale().toString(until, QLocale::ShortFormat)) + u'\n' +
               tr("SHA-256: %1").arg(fingerprint);
    }

    static QString agree(const Fix &fix)
    {
        return fix.kind == FixKind::TrustCertificate ? tr("Trust certificate") : tr("Allow plain http");
    }
};
} // namespace

bool needsQuestion(const Fix &fix)
{
    return fix.kind == FixKind::TrustCertificate || fix.kind == FixKind::AllowPlainHttp;
}

void askForException(const Fix &fix, const QString &profileName, QWidget *parent,
                     const std::function<void()> &agreed)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Words::title(fix, profileName),
                                Words::title(fix, profileName), QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // names of a certificate are a server's words
    box->setInformativeText(Words::text(fix));
    box->setDefaultButton(QMessageBox::Cancel);
    QPushButton *agree = box->addButton(Words::agree(fix), QMessageBox::AcceptRole);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [agree, agreed](QAbstractButton *button) {
        if (button == agree)
            agreed();
    });
    box->open();
}

} // namespace workbench
