// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/models/rival_words.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk.h>
#include <ui/shell/panels_parts.h>
#include <ui/shell/turns.h>
#include <ui/views/conflict_panel.h>
#include <ui/views/list_panel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

//! As many fields fit a low window beside each other.
constexpr size_t kSideBySide = 4;

//! What stands at the top of a list of incidents to choose from.
QString rowWords(const IncidentRow& row)
{
    return row.title.isEmpty() ? row.label : u"%1  %2"_s.arg(row.label, row.title);
}

//! By number, by the start of the id, or by words that one title alone holds.
Result<StreamId> incidentBy(Session& session, const QString& typed)
{
    const auto found = session.store().findIncident(typed);
    if (found)
        return found;
    std::vector<StreamId> titled;
    const auto rows = session.read().incidents();
    for (const IncidentRow& row : rows ? *rows : std::vector<IncidentRow>{})
        if (!typed.trimmed().isEmpty() && row.title.contains(typed.trimmed(), Qt::CaseInsensitive))
            titled.push_back(row.id);
    if (titled.empty())
        return found.error();
    return titled.size() == 1 ? Result<StreamId>(titled.front())
                              : Error{ErrorCode::Ambiguous, typed.trimmed()};
}

} // namespace

Turns::Turns(Acts& acts, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_conflicts(*new ConflictPanel(window))
    , m_conflictList(*new ListPanel(window, 800, 52))
{
    connect(&m_conflictList, &ListPanel::acted, this, [this](const QString&, int row) {
        const RivalField field = m_listed[size_t(row)];
        m_conflictList.dismiss();
        m_conflicts.openFor({field}, m_acts.context().profile, m_acts.context().zone);
    });
    connect(&m_acts, &Acts::gateRefused, this, &Turns::offerOverride);
    connect(&m_conflicts, &ConflictPanel::chosen, this, [this](const Choices& choices) {
        for (const auto& [field, event] : choices)
            m_acts.submit(cmd::ResolveConflict{field, event});
    });
}

void Turns::askMerge()
{
    const StreamId id = m_acts.desk().incident();
    const IncidentKind kind = m_acts.desk().snapshot().incident.kind;
    m_acts.workspace().run(
        this, [](Session& s) { return s.read().incidents(); },
        [this, id, kind](const Result<std::vector<IncidentRow>>& rows) {
            if (!rows)
                return m_acts.say(text::sentence(rows.error()));
            // What has ended takes nothing in, and practice never becomes what happened.
            std::vector<std::pair<QString, QString>> targets;
            for (const IncidentRow& row : *rows)
                if (row.id != id && row.kind == kind && row.state != IncidentState::Closed &&
                    row.state != IncidentState::Merged && row.state != IncidentState::FalseAlarm &&
                    row.state != IncidentState::NotIncident)
                    targets.emplace_back(row.id.toString(), rowWords(row));
            if (targets.empty())
                return m_acts.say(tr("No other incident is open to go on in."));
            m_acts.form().open(
                u"merge/"_s + id.toString(), tr("Go on in another incident"), {},
                {{u"into"_s, tr("Which one goes on"), Kind::Choice, {}, {}, targets},
                 {u"reason"_s, tr("Why they are one"), Kind::Line, {}, {}, {}},
                 {u"what"_s,
                  tr("This one ends here and stays readable under its number, with its times."),
                  Kind::Note,
                  {},
                  {},
                  {}}},
                tr("Merge"), [this, id](const FormValues& v) {
                    m_acts.submitFromForm(
                        id, cmd::Merge{StreamId::fromString(v[u"into"_s]), v[u"reason"_s]});
                });
        });
}

void Turns::askFalseAlarm()
{
    const StreamId id = m_acts.desk().incident();
    m_acts.form().open(u"false-alarm/"_s + id.toString(), tr("This was a false alarm"), {},
                       {{u"reason"_s, tr("How we know"), Kind::Line, {}, {}, {}},
                        {u"what"_s,
                         tr("Its number and its record stay; it counts in no metric."),
                         Kind::Note,
                         {},
                         {},
                         {}}},
                       tr("False alarm"), [this, id](const FormValues& v) {
                           m_acts.submitFromForm(
                               id, cmd::SetState{IncidentState::FalseAlarm, v[u"reason"_s], false});
                       });
}

void Turns::askReopen()
{
    const StreamId id = m_acts.desk().incident();
    m_acts.form().open(u"reopen/"_s + id.toString(), tr("It is happening again"), {},
                       {{u"cause"_s,
                         tr("The cause"),
                         Kind::Options,
                         u"same"_s,
                         {},
                         {{u"same"_s, tr("The same: reopen this one")},
                          {u"other"_s, tr("Another: declare a new one, linked")}}},
                        {u"reason"_s, tr("What shows it"), Kind::Line, {}, {}, {}}},
                       tr("Go on"), [this, id](const FormValues& v) {
                           if (v[u"cause"_s] == "other"_L1) {
                               m_acts.form().succeed();
                               return Q_EMIT recurrenceWanted(id);
                           }
                           m_acts.submitFromForm(
                               id, cmd::SetState{IncidentState::Responding, v[u"reason"_s], false});
                       });
}

void Turns::askRelate()
{
    const StreamId id = m_acts.desk().incident();
    m_acts.form().open(
        u"relate/"_s + id.toString(), tr("Link with another incident"), {},
        {{u"other"_s, tr("Number, or words of its title"), Kind::Line, {}, u"INC-2026-0042"_s, {}},
         {u"relation"_s,
          tr("This one"),
          Kind::Options,
          u"related"_s,
          {},
          {{u"related"_s, tr("belongs to it")},
           {u"recurrence_of"_s, tr("is it again")},
           {u"caused_by"_s, tr("comes from it")}}}},
        tr("Link"), [this, id](const FormValues& v) {
            const QString typed = v[u"other"_s], relation = v[u"relation"_s];
            m_acts.workspace().run(
                this, [typed](Session& s) { return incidentBy(s, typed); },
                [this, id, relation](const Result<StreamId>& other) {
                    if (!other)
                        return m_acts.form().refuse(text::sentence(other.error()));
                    m_acts.submitFromForm(id, cmd::Relate{*other, relation});
                });
        });
}

void Turns::close() { m_acts.submit(cmd::SetState{IncidentState::Closed, {}, false}); }

void Turns::offerOverride(const cmd::SetState& refused, const Error& gate)
{
    const Incident& i = m_acts.desk().snapshot().incident;
    const PersonId commander = i.holder(Role::Commander);
    // Only the commander steps over a gate; everybody else is told what is missing.
    if (!commander.isNull() && commander != m_acts.context().profile)
        return;
    m_acts.form().open(
        u"override/"_s + i.id.toString() + codeOf(refused.state), text::word(refused.state), {},
        {{u"gate"_s, text::sentence(gate), Kind::Note, {}, {}, {}},
         {u"reason"_s, tr("Step over it as commander, because"), Kind::Line, {}, {}, {}},
         {u"what"_s,
          tr("The reason and the name of the gate stay in the record and in the report."),
          Kind::Note,
          {},
          {},
          {}}},
        tr("Step over"), [this, id = i.id, state = refused.state](const FormValues& v) {
            m_acts.submitFromForm(id, cmd::SetState{state, v[u"reason"_s], true});
        });
}

void Turns::askRedact(EventId entry)
{
    const int row = m_acts.desk().timeline().indexOf(entry);
    if (row < 0)
        return;
    const QString words = m_acts.desk().timeline().row(row).text.left(80);
    m_acts.form().open(
        u"redact/"_s + entry.toString(), tr("Erase the words of an entry"), {},
        {{u"words"_s, words, Kind::Note, {}, {}, {}},
         {u"reason"_s, tr("Why they must go"), Kind::Line, {}, {}, {}},
         {u"what"_s,
          tr("The words are erased from this file and from its search, for ever: it cannot be "
             "undone. The row stays, with who erased it and why. Copies made before still hold "
             "the words until they rotate out; a fresh copy is made when you erase."),
          Kind::Note,
          {},
          {},
          {}}},
        tr("Erase"), [this, entry](const FormValues& v) {
            m_acts.submitFromForm(m_acts.desk().incident(), cmd::RedactEntry{entry, v[u"reason"_s]},
                                  [this](const Outcome&) { Q_EMIT backupWanted(); });
        });
}

void Turns::askConflicts()
{
    const DeskSnapshot& snap = m_acts.desk().snapshot();
    if (snap.incident.conflicts.empty())
        return m_acts.say(tr("Nothing was changed in two places."));
    const bool ja = m_acts.context().japanese();
    m_acts.workspace().run(
        this, [id = snap.incident.id, ja](Session& s) { return loadRivals(s, id, ja); },
        [this](const Result<std::vector<RivalField>>& fields) {
            if (!fields)
                return m_acts.say(text::sentence(fields.error()));
            if (fields->size() > kSideBySide)
                return listConflicts(*fields);
            m_conflicts.openFor(*fields, m_acts.context().profile, m_acts.context().zone);
        });
}

void Turns::listConflicts(std::vector<RivalField> fields)
{
    m_listed = std::move(fields);
    std::vector<ListPanel::Row> rows;
    for (const RivalField& field : m_listed) {
        QStringList sides;
        for (const Rival& rival : field.rivals)
            sides << rival.name + u' ' + rival.words;
        rows.push_back(
            {field.words, sides.value(0), {}, sides.mid(1).join(u" / "_s), "swap", &Theme::s6t});
    }
    m_conflictList.open(tr("Changed in two places at once"), {}, {},
                        {{u"compare"_s, tr("Compare"), {}}});
    m_conflictList.setRows(std::move(rows), tr("%1 conflicts").arg(m_listed.size()));
}

void Turns::askOwnCase()
{
    const bool ja = m_acts.context().japanese();
    std::vector<std::pair<QString, QString>> like{{QString(), tr("No, with my own words")}};
    for (const ClassificationCase& row : classificationCases())
        like.emplace_back(row.id, row.id.mid(4) + u"  "_s + row.text.in(ja));
    const auto fills = [ja](const QString& id) {
        const ClassificationCase* row = classificationCase(id);
        return row ? FormValues{{u"words"_s, row->text.in(ja)},
                                {u"class"_s, codeOf(row->classification)}}
                   : FormValues{};
    };
    m_acts.form().open(
        u"own-case"_s, tr("A case of the team's own"), {},
        {{u"name"_s, tr("Short name (a-z, 0-9)"), Kind::Line, {}, u"double-charge"_s, {}},
         {u"words"_s, tr("The case, in one line"), Kind::Line, {}, {}, {}},
         {u"class"_s,
          tr("It is"),
          Kind::Options,
          codeOf(Classification::Outage),
          {},
          choices({Classification::Outage, Classification::CaseByCase, Classification::Bug,
                   Classification::Security})},
         {u"like"_s, tr("Begin with a published one"), Kind::Choice, {}, {}, like, fills},
         {u"what"_s,
          tr("It stands below the eight published ones, for everybody. The same name again changes "
             "it; without words it goes. What was judged by it keeps the words of its day."),
          Kind::Note,
          {},
          {},
          {}}},
        tr("Record"), [this](const FormValues& v) {
            const QString words = v[u"words"_s].trimmed();
            m_acts.submitFromForm(
                {}, cmd::SetPolicy{u"case."_s + v[u"name"_s].trimmed(),
                                   words.isEmpty() ? QString() : v[u"class"_s] + u' ' + words});
        });
}

} // namespace matoi::ui
