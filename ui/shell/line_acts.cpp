// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/service/line_command.h>
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/line_acts.h>
#include <ui/shell/panels.h>
#include <ui/views/composer.h>
#include <ui/views/timeline_view.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// A line of the composer becomes a fact.
namespace matoi::ui
{

namespace
{

QString draftKey(StreamId incident) { return u"files/"_s + incident.toString(); }

QString draftOf(const std::vector<AttachmentInfo>& files)
{
    QJsonArray list;
    for (const AttachmentInfo& file : files)
        list.append(QJsonObject{{u"sha256"_s, file.sha256},
                                {u"name"_s, file.name},
                                {u"mime"_s, file.mime},
                                {u"size"_s, file.size}});
    return files.empty() ? QString()
                         : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<AttachmentInfo> filesOf(const QString& draft)
{
    std::vector<AttachmentInfo> files;
    for (const QJsonValue& value : QJsonDocument::fromJson(draft.toUtf8()).array()) {
        const QJsonObject o = value.toObject();
        files.push_back({o[u"sha256"_s].toString(), o[u"name"_s].toString(),
                         o[u"mime"_s].toString(), o[u"size"_s].toInteger()});
    }
    return files;
}

//! What it came to, and the words of the undo bar.
struct Recorded {
    QString undoWords;
    Result<Outcome> outcome;
};

//! Words and files: whatever would be refused is refused before the first fact of them is made.
Recorded recordAll(Session& s, StreamId incident, const ComposerLine& line, EventId last,
                   const std::vector<AttachmentInfo>& files, PersonId as)
{
    auto command = lineCommand(s, incident, line, last);
    if (!command)
        return {{}, command.error()};
    auto* entry = std::get_if<cmd::AddEntry>(&*command);
    if (files.empty() || !entry)
        return {Acts::undoWords(*command), s.submit(incident, *command, as)};
    entry->attachment = files.front().sha256;
    if (const Status ok = s.check(incident, *command, as); !ok)
        return {{}, ok.error()};
    Result<Outcome> outcome = ErrorCode::Internal;
    for (const AttachmentInfo& file : files) {
        outcome = s.submit(incident,
                           cmd::AddAttachment{file.sha256, file.name, file.mime, file.size}, as);
        if (!outcome)
            return {{}, outcome.error()};
    }
    // A file alone is a row of its own.
    return {{}, entry->text.isEmpty() ? outcome : s.submit(incident, *command, as)};
}

} // namespace

LineActs::LineActs(Acts& acts, Panels& panels, NotePanel& note, QObject* parent)
    : QObject(parent)
    , m_acts(acts)
    , m_panels(panels)
    , m_note(note)
{
    m_pool.setMaxThreadCount(1);
}

StreamId LineActs::shownIncident() const { return m_acts.desk().incident(); }

void LineActs::record(const ComposerLine& line)
{
    Composer& composer = m_acts.desk().composer();
    if (line.act == LineAct::Summary && !line.badTime)
        return m_panels.askSummaryWith(line.entry.text);
    if (line.act == LineAct::Notice && !line.badTime)
        return Q_EMIT noticeWanted(line.entry.text);
    if (m_keeping > 0)
        return composer.refuse(tr("A file is still being kept. Press Enter when it stands here."));
    const StreamId incident = shownIncident();
    const bool withFiles = line.act == LineAct::Entry;
    // People, hypotheses and steps are looked up where they are known.
    m_acts.workspace().run(
        this,
        [incident, line, last = m_acts.desk().view().newestEntry(),
         files = withFiles ? waiting() : std::vector<AttachmentInfo>{},
         as = m_acts.workspace().actingAs()](Session& s) {
            return recordAll(s, incident, line, last, files, as);
        },
        [this, &composer, incident, withFiles](const Recorded& recorded) {
            // The words leave the composer only when they are safe on disk.
            if (!m_acts.settle(recorded.outcome, recorded.undoWords))
                return composer.refuse(text::sentence(recorded.outcome.error()));
            if (withFiles && !m_files[incident].empty()) {
                m_files[incident].clear();
                saveDraft(incident);
            }
            if (incident != shownIncident())
                return;
            composer.clear();
            showFiles();
            m_acts.desk().view().toEnd();
        });
}

void LineActs::removeFile(int index)
{
    auto& files = m_files[shownIncident()];
    if (index < 0 || index >= int(files.size()))
        return;
    files.erase(files.begin() + index);
    saveDraft(shownIncident());
    showFiles();
}

void LineActs::showFiles()
{
    QStringList names;
    for (const AttachmentInfo& file : waiting())
        names << file.name;
    m_acts.desk().composer().setFiles(names);
}

void LineActs::saveDraft(StreamId incident)
{
    m_acts.workspace().run(
        this,
        [key = draftKey(incident), words = draftOf(m_files[incident])](Session& s) {
            return s.store().setDraft(key, words);
        },
        [this](const Status& status) {
            if (!status)
                m_acts.say(text::sentence(status.error()));
        });
}

void LineActs::deskChanged()
{
    const StreamId incident = shownIncident();
    if (incident == m_shown)
        return;
    m_shown = incident;
    if (m_files.contains(incident))
        return showFiles();
    showFiles();
    m_acts.workspace().run(
        this, [key = draftKey(incident)](Session& s) { return s.store().draft(key); },
        [this, incident](const Result<QString>& draft) {
            if (!draft || !m_files[incident].empty())
                return;
            m_files[incident] = filesOf(*draft);
            if (incident == shownIncident())
                showFiles();
        });
}

} // namespace matoi::ui
