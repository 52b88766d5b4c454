// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/checks/checklist.h"

#include <QCommandLineParser>
#include <QStandardPaths>
#include <QUrl>

namespace workbench {

namespace {
enum class Takes { Flag, Value };

struct OptionRule
{
    const char *name;
    Takes takes;
    /// The commands that know it, separated by blanks; empty: all.
    const char *commands;
};

constexpr OptionRule Options[] = {
    {"data-dir", Takes::Value, ""},       {"json", Takes::Flag, ""},
    {"reveal", Takes::Flag, ""},          {"lang", Takes::Value, ""},
    {"timeout", Takes::Value, ""},        {"secrets-from", Takes::Value, ""},
    {"quiet", Takes::Flag, ""},           {"help", Takes::Flag, ""},
    {"version", Takes::Flag, ""},         {"grant", Takes::Value, "token"},
    {"paste", Takes::Flag, "token"},      {"print-url", Takes::Flag, "token"},
    {"replace", Takes::Flag, "profiles"}, {"token", Takes::Value, "revoke"},
    {"placement", Takes::Value, "call"},  {"url", Takes::Value, "call"},
    {"method", Takes::Value, "call"},     {"set", Takes::Value, "check"},
    {"list", Takes::Flag, "check"},       {"port", Takes::Value, "practice"},
    {"last", Takes::Value, "exchanges"},
};

struct CommandRule
{
    const char *name;
    int fewest;
    int most; ///< operands
};

constexpr CommandRule Commands[] = {
    {"profiles list", 0, 0},
    {"profiles show", 1, 1},
    {"profiles import", 1, 1000},
    {"profiles export", 1, 1},
    {"profiles remove", 1, 1},
    {"token", 1, 1},
    {"refresh", 1, 1},
    {"revoke", 1, 1},
    {"introspect", 1, 1},
    {"userinfo", 1, 1},
    {"call", 1, 1},
    {"check", 0, 1},
    {"practice", 0, 0},
    {"exchanges", 0, 0},
};

Failure usage(const QString &detail)
{
    Failure failure{.code = QStringLiteral("usage"), .stage = Stage::Profile, .kind = FailureKind::Usage};
    failure.evidence.insert(QStringLiteral("detail"), detail);
    return failure;
}

class ArgumentReader
{
public:
    explicit ArgumentReader(const QStringList &arguments)
    {
        m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
        for (const OptionRule &rule : Options) {
            const QString name = QString::fromLatin1(rule.name);
            m_parser.addOption(rule.takes == Takes::Value
                                   ? QCommandLineOption(name, QString(), QStringLiteral("value"))
                                   : QCommandLineOption(name));
        }
        m_parsed = m_parser.parse(arguments);
    }

    ReadArguments read()
    {
        Arguments &target = m_result.arguments;
        target.json = isSet("json");
        target.reveal = isSet("reveal");
        target.quiet = isSet("quiet");
        target.help = isSet("help");
        target.version = isSet("version");
        readLanguage();
        if (!m_parsed) {
            // Only the name: the value of a mistyped option could be anything.
            fail(m_parser.unknownOptionNames().isEmpty() ? m_parser.errorText()
                                                         : u"--" + m_parser.unknownOptionNames().first());
        }
        if (target.help || target.version)
            return m_result;
        readCommand();
        checkOptions();
        readValues();
        return m_result;
    }

private:
    QCommandLineParser m_parser;
    bool m_parsed = false;
    ReadArguments m_result;

    bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }

    void fail(const QString &detail)
    {
        if (!m_result.failure)
            m_result.failure = usage(detail);
    }

    void readLanguage()
    {
        const QString language = value("lang");
        const bool known = language.isEmpty() || language == QLatin1StringView("en") ||
                           language == QLatin1StringView("ru") || language == QLatin1StringView("zh_CN");
        if (!known)
            fail(QStringLiteral("--lang en|ru|zh_CN"));
        m_result.arguments.language = known ? language : QString();
    }

