// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain/cases.h"

#include "app/base/nametable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workbench {

namespace {
constexpr NameTable<Entry, 52> EntryNames{{
    {Entry::E01, "E01"},
    {Entry::E02, "E02"},
    {Entry::E03, "E03"},
    {Entry::E04, "E04"},
    {Entry::E05, "E05"},
    {Entry::E06, "E06"},
    {Entry::E07, "E07"},
    {Entry::E08, "E08"},
    {Entry::E09, "E09"},
    {Entry::E10, "E10"},
    {Entry::E11, "E11"},
    {Entry::E12, "E12"},
    {Entry::E13, "E13"},
    {Entry::E14, "E14"},
    {Entry::E15, "E15"},
    {Entry::E16, "E16"},
    {Entry::E17, "E17"},
    {Entry::E18, "E18"},
    {Entry::E19, "E19"},
    {Entry::E20, "E20"},
    {Entry::E21, "E21"},
    {Entry::E22, "E22"},
    {Entry::E23, "E23"},
    {Entry::E24, "E24"},
    {Entry::E25, "E25"},
    {Entry::E26, "E26"},
    {Entry::E27, "E27"},
    {Entry::E28, "E28"},
    {Entry::E29, "E29"},
    {Entry::E30, "E30"},
    {Entry::E31, "E31"},
    {Entry::E32, "E32"},
    {Entry::E33, "E33"},
    {Entry::E34, "E34"},
    {Entry::E35, "E35"},
    {Entry::E36, "E36"},
    {Entry::CodeRefused, "code_refused"},
    {Entry::InvalidRequest, "invalid_request"},
    {Entry::ServerError, "server_error"},
    {Entry::ServerRefused, "server_refused"},
    {Entry::ConnectionLost, "connection_lost"},
    {Entry::NotHttp, "not_http"},
    {Entry::MalformedAnswer, "malformed_answer"},
    {Entry::AnswerTooLarge, "answer_too_large"},
    {Entry::RedirectRefused, "redirect_refused"},
    {Entry::IssuerMismatch, "issuer_mismatch"},
    {Entry::ParameterRepeated, "parameter_repeated"},
    {Entry::SecretMissing, "secret_missing"},
    {Entry::EndpointMissing, "endpoint_missing"},
    {Entry::ProfileInvalid, "profile_invalid"},
    {Entry::StorageFailed, "storage_failed"},
    {Entry::Cancelled, "cancelled"},
}};
} // namespace

QString entryName(Entry entry)
{
    return nameIn(EntryNames, entry);
}

bool Case::has(QLatin1StringView code) const
{
    return std::any_of(m_explanation.causes.cbegin(), m_explanation.causes.cend(),
                       [code](const Cause &cause) { return cause.code == code; });
}

bool Case::hasProof() const
{
    return std::any_of(m_explanation.causes.cbegin(), m_explanation.causes.cend(),
                       [](const Cause &cause) { return cause.proven; });
}

FixKind endpointFix(const QString &member)
{
    if (member == u"authorization")
        return FixKind::EditAuthorizationEndpoint;
    if (member == u"revocation")
        return FixKind::EditRevocationEndpoint;
    if (member == u"introspection")
        return FixKind::EditIntrospectionEndpoint;
    if (member == u"userinfo")
        return FixKind::EditUserInfoEndpoint;
    if (member == u"resource")
        return FixKind::EditResourceEndpoint;
    return FixKind::EditTokenEndpoint;
}

Case &addApplicationsPage(Case &result, const Evidence &evidence)
{
    const QString &page = evidence.provider().applicationsPage;
    if (page.isEmpty())
        return result;
    QUrl address(page);
    if (page.startsWith(u'/')) {
        address = evidence.url();
        address.setPath(page);
    }
    return result.fix(FixKind::OpenAdminPage, {{u"address"_s, address.toString()}});
}

bool isDot(const Evidence &evidence)
{
    return evidence.provider().id == u"django-oauth-toolkit";
}

bool isLocal(const Evidence &evidence)
{
    return isLoopback(evidence.url());
}

} // namespace workbench
