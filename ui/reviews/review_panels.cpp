// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/service/time_input.h>
#include <app/text/section_text.h>
#include <ui/models/day_input.h>
#include <ui/models/section_history.h>
#include <ui/reviews/history_panel.h>
#include <ui/reviews/pinned_column.h>
#include <ui/reviews/review_document.h>
#include <ui/reviews/review_head.h>
#include <ui/reviews/review_page.h>
#include <ui/reviews/review_panels.h>
#include <ui/reviews/rivals_panel.h>
#include <ui/shell/acts.h>
#include <ui/shell/panels_parts.h>
#include <ui/views/clock_text.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

// The document: its states and what reviewers say.
namespace matoi::ui
{

ReviewPanels::ReviewPanels(Acts& acts, ReviewPage& page, QWidget* window)
    : QObject(window)
    , m_acts(acts)
    , m_page(page)
    , m_history(*new HistoryPanel(window))
    , m_rivals(*new RivalsPanel(window))
{
    connect(&m_history, &HistoryPanel::restoreRequested, this, [this](const QString& text) {
        if (const ReviewSnapshot* const shown = view())
            submit(cmd::EditPostmortem{m_section, text, shown->head(m_section)},
                   [this] { m_acts.say(tr("The words stand again, as a new version.")); });
    });
    const auto settled = [this](const Status& status) {
        m_acts.say(status ? tr("Settled; both versions are in the history.")
                          : text::sentence(status.error()));
    };
    connect(&m_rivals, &RivalsPanel::chosen, this, [this, settled](EventId version) {
        m_acts.workspace().run(
            this,
            [id = m_page.incident(), section = m_section, version,
             as = m_acts.workspace().actingAs()](Session& s) {
                return chooseRival(s, id, section, version, as);
            },
            settled);
    });
    connect(&m_rivals, &RivalsPanel::joined, this, [this, settled](const QString& text) {
        m_acts.workspace().run(
            this,
            [id = m_page.incident(), section = m_section, text, as = m_acts.workspace().actingAs()](
                Session& s) { return settleRivals(s, id, section, text, as); },
            settled);
    });
}

const ReviewSnapshot* ReviewPanels::view() const { return m_page.view(); }

void ReviewPanels::submit(Command command, std::function<void()> then)
{
    const QString words = Acts::undoWords(command);
    m_acts.workspace().submit(
        this, m_page.incident(), std::move(command),
        [this, words, then = std::move(then)](const Result<Outcome>& outcome) {
            if (!m_acts.settle(outcome, words))
                return m_acts.say(text::sentence(outcome.error()));
            if (then)
                then();
        });
}

void ReviewPanels::fromForm(Command command)
{
    m_acts.submitFromForm(m_page.incident(), std::move(command));
}

void ReviewPanels::setState(PostmortemPhase state, const QString& reason)
{
    m_page.flush(); // what is handed in is what stands in the field
    submit(cmd::SetPostmortemState{state, reason},
           [this, state] { m_acts.say(tr("The postmortem: %1").arg(text::word(state))); });
}

void ReviewPanels::next()
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    switch (ReviewHead::nextOf(shown->postmortem)) {
    case ReviewHead::Next::HandIn:
        return setState(PostmortemPhase::InReview);
    case ReviewHead::Next::Hold:
        return hold();
    case ReviewHead::Next::Finish:
        return setState(PostmortemPhase::Reviewed);
    case ReviewHead::Next::Close:
        return setState(PostmortemPhase::Closed);
    case ReviewHead::Next::Nothing:
        return m_acts.say(tr("This postmortem is closed."));
    }
}

void ReviewPanels::plan()
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    const Postmortem& p = shown->postmortem;
    const QTimeZone zone = m_acts.context().zone;
    const auto local = [&](Ms at) { return QDateTime::fromMSecsSinceEpoch(at, zone); };
    const QString due = p.dueAt ? local(p.dueAt).toString(u"yyyy-MM-dd"_s) : QString();
    const QString meeting =
        p.meetingAt ? local(p.meetingAt).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    m_acts.form().open(
        u"review-plan/"_s + p.id.toString(), tr("Plan the postmortem"),
        tr("Due at the end of the day, at most seven days after convergence"),
        {{u"owner"_s, tr("Owner"), Kind::Choice, p.owner.toString(), {}, m_acts.peopleChoices()},
         {u"facilitator"_s,
          tr("Facilitator"),
          Kind::Choice,
          p.facilitator.isNull() ? QString() : p.facilitator.toString(),
          {},
          m_acts.peopleOrNobody()},
         {u"due"_s, tr("Due"), Kind::Line, due, u"2026-11-24 · +3d"_s, {}},
         {u"meeting"_s, tr("Review meeting"), Kind::Line, meeting, u"11/23 16:00"_s, {}}},
        tr("Record"), [this, due, meeting, zone](const FormValues& v) {
            const Ms now = systemClock().now();
            cmd::PlanReview c;
            c.owner = PersonId::fromString(v[u"owner"_s]);
            c.facilitator = PersonId::fromString(v[u"facilitator"_s]);
            if (v[u"due"_s] != due) {
                const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
                const auto day = dayTyped(v[u"due"_s].trimmed(), today);
                if (!day)
                    return m_acts.form().refuse(text::sentence({ErrorCode::BadDate, v[u"due"_s]}));
                c.dueAt = QDateTime(*day, QTime(23, 59), zone).toMSecsSinceEpoch();
            }
            if (const QString typed = v[u"meeting"_s].trimmed(); typed != meeting) {
                const auto at =
                    typed.isEmpty() ? Result<Ms>(Ms(0)) : parseTimeAhead(typed, now, zone);
                if (!at)
                    return m_acts.form().refuse(text::sentence(at.error()));
                c.meetingAt = *at;
            }
            fromForm(c);
        });
}

