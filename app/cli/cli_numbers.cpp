// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/risk_records.h>
#include <app/reports/number_export.h>
#include <app/service/numbers_read.h>
#include <app/text/number_text.h>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

//! The period and the filters that metrics verbs share.
Result<NumberQuery> queryOf(Call& c, const Args& a)
{
    const auto from = pastDayOption(c, a, "--from"), to = pastDayOption(c, a, "--to");
    if (!from || !to)
        return from ? to.error() : from.error();
    NumberQuery query{*from, *to, {}, {}};
    if (from->isValid() && to->isValid() && *to < *from)
        return Error{ErrorCode::BadDate, u"--to: "_s + to->toString(Qt::ISODate)};
    if (a.has("--class"))
        query.classification = a.code<Classification>("--class");
    if (a.has("--service"))
        query.service = a("--service");
    return query;
}

Verb& withQuery(Verb& verb)
{
    return verb.option("--from", "First day, in the zone of the workspace")
        .option("--to", "Last day")
        .codeOption<Classification>("--class", "Incidents of this class only")
        .option("--service", "Of this service or affected function only");
}

//! Files that leave hold nothing of restricted incidents: nobody reads.
Reader readerFor(Call& c, bool leaves)
{
    return leaves ? Reader(c.session->store(), PersonId()) : c.read();
}

void printGroup(Call& c, const NumberGroup& group, NumberGrouping grouping, bool upstream)
{
    std::vector<QJsonObject> rows;
    for (const Number& n : group.numbers.all) {
        const bool time =
            n.kind != NumberKind::DeployFrequency && n.kind != NumberKind::ChangeFailureRate;
        const QString other = text::upstreamDefinition(n.kind).isEmpty() ? QString()
                              : time ? text::timeText(n.upstream)
                                     : text::shareText(n.upstream);
        rows.push_back({{u"number"_s, text::word(n.kind)},
                        {u"main"_s, reports::mainText(n)},
                        {u"p90"_s, time ? text::timeText(n.p90) : QString()},
                        {u"n"_s, n.n()},
                        {u"excluded"_s, qint64(n.excluded.size())},
                        {u"level"_s, text::word(n.bucket)},
                        {u"upstream"_s, other}});
    }
    if (grouping != NumberGrouping::None)
        c.out(u"\n"_s + reports::groupName(group, grouping));
    std::vector<Column> columns{{translated("Cli", "Metric"), u"number"_s},
                                {translated("Cli", "Median"), u"main"_s},
                                {translated("Cli", "90th percentile"), u"p90"_s},
                                {u"n"_s, u"n"_s},
                                {translated("Cli", "Not counted"), u"excluded"_s},
                                {translated("Cli", "Level"), u"level"_s}};
    if (upstream)
        columns.push_back({translated("Cli", "Four Keys project"), u"upstream"_s});
    c.table(rows, columns);
}

void printDefinitions(Call& c, bool upstream)
{
    c.out({});
    for (size_t kind = 0; kind < kNumberKinds; ++kind) {
        c.out(u"%1: %2"_s.arg(text::word(NumberKind(kind)), text::definition(NumberKind(kind))));
        if (const QString other = text::upstreamDefinition(NumberKind(kind));
            upstream && !other.isEmpty())
            c.out(u"  "_s + other);
    }
}

void noteHidden(Call& c, qint64 hidden)
{
    if (hidden)
        c.note(translated("Cli", "Restricted incidents left out: %1.").arg(hidden));
}

Status show(Call& c, const Args& a)
{
    const auto query = queryOf(c, a);
    if (!query)
        return query.error();
    const bool file = a.has("--format") || a.has("--out");
    const auto grouping = a.code<NumberGrouping>("--by");
    auto board = numberBoard(*c.session, readerFor(c, file), *query, grouping, c.zone);
    if (!board)
        return board.error();
    const bool upstream = a.has("--upstream-cfr");
    if (file) {
        const reports::NumberSheet sheet{
            std::move(board->groups), grouping,      board->filter, board->zone,
            c.session->now(),         board->hidden, upstream};
        noteHidden(c, board->hidden);
        const QString format = a("--format");
        return c.writeFile(a("--out"), format == "md"_L1     ? reports::numbersMarkdown(sheet)
                                       : format == "json"_L1 ? reports::numbersJson(sheet)
                                                             : reports::numbersCsv(sheet));
    }
    if (c.json) {
        std::vector<QJsonObject> records;
        for (const NumberGroup& group : board->groups)
            for (const Number& n : group.numbers.all)
                records.push_back(reports::numberJson(group, n, grouping));
        c.table(records, {});
        return success();
    }
    for (const NumberGroup& group : board->groups)
        printGroup(c, group, grouping, upstream);
    printDefinitions(c, upstream);
    noteHidden(c, board->hidden);
    return success();
}

Status rows(Call& c, const Args& a)
{
    const auto query = queryOf(c, a);
    if (!query)
        return query.error();
    const bool file = a.has("--out");
    const auto board =
        numberBoard(*c.session, readerFor(c, file), *query, NumberGrouping::None, c.zone);
    if (!board)
        return board.error();
    const Number& number = board->numbers.of(a.code<NumberKind>("NAME"));
    noteHidden(c, board->hidden);
    if (file)
        return c.writeFile(a("--out"), reports::numberRowsCsv(number, board->zone));
    std::vector<QJsonObject> records;
    for (const auto* items : {&number.counted, &number.excluded})
        for (const NumberItem& item : *items) {
            records.push_back(reports::numberRowJson(item));
            if (c.json)
                continue;
            QJsonObject& record = records.back();
            const bool time = number.kind != NumberKind::ChangeFailureRate;
            record[u"value"_s] = !item.value ? QString()
                                 : time      ? text::timeText(double(*item.value))
                                             : QString::number(*item.value);
            record[u"why"_s] = text::word(item.why);
        }
    c.table(records, {{translated("Cli", "Number"), u"label"_s},
                      {translated("Cli", "Title"), u"title"_s},
                      {translated("Cli", "Time"), u"at"_s},
                      {translated("Cli", "Value"), u"value"_s},
                      {translated("Cli", "Counted, or why not"), u"why"_s}});
    if (!c.json)
        c.out(u"\n%1: %2"_s.arg(text::word(number.kind), text::definition(number.kind)));
    return success();
}

} // namespace

void addMetrics(CLI::App& app, Call& call)
{
    CLI::App* n = noun(app, "metrics", "Numbers that can be opened");
    Verb shown(call, n, "show", "All numbers of a period, with their definitions",
               "matoi-cli metrics show --from 2026-10-01 --to 2026-12-31 --by month");
    withQuery(shown)
        .optionOf("--by", "Broken down by month, quarter, class or service",
                  {"month", "quarter", "class", "service"})
        .flag("--upstream-cfr", "Beside them what the formulas of the Four Keys project give")
        .optionOf("--format", "csv, json or md", {"csv", "json", "md"})
        .option("--out", "The file (default: stdout)")
        .run(show);
    Verb opened(call, n, "rows", "The rows behind one number, the excluded ones with why",
                "matoi-cli metrics rows mttr --from 2026-10-01");
    opened.codeArgument<NumberKind>("NAME", "Which number");
    withQuery(opened).option("--out", "A CSV file").run(rows);
}

} // namespace matoi::cli
