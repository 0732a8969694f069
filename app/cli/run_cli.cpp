// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli.h>
#include <app/cli/cli_parts.h>
#include <app/service/account.h>

#include <QJsonDocument>

#include <CLI/CLI.hpp>
#include <sstream>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

void addGlobals(CLI::App& app)
{
    const std::string db = "The workspace file (default: yours)";
    const std::string json = "Print JSON Lines, for scripts";
    const std::string as = "Record this as somebody else's words or deed";
    const std::string lang = "Language of the output: ja or en";
    app.add_option("--db", db)->take_last();
    app.add_flag("--json", json);
    app.add_option("--as", as)->take_last();
    app.add_option("--lang", lang)
        ->take_last()
        ->check(CLI::IsMember(std::vector<std::string>{"ja", "en"}));
    app.set_version_flag("--version", "matoi-cli " MATOI_VERSION);
}

//! Lets CLI11 word help, version and wrong usage.
CliReply exitReply(const CLI::App& app, const CLI::ParseError& error)
{
    std::ostringstream out, err;
    const bool fine = app.exit(error, out, err) == 0;
    CliReply reply;
    reply.exitCode = fine ? 0 : 2;
    reply.out = QByteArray::fromStdString(out.str());
    reply.err = QByteArray::fromStdString(err.str());
    return reply;
}

const char* const kAbout =
    "Incident command from the shell.\n"
    "IDs may be given as number (INC-2026-0001) or as any unique start of the UUID.";

//! The first call of a new workspace makes its profile person out of the account's name.
Status ensureProfile(cli::Call& call)
{
    if (!call.needsProfile || !call.session->profile().isNull())
        return success();
    const Account account = currentAccount();
    const auto made = call.session->createProfile(account.name, account.login);
    if (!made)
        return made.error();
    if (!call.json)
        call.note(text::translated("Cli", "First use: you are recorded as %1.").arg(account.name));
    return success();
}

Status prepare(cli::Call& call)
{
    if (auto status = ensureProfile(call); !status)
        return status;
    const auto as = call.person(call.asName);
    if (!as)
        return as.error();
    call.as = *as;
    return success();
}

//! Wrong usage with --json is a JSON line too, as every other refusal.
void asJson(CliReply& reply)
{
    const QString said = QString::fromUtf8(reply.err).trimmed();
    const QJsonObject error{{u"code"_s, text::codeName(ErrorCode::BadUsage)}, {u"message"_s, said}};
    reply.err =
        QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact) + '\n';
}

//! "matoi-cli incident score": as far as the call was understood.
std::string typedNames(const CLI::App* app)
{
    std::string names = app->get_name();
    for (auto typed = app->get_subcommands(); !typed.empty();
         typed = typed.front()->get_subcommands())
        names += ' ' + typed.front()->get_name();
    return names;
}

//! CLI11 knows English only, so what it found wrong is said again in the caller's language.
QString usageSentence(const CLI::App& app, const CLI::Error& error)
{
    const QString said = QString::fromStdString(error.what());
    const std::vector<std::string> extras = app.remaining(true);
    const auto shown = [](const QString& typed) {
        const QString safe = text::harmless(typed);
        return safe.size() > 80 ? safe.left(60) + u"…"_s : safe;
    };
    if (!extras.empty())
        return text::translated("Cli", "%1 is not understood here.")
            .arg(shown(QString::fromStdString(extras.front())));
    if (error.get_name() == "RequiredError")
        return said.startsWith("A subcommand"_L1)
                   ? text::translated("Cli", "It is not said what is to be done.")
                   : text::translated("Cli", "%1 is missing.").arg(said.section(u' ', 0, 0));
    const QString option = said.section(u':', 0, 0), rest = said.section(u": "_s, 1);
    if (error.get_name() == "ArgumentMismatch")
        return text::translated("Cli", "%1 needs a value.").arg(option);
    if (const qsizetype choices = rest.lastIndexOf(" not in {"_L1); choices >= 0)
        return text::translated("Cli", "%1 cannot be \"%2\". Choose one of: %3.")
            .arg(option, shown(rest.left(choices)),
                 rest.mid(choices + 9).chopped(1).replace(u","_s, u", "_s));
    return shown(said);
}

//! Fills `call`, or gives the answer to help, version and wrong usage.
std::optional<CliReply> parse(const CliRequest& request, cli::Call& call)
{
    cli::buildProgram(call);
    CLI::App& app = *call.app;
    try {
        app.parse(cli::reversed(request.arguments));
    } catch (const CLI::ParseError& error) {
        CliReply reply = exitReply(app, error);
        if (reply.exitCode && request.arguments.contains(u"--json"_s))
            asJson(reply);
        return reply;
    }
    call.json = app.get_option("--json")->count() > 0;
    call.asName = cli::Args(app)("--as");
    return std::nullopt;
}

} // namespace

std::vector<std::string> cli::reversed(const QStringList& arguments)
{
    std::vector<std::string> all; // CLI11 takes them from the back
    for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
        all.push_back(it->toStdString());
    return all;
}

void cli::buildProgram(Call& call)
{
    call.app = std::make_shared<CLI::App>();
    CLI::App& app = *call.app;
    app.description(kAbout);
    app.name("matoi-cli");
    app.fallthrough(); // --json may stand behind the verb too
    addGlobals(app);
    app.require_subcommand(1);
    app.failure_message([](const CLI::App* root, const CLI::Error& e) {
        return u"%1\n%2\n"_s
            .arg(usageSentence(*root, e), text::translated("Cli", "See: %1 --help")
                                              .arg(QString::fromStdString(typedNames(root))))
            .toStdString();
    });
    for (const auto add : {addIncident, addTimeline, addSteps, addTasks, addNotices, addPeople,
                           addDirectory, addInquiry, addReview, addActions, addRisks, addDeploys,
                           addMetrics, addWorkspace, addFiles, addLog, addHub, addImports, addDemo})
        add(app, call);
}

CliReply runCli(const CliRequest& request, Session& session)
{
    const GlobalOptions globals = readGlobalOptions(request);
    const LanguageScope language(globals.language.isEmpty() ? request.language : globals.language);
    cli::Call call(request, &session);
    if (auto answer = parse(request, call))
        return std::move(*answer);
    Status status = prepare(call);
    if (status && call.chosen)
        status = call.chosen();
    if (!status)
        call.fail(status.error());
    return std::move(call.reply);
}

std::optional<CliReply> answerWithoutWorkspace(const CliRequest& request)
{
    cli::Call call(request, nullptr);
    return parse(request, call);
}

GlobalOptions readGlobalOptions(const CliRequest& request)
{
    // Nouns and verbs are not known here, so the rest is let through and judged by runCli.
    CLI::App app(kAbout, "matoi-cli");
    app.set_help_flag();
    app.add_option("--db")->take_last();
    app.add_option("--lang")->take_last();
    app.allow_extras();
    GlobalOptions globals;
    try {
        app.parse(cli::reversed(request.arguments));
        globals.db = cli::Args(app)("--db");
        globals.language = cli::Args(app)("--lang");
    } catch (const CLI::ParseError&) {
        // runCli says what is wrong, with its own options in the hint.
        globals.db.clear();
    }
    return globals;
}

} // namespace matoi
