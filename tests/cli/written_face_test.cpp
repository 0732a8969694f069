// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// What is written about matoi-cli, held against the program itself.
namespace matoi
{

namespace
{

using Names = QSet<QString>;

//! One option or argument: its name, whether it must be there, the code names that it takes.
struct Word {
    QString name;
    bool required = false, flag = false;
    Names choices;
};
struct VerbFace {
    QStringList path; //!< noun and verb; "search" stands alone
    std::vector<Word> options, arguments;
    QString title() const { return path.join(u' '); }
};
struct Program {
    std::vector<VerbFace> verbs;
    QMap<QString, Names> nouns; //!< the verbs of each; "" = the nouns
    std::vector<Word> globals;
};

Names namesOf(const std::vector<Word>& words)
{
    Names names;
    for (const Word& word : words)
        names.insert(word.name);
    return names;
}

Word wordOf(const CLI::Option& option)
{
    Word word;
    word.name = QString::fromStdString(option.get_positional() ? option.get_name()
                                                               : "--" + option.get_lnames()[0]);
    word.required = option.get_required();
    word.flag = option.get_expected_max() == 0;
    static const QRegularExpression list(u"\\{(.*)\\}"_s);
    const auto match = list.match(QString::fromStdString(option.get_type_name()));
    if (match.hasMatch())
        for (const QString& name : match.captured(1).split(u','))
            word.choices.insert(name);
    return word;
}

void walk(const CLI::App& app, const QStringList& path, Program& program)
{
    const auto all = [](const auto*) { return true; };
    const auto below = app.get_subcommands(all);
    for (const CLI::App* sub : below) {
        const QString name = QString::fromStdString(sub->get_name());
        program.nouns[path.join(u' ')].insert(name);
        walk(*sub, path + QStringList{name}, program);
    }
    VerbFace verb{path, {}, {}};
    for (const CLI::Option* option : app.get_options(all))
        (option->get_positional() ? verb.arguments : verb.options).push_back(wordOf(*option));
    if (path.isEmpty())
        program.globals = verb.options;
    else if (below.empty())
        program.verbs.push_back(verb);
}

Program theProgram()
{
    const CliRequest request;
    cli::Call call(request, nullptr);
    cli::buildProgram(call);
    Program program;
    walk(*call.app, {}, program);
    return program;
}

QString written(const char* path)
{
    QFile file(QStringLiteral(MATOI_SOURCE_DIR "/") + QLatin1StringView(path));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return QString::fromUtf8(file.readAll());
}

//! A page in roff without its escapes, cut at its headings.
QMap<QString, QString> sectionsOf(QString page)
{
    page.replace(u"\\-"_s, u"-"_s);
    page.remove(QRegularExpression(u"\\\\f[BIR]"_s));
    QMap<QString, QString> sections;
    QString heading;
    for (const QString& line : page.split(u'\n'))
        if (line.startsWith(".SS "_L1) || line.startsWith(".SH "_L1))
            heading = line.mid(4);
        else
            sections[heading] += line + u'\n';
    return sections;
}

Names optionsIn(const QString& text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    Names found;
    for (auto it = option.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

bool hasWord(const QString& text, const QString& word)
{
    return text.contains(
        QRegularExpression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word))));
}

std::string listed(Names names)
{
    QStringList sorted = names.values();
    sorted.sort();
    return sorted.join(u' ').toStdString();
}

//! What bash offers for each line of words; the last word is the one being typed.
class Completion
{
public:
    //! Asks for `words` when run() is called; the number finds the answer.
    qsizetype ask(const QStringList& words)
    {
        QString line = u"ask"_s;
        for (const QString& word : words)
            line += u" '%1'"_s.arg(word);
        m_script += line + u'\n';
        return m_asked++;
    }
    void run()
    {
        // An empty folder: where files are offered, there are none.
        QTemporaryDir empty;
        QProcess bash;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s); // an unknown locale would be complained about
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(empty.path());
        bash.start(u"bash"_s,
                   {u"-c"_s, u". '" MATOI_SOURCE_DIR "/packaging/completion/matoi-cli.bash'\n"
                             "ask() { COMP_WORDS=(matoi-cli \"$@\"); COMP_CWORD=$#; COMPREPLY=()\n"
                             "_matoi_cli; echo \"${COMPREPLY[*]}\"; }\n"_s +
                                 m_script});
        ASSERT_TRUE(bash.waitForFinished(120'000));
        EXPECT_EQ(bash.readAllStandardError().toStdString(), "");
        m_answers = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n');
        ASSERT_EQ(m_answers.size(), m_asked + 1);
    }
    Names operator[](qsizetype number) const
    {
        const QStringList words = m_answers[number].split(u' ', Qt::SkipEmptyParts);
        return {words.begin(), words.end()};
    }

private:
    QString m_script;
    qsizetype m_asked = 0;
    QStringList m_answers;
};

} // namespace

TEST(ManPage, NamesEveryVerbAndOption)
{
    const Program program = theProgram();
    auto sections = sectionsOf(written("packaging/man/matoi-cli.1"));
    const Names globals = namesOf(program.globals);
    EXPECT_EQ(listed(optionsIn(sections[u"OPTIONS"_s])), listed(globals));
    for (const VerbFace& verb : program.verbs) {
        SCOPED_TRACE(verb.title().toStdString());
        const QString said = sections.take(verb.title());
        ASSERT_FALSE(said.isEmpty());
        Names own = namesOf(verb.options) - globals;
        EXPECT_EQ(listed(optionsIn(said) - globals), listed(own));
        // The first line is the call: what must be there, in its order.
        const QString call = said.section(u'\n', 0, 0);
        QString must = u"matoi-cli "_s + verb.title();
        Names needed;
        for (const Word& argument : verb.arguments)
            must += argument.required ? u' ' + argument.name : u" [%1]"_s.arg(argument.name);
        for (const Word& option : verb.options)
            if (option.required)
                needed.insert(option.name);
        EXPECT_TRUE(call.startsWith(must)) << call.toStdString();
        EXPECT_EQ(listed(optionsIn(call)), listed(needed));
        EXPECT_EQ(call.endsWith("[OPTIONS]"_L1), own != needed);
        for (const auto& words : {verb.options, verb.arguments})
            for (const Word& word : words)
                for (const QString& choice : word.choices)
                    EXPECT_TRUE(hasWord(said, choice) || hasWord(sections[u"CODE NAMES"_s], choice))
                        << word.name.toStdString() << ' ' << choice.toStdString();
    }
    // What is left must be no verb: a verb that is gone leaves no section behind.
    for (auto it = sections.cbegin(); it != sections.cend(); ++it)
        EXPECT_EQ(it.key(), it.key().toUpper());
    for (const QString& noun : program.nouns[QString()])
        EXPECT_TRUE(sections.contains(noun.toUpper()) || program.nouns[noun].isEmpty())
            << noun.toStdString();
}

TEST(Completion, OffersEveryNounVerbAndOption)
{
    const Program program = theProgram();
    const Names globals = namesOf(program.globals);
    Completion bash;
    std::vector<std::pair<QStringList, Names>> expected;
    const auto expect = [&](const QStringList& words, const Names& names) {
        bash.ask(words);
        expected.emplace_back(words, names);
    };
    for (auto it = program.nouns.cbegin(); it != program.nouns.cend(); ++it) {
        const QStringList before = it.key().isEmpty() ? QStringList() : QStringList{it.key()};
        expect(before + QStringList{u""_s}, it.value());
        expect(before + QStringList{u"--"_s}, globals);
        expect(QStringList{u"--json"_s, u"--db"_s, u"="_s, u"x"_s} + before + QStringList{u""_s},
               it.value());
    }
    for (const VerbFace& verb : program.verbs) {
        const Names options = namesOf(verb.options) + globals;
        expect(verb.path + QStringList{u"--"_s}, options);
        for (const auto& words : {verb.options, program.globals})
            for (const Word& option : words) {
                const QStringList given = verb.path + QStringList{option.name};
                if (option.flag) {
                    expect(given + QStringList{u"--"_s}, options);
                    continue;
                }
                expect(given + QStringList{u"--"_s}, {});
                expect(given + QStringList{u"x"_s, u"--"_s}, options);
                if (!option.choices.isEmpty()) {
                    expect(given + QStringList{u""_s}, option.choices);
                    expect(given + QStringList{u"="_s}, option.choices);
                }
            }
        QStringList given = verb.path;
        for (const Word& argument : verb.arguments) {
            if (!argument.choices.isEmpty())
                expect(given + QStringList{u""_s}, argument.choices);
            given << u"x"_s;
        }
    }
    bash.run();
    for (size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(listed(bash[qsizetype(i)]), listed(expected[i].second))
            << expected[i].first.join(u' ').toStdString();
}

TEST(Readme, ItsWholeIncidentRunsAsPrinted)
{
    const QString script = written("README.md")
                               .section(u"## The same incident from a shell"_s, 1)
                               .section(u"```sh\n"_s, 1)
                               .section(u"```"_s, 0, 0);
    ASSERT_TRUE(script.contains("incident declare"_L1));
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, QStringLiteral(MATOI_BIN_DIR ":") + qEnvironmentVariable("PATH"));
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    QProcess bash;
    bash.setProcessEnvironment(environment);
    bash.setWorkingDirectory(home.path());
    bash.start(u"bash"_s, {u"-e"_s, u"-c"_s, script});
    ASSERT_TRUE(bash.waitForFinished(120'000));
    const QByteArray errors = bash.readAllStandardError();
    EXPECT_EQ(bash.exitCode(), 0) << errors.toStdString();
    EXPECT_TRUE(bash.readAllStandardOutput().contains("State           Closed"));
}

} // namespace matoi
