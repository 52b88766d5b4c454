// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an authorization server answers has one of two ends: tokens that can be used, or a failure with a
// code.
#include "app/oauth/resourcerequest.h"
#include "app/oauth/serveranswer.h"
#include "app/oauth/tokenmanagement.h"
#include "app/oauth/tokenresponse.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/textanswer.h"

#include <algorithm>

using namespace workbench;
using fuzz::require;

namespace {
/// VSCHAR of RFC 6749 Appendix A.
bool isSendable(const Secret &token)
{
    const QString &text = token.reveal();
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x20 && c.unicode() <= 0x7e; });
}

void checkFailure(const Failure &failure, const HttpResponse &answer, Stage stage)
{
    require(!failure.code.isEmpty(), "a failure has a code", answer.body);
    require(failure.stage == stage, "a failure knows its stage", answer.body);
    require(failure.httpStatus == answer.status, "a failure knows the status", answer.body);
    require(failure.kind == FailureKind::Refused || failure.kind == FailureKind::Rejected,
            "an answer is refused or rejected", answer.body);
}

template <typename Read>
void checkAnswer(const HttpResponse &answer, Stage stage, Read read)
{
    const auto outcome = read(answer);
    const auto again = read(answer);
    require(outcome.ok() == again.ok(), "the same answer ends the same", answer.body);
    if (outcome.ok()) {
        require(outcome.value() == again.value(), "the same answer reads the same", answer.body);
        require(answer.isSuccess(), "no success without a 2xx", answer.body);
    } else {
        require(outcome.failure() == again.failure(), "the same answer fails the same", answer.body);
        checkFailure(outcome.failure(), answer, stage);
    }
}

void checkTokens(const HttpResponse &answer)
{
    const TokenExpectation expectation{.stage = Stage::Token,
                                       .askedScope = QStringLiteral("read"),
                                       .receivedAt = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC)};
    const auto outcome = readTokenResponse(answer, expectation);
    const auto again = readTokenResponse(answer, expectation);
    require(outcome.ok() == again.ok(), "the same answer ends the same", answer.body);
    if (!outcome.ok()) {
        require(outcome.failure() == again.failure(), "the same answer fails the same", answer.body);
        checkFailure(outcome.failure(), answer, Stage::Token);
        return;
    }
    const TokenSet &tokens = outcome.value().tokens;
    require(tokens == again.value().tokens && outcome.value().warnings == again.value().warnings,
            "the same answer reads the same", answer.body);
    require(answer.isSuccess(), "no token without a 2xx", answer.body);
    require(!tokens.accessToken.isEmpty(), "a token is not empty", answer.body);
    for (const Secret &token : {tokens.accessToken, tokens.refreshToken, tokens.idToken})
        require(isSendable(token), "a token can be sent", answer.body);
    require(!tokens.expiresIn || *tokens.expiresIn >= 0, "a life is not negative", answer.body);
    require(!tokens.expiresIn || tokens.expiresAt().isValid(), "an end of life is a date", answer.body);
    require(!tokens.tokenType.isEmpty(), "a token has a type", answer.body);
    require(!mergedAfterRefresh(tokens, outcome.value()).accessToken.isEmpty(), "a refresh keeps a token",
            answer.body);
}
} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const HttpResponse answer = fuzz::answerFrom(fuzz::bytesOf(data, size));
    checkTokens(answer);
    checkAnswer(answer, Stage::Introspection, readIntrospectionResponse);
    checkAnswer(answer, Stage::UserInfo, readUserInfoResponse);
    checkAnswer(answer, Stage::Revocation, readRevocationResponse);
    checkAnswer(answer, Stage::Resource, readResourceResponse);
    const auto refusal = readRefusal(answer, Stage::Token);
    require(refusal.has_value() || answer.status < 400, "400 and above is a refusal", answer.body);
    if (refusal)
        checkFailure(*refusal, answer, Stage::Token);
    return 0;
}
