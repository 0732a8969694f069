// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/codes.h>
#include <app/service/cli_runner.h>
#include <app/service/session.h>
#include <app/text/language.h>
#include <app/text/messages.h>

#include <QJsonObject>
#include <QTimeZone>

#include <memory>

namespace CLI
{
class App;
}

// What the files of app/cli share; nothing outside uses it.
namespace matoi::cli
{

//! The options and arguments of one verb, by the name they were declared with.
class Args
{
public:
    explicit Args(const CLI::App& app)
        : m_app(app)
    {
    }
    bool has(const char* name) const;
    QString operator()(const char* name) const;
    QStringList list(const char* name) const;
    std::optional<qint64> number(const char* name) const;
    //! Code names were checked by choices<E>() when they were read.
    template <class E>
    E code(const char* name, E otherwise = {}) const
    {
        return fromCode<E>(QStringView((*this)(name))).value_or(otherwise);
    }

private:
    const CLI::App& m_app;
};

//! One column of human output: a heading and how to find it in a record.
struct Column {
    QString heading, key;
};

//! One call: what came in, the session, and what goes out.
class Call
{
public:
    //! Without a session only parsing is possible.
    Call(const CliRequest& request, Session* session);

    Session* session;
    const CliRequest& request;
    CliReply reply;
    bool json = false;
    QString asName;
    PersonId as;
    QTimeZone zone;
    std::shared_ptr<CLI::App> app;  //!< the chosen verb reads from it
    std::function<Status()> chosen; //!< the verb that was parsed
    bool needsProfile = true;       //!< the first call of a workspace introduces its person

    // -- reading
    Result<StreamId> incidentId(const QString& text);
    //! What the caller, or whom --as names, may read.
    Reader read() const { return session->read(as.isNull() ? session->profile() : as); }
    //! Null = the option was not given; given but empty is refused, because a script's variable
    //! was.
    Result<PersonId> person(const QString& text);
    Result<std::optional<Ms>> time(const QString& text); //!< null as in person()
    //! The text itself; `-` = stdin.
    QString words(const QString& text) const;
    //! A path as the caller meant it, also when an owner answers from another folder.
    QString path(const QString& text) const;
    Result<QByteArray> readFile(const QString& text);
    //! Refuses the workspace itself as the file to write.
    Status mayWrite(const QString& text) const;
    Status writeFile(const QString& text, const QByteArray& bytes);
    //! The first line of stdin, where the option says `-`: secrets have no place in argv. BadUsage
    //! for anything else.
    Result<QByteArray> secretLine(const Args& args, const char* option) const;

    // -- acting
    //! Ends this call with `work`, which waits for a network away from the store, and then
    //! `finish(call, its value)` on the store's thread, with a call like this one.
    template <class Work, class Finish>
    Status later(Work work, Finish finish)
    {
        reply.later = [again = copy(), work = std::move(work),
                       finish = std::move(finish)]() mutable {
            auto value = work();
            return [again, finish, value = std::move(value)](Session& s) mutable {
                return again(s, [&](Call& call) { return finish(call, std::move(value)); });
            };
        };
        return success();
    }
    //! Submits and prints warnings on stderr.
    Result<Outcome> submit(StreamId incident, const Command& command);

    // -- writing
    void out(const QString& line);
    void note(const QString& line); //!< stderr, for people
    void warn(const Error& error);
    void fail(const Error& error);
    //! Records as JSON Lines, or as a table of the given columns.
    void table(const std::vector<QJsonObject>& records, const std::vector<Column>& columns);
    //! One record as one JSON line, or as "heading  value" lines.
    void sheet(const QJsonObject& record, const std::vector<Column>& columns);
    //! Goes to whoever watches; stops when they do (Ctrl+C).
    Progress progress() const;

