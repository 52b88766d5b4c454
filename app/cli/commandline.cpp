// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/actions.h"
#include "app/base/failurecodes.h"
#include "app/base/json.h"
#include "app/cli/browser.h"
#include "app/cli/report.h"
#include "app/cli/secretsfile.h"
#include "app/cli/terminal.h"
#include "app/oauth/profilefile.h"
#include "app/secrets/namesecrets.h"
#include "app/words/practicepagewords.h"

#include <QTimer>

#include <utility>

namespace workbench {

namespace {
/// What a command can do without leaving a trace. Damage is not among them: a script that goes on with
/// nothing would hide it.
const QStringList ReasonsForACopy{QStringLiteral("read_only"), QStringLiteral("full")};
} // namespace

CommandLine::CommandLine(Arguments arguments, QObject *parent)
    : QObject(parent)
    , m_arguments(std::move(arguments))
    , m_report(std::make_unique<Report>(m_arguments))
{
}

CommandLine::~CommandLine() = default;

void CommandLine::start()
{
    QTimer::singleShot(0, this, [this] { execute(); });
}

void CommandLine::interrupt()
{
    if (m_run) {
        m_run->cancel();
    } else if (!m_finished) {
        fail(cancelledFailure(Stage::Profile));
    }
}

void CommandLine::terminate()
{
    if (!m_practice)
        return interrupt();
    m_practice->stop();
    Q_EMIT finished(0);
}

void CommandLine::finish()
{
    if (std::exchange(m_finished, true)) // a Ctrl+C came first
        return;
    Q_EMIT finished(m_report->print());
}

void CommandLine::fail(const Failure &failure, const ProviderProfile &profile)
{
    ExplainContext context;
    context.profile = profile;
    context.now = systemNow();
    // The reasons are found in what was really sent; a server may repeat a secret in its words.
    Explanation explanation =
        explain(failure, m_workbench ? m_workbench->explainContext(profile, failure) : context);
    if (!m_workbench || m_arguments.reveal) {
        m_report->setFailure(failure, explanation);
    } else {
        for (Cause &cause : explanation.causes) {
            for (QString &fact : cause.facts)
                fact = m_workbench->names().named(fact);
        }
        Exchange carrier;
        carrier.failure = failure;
        m_report->setFailure(*namedExchange(carrier, m_workbench->names()).failure, explanation);
    }
    finish();
}

QCoro::Task<> CommandLine::execute()
{
    if (m_arguments.command == QLatin1StringView("practice")) {
        practiceCommand();
        co_return;
    }
    if (m_arguments.list) {
        Json sets = Json::array();
        for (const QString &id : checklistIds()) {
            sets.append(Json::object(
                {{QStringLiteral("id"), Json(id)},
                 {QStringLiteral("checks"), Json(static_cast<qint64>(checklistRows(id).size()))}}));
            m_report->addText(id);
        }
        m_report->addMember(QStringLiteral("sets"), sets);
        finish();
        co_return;
    }
    const bool storesProfiles = m_arguments.command == QLatin1StringView("profiles import") ||
                                m_arguments.command == QLatin1StringView("profiles remove");
    Result<std::unique_ptr<Workbench>> opened =
        Workbench::open({.dataFolder = m_arguments.dataFolder,
                         .openBrowser = m_arguments.printUrl ? nullptr : openInBrowser,
                         .copyWhen = storesProfiles ? QStringList() : ReasonsForACopy});
    if (!opened) {
        fail(opened.failure());
        co_return;
    }
    m_workbench = std::move(*opened);
    if (const std::optional<Failure> &trouble = m_workbench->notKept()) {
        const bool full = trouble->evidence.value(QStringLiteral("reason")) == QLatin1StringView("full");
        m_report->addWarnings(
            {{.code = full ? QStringLiteral("data_folder_full") : QStringLiteral("data_folder_read_only"),
              .clause = {}}});
    }
    connect(m_workbench.get(), &Workbench::historyFailed, this,
            [this] { m_report->addWarnings({{.code = QStringLiteral("history_not_saved"), .clause = {}}}); });
    if (m_arguments.command.startsWith(QLatin1StringView("profiles"))) {
        co_await profileCommand();
        co_return;
    }
    if (m_arguments.command == QLatin1StringView("exchanges")) {
        historyCommand();
        co_return;
    }
    const std::optional<ProviderProfile> profile = profileNamed(m_arguments.operands.constFirst());
    if (!profile)
        co_return;
    if (!m_arguments.secretsFrom.isEmpty()) {
        const Result<ProfileSecrets> given = readSecretsFile(m_arguments.secretsFrom);
        if (!given) {
            fail(given.failure(), *profile);
            co_return;
        }
        m_given = *given;
    }
    runCommand(*profile);
}

std::optional<ProviderProfile> CommandLine::profileNamed(const QString &name)
{
    const Result<std::optional<ProviderProfile>> found = m_workbench->storage().profileByName(name);
    if (!found) {
        fail(found.failure());
        return {};
    }
    if (!found->has_value()) {
        Failure failure = invalidProfile(QStringLiteral("name"), QStringLiteral("profiles list"));
        failure.evidence.insert(QStringLiteral("name"), name);
        failure.evidence.insert(QStringLiteral("reason"), QStringLiteral("not_found"));
        fail(failure);
        return {};
    }
    m_report->setProfile(name);
    return **found;
}

void CommandLine::historyCommand()
{
    const Result<QList<Exchange>> history = m_workbench->storage().exchanges(m_arguments.last);
    if (!history)
        return fail(history.failure());
    m_report->setExchanges(*history, m_workbench->names());
    for (const Exchange &exchange : *history) {
        const QString status = exchange.response  ? QString::number(exchange.response->status)
                               : exchange.failure ? exchange.failure->code
                                                  : QStringLiteral("–");
        m_report->addText(exchange.startedAt.toUTC().toString(Qt::ISODate) + u"  " + whatName(exchange.what) +
                          u"  " + QString::fromLatin1(exchange.request.method) + u' ' +
                          exchange.request.url.toString(QUrl::FullyEncoded) + u"  " + status);
    }
    finish();
}

void CommandLine::practiceCommand()
{
    m_practice = std::make_unique<PracticeServer>();
    m_practice->setPageWords(m_arguments.language.isEmpty() ? QStringLiteral("en") : m_arguments.language,
                             practicePageWords());
    const Result<QUrl> started = m_practice->start(m_arguments.port);
    if (!started) {
        m_practice.reset();
        return fail(started.failure());
    }
    writeOutput("READY " + started->toEncoded() + '\n');
}

Run *CommandLine::startRun(const ProviderProfile &profile)
{
    ActionOptions options;
    options.given = m_given;
    options.grant = m_arguments.grant;
    options.doors = m_arguments.paste ? BrowserDoors::PasteOnly : BrowserDoors::ListenerAndPaste;
    options.ask = [this](const QString &name) {
        const std::optional<Secret> answer = askSecret(name);
        if (!answer && inputIsTerminal())
            m_run->cancel();
        return answer;
    };
    if (m_arguments.timeoutSeconds) {
        options.limits.deadline = std::chrono::seconds(*m_arguments.timeoutSeconds);
        options.browserTimeout = std::chrono::seconds(*m_arguments.timeoutSeconds);
    }
    const QString &command = m_arguments.command;
    if (command == QLatin1StringView("token"))
        return getToken(*m_workbench, profile, options);
    if (command == QLatin1StringView("refresh"))
        return refreshToken(*m_workbench, profile, options);
    if (command == QLatin1StringView("revoke"))
        return revoke(*m_workbench, profile, m_arguments.tokenKind, false, options);
    if (command == QLatin1StringView("introspect"))
        return introspect(*m_workbench, profile, options);
    if (command == QLatin1StringView("userinfo"))
        return userInfo(*m_workbench, profile, options);
    if (command == QLatin1StringView("call")) {
        const CallOptions call{
            .placement = m_arguments.placement, .url = m_arguments.url, .method = m_arguments.method};
        return callApi(*m_workbench, profile, call, options);
    }
    m_checklist = std::make_shared<ChecklistReport>();
    return check(*m_workbench, profile, options, m_checklist);
}

void CommandLine::runCommand(const ProviderProfile &profile)
{
    m_run = startRun(profile);
    connect(m_run, &Run::waitingForBrowser, this, [this] { offerBrowser(m_run); });
    connect(m_run, &Run::finished, this, [this, profile] { runFinished(m_run, profile); });
}

void CommandLine::offerBrowser(Run *run)
{
    const BrowserWait &wait = run->browserWait();
    const QByteArray address = wait.authorizationUrl.toEncoded() + '\n';
    if (m_arguments.printUrl && !m_arguments.json)
        writeOutput(address);
    else if (m_arguments.printUrl || (!wait.opened && !m_arguments.quiet))
        writeError(address);
    if (!m_arguments.paste)
        return;
    auto *input = new InputReader(run);
    connect(input, &InputReader::textRead, run,
            [this, run](const QByteArray &text, bool ended) { takePasted(run, text, ended); });
    input->start();
}

void CommandLine::takePasted(Run *run, const QByteArray &text, bool ended)
{
    const Outcome taken = run->paste(QString::fromUtf8(text));
    if (taken)
        return;
    if (ended) // nothing else can come
        run->giveUpWaiting(taken.failure());
    else
        writeError(taken.failure().code.toUtf8() + '\n');
}

void CommandLine::reportChecklist()
{
    Json checks = Json::array();
    for (const CheckRow &row : m_checklist->rows) {
        Json exchanges = Json::array();
        for (const qint64 id : row.exchanges)
            exchanges.append(Json(m_run->result().exchanges.indexOf(id) + 1));
        const QString result = checkStateName(row.state);
        checks.append(Json::object({{QStringLiteral("id"), Json(row.id)},
                                    {QStringLiteral("expected"), Json(row.expected)},
                                    {QStringLiteral("got"), Json(row.got)},
                                    {QStringLiteral("result"), Json(result)},
                                    {QStringLiteral("exchanges"), exchanges}}));
        m_report->addText(result.leftJustified(8) + row.id.leftJustified(24) +
                          row.expected.leftJustified(28) + row.got);
    }
    const auto count = [this](CheckState state) { return Json(m_checklist->count(state)); };
    m_report->addMember(QStringLiteral("passed"), count(CheckState::Passed));
    m_report->addMember(QStringLiteral("failed"), count(CheckState::Failed));
    m_report->addMember(QStringLiteral("manual"), count(CheckState::Manual));
    m_report->addMember(QStringLiteral("skipped"), count(CheckState::Skipped));
    m_report->addMember(QStringLiteral("checks"), checks);
    m_report->setOk(m_checklist->count(CheckState::Failed) == 0 && !m_run->result().failure);
}

void CommandLine::runFinished(Run *run, const ProviderProfile &profile)
{
    const RunResult &result = run->result();
    QList<Exchange> exchanges;
    for (const qint64 id : result.exchanges) {
        if (const Exchange *exchange = m_workbench->log().find(id))
            exchanges.append(*exchange);
    }
    const SecretRegister &names = m_workbench->names();
    if (m_checklist)
        reportChecklist();
    else if (result.tokens && m_arguments.command != QLatin1StringView("revoke"))
        m_report->setTokens(*result.tokens, names);
    if (result.document) {
        const QString member = m_arguments.command == QLatin1StringView("userinfo")
                                   ? QStringLiteral("userinfo")
                                   : QStringLiteral("introspection");
        const JsonReading named = readJson(names.named(result.document->toBytes()));
        const Json document = m_arguments.reveal || !named.value ? *result.document : *named.value;
        m_report->addMember(member, document);
        m_report->addText(QString::fromUtf8(document.toBytes(true)));
    }
    if (m_arguments.command == QLatin1StringView("call") && !exchanges.isEmpty() &&
        exchanges.constLast().response) {
        const HttpResponse &response = *exchanges.constLast().response;
        m_report->addText(QStringLiteral("HTTP %1").arg(response.status));
        const QByteArray body =
            m_arguments.reveal ? response.body : namedExchange(exchanges.constLast(), names).response->body;
        m_report->addText(QString::fromUtf8(body));
    }
    m_report->setExchanges(exchanges, names);
    m_report->addWarnings(result.warnings);
    m_run = nullptr;
    if (result.failure)
        fail(*result.failure, profile);
    else
        finish();
}

} // namespace workbench
