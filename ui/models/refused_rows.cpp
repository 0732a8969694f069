// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/apply.h>
#include <app/service/hub_words.h>
#include <app/text/messages.h>
#include <ui/models/refused_rows.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace matoi
{

namespace
{

QString isoTime(Ms at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

//! The same names as matoi-cli gives them.
QByteArray lineOf(const RefusedEvent& refused, const RefusedRow& row)
{
    const QJsonObject record{{u"id"_s, refused.event.id.toString()},
                             {u"type"_s, refused.event.type},
                             {u"where"_s, row.where},
                             {u"recorded_at"_s, isoTime(row.recordedAt)},
                             {u"refused_at"_s, isoTime(row.refusedAt)},
                             {u"reason"_s, refused.reason},
                             {u"message"_s, row.reason},
                             {u"header"_s, QString::fromUtf8(refused.event.headerBytes)},
                             {u"body"_s, QString::fromUtf8(refused.event.bodyBytes)}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<std::vector<RefusedRow>> loadRefused(Session& session, bool japanese)
{
    const auto list = hubOf(session.store()).refusedEvents();
    if (!list)
        return list.error();
    const Reader reader = session.read();
    std::vector<RefusedRow> rows;
    for (const RefusedEvent& one : *list) {
        const Event& event = one.event;
        RefusedRow row{event.id,   event.recordedAt,
                       one.at,     codeOf(event.stream.kind),
                       event.type, refusalSentence(one.reason),
                       {}};
        Playbook playbook;
        if (event.stream.kind == StreamKind::Incident) {
            if (const auto known = reader.incidentRow(event.stream.id); known && *known)
                row.where = (*known)->label;
            if (const auto incident = reader.incident(event.stream.id))
                playbook = session.playbookOf(*incident);
        }
        const text::Wording wording{[&](PersonId p) { return session.personName(p); }, &playbook,
                                    japanese, session.zone()};
        if (const auto entry = entryOf(event)) {
            QStringList words{text::kindWord(*entry, wording), text::entryText(*entry, wording)};
            words.removeAll(QString());
            if (!words.isEmpty())
                row.words = words.join(u"  "_s);
        }
        row.line = lineOf(one, row);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace matoi