    QJsonValue jsonTime(Ms at) const; //!< null for 0
    QJsonValue jsonPerson(PersonId id) const;
    text::Wording wording(const Playbook* playbook = nullptr) const;

private:
    using Again = std::function<CliReply(Session&, const std::function<Status(Call&)>&)>;
    //! Makes a call as this one is, in its language.
    Again copy() const;
    QString cell(const QJsonObject& record, const QString& key) const;
};

//! Ids are found by their first four characters or more, as everywhere.
template <class TId>
bool isStartOf(const QString& typed, const TId& id)
{
    return typed.size() >= 4 && id.toString().startsWith(typed, Qt::CaseInsensitive);
}
QJsonValue jsonText(const QString& text); //!< null when empty
template <class TId>
QJsonValue jsonId(const TId& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}
QJsonValue jsonNumber(const std::optional<qint64>& n);
template <class E>
QString jsonCode(E value)
{
    return QString(codeOf(value));
}

template <class E>
std::vector<std::string> choices()
{
    std::vector<std::string> names;
    for (const QLatin1StringView name : codeNames<E>())
        names.emplace_back(name.data(), size_t(name.size()));
    return names;
}

//! Declares a verb: its options, its example, and what it does.
class Verb
{
public:
    Verb(Call& call, CLI::App* noun, const char* name, const char* help, const char* example);
    Verb& argument(const char* name, const char* help, bool required = true);
    Verb& argumentOf(const char* name, const char* help, std::vector<std::string> allowed);
    Verb& arguments(const char* name, const char* help);
    template <class E>
    Verb& codeArgument(const char* name, const char* help)
    {
        return argumentOf(name, help, choices<E>());
    }
    Verb& option(const char* name, const char* help, bool required = false);
    Verb& optionOf(const char* name, const char* help, std::vector<std::string> allowed);
    Verb& options(const char* name, const char* help, bool required = false);
    template <class E>
    Verb& codeOption(const char* name, const char* help)
    {
        return optionOf(name, help, choices<E>());
    }
    Verb& numberOption(const char* name, const char* help);
    Verb& flag(const char* name, const char* help);
    //! Leaves a new workspace without a person: this verb brings one.
    Verb& withoutProfile();
    void run(std::function<Status(Call&, const Args&)> what);

private:
    Call& m_call;
    CLI::App* m_app;
    bool m_needsProfile = true;
};

CLI::App* noun(CLI::App& app, const char* name, const char* help);

// Records.
QJsonObject incidentRecord(Call& call, const Incident& incident);
QJsonObject incidentRowRecord(Call& call, const IncidentRow& row);
QJsonObject entryRecord(Call& call, const Incident& incident, const Entry& entry,
                        const Playbook& playbook);
QJsonObject actionRecord(Call& call, const ActionItem& action);
QString labelOf(Call& call, StreamId incident);
Status printIncident(Call& call, StreamId id);
//! Finds the incident, submits, prints it. What most verbs do.
Status act(Call& call, const QString& incident, const Command& command);
//! Finds, submits, and prints the first row of the timeline that the act made.
Status actEntry(Call& call, const QString& incident, const Command& command);
//! Prints the row that the act made or changed.
Status printEntry(Call& call, StreamId incident, EventId entry);
//! The incident's state as Markdown, to be pasted where people are.
Result<QString> briefText(Call& call, StreamId id);
Result<QByteArray> exportIncident(Call& call, StreamId id, const QString& format);

//! Puts every noun, verb and option into call.app; nothing is parsed yet. The man page and the
//! completion are held against it by tests/cli/written_face_test.cpp.
void buildProgram(Call& call);
//! As CLI11 takes them: from the back.
std::vector<std::string> reversed(const QStringList& arguments);

// Nouns.
void addIncident(CLI::App& app, Call& call);
void addIncidentFacts(CLI::App* noun, Call& call);
void addTimeline(CLI::App& app, Call& call);
void addSteps(CLI::App& app, Call& call);
void addTasks(CLI::App& app, Call& call);
void addNotices(CLI::App& app, Call& call);
void addContactPolicy(CLI::App* noun, Call& call);
void addPeople(CLI::App& app, Call& call);
void addDirectory(CLI::App& app, Call& call);
void addInquiry(CLI::App& app, Call& call);
void addDeploys(CLI::App& app, Call& call);
void addMetrics(CLI::App& app, Call& call);
void addWorkspace(CLI::App& app, Call& call);
void addReview(CLI::App& app, Call& call);
void addActions(CLI::App& app, Call& call);
void addRisks(CLI::App& app, Call& call);
void addFiles(CLI::App& app, Call& call);
void addLog(CLI::App& app, Call& call);
void addHub(CLI::App& app, Call& call);
void addHubSetup(CLI::App* noun, Call& call);
void addHubAdmin(CLI::App* noun, Call& call);
void addHubVerify(CLI::App* noun, Call& call);
void addDemo(CLI::App& app, Call& call);
void addImports(CLI::App& app, Call& call);

} // namespace matoi::cli
