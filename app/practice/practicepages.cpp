// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicepages.h"

#include "app/message/formencoding.h"
#include "app/practice/practicetables.h"

#include <QCryptographicHash>
#include <QFile>

// Outside of any namespace: the macro declares a function. A static library's resources are not linked
// otherwise.
static void registerPages()
{
    Q_INIT_RESOURCE(practice_pages);
}

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
QString page(const QString &name)
{
    QFile file(u":/practice/"_s + name);
    return file.open(QIODevice::ReadOnly | QIODevice::Text) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The same request with another user offered first.
QByteArray withLoginHint(const QByteArray &query, const QString &user)
{
    Parameters parameters = formDecode(query).value_or(Parameters());
    parameters.removeIf([](const auto &parameter) { return parameter.first == u"login_hint"; });
    parameters.append({u"login_hint"_s, user});
    return formEncode(parameters);
}

/// This server's authorization endpoint with that query, as the value of an attribute.
QString linkTo(const QByteArray &query)
{
    return u"/authorize?"_s + QString::fromUtf8(query).toHtmlEscaped();
}
} // namespace

PracticePages::PracticePages()
    : m_language(u"en"_s)
{
    registerPages();
    m_style = page(u"practice.css"_s);
    m_styleHash = QCryptographicHash::hash(m_style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    m_signIn = page(u"practice-sign-in.html"_s);
    m_error = page(u"practice-error.html"_s);
    m_plain = page(u"practice-plain.html"_s);
}

void PracticePages::setWords(const QString &language, const PracticeWords &words)
{
    m_language = QString(language).replace(u'_', u'-'); // as HTML wants it, also of a translation's name
    m_words = words;
}

QByteArray PracticePages::signInPage(const PracticeAuthorization &request, const QByteArray &query,
                                     const PracticeSignIn &signIn) const
{
    const QString name = signIn.user.isEmpty() ? request.loginHint : signIn.user;
    const PracticeUser *known = findPracticeUser(name);
    const PracticeUser &offered = known ? *known : practiceUsers().first();
    const QString lead = word(u"signin.lead"_s)
                             .toHtmlEscaped()
                             .arg(u"<strong>"_s + request.clientId.toHtmlEscaped() + u"</strong>"_s);
    const QString alert = signIn.wasWrong ? u"<p class=\"alert\" role=\"alert\">"_s +
                                                word(u"signin.wrong"_s).toHtmlEscaped() + u"</p>"_s
                                          : QString();
    return fill(m_signIn, {{u"lead"_s, lead},
                           {u"alert"_s, alert},
                           {u"scopes"_s, scopeItems(request.scopes)},
                           {u"redirect"_s, request.redirectUri.toHtmlEscaped()},
                           {u"action"_s, linkTo(query)},
                           {u"user"_s, (signIn.wasWrong ? name : offered.name).toHtmlEscaped()},
                           {u"password"_s, offered.password.reveal().toHtmlEscaped()},
                           {u"users"_s, userLinks(query)}});
}

QByteArray PracticePages::errorPage(const Failure &refusal) const
{
    // The protocol's description is English and not for people: a sentence of the page's language stands for
    // it.
    const QString sentence = word(u"reason."_s + refusal.evidence.value(u"reason"_s))
                                 .replace(u"%1"_s, refusal.evidence.value(u"parameter"_s));
    return fill(m_error,
                {{u"code"_s, refusal.error.toHtmlEscaped()},
                 {u"detail"_s, (sentence.isEmpty() ? refusal.errorDescription : sentence).toHtmlEscaped()}});
}

QByteArray PracticePages::plainPage(const QString &key) const
{
    return fill(m_plain, {{u"title"_s, word(key + u".title"_s).toHtmlEscaped()},
                          {u"lead"_s, word(key + u".lead"_s).toHtmlEscaped()}});
}

QString PracticePages::word(const QString &key) const
{
    return m_words.value(key, englishPracticeWords().value(key));
}

QByteArray PracticePages::fill(const QString &page, const QMap<QString, QString> &values) const
{
    QString out;
    out.reserve(page.size() * 2);
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = page.indexOf(u"{{"_s, at);
        const qsizetype close = open < 0 ? -1 : page.indexOf(u"}}"_s, open);
        if (close < 0)
            break;
        out += QStringView(page).mid(at, open - at);
        const QString key = page.mid(open + 2, close - open - 2);
        if (key.startsWith(u"t:"_s))
            out += word(key.mid(2)).toHtmlEscaped();
        else if (key == u"style")
            out += m_style;
        else if (key == u"language")
            out += m_language.toHtmlEscaped();
        else
            out += values.value(key);
        at = close + 2;
    }
    out += QStringView(page).mid(at);
    return out.toUtf8();
}

QString PracticePages::scopeItems(const QStringList &scopes) const
{
    QString items;
    for (const QString &scope : scopes) {
        items += u"<li>"_s + word(u"scope."_s + scope).toHtmlEscaped() + u" <code>"_s +
                 scope.toHtmlEscaped() + u"</code></li>"_s;
    }
    return items;
}

QString PracticePages::userLinks(const QByteArray &query) const
{
    QString links;
    for (const PracticeUser &user : practiceUsers()) {
        links += u"<a href=\""_s + linkTo(withLoginHint(query, user.name)) + u"\">"_s +
                 user.name.toHtmlEscaped() + u"</a> "_s;
    }
    return links;
}

} // namespace workbench
