// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/field_names.h>
#include <app/domain/line_merge.h>
#include <app/service/review_reader.h>
#include <ui/reviews/section_writer.h>

#include <utility>

namespace matoi::ui
{

namespace
{

//! The words that a fact gave the section; nothing where it is not at hand.
std::optional<QString> wordsOf(const std::vector<Event>& history, EventId id)
{
    for (const Event& event : history)
        if (const auto* set = std::get_if<PostmortemSectionSet>(&event.body); set && event.id == id)
            return set->text;
    return std::nullopt;
}

} // namespace

//! What became of a text.
struct SectionWriter::Written {
    Error error;
    QString text; //!< as it stands now
    EventId head; //!< the fact that says so
    Ms at = 0;    //!< 0 = nothing was to be recorded
    bool merged = false, conflict = false;
};

SectionWriter::SectionWriter(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    m_draft.setSingleShot(true);
    setPauses(2000, 250);
    connect(&m_pause, &QTimer::timeout, this, &SectionWriter::flush);
    connect(&m_draft, &QTimer::timeout, this, &SectionWriter::saveDraft);
}

void SectionWriter::setPauses(int record, int draft)
{
    m_pause.setInterval(record);
    m_draft.setInterval(draft);
}

void SectionWriter::begin(StreamId incident, StreamId postmortem, const QString& section,
                          const QString& base, EventId seen)
{
    end();
    m_now = {incident, postmortem, section, base, seen};
    m_text = base;
}

void SectionWriter::type(const QString& text)
{
    if (!writes() || text == m_text)
        return;
    m_text = text;
    m_pause.start();
    if (!m_draft.isActive()) // also while somebody never pauses
        m_draft.start();
}

void SectionWriter::saveDraft()
{
    if (!writes())
        return;
    const QString packed = dirty() ? packDraft({m_now.seen, m_text}) : QString();
    m_workspace.run(
        this,
        [key = sectionDraftKey(m_now.postmortem, m_now.section), packed](Session& s) {
            return s.store().setDraft(key, packed);
        },
        [this, section = m_now.section](const Status& kept) {
            if (!kept)
                Q_EMIT refused(section, kept.error());
        });
}

void SectionWriter::flush()
{
    m_pause.stop();
    if (!dirty())
        return;
    if (m_inFlight) {
        m_again = true;
        return;
    }
    m_draft.stop(); // the fact takes its place
    record(m_now, m_text);
}

void SectionWriter::end()
{
    if (!writes())
        return;
    if (m_inFlight && dirty()) {
        // What is under way carries older words: these follow it, wherever one writes by then.
        saveDraft();
        m_after = {m_now, m_text};
    } else {
        flush();
    }
    m_pause.stop();
    m_draft.stop();
    m_now = {};
    m_text.clear();
    m_again = false;
}

SectionWriter::Written SectionWriter::write(Session& session, const Place& place,
                                            const QString& text, PersonId as)
{
    Written w;
    const Reader reader = session.read();
    const auto postmortem = reader.postmortemOf(place.incident);
    if (!postmortem || !*postmortem) {
        w.error = postmortem ? Error{ErrorCode::NoSuchPostmortem, {}} : postmortem.error();
        return w;
    }
    const auto& sections = (*postmortem)->sections;
    const auto standing = sections.find(place.section);
    const QString theirs = standing == sections.end() ? QString() : standing->second;
    const auto& heads = (*postmortem)->heads;
    const auto head = heads.find(field::section(place.section));
    w.head = head == heads.end() ? EventId() : head->second.event;
    QString words = text;
    EventId seen = place.seen;
    if (w.head != place.seen) {
        const auto history = ReviewReader(reader).history(place.incident);
        const QString base =
            history ? wordsOf(*history, place.seen).value_or(place.base) : place.base;
        const LineMerge merge = mergeLines(base, text, theirs);
        if (merge.clean()) {
            words = merge.text(LineMerge::Side::Mine);
            seen = w.head;
            w.merged = words != text;
        } else {
            w.conflict = true;
            // Who began where nothing stood has seen nothing but the beginning of the document:
            // without that the fold would take the other's words for read.
            if (seen.isNull() && history && !history->empty())
                seen = history->front().id;
        }
    }
    w.text = words;
    if (words != theirs) {
        const auto outcome =
            session.submit(place.incident, cmd::EditPostmortem{place.section, words, seen}, as);
        if (!outcome) {
            w.error = outcome.error();
            return w;
        }
        w.head = outcome->events.front().id;
        w.at = outcome->events.front().occurredAt;
        if (const auto* set = std::get_if<PostmortemSectionSet>(&outcome->events.front().body))
            w.text = set->text;
        w.merged |= w.text != text && !w.conflict && w.text.trimmed() != text.trimmed();
    }
    if (const auto kept =
            session.store().setDraft(sectionDraftKey(place.postmortem, place.section), {});
        !kept)
        w.error = kept.error();
    return w;
}

void SectionWriter::record(const Place& place, const QString& text)
{
    m_inFlight = true;
    m_workspace.run(
        this,
        [place, text, as = m_workspace.actingAs()](Session& s) {
            return write(s, place, text, as);
        },
        [this, place, text](const Written& written) { settle(place, text, written); });
}

void SectionWriter::settle(const Place& place, const QString& text, const Written& written)
{
    m_inFlight = false;
    if (auto after = std::exchange(m_after, std::nullopt);
        after && written.error.code == ErrorCode::None) {
        after->first.seen = written.head;
        after->first.base = written.text;
        record(after->first, after->second);
    }
    const bool here =
        m_now.section == place.section && m_now.incident == place.incident && writes();
    if (written.error.code != ErrorCode::None) {
        if (here)
            saveDraft();
        return Q_EMIT refused(place.section, written.error);
    }
    if (written.at)
        Q_EMIT recorded(place.section, written.at);
    if (here) {
        m_now.seen = written.head;
        m_now.base = written.text;
        if (m_text == text && !written.merged) {
            // Blanks at the end are not recorded, and not taken from under the cursor either.
            m_now.base = m_text;
        } else if (written.merged) {
            // Somebody may have typed on meanwhile: nothing of that is lost.
            const QString whole =
                m_text == text ? written.text
                               : mergeLines(text, m_text, written.text).text(LineMerge::Side::Both);
            m_text = whole;
            Q_EMIT merged(place.section, whole);
        }
        if (dirty())
            m_pause.start();
    }
    if (written.conflict)
        Q_EMIT conflicted(place.section);
    if (!m_inFlight && std::exchange(m_again, false))
        flush();
}

} // namespace matoi::ui