void ReviewPanels::hold()
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    const Postmortem& p = shown->postmortem;
    QStringList there;
    for (const RoleHolder& holder : shown->incident.roles)
        if (!there.contains(holder.person.toString()))
            there << holder.person.toString();
    m_acts.form().open(
        u"review-hold/"_s + p.id.toString(), tr("Review meeting held"), {},
        {{u"at"_s, tr("When"), Kind::Line, {}, tr("now · 14:05 · -10m"), {}},
         {u"facilitator"_s,
          tr("Facilitator"),
          Kind::Choice,
          p.facilitator.isNull() ? QString() : p.facilitator.toString(),
          {},
          m_acts.peopleChoices()},
         {u"people"_s,
          tr("Who was there"),
          Kind::Many,
          there.join(u','),
          {},
          m_acts.peopleChoices()}},
        tr("Record"), [this](const FormValues& v) {
            cmd::HoldReview c;
            c.facilitator = PersonId::fromString(v[u"facilitator"_s]);
            for (const QString& person : v[u"people"_s].split(u',', Qt::SkipEmptyParts))
                c.participants.push_back(PersonId::fromString(person));
            if (const QString at = v[u"at"_s].trimmed(); !at.isEmpty()) {
                const auto time = parseTimeInput(at, systemClock().now(), m_acts.context().zone);
                if (!time)
                    return m_acts.form().refuse(text::sentence(time.error()));
                c.at = *time;
            }
            fromForm(std::move(c));
        });
}

void ReviewPanels::sign()
{
    if (!view())
        return;
    m_page.flush();
    m_acts.form().open(
        u"review-sign"_s, tr("Sign the postmortem"),
        tr("You stand by it as it is. A later change marks your signature as of an older version."),
        {{u"note"_s, tr("Note"), Kind::Line, {}, tr("may stay empty"), {}}}, tr("Sign"),
        [this](const FormValues& v) { fromForm(cmd::SignOff{v[u"note"_s]}); });
}

void ReviewPanels::reopen()
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    const PostmortemPhase now = shown->postmortem.state;
    if (now == PostmortemPhase::Draft)
        return m_acts.say(tr("It is a draft: everybody may go on writing."));
    std::vector<std::pair<QString, QString>> states;
    for (const PostmortemPhase state :
         {PostmortemPhase::Reviewed, PostmortemPhase::InReview, PostmortemPhase::Draft})
        if (int(state) < int(now))
            states.emplace_back(codeOf(state), text::word(state));
    m_acts.form().open(
        u"review-reopen"_s, tr("Open the postmortem again"), {},
        {{u"state"_s, tr("Back to"), Kind::Options, states.front().first, {}, states},
         {u"reason"_s, tr("Reason"), Kind::Line, {}, {}, {}}},
        tr("Record"), [this](const FormValues& v) {
            fromForm(
                cmd::SetPostmortemState{codeValue<PostmortemPhase>(v, u"state"_s), v[u"reason"_s]});
        });
}

void ReviewPanels::comment()
{
    if (!view())
        return;
    const QString section = m_page.document().currentSection();
    m_acts.form().open(
        u"review-comment/"_s + section, tr("Comment"), {},
        {{u"about"_s,
          tr("About"),
          Kind::Options,
          section,
          {},
          {{section, text::sectionWord(section)}, {QString(), tr("The whole document")}}},
         {u"text"_s, tr("What you want to say"), Kind::Text, {}, {}, {}}},
        tr("Add"), [this](const FormValues& v) {
            fromForm(cmd::CommentPostmortem{v[u"about"_s], v[u"text"_s]});
        });
}

void ReviewPanels::settle(const QString& section)
{
    const ReviewSnapshot* const shown = view();
    if (!shown)
        return;
    std::vector<std::pair<QString, QString>> open;
    for (const PostmortemComment& c : shown->postmortem.comments)
        if (!c.settledAt && (section.isEmpty() || c.section == section)) {
            const QString about =
                c.section.isEmpty() ? tr("The whole document") : text::sectionWord(c.section);
            open.emplace_back(c.id.toString(), u"%1 · %2: %3"_s.arg(about, shown->name(c.by),
                                                                    c.text.simplified().left(80)));
        }
    if (open.empty())
        return m_acts.say(tr("No comment waits for an answer."));
    if (open.size() == 1)
        return submit(cmd::SettleComment{EventId::fromString(open.front().first)},
                      [this] { m_acts.say(tr("The comment counts as answered.")); });
    m_acts.form().open(u"review-settle"_s, tr("Which comment was answered?"), {},
                       {{u"comment"_s, tr("Comment"), Kind::Choice, {}, {}, open}}, tr("Answered"),
                       [this](const FormValues& v) {
                           fromForm(cmd::SettleComment{EventId::fromString(v[u"comment"_s])});
                       });
}

void ReviewPanels::unpin()
{
    const EventId entry = m_page.pinned().current();
    if (!entry.isNull())
        submit(cmd::PinEntry{entry, false});
}

} // namespace matoi::ui
