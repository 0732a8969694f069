// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/sheet.h>
#include <app/reports/timeline_export.h>
#include <app/text/language.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace matoi::reports
{

QByteArray sheetCsv(const Sheet& s)
{
    QStringList head;
    for (const auto& column : s.columns)
        head << csvCell(column.heading);
    head << csvCell(text::translated("Paper", "Time zone"));
    QString out = u'\ufeff' + head.join(u',') + u"\r\n"_s;
    const QString zone = csvCell(QString::fromLatin1(s.zone.id()));
    for (const auto& row : s.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << (cell.value.isDouble() ? cell.value.toVariant().toString()
                                            : csvCell(cell.text));
        out += (cells << zone).join(u',') + u"\r\n"_s;
    }
    return out.toUtf8();
}

QByteArray sheetJson(const Sheet& s)
{
    QJsonArray rows;
    for (const auto& row : s.rows) {
        QJsonObject o;
        for (size_t i = 0; i < std::min(row.size(), s.columns.size()); ++i)
            o.insert(s.columns[i].key, row[i].value);
        rows.append(o);
    }
    const QJsonObject whole{{u"zone"_s, QString::fromLatin1(s.zone.id())},
                            {s.name, rows},
                            {u"notes"_s, QJsonArray::fromStringList(s.notes)}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Document sheetDocument(const Sheet& s, const QString& language, Ms madeAt, const QString& madeBy)
{
    Document d = emptyDocument(language, s.zone, madeAt, madeBy);
    d.title = s.title;
    Table t;
    for (const auto& column : s.columns) {
        t.head.push_back(words(column.heading));
        t.align.push_back(column.number ? Align::Right : Align::Left);
    }
    for (const auto& row : s.rows) {
        std::vector<Words> cells;
        for (const auto& cell : row)
            cells.push_back(words(cell.text));
        t.rows.push_back(std::move(cells));
    }
    d.blocks.push_back(Block{std::move(t)});
    for (const QString& note : s.notes)
        d.blocks.push_back(Block{Paragraph{{Span{note, false, false, false, false, true}}}});
    return d;
}

} // namespace matoi::reports
