// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/checks.h>
#include <app/intake/csv_text.h>
#include <app/intake/entry_maker.h>
#include <app/intake/people_csv.h>

#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

enum class Column { None, Name, Reading, Handle, Teams, Duty, Phone, Email };

//! Headings as people write them: ours, and those of usual exports.
Column columnOf(const QString& heading)
{
    static const std::array<std::pair<Column, QStringList>, 7> known{
        {{Column::Name, u"name|full name|名前|氏名"_s.split(u'|')},
         {Column::Reading,
          u"reading|kana|よみ|読み|よみがな|読み仮名|ふりがな|フリガナ|カナ"_s.split(u'|')},
         {Column::Handle, u"handle|short name|username|ハンドル|短い名前|ユーザー名"_s.split(u'|')},
         {Column::Teams, u"teams|team|チーム|所属|部署"_s.split(u'|')},
         {Column::Duty, u"duty|役職|起こす役割|たたき起こし"_s.split(u'|')},
         {Column::Phone, u"phone|telephone|tel|mobile|電話|電話番号|携帯|携帯電話"_s.split(u'|')},
         {Column::Email, u"email|e-mail|mail|メール|メールアドレス"_s.split(u'|')}}};
    const QString name = heading.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    for (const auto& [column, words] : known)
        if (words.contains(name))
            return column;
    return Column::None;
}

Result<std::vector<Column>> columnsOf(const CsvRow& headings)
{
    std::vector<Column> columns;
    QSet<int> seen;
    for (const QString& heading : headings.cells) {
        const Column column = columnOf(heading);
        // Of two columns for one thing, one would be lost without a word.
        if (column != Column::None && seen.contains(int(column)))
            return badCsv(headings.line, heading);
        seen.insert(int(column));
        columns.push_back(column);
    }
    if (!seen.contains(int(Column::Name)))
        return badCsv(headings.line,
                      u"headers: name, reading, handle, teams, duty, phone, email"_s);
    return columns;
}

std::vector<QString> teamsIn(const QString& cell)
{
    static const QRegularExpression between(u"[;；/／、]"_s);
    std::vector<QString> teams;
    for (const QString& team : cell.split(between, Qt::SkipEmptyParts))
        if (!team.trimmed().isEmpty())
            teams.push_back(team.trimmed());
    return teams;
}

Result<std::optional<Duty>> dutyIn(const QString& cell)
{
    const QString word = cell.normalized(QString::NormalizationForm_KC).trimmed().toLower();
    if (word.isEmpty())
        return std::optional<Duty>();
    if (word == u"なし" || word == u"-")
        return std::optional(Duty::None);
    if (const auto duty = fromCode<Duty>(QStringView(word)))
        return std::optional(*duty);
    return Error{ErrorCode::BadValue, u"duty: %1 (none, ceo, pdm, em)"_s.arg(cell.left(40))};
}

Status take(PersonLine& person, Column column, const QString& cell)
{
    const auto line = [&](QString& value, const QString& field) {
        auto checked = checkOptionalLine(cell, field);
        if (!checked)
            return Status(checked.error());
        value = std::move(*checked);
        return success();
    };
    switch (column) {
    case Column::None:
        return success();
    case Column::Name: {
        auto name = checkLine(cell, u"name"_s);
        if (!name)
            return name.error();
        person.name = std::move(*name);
        return success();
    }
    case Column::Reading:
        return line(person.reading, u"reading"_s);
    case Column::Handle:
        return line(person.handle, u"handle"_s);
    case Column::Phone:
        return line(person.phone, u"phone"_s);
    case Column::Email:
        return line(person.email, u"email"_s);
    case Column::Teams: {
        QString whole;
        if (auto ok = line(whole, u"teams"_s); !ok)
            return ok;
        person.teams = teamsIn(whole);
        return success();
    }
    case Column::Duty:
        break;
    }
    const auto duty = dutyIn(cell);
    if (!duty)
        return duty.error();
    person.duty = *duty;
    return success();
}

} // namespace

Result<PeopleFile> readPeopleCsv(const QByteArray& bytes)
{
    const auto rows = readCsv(bytes);
    if (!rows)
        return rows.error();
    const auto columns = columnsOf(rows->front());
    if (!columns)
        return columns.error();
    PeopleFile file;
    for (size_t i = 1; i < rows->size() && file.errors.size() < kMaxFaults; ++i) {
        const auto& [line, cells] = (*rows)[i];
        if (size_t(cells.size()) != columns->size()) {
            file.errors.push_back(
                badCsv(line, u"cells: %1 / %2"_s.arg(cells.size()).arg(columns->size())));
            continue;
        }
        PersonLine person;
        person.line = line;
        Status status = success();
        for (size_t k = 0; k < columns->size() && status; ++k)
            status = take(person, (*columns)[k], cells[qsizetype(k)]);
        if (status)
            file.people.push_back(std::move(person));
        else
            file.errors.push_back(atLine(line, status.error()));
    }
    return file;
}

} // namespace matoi
