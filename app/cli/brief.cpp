// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/cli/cli_parts.h>
#include <app/reports/timeline_export.h>
#include <app/service/brief_facts.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace matoi::cli
{

using text::translated;

namespace
{

QString timeOf(const Call& c, Ms at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(at, c.zone).toString(u"yyyy-MM-dd HH:mm"_s) : u"—"_s;
}

struct Loaded {
    Incident incident;
    std::vector<Entry> entries;
    Playbook playbook;
};
Result<Loaded> load(Call& c, StreamId id)
{
    auto incident = c.read().incident(id);
    if (!incident)
        return incident.error();
    auto entries = c.read().entries(id);
    if (!entries)
        return entries.error();
    Loaded loaded{std::move(*incident), std::move(*entries), {}};
    loaded.playbook = c.session->playbookOf(loaded.incident);
    return loaded;
}

QByteArray asJson(Call& c, const Loaded& l)
{
    QJsonArray entries;
    for (const Entry& entry : l.entries)
        entries.append(entryRecord(c, l.incident, entry, l.playbook));
    QJsonObject whole{{u"incident"_s, incidentRecord(c, l.incident)}, {u"timeline"_s, entries}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray asCsv(Call& c, const Loaded& l)
{
    const Incident& i = l.incident;
    return reports::timelineCsv({labelOf(c, i.id), i.restricted ? i.codename : i.title,
                                 i.kind == IncidentKind::Drill, c.zone, l.entries,
                                 c.wording(&l.playbook)});
}

QByteArray asMarkdown(Call& c, const Loaded& l, const QString& brief)
{
    QString out = brief + u"\n\n## "_s + translated("Cli", "Timeline") + u"\n\n"_s;
    for (const Entry& entry : l.entries) {
        if (entry.folded)
            continue;
        QString words = text::entryText(entry, c.wording(&l.playbook));
        words.replace(u'\n', u"\n  "_s);
        if (entry.retracted)
            words = u"~~"_s + words + u"~~ "_s + entry.retractReason;
        const QString author =
            entry.authorName.isEmpty() ? c.session->personName(entry.by) : entry.authorName;
        out += u"- %1 **%2** %3 (%4)\n"_s.arg(timeOf(c, entry.occurredAt), text::word(entry.kind),
                                              words, author);
    }
    return out.toUtf8();
}

} // namespace

Result<QString> briefText(Call& c, StreamId id)
{
    const auto facts = briefFacts(*c.session, id, c.as.isNull() ? c.session->profile() : c.as);
    if (!facts)
        return facts.error();
    return reports::brief(*facts, c.wording(&facts->playbook), reports::Markup::Markdown);
}

Result<QByteArray> exportIncident(Call& c, StreamId id, const QString& format)
{
    const auto loaded = load(c, id);
    if (!loaded)
        return loaded.error();
    if (format == "json"_L1)
        return asJson(c, *loaded);
    if (format == "csv"_L1)
        return asCsv(c, *loaded);
    const auto brief = briefText(c, id);
    if (!brief)
        return brief.error();
    return asMarkdown(c, *loaded, *brief);
}

} // namespace matoi::cli