    void readCommand()
    {
        QStringList words = m_parser.positionalArguments();
        Arguments &target = m_result.arguments;
        if (words.isEmpty())
            return fail(QStringLiteral(
                "profiles, token, refresh, revoke, introspect, userinfo, call, check, practice, exchanges"));
        target.command = words.takeFirst();
        if (target.command == QLatin1StringView("profiles")) {
            if (words.isEmpty())
                return fail(QStringLiteral("profiles list|show|import|export|remove"));
            target.command += u' ' + words.takeFirst();
        }
        target.operands = words;
        for (const CommandRule &rule : Commands) {
            if (target.command != QLatin1StringView(rule.name))
                continue;
            const bool listing = isSet("list");
            if (words.size() < rule.fewest || words.size() > rule.most)
                fail(target.command + (rule.fewest > 0 && words.isEmpty() ? u" NAME" : u""));
            if (target.command == QLatin1StringView("check") && words.isEmpty() != listing)
                fail(QStringLiteral("check NAME | check --list"));
            return;
        }
        fail(target.command);
    }

    void checkOptions()
    {
        const QString first = m_result.arguments.command.section(QLatin1Char(' '), 0, 0);
        for (const OptionRule &rule : Options) {
            if (*rule.commands != 0 && isSet(rule.name) && first != QLatin1StringView(rule.commands))
                fail(u"--" + QString::fromLatin1(rule.name));
        }
    }

    std::optional<int> number(const char *name, int lowest, int highest)
    {
        if (!isSet(name))
            return {};
        bool ok = false;
        const int result = value(name).toInt(&ok);
        if (!ok || result < lowest || result > highest)
            fail(QStringLiteral("--%1 %2..%3").arg(QLatin1StringView(name)).arg(lowest).arg(highest));
        return result;
    }

    template <typename Value>
    std::optional<Value> choice(const char *name, std::optional<Value> (*fromName)(QStringView),
                                const char *allowed)
    {
        if (!isSet(name))
            return {};
        const auto found = fromName(value(name));
        if (!found)
            fail(QStringLiteral("--%1 %2").arg(QLatin1StringView(name), QLatin1StringView(allowed)));
        return found;
    }

    static std::optional<TokenKind> tokenKindFromName(QStringView name)
    {
        if (name == QLatin1StringView("access"))
            return TokenKind::AccessToken;
        if (name == QLatin1StringView("refresh"))
            return TokenKind::RefreshToken;
        return {};
    }

    void readValues()
    {
        Arguments &target = m_result.arguments;
        target.dataFolder = isSet("data-dir")
                                ? value("data-dir")
                                : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        if (target.dataFolder.isEmpty())
            fail(QStringLiteral("--data-dir DIR"));
        target.timeoutSeconds = number("timeout", 1, 86400);
        target.secretsFrom = value("secrets-from");
        target.grant = choice("grant", grantFromName, "password|authorization_code|client_credentials");
        target.paste = isSet("paste");
        target.printUrl = isSet("print-url");
        target.replace = isSet("replace");
        target.list = isSet("list");
        target.tokenKind =
            choice("token", tokenKindFromName, "access|refresh").value_or(TokenKind::AccessToken);
        target.placement =
            choice("placement", placementFromName, "header|query|form|none").value_or(TokenPlacement::Header);
        target.url = value("url");
        if (isSet("url") && !QUrl(target.url, QUrl::StrictMode).isValid())
            fail(QStringLiteral("--url http://…"));
        target.method = value("method").toLatin1().toUpper();
        for (const char c : target.method) {
            if (c < 'A' || c > 'Z')
                fail(QStringLiteral("--method GET|POST|…"));
        }
        target.checklist = isSet("set") ? value("set") : checklistIds().constFirst();
        if (!checklistIds().contains(target.checklist))
            fail(u"--set " + checklistIds().join(QLatin1Char('|')));
        target.port = static_cast<quint16>(number("port", 0, 65535).value_or(0));
        target.last = number("last", 1, 100000).value_or(20);
        if (target.paste && target.secretsFrom == QLatin1StringView("-"))
            fail(QStringLiteral("--secrets-from - --paste"));
    }
};
} // namespace

ReadArguments readArguments(const QStringList &arguments)
{
    return ArgumentReader(arguments).read();
}

} // namespace workbench
