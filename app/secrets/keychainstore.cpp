// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychainstore.h"

#include "app/base/failurecodes.h"

#include <QCoreApplication>
#include <QLibrary>
#include <qt6keychain/keychain.h>
#include <QTimer>

#include <coroutine>
#include <memory>

namespace workbench {

using namespace Qt::StringLiterals;

namespace {
const QString Service = u"oauth-workbench"_s;

struct Answer
{
    bool timedOut = false;
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray data;
};

/// Shared by a job, its timer and the coroutine that waits: each of them may be the last one left.
struct Pending
{
    std::optional<Answer> answer;
    std::coroutine_handle<> waiting;
};

/// The first answer counts. The coroutine goes on from the event loop, not from inside the keychain library's
/// callback.
void settle(const std::shared_ptr<Pending> &pending, Answer answer)
{
    if (pending->answer)
        return;
    pending->answer = std::move(answer);
    if (pending->waiting) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [pending] { pending->waiting.resume(); }, Qt::QueuedConnection);
    }
}

/// What a coroutine waits for.
class JobAnswer
{
public:
    explicit JobAnswer(std::shared_ptr<Pending> pending)
        : m_pending(std::move(pending))
    {
    }
    bool await_ready() const noexcept { return m_pending->answer.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_pending->waiting = waiting; }
    Answer await_resume() { return *m_pending->answer; }

private:
    std::shared_ptr<Pending> m_pending;
};

QByteArray dataOf(const QKeychain::ReadPasswordJob &job)
{
    return job.binaryData();
}

QByteArray dataOf(const QKeychain::Job &)
{
    return {};
}

/// Starts a job that belongs to nobody and deletes itself when it is through. Nobody else may: libsecret
/// calls back into a running job whatever happens (frankosterfeld/qtkeychain#261), so a time-out only stops
/// listening.
template <typename Job>
JobAnswer start(Job *job, const QString &key, std::chrono::milliseconds timeout)
{
    const auto pending = std::make_shared<Pending>();
    job->setAutoDelete(true);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [pending, job] {
        settle(pending, {.error = job->error(), .words = job->errorString(), .data = dataOf(*job)});
    });
    QTimer::singleShot(timeout, Qt::PreciseTimer, job,
                       [pending] { settle(pending, {.timedOut = true, .words = {}, .data = {}}); });
    job->start();
    return JobAnswer(pending);
}

/// libsecret has one error number for everything; only the words tell a locked keyring from a missing one.
bool meansLocked(const Answer &answer)
{
    return answer.error == QKeychain::AccessDenied || answer.error == QKeychain::AccessDeniedByUser ||
           answer.words.contains("collection/login"_L1) || answer.words.contains("locked collection"_L1);
}

/// libsecret keeps talking to the service that it met first, in a session that a restarted service does not
/// know. Without the memory of it, the next job meets the service anew.
void forgetService()
{
#ifdef Q_OS_LINUX
    using Function = void (*)();
    const auto disconnect =
        reinterpret_cast<Function>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
#endif
}

/// The service may be another one than that of the last job: then the same again has a better chance.
bool isWorthRepeating(const Answer &answer)
{
    if (answer.timedOut || answer.error == QKeychain::NoError || answer.error == QKeychain::EntryNotFound)
        return false;
    forgetService();
    return true;
}

Failure failureOf(const Answer &answer)
{
    Failure failure{
        .code = codes::SecretStoreUnavailable, .stage = Stage::Secrets, .kind = FailureKind::SecretStore};
    if (answer.timedOut)
        failure.code = codes::SecretStoreTimeout;
    else if (meansLocked(answer))
        failure.code = codes::SecretStoreLocked;
    failure.evidence.insert(u"detail"_s, answer.words);
    return failure;
}

Outcome outcomeOf(const Answer &answer)
{
    if (answer.timedOut || answer.error != QKeychain::NoError)
        return failureOf(answer);
    return Done();
}
} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds timeout, QObject *parent)
    : SecretStore(parent)
    , m_timeout(timeout)
{
}

QCoro::Task<Result<std::optional<QByteArray>>> KeychainStore::read(QString key)
{
    const std::chrono::milliseconds timeout = m_timeout;
    JobAnswer job = start(new QKeychain::ReadPasswordJob(Service), key, timeout);
    Answer answer = co_await job;
    // The store itself may be gone by now.
    if (isWorthRepeating(answer)) {
        JobAnswer again = start(new QKeychain::ReadPasswordJob(Service), key, timeout);
        answer = co_await again;
    }
    if (!answer.timedOut && answer.error == QKeychain::EntryNotFound)
        co_return Result<std::optional<QByteArray>>(std::optional<QByteArray>());
    if (answer.timedOut || answer.error != QKeychain::NoError)
        co_return Result<std::optional<QByteArray>>(failureOf(answer));
    co_return Result<std::optional<QByteArray>>(std::optional<QByteArray>(answer.data));
}

QCoro::Task<Outcome> KeychainStore::write(QString key, QByteArray value)
{
    const std::chrono::milliseconds timeout = m_timeout;
    const auto writing = [&value] {
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setBinaryData(value); // a text item of the same key would be another item
        return job;
    };
    JobAnswer job = start(writing(), key, timeout);
    Answer answer = co_await job;
    if (isWorthRepeating(answer)) {
        JobAnswer again = start(writing(), key, timeout);
        answer = co_await again;
    }
    co_return outcomeOf(answer);
}

QCoro::Task<Outcome> KeychainStore::remove(QString key)
{
    const std::chrono::milliseconds timeout = m_timeout;
    JobAnswer job = start(new QKeychain::DeletePasswordJob(Service), key, timeout);
    Answer answer = co_await job;
    if (isWorthRepeating(answer)) {
        JobAnswer again = start(new QKeychain::DeletePasswordJob(Service), key, timeout);
        answer = co_await again;
    }
    if (!answer.timedOut && answer.error == QKeychain::EntryNotFound)
        co_return Outcome(Done());
    co_return outcomeOf(answer);
}

} // namespace workbench
