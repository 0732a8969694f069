// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/reports/timeline_export.h>
#include <app/text/messages.h>
#include <ui/models/text_links.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/row_acts.h>
#include <ui/views/note_panel.h>
#include <ui/views/timeline_view.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! One transaction each: more at once would keep the store from everybody else's work.
constexpr size_t kMostPins = 500;

Result<qint64> writeRows(Session& session, StreamId incident, const std::vector<EventId>& ids,
                         const QString& file, const QString& label, const QTimeZone& zone,
                         bool japanese)
{
    const Reader reader = session.read();
    const auto state = reader.incident(incident);
    if (!state)
        return state.error();
    const Playbook playbook = session.playbookOf(*state);
    reports::TimelineDocument document;
    document.label = label;
    document.title = state->restricted ? state->codename : state->title;
    document.drill = state->kind == IncidentKind::Drill;
    document.zone = zone;
    document.wording = {[&](PersonId p) { return session.personName(p); }, &playbook, japanese,
                        zone};
    for (const EventId id : ids) {
        auto entry = reader.entry(id);
        if (!entry)
            return entry.error();
        document.entries.push_back(std::move(entry->second));
    }
    QSaveFile out(file);
    const QByteArray bytes = timelineFile(document, reports::timelineFormatOf(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return Error{ErrorCode::IoError, file};
    return qint64(ids.size());
}

} // namespace

RowActs::RowActs(Acts& acts, NotePanel& note, QObject* parent)
    : QObject(parent)
    , m_acts(acts)
    , m_note(note)
{
}

void RowActs::pin()
{
    const TimelineModel& rows = m_acts.desk().timeline();
    const std::vector<EventId> ids = m_acts.desk().view().chosen();
    const auto pinned = [&](EventId id) { return rows.row(rows.indexOf(id)).pinned; };
    if (ids.empty())
        return;
    if (ids.size() == 1)
        return m_acts.submit(cmd::PinEntry{ids[0], !pinned(ids[0])});
    if (ids.size() > kMostPins)
        return m_acts.say(tr("At most %1 rows are pinned at once.").arg(kMostPins));
    const bool all = std::all_of(ids.begin(), ids.end(), pinned);
    std::vector<Command> commands;
    for (const EventId id : ids)
        commands.push_back(cmd::PinEntry{id, !all});
    m_acts.workspace().run(
        this,
        [commands = std::move(commands), incident = m_acts.desk().incident(),
         as = m_acts.workspace().actingAs()](Session& s) {
            return s.submitTogether(incident, commands, as);
        },
        [this, all](const Result<qint64>& done) {
            if (!done)
                return m_acts.say(text::sentence(done.error()));
            const QString words = all ? tr("%n entries unpinned", nullptr, int(*done))
                                      : tr("%n entries pinned", nullptr, int(*done));
            m_acts.say(words);
            Q_EMIT m_acts.undoable(words);
        });
}

void RowActs::showVersions(EventId id)
{
    const int at = m_acts.desk().timeline().indexOf(id);
    if (at < 0)
        return;
    const TimelineRow& row = m_acts.desk().timeline().row(at);
    if (row.earlierTexts.empty())
        return m_acts.say(tr("This entry was never corrected."));
    QStringList parts{tr("Now:") + u'\n' + row.text};
    for (auto n = int(row.earlierTexts.size()); n > 0; --n)
        parts << (n == 1 ? tr("As first recorded:") : tr("Version %1:").arg(n)) + u'\n' +
                     row.earlierTexts[size_t(n - 1)];
    m_note.open(tr("What this entry said"), row.author, parts.join(u"\n\n"_s), {});
}

void RowActs::askLink(const QString& text)
{
    const auto url = outsideLink(text);
    if (!url)
        return m_acts.say(tr("Only links to the web and mail addresses are opened."));
    const QString where = whereItLeads(*url);
    m_note.open(where,
                url->scheme() == "mailto"_L1 ? tr("A mail to this address, in your mail program")
                                             : tr("The link leads there, in your browser"),
                text,
                {{tr("Open"), [url = *url] { QDesktopServices::openUrl(url); }},
                 {tr("Copy"), [text] { QGuiApplication::clipboard()->setText(text); }}});
}

void RowActs::askLinksOf(EventId id)
{
    const int at = m_acts.desk().timeline().indexOf(id);
    if (at < 0)
        return;
    const TimelineRow& row = m_acts.desk().timeline().row(at);
    QStringList urls;
    if (outsideLink(row.link))
        urls << row.link;
    for (const TextLink& link : linksIn(row.text))
        if (!urls.contains(link.url))
            urls << link.url;
    if (urls.isEmpty())
        return m_acts.say(tr("This entry has no link and no file."));
    if (urls.size() == 1)
        return askLink(urls[0]);
    std::vector<NotePanel::Act> acts;
    for (qsizetype i = 0; i < std::min<qsizetype>(3, urls.size()); ++i)
        acts.push_back({whereItLeads(*outsideLink(urls[i])).left(24),
                        [this, url = urls[i]] { askLink(url); }});
    m_note.open(tr("Links of this entry"), {}, urls.join(u'\n'), std::move(acts));
}

void RowActs::askExport()
{
    if (m_acts.desk().view().chosen().empty())
        return m_acts.say(tr("Choose rows first: Shift+J, Shift+K or Ctrl+A."));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        m_note.window(), tr("Write the chosen rows into a file"),
        folder + u'/' + m_acts.desk().snapshot().label + u"-timeline.md"_s,
        tr("Markdown (*.md);;CSV (*.csv);;JSON (*.json)"));
    if (!file.isEmpty())
        exportTo(file);
}

void RowActs::exportTo(const QString& file)
{
    const Desk& desk = m_acts.desk();
    m_acts.workspace().run(
        this,
        [ids = m_acts.desk().view().chosen(), incident = desk.incident(),
         label = desk.snapshot().label, zone = m_acts.context().zone,
         japanese = m_acts.context().japanese(),
         file](Session& s) { return writeRows(s, incident, ids, file, label, zone, japanese); },
        [this, file](const Result<qint64>& written) {
            m_acts.say(written ? tr("%n entries written to %1", nullptr, int(*written)).arg(file)
                               : text::sentence(written.error()));
        });
}

} // namespace matoi::ui
