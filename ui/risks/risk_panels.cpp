// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/risk_text.h>
#include <ui/models/day_input.h>
#include <ui/risks/incident_matrix_panel.h>
#include <ui/risks/risk_page.h>
#include <ui/risks/risk_panels.h>
#include <ui/risks/risk_panels_parts.h>
#include <ui/risks/risk_pictures.h>
#include <ui/risks/risk_score_panel.h>
#include <ui/risks/trends_panel.h>
#include <ui/shell/acts.h>
#include <ui/views/form_panel.h>
#include <ui/views/note_panel.h>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

using Kind = FormField::Kind;

RiskPanels::RiskPanels(Acts& acts, RiskPage& page, NotePanel& note, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_page(page)
    , m_note(note)
    , m_score(*new RiskScorePanel(window))
    , m_trends(*new TrendsPanel(acts.context(), window))
    , m_incidents(*new IncidentMatrixPanel(window))
    , m_pictures(*new RiskPictures(acts, page, this))
{
    wirePictures();
    connect(&m_score, &RiskScorePanel::recordRequested, this, &RiskPanels::recordScore);
}

const RiskView* RiskPanels::view()
{
    const RiskView* view = m_page.view();
    if (!view)
        m_acts.say(tr("Choose a record first."));
    return view;
}

void RiskPanels::submit(StreamId risk, Command command)
{
    m_acts.submitFromForm(risk, std::move(command), [this](const Outcome& outcome) {
        if (!outcome.events.empty())
            m_page.choose(outcome.events.front().stream.id);
    });
}

FormField RiskPanels::visitField(RiskStatus status, const QString& value) const
{
    const QDate today = m_page.board().today;
    QString hint = tr("2026-12-22 · 12/22 · +7 · +1m");
    if (const auto bounds = visitBounds(status, today))
        hint = tr("%1 to %2; another day needs a reason")
                   .arg(isoDay(bounds->earliest), isoDay(bounds->latest));
    return {u"visit"_s, tr("Next visit"), Kind::Line, value, hint, {}};
}

void RiskPanels::add() { addFrom({}, tr("The title is enough; everything else may follow")); }

void RiskPanels::addFrom(const cmd::AddRisk& given, const QString& note)
{
    const auto section = [&](const QString& key) {
        const auto it = given.sections.find(key);
        return it == given.sections.end() ? QString() : it->second;
    };
    const auto code = [](const std::optional<qint64>& n) {
        return n ? QString::number(*n) : QString();
    };
    m_acts.form().open(given.links.empty() ? u"risk-add"_s
                                           : u"risk-add-"_s + given.links.front().id.toString(),
                       tr("Record a risk"), note,
                       {{u"title"_s, tr("What may happen"), Kind::Line, given.title, {}, {}},
                        {u"owner"_s,
                         tr("Owner"),
                         Kind::Choice,
                         given.owner.isNull() ? QString() : given.owner.toString(),
                         {},
                         m_acts.peopleOrNobody()},
                        {u"service"_s, tr("Service"), Kind::Line, given.service, {}, {}},
                        {u"scope"_s,
                         tr("Scope of the potential impact"),
                         Kind::Options,
                         code(given.potential.scope),
                         {},
                         scopeChoices(m_page.policy())},
                        {u"degree"_s,
                         tr("Degree of the potential impact"),
                         Kind::Options,
                         code(given.potential.degree),
                         {},
                         degreeChoices(m_page.policy())},
                        {u"likelihood"_s,
                         tr("Likelihood"),
                         Kind::Options,
                         QString::number(given.likelihood),
                         {},
                         likelihoodChoices()},
                        {u"summary"_s, tr("Summary"), Kind::Text, section(u"summary"_s), {}, {}},
                        visitField(RiskStatus::NotStarted, {})},
                       tr("Record"), [this, given](const FormValues& v) {
                           cmd::AddRisk add = given;
                           add.title = v[u"title"_s];
                           add.owner = PersonId::fromString(v[u"owner"_s]);
                           add.service = v[u"service"_s];
                           add.potential.scope = factorOf(v[u"scope"_s]);
                           add.potential.degree = factorOf(v[u"degree"_s]);
                           if (add.potential.scope || add.potential.degree)
                               add.potential.band.reset();
                           add.likelihood = factorOf(v[u"likelihood"_s]).value_or(1);
                           if (!v[u"summary"_s].trimmed().isEmpty())
                               add.sections[u"summary"_s] = v[u"summary"_s];
                           if (const auto fault = readVisit(v, m_page.board().today, &add.visit))
                               return m_acts.form().refuse(*fault);
                           submit({}, std::move(add));
                       });
}

void RiskPanels::edit()
{
    const RiskView* v = view();
    if (!v)
        return;
    const RiskRecord& record = v->record;
    if (!record.conflicts.empty())
        return conflicts();
    const auto section = [&](const char* key) {
        const auto it = record.sections.find(QLatin1StringView(key));
        return it == record.sections.end() ? QString() : it->second;
    };
    const std::vector<FormField> fields{
        {u"title"_s, tr("Title"), Kind::Line, record.title, {}, {}},
        {u"owner"_s,
         tr("Owner"),
         Kind::Choice,
         record.owner.isNull() ? QString() : record.owner.toString(),
         {},
         m_acts.peopleOrNobody()},
        {u"service"_s, tr("Service"), Kind::Line, record.service, {}, {}},
        {u"found_in"_s,
         tr("Found in"),
         Kind::Line,
         record.foundIn,
         tr("performance review, an alert, a colleague"),
         {}},
        {u"first_seen_on"_s, tr("First seen"), Kind::Line, record.firstSeenOn, u"2026-07-18"_s, {}},
        {u"investigation_started_on"_s,
         tr("Investigated since"),
         Kind::Line,
         record.investigationStartedOn,
         u"2026-07-18"_s,
         {}},
        {u"section.summary"_s, tr("Summary"), Kind::Text, section("summary"), {}, {}},
        {u"section.cause"_s, tr("Cause"), Kind::Text, section("cause"), {}, {}},
        {u"section.policy"_s,
         tr("Countermeasures considered"),
         Kind::Text,
         section("policy"),
         {},
         {}},
        {u"section.next_action"_s, tr("Next action"), Kind::Text, section("next_action"), {}, {}}};
    FormValues before;
    for (const FormField& field : fields)
        before[field.key] = field.value;
    m_acts.form().open(u"risk-edit-"_s + record.id.toString(), tr("Edit %1").arg(v->row.label), {},
                       fields, tr("Save"), [this, id = record.id, before](const FormValues& now) {
                           cmd::UpdateRisk update;
                           for (auto it = now.begin(); it != now.end(); ++it)
                               if (it.value() != before[it.key()])
                                   update.values.emplace_back(it.key(), it.value());
                           if (update.values.empty())
                               return m_acts.form().refuse(tr("Nothing was changed."));
                           submit(id, std::move(update));
                       });
}

void RiskPanels::score()
{
    if (const RiskView* v = view())
        openScore(v->record.id);
}

void RiskPanels::propose(StreamId risk, ImpactBand potential, qint64 likelihood)
{
    m_page.choose(risk);
    openScore(risk, potential, likelihood);
}

void RiskPanels::openScore(StreamId risk, std::optional<ImpactBand> potential,
                           std::optional<qint64> likelihood)
{
    m_acts.workspace().run(
        this, [risk](Session& s) { return s.read().risk(risk); },
        [this, potential, likelihood](const Result<RiskRecord>& record) {
            if (!record)
                return m_acts.say(text::sentence(record.error()));
            m_scored = record->id;
            m_score.openFor(*record, m_page.policy(), potential, likelihood);
        });
}

void RiskPanels::recordScore()
{
    cmd::ScoreRisk command{m_score.choice()};
    if (command.score.empty())
        return m_score.refuse(tr("Nothing was changed."));
    m_acts.workspace().submit(this, m_scored, std::move(command),
                              [this](const Result<Outcome>& outcome) {
                                  if (!m_acts.settle(outcome, tr("Score recorded")))
                                      return m_score.refuse(text::sentence(outcome.error()));
                                  m_score.succeed();
                              });
}

void RiskPanels::status()
{
    const RiskView* v = view();
    if (!v)
        return;
    const RiskStatus from = v->record.status;
    std::vector<std::pair<QString, QString>> choices;
    for (const RiskStatus to : {RiskStatus::InProgress, RiskStatus::Watching,
                                RiskStatus::WorkaroundDone, RiskStatus::Completed})
        if (isRiskTransition(from, to, false))
            choices.emplace_back(codeOf(to), text::word(to));
    // 対策不要 ends a record from every status, with its reason.
    if (from != RiskStatus::Completed)
        choices.emplace_back(u"not_needed"_s, tr("Done: nothing needs to be done"));
    m_acts.form().open(
        u"risk-status-"_s + v->record.id.toString(), tr("Status of %1").arg(v->row.label),
        tr("Now: %1").arg(text::word(from)),
        {{u"status"_s, tr("Status"), Kind::Options, choices.front().first, {}, choices},
         {u"reason"_s,
          tr("Reason"),
          Kind::Line,
          {},
          tr("needed to reopen, and where nothing needs to be done"),
          {}},
         {u"visit"_s,
          tr("Next visit"),
          Kind::Line,
          {},
          tr("empty = +7 days while in progress, +1 month otherwise"),
          {}}},
        tr("Record"), [this, id = v->record.id, from](const FormValues& values) {
            cmd::SetRiskStatus set;
            set.notNeeded = values[u"status"_s] == "not_needed"_L1;
            set.status = set.notNeeded ? RiskStatus::Completed : riskStatusOf(values[u"status"_s]);
            set.reason = values[u"reason"_s];
            set.visit.reason = set.reason;
            if (const auto fault = readVisit(values, m_page.board().today, &set.visit))
                return m_acts.form().refuse(*fault);
            const bool ask = asksForImpact(from, set.status);
            m_acts.submitFromForm(id, std::move(set), [this, id, ask](const Outcome&) {
                // E-13: a workaround that lessened the impact changes the value.
                if (ask)
                    openScore(id);
            });
        });
}

void RiskPanels::visit()
{
    const RiskView* v = view();
    if (!v)
        return;
    const RiskRecord& record = v->record;
    m_acts.form().open(
        u"risk-visit-"_s + record.id.toString(), tr("Visited: %1").arg(v->row.label), record.title,
        {{u"note"_s, tr("What was found"), Kind::Text, {}, {}, {}},
         visitField(record.status, isoDay(v->defaultVisit)),
         {u"reason"_s, tr("Reason for another day"), Kind::Line, {}, {}, {}}},
        tr("Record"), [this, id = record.id](const FormValues& values) {
            cmd::VisitRisk visit;
            visit.note = values[u"note"_s];
            visit.visit.reason = values[u"reason"_s];
            if (const auto fault = readVisit(values, m_page.board().today, &visit.visit))
                return m_acts.form().refuse(*fault);
            submit(id, std::move(visit));
        });
}

} // namespace matoi::ui
